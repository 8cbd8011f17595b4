const fs = require("fs");
const path = require("path");
const { readDocComments } = require("../metadata/doc-comments");
const { firstSentence } = require("../metadata/first-sentence");
const { functionFiles } = require("../metadata/function-files");
const { functionGroups } = require("../metadata/function-groups");
const { orExplain, PlainError } = require("../plain-error");

const readme = path.join(__dirname, "..", "..", "..", "README.md");
const [start, end] = ["<!-- functions -->", "<!-- /functions -->"];

/** Six digits are enough to recognise a number; the help page has all of them. */
function rounded(result) {
  return result.replace(/-?\d+\.\d+/g, (number) => String(Number(Number(number).toPrecision(6))));
}

/** @param {import("../metadata/doc-comments").FunctionDoc} doc */
function row({ id, description, examples }) {
  const [{ formula, result }] = examples;
  return `| \`${id}\` | ${firstSentence(description)} | \`${formula}\` | \`${rounded(result)}\` |\n`;
}

/** The functions by group, one table for each, from their doc comments. */
function functionTables() {
  const tables = functionGroups(readDocComments(functionFiles())).map(
    ({ title, functions }) =>
      `### ${title}\n\n| function | answers | example | result |\n| --- | --- | --- | --- |\n` +
      functions.map(row).join(""),
  );
  return tables.join("\n");
}

/**
 * The README with its tables of functions made anew.
 *
 * @param {string} text
 */
function withFunctionTables(text) {
  const [before, after] = [text.indexOf(start), text.indexOf(end)];
  if (before < 0 || after < before) {
    throw new PlainError(`README.md must hold the marks ${start} and ${end}, in this order.`);
  }
  return (
    text.slice(0, before + start.length) +
    "\n\n<!-- prettier-ignore-start -->\n\n" +
    functionTables() +
    "\n<!-- prettier-ignore-end -->\n\n" +
    text.slice(after)
  );
}

if (require.main === module) {
  orExplain(() => fs.writeFileSync(readme, withFunctionTables(fs.readFileSync(readme, "utf8"))));
}

module.exports = { withFunctionTables };
