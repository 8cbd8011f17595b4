const fs = require("fs");
const path = require("path");

/** The names in a list of ours; lines that begin with # are remarks. */
function readNames(file) {
  const lines = fs.readFileSync(path.join(__dirname, file), "utf8").split("\n");
  return new Set(lines.filter((line) => !line.startsWith("#")).flatMap((line) => line.split(" ")));
}

const builtinNames = readNames("builtin-names.txt");
const macroNames = readNames("macro-names.txt");

module.exports = { builtinNames, macroNames };
