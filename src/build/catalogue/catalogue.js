const { functionGroups } = require("../metadata/function-groups");
const { helpText } = require("../help/help-text");
const { readDocComments } = require("../metadata/doc-comments");
const { argumentData } = require("./argument-data");
const { shortMathml } = require("./short-mathml");

/** What \qquad parts are formulas of their own. */
function formulasOf(doc) {
  return doc.formulas.flatMap((latex) => latex.split("\\qquad").map(shortMathml));
}

/** The words of a choice; the first of them is the one by default. */
function choicesOf({ customEnumId }, enums) {
  const words = enums.find(({ id }) => id === customEnumId)?.values ?? [];
  return words.map(({ stringValue, tooltip }) => ({ word: stringValue, what: tooltip }));
}

function argumentsOf({ name, parameters }, enums, described = []) {
  return parameters.map((parameter, k) => {
    if (described[k]?.name !== parameter.name) {
      throw new Error(`${name} does not say what its argument ${parameter.name} is.`);
    }
    return {
      name: parameter.name,
      description: parameter.description,
      optional: parameter.optional ?? false,
      choices: choicesOf(parameter, enums),
      ...argumentData(described[k]),
    };
  });
}

/**
 * What the task pane knows of the functions, as src/taskpane/catalogue/catalogue.ts describes it.
 *
 * @param {{ functions: object[], enums?: object[] }} metadata functions.json
 * @param {string[]} functionFiles
 * @param {import("../metadata/list-registered").Registered[]} registered the functions with their arguments
 */
function catalogue({ functions, enums = [] }, functionFiles, registered) {
  const tradeWords = JSON.parse(helpText("trade-words.json"));
  const nearest = JSON.parse(helpText("nearest.json"));
  const runs = new Map(registered);
  const byId = new Map(functions.map((one) => [one.id, one]));
  const entryOf = (doc, group) => ({
    name: byId.get(doc.id).name,
    group,
    question: doc.question,
    description: byId.get(doc.id).description,
    returns: doc.returns,
    arguments: argumentsOf(byId.get(doc.id), enums, runs.get(doc.id)?.described),
    formulas: formulasOf(doc),
    symbols: doc.symbols,
    examples: doc.examples,
    errors: doc.errors,
    sources: doc.sources,
    remarks: doc.remarks,
    related: doc.related.map((id) => byId.get(id).name),
    words: tradeWords[doc.id] ?? "",
  });
  return {
    functions: functionGroups(readDocComments(functionFiles)).flatMap((group) =>
      group.functions.map((doc) => entryOf(doc, group.title)),
    ),
    ...nearest,
  };
}

module.exports = { catalogue };
