const fs = require("fs");
const ts = require("typescript");

/** The descriptions of arguments that are read as a whole: see src/functions/arguments/argument.ts. */
const readWhole = new Set(["data", "plan", "sample"]);

/** The name in `data("values")` or `plan(zeroOrMore("demand"))`. */
function nameIn(call) {
  const [first] = call.arguments;
  if (first !== undefined && ts.isCallExpression(first)) return nameIn(first);
  return first !== undefined && ts.isStringLiteral(first) ? first.text : undefined;
}

/** The functions and constants of a file by name. */
function declarationsOf(source) {
  return new Map(
    source.statements
      .flatMap((node) =>
        ts.isVariableStatement(node) ? [...node.declarationList.declarations] : [node],
      )
      .flatMap((node) => (node.name && ts.isIdentifier(node.name) ? [[node.name.text, node]] : [])),
  );
}

/** What a function and all that it uses of its file describe as ranges. */
function rangesIn(node, declarations, seen = new Set()) {
  if (seen.has(node)) return [];
  seen.add(node);
  const names = [];
  const visit = (part) => {
    if (ts.isCallExpression(part) && readWhole.has(part.expression.getText())) {
      names.push(nameIn(part));
    }
    const used = ts.isIdentifier(part) ? declarations.get(part.text) : undefined;
    if (used !== undefined) names.push(...rangesIn(used, declarations, seen));
    ts.forEachChild(part, visit);
  };
  visit(node);
  return names;
}

/**
 * The arguments that each function reads as whole ranges, by the function's id. Excel's metadata
 * calls all arguments ranges, for a formula over single numbers takes a range too, number by number.
 *
 * @param {string[]} files
 * @returns {Map<string, string[]>}
 */
function rangeArguments(files) {
  const byId = new Map();
  for (const file of files) {
    const text = fs.readFileSync(file, "utf8");
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    const declarations = declarationsOf(source);
    for (const node of declarations.values()) {
      const tag = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === "customfunction");
      if (!tag) continue;
      const [id] = (ts.getTextOfJSDocComment(tag.comment) ?? "").trim().split(/\s/);
      byId.set(id, rangesIn(node, declarations));
    }
  }
  return byId;
}

module.exports = { rangeArguments };
