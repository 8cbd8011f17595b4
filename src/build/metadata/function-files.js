const fs = require("fs");
const path = require("path");

const families = path.join(__dirname, "..", "..", "functions", "families");

/**
 * Every file whose top-level functions Excel can call, sorted, so that functions.json comes out
 * the same on every machine.
 *
 * @returns {string[]}
 */
function functionFiles() {
  return fs
    .readdirSync(families)
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => path.join(families, name));
}

module.exports = { functionFiles };
