const { helpText } = require("../help/help-text");

/** "lot-size" is "Lot size" where no group names the family. */
function titleOf(family) {
  const words = family.replace(/-/g, " ");
  return words[0].toUpperCase() + words.slice(1);
}

/**
 * The functions in the groups in which a planner looks for them. A family that no group names is a
 * group of its own, after the others.
 *
 * @param {{ family: string, functions: import("./doc-comments").FunctionDoc[] }[]} families
 * @returns {{ title: string, functions: import("./doc-comments").FunctionDoc[] }[]}
 */
function functionGroups(families) {
  const groups = JSON.parse(helpText("groups.json"));
  const named = new Set(groups.flatMap((group) => group.families));
  const others = families
    .filter(({ family }) => !named.has(family))
    .map(({ family }) => ({ title: titleOf(family), families: [family] }));
  const functionsOf = (name) => families.find(({ family }) => family === name)?.functions ?? [];
  return [...groups, ...others]
    .map((group) => ({ title: group.title, functions: group.families.flatMap(functionsOf) }))
    .filter(({ functions }) => functions.length > 0);
}

module.exports = { functionGroups };
