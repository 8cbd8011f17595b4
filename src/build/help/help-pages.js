const fs = require("fs");
const path = require("path");
const { firstSentence } = require("../metadata/first-sentence");
const { functionGroups } = require("../metadata/function-groups");
const { PlainError } = require("../plain-error");
const { themeCss } = require("../theme/theme-css");
const { withNamespace } = require("../manifest/with-namespace");
const { functionPage } = require("./function-page");
const { helpText } = require("./help-text");
const { asHtml } = require("./html");
const { layout } = require("./layout");
const { listPage } = require("./list-page");

/** Mathematics looks as it does in the pane; then what is the help's own. */
const styles = [
  path.join(__dirname, "../../taskpane/styles/mathematics.css"),
  path.join(__dirname, "help.css"),
];

/** The chapters of the page about the pane, each with what one part of it does. */
const paneChapters = [
  ...["start", "classes", "count-plan", "since-last-time", "reorder-plan"],
  ...["stock-health", "working-capital", "zero-stock", "large-files", "functions", "explain"],
  ...["share", "audit"],
];

/** The pages that are no function's, and the texts that each is made of. */
const writtenPages = {
  pane: paneChapters.map((chapter) => `pane/${chapter}.html`),
  errors: ["errors.html"],
  support: ["support.html"],
};

function writtenPage(name, labels, namespace) {
  const text = writtenPages[name].map(helpText).join("\n");
  return layout({
    title: `${labels[name]} - ${labels.product}`,
    labels,
    body: asHtml(withNamespace(text, namespace)),
  });
}

/** The functions that a doc comment refers to, with what they answer. */
function relatedTo(doc, byId) {
  return doc.related.map((id) => {
    const one = byId.get(id);
    if (!one) throw new PlainError(`${doc.id}: @see ${id}, but there is no such function.`);
    return { name: one.name, answers: firstSentence(one.description) };
  });
}

/**
 * The files of the help folder, made from Excel's metadata, the doc comments and the texts.
 *
 * @param {{ functions: object[], enums?: object[] }} metadata functions.json
 * @param {ReturnType<typeof import("../metadata/doc-comments").readDocComments>} families
 * @param {string} namespace
 * @param {(id: string) => string[]} rangesOf the arguments of a function that are whole ranges
 * @returns {Record<string, string>} content by file name
 */
function helpPages(metadata, families, namespace, rangesOf = () => []) {
  const labels = JSON.parse(helpText("labels.json"));
  const byId = new Map(metadata.functions.map((one) => [one.id, one]));
  const style = styles.map((file) => fs.readFileSync(file, "utf8")).join("\n");
  const groups = functionGroups(families).map(({ title, functions }) => ({
    title,
    functions: functions.map(({ id }) => byId.get(id)),
  }));
  const docs = families.flatMap(({ functions }) => functions);
  const questions = Object.fromEntries(docs.map(({ id, question }) => [id, question]));
  const tradeWords = JSON.parse(helpText("trade-words.json"));
  const pages = {
    "index.html": listPage(groups, tradeWords, questions, labels),
    "help.css": themeCss(style) + style,
    "search.js": fs.readFileSync(path.join(__dirname, "search.js"), "utf8"),
  };
  for (const name of Object.keys(writtenPages)) {
    pages[`${name}.html`] = writtenPage(name, labels, namespace);
  }
  for (const doc of docs) {
    const one = byId.get(doc.id);
    const related = relatedTo(doc, byId);
    const enums = metadata.enums ?? [];
    const beside = { related, ranges: new Set(rangesOf(doc.id)) };
    pages[`${one.name}.html`] = functionPage(one, enums, doc, beside, labels, namespace);
  }
  return Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, String(page)]));
}

module.exports = { helpPages };
