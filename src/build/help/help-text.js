const fs = require("fs");
const path = require("path");

const folder = path.join(__dirname, "..", "..", "locales", "en", "help");

/** A file of the texts for the help, read afresh each time: they may change while a server runs. */
function helpText(name) {
  return fs.readFileSync(path.join(folder, name), "utf8");
}

module.exports = { helpText };
