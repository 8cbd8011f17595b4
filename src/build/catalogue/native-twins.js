/**
 * The lines of `@native` by the names of the functions: src/taskpane/native/read-twin.ts reads them. The
 * pane fetches them when it first turns formulas into Excel's own, apart from the catalogue.
 *
 * @param {{ functions: { id: string, name: string }[] }} metadata functions.json
 * @param {ReturnType<typeof import("../metadata/doc-comments").readDocComments>} families
 * @returns {Record<string, string[]>}
 */
function nativeTwins({ functions }, families) {
  const names = new Map(functions.map(({ id, name }) => [id, name]));
  return Object.fromEntries(
    families
      .flatMap((family) => family.functions)
      .filter(({ native }) => native.length > 0)
      .map(({ id, native }) => [names.get(id) ?? id, native]),
  );
}

module.exports = { nativeTwins };
