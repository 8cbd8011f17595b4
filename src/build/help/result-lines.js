const fs = require("fs");
const path = require("path");
const vm = require("vm");
const ts = require("typescript");

/** Where Explain has the names of what a result consists of: the help says the same. */
const file = path.join(__dirname, "..", "..", "locales", "en", "pane-figures.ts");

let read = { text: "", figures: {} };

/** Read afresh where the file has changed, as it may while a server runs. */
function readFigures() {
  const text = fs.readFileSync(file, "utf8");
  if (text !== read.text) read = { text, figures: figuresIn(text) };
  return read.figures;
}

function figuresIn(text) {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2020 },
  });
  const exports = {};
  vm.runInNewContext(outputText, { exports });
  return exports.figures;
}

/**
 * What stands over the columns and beside the rows of a function's result.
 *
 * @param {string} id
 * @returns {(rows: number, columns: number) => { over: string[], beside: string[] }} empty lists
 *   where a table of that size has no names
 */
function resultLines(id) {
  const { lines, rows: names = [], columns: heads = [] } = readFigures()[id] ?? {};
  return (rows, columns) => {
    if (lines && columns === lines.length) return { over: lines, beside: [] };
    if (lines && rows === lines.length) return { over: [], beside: lines };
    return {
      over: heads.length === columns ? heads : [],
      beside: names.length === rows && names.length > 1 ? names : [],
    };
  };
}

module.exports = { resultLines };
