const fs = require("fs");
const path = require("path");
const ts = require("typescript");

/** A doc comment's text in one line. */
function textOf(comment) {
  return (ts.getTextOfJSDocComment(comment) ?? "").replace(/\s+/g, " ").trim();
}

function tagsOf(node, name) {
  return ts.getJSDocTags(node).filter((tag) => tag.tagName.text.toLowerCase() === name);
}

function tagTexts(node, name) {
  return tagsOf(node, name).map((tag) => textOf(tag.comment));
}

/**
 * What the doc comment of one function says beyond Excel's metadata.
 *
 * @typedef {object} FunctionDoc
 * @property {string} id
 * @property {string} description
 * @property {string} question what a planner asks that it answers, of `@question`
 * @property {string} practice a worked case in words, of `@case`, with the first example's numbers
 * @property {string[]} native the same in Excel's own functions, of `@native`, a line for each choice
 *   of the arguments: see src/taskpane/native/read-twin.ts
 * @property {string} returns
 * @property {string} items what a row is for each argument where many items may stand in the rows of
 *   its ranges, of `@items`; "" where no range holds items
 * @property {string[]} formulas in LaTeX, of `@formula`
 * @property {string[]} symbols what in a formula is no argument, of `@where`
 * @property {{ formula: string, result: string }[]} examples
 * @property {{ error: string, cause: string }[]} errors of `@throws #NUM! cause`
 * @property {string[]} remarks
 * @property {string[]} sources
 * @property {string[]} related ids of functions, of `@see`
 */

/** @returns {FunctionDoc} */
function readFunction(node) {
  return {
    id: tagTexts(node, "customfunction")[0].split(" ")[0],
    description: textOf(node.jsDoc[0].comment),
    question: tagTexts(node, "question")[0] ?? "",
    practice: tagTexts(node, "case")[0] ?? "",
    native: tagTexts(node, "native"),
    returns: tagTexts(node, "returns")[0] ?? "",
    items: tagTexts(node, "items")[0] ?? "",
    formulas: tagTexts(node, "formula"),
    symbols: tagTexts(node, "where"),
    examples: tagTexts(node, "example").map((text) => {
      const [, formula, result] = /^(.*?\))\s*=\s*(.*)$/.exec(text) ?? [undefined, text, ""];
      return { formula: `=${formula}`, result };
    }),
    errors: tagTexts(node, "throws").map((text) => {
      const [error, ...cause] = text.split(" ");
      return { error, cause: cause.join(" ") };
    }),
    remarks: tagTexts(node, "remarks"),
    sources: tagTexts(node, "source"),
    related: tagsOf(node, "see").map(
      (tag) => (ts.isJSDocSeeTag(tag) && tag.name?.getText()) || textOf(tag.comment),
    ),
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
