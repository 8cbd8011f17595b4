/**
 * A formula as Excel wants it where numbers have a decimal comma: semicolons between arguments.
 * Array constants and texts are written differently from country to country, so a formula that
 * holds one has no such form here.
 *
 * @param {string} formula
 * @returns {string | undefined}
 */
function withDecimalComma(formula) {
  if (/[{"]/.test(formula)) return undefined;
  return formula.replace(/,/g, ";").replace(/(\d)\.(?=\d)/g, "$1,");
}

module.exports = { withDecimalComma };
