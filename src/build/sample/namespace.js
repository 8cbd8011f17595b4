/** What the sample's formulas take from the spreadsheet itself. */
const spreadsheetFunctions = new Set([
  "AVERAGE",
  "COUNT",
  "DATE",
  "FILTER",
  "FORMULATEXT",
  "IF",
  "IFERROR",
  "INDEX",
  "MAX",
  "MIN",
  "STDEV.S",
  "SUM",
  "SUMIF",
  "SUMPRODUCT",
  "TEXT",
  "TEXTJOIN",
  "TIME",
  "TRANSPOSE",
  "XLOOKUP",
]);

/** A cell's content with the namespace before each of the add-in's functions in a formula. */
function inNamespace(content, namespace) {
  if (!namespace || !content.startsWith("=")) return content;
  return content.replace(/\b[A-Z][A-Z0-9.]*(?=\()/g, (name) =>
    spreadsheetFunctions.has(name) ? name : `${namespace}.${name}`,
  );
}

module.exports = { inNamespace };
