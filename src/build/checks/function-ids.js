const { registeredFunctions } = require("../metadata/list-registered");

/**
 * The ids of functions.js, or why it does not run.
 *
 * @returns {{ ids: string[], failure?: string }}
 */
function run(script) {
  try {
    return { ids: registeredFunctions(script).map(([id]) => id) };
  } catch (error) {
    return { ids: [], failure: `functions.js does not run on its own: ${error.message}` };
  }
}

module.exports = {
  title: "functions.js registers exactly the functions of functions.json",

  /** @param {import("../subject").Subject} subject */
  problems({ metadata, script }) {
    const { ids, failure } = run(script);
    if (failure) return [failure];
    const described = metadata.functions.map(({ id }) => id);
    return [
      ...described
        .filter((id) => !ids.includes(id))
        .map((id) => `${id} is described but not registered.`),
      ...ids
        .filter((id) => !described.includes(id))
        .map((id) => `${id} is registered but not described.`),
      ...ids.filter((id, k) => ids.indexOf(id) !== k).map((id) => `${id} is registered twice.`),
    ];
  },
};
