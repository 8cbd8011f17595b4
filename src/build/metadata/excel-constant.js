/**
 * The cells of a result as a doc comment writes it: 12, "A", or {1, 2; 3, 4} with commas inside a
 * row and semicolons between rows. Texts hold neither.
 *
 * @param {string} constant
 * @returns {string[][]} what the cells show
 */
function cellsOf(constant) {
  const inside = /^\{(.*)\}$/.exec(constant.trim())?.[1] ?? constant;
  return inside
    .split(";")
    .map((row) => row.split(",").map((cell) => cell.trim().replace(/^"(.*)"$/, "$1")));
}

/** The arguments of a call as they are written, parted at commas outside braces and quotes. */
function argumentsOf(call) {
  const inside = /^[^(]*\((.*)\)$/.exec(call)?.[1] ?? "";
  return (inside.match(/(?:\{[^}]*\}|"[^"]*"|[^,{"])+/g) ?? []).map((text) => text.trim());
}

module.exports = { cellsOf, argumentsOf };
