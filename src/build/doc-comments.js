const fs = require("fs");
const path = require("path");
const ts = require("typescript");

/** A doc comment's text in one line. */
function textOf(comment) {
  return (ts.getTextOfJSDocComment(comment) ?? "").replace(/\s+/g, " ").trim();
}

function tagTexts(node, name) {
  const tags = ts.getJSDocTags(node).filter((tag) => tag.tagName.text.toLowerCase() === name);
  return tags.map((tag) => textOf(tag.comment));
}

/**
 * What the doc comment of one function says beyond Excel's metadata.
 *
 * @typedef {object} FunctionDoc
 * @property {string} id
 * @property {string} returns
 * @property {{ formula: string, result: string }[]} examples
 * @property {{ error: string, cause: string }[]} errors of `@throws #NUM! cause`
 * @property {string[]} sources
 */

/** @returns {FunctionDoc} */
function readFunction(node) {
  return {
    id: tagTexts(node, "customfunction")[0].split(" ")[0],
    returns: tagTexts(node, "returns")[0] ?? "",
    examples: tagTexts(node, "example").map((text) => {
      const [, formula, result] = /^(.*?\))\s*=\s*(.*)$/.exec(text) ?? [undefined, text, ""];
      return { formula: `=${formula}`, result };
    }),
    errors: tagTexts(node, "throws").map((text) => {
      const [error, ...cause] = text.split(" ");
      return { error, cause: cause.join(" ") };
    }),
    sources: tagTexts(node, "source"),
  };
}

/**
 * The families of functions in the order of their files, each with what its doc comments say.
 *
 * @param {string[]} files
 * @returns {{ family: string, functions: FunctionDoc[] }[]}
 */
function readDocComments(files) {
  return files.map((file) => {
    const text = fs.readFileSync(file, "utf8");
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    const functions = source.statements.filter(
      (node) => ts.isFunctionDeclaration(node) && tagTexts(node, "customfunction").length > 0,
    );
    return { family: path.basename(file, ".ts"), functions: functions.map(readFunction) };
  });
}

module.exports = { readDocComments };
