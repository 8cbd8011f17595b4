/** Where the manifest says which page runs; one page serves them all. */
const places = [
  "Runtimes/Runtime",
  "ExtensionPoint/Page/SourceLocation",
  "DesktopFormFactor/FunctionFile",
  "Action/SourceLocation",
];

module.exports = {
  title: "Functions, ribbon and pane share one runtime that lives as long as the workbook is open",

  /** @param {import("../subject").Subject} subject */
  problems({ manifests }) {
    return manifests.flatMap(({ name, elements }) => {
      const at = (place) => elements.filter(({ path }) => path.endsWith(`/${place}`));
      const pages = new Set(places.flatMap(at).map(({ attributes }) => attributes.resid));
      const problems = places
        .filter((place) => at(place).length === 0)
        .map((place) => `${name} has no ${place}.`);
      if (pages.size > 1) problems.push(`${name} names several pages: ${[...pages].join(", ")}.`);
      if (at("Runtimes/Runtime")[0]?.attributes.lifetime !== "long") {
        problems.push(`${name}: the runtime's lifetime must be long.`);
      }
      return problems;
    });
  },
};
