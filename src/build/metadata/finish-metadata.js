/** Line breaks of a doc comment are not Excel's: it shows descriptions in one line. */
function inOneLine(item) {
  return item.description ? { ...item, description: item.description.replace(/\s+/g, " ") } : item;
}

/**
 * Excel's metadata as the generator made it, with the address of each function's help page, which
 * Excel's function wizard opens.
 *
 * @param {string} json
 * @param {string} origin
 */
function finishMetadata(json, origin) {
  const metadata = JSON.parse(json);
  metadata.functions = metadata.functions.map((one) => ({
    ...inOneLine(one),
    helpUrl: `${origin}/help/${one.name}.html`,
    parameters: one.parameters.map(inOneLine),
  }));
  return JSON.stringify(metadata, null, 2) + "\n";
}

module.exports = { finishMetadata };
