const fs = require("fs");
const path = require("path");
const { themeCss } = require("../theme-css");
const { withNamespace } = require("../with-namespace");
const { functionPage } = require("./function-page");
const { asHtml } = require("./html");
const { layout } = require("./layout");
const { listPage } = require("./list-page");

const texts = path.join(__dirname, "..", "..", "locales", "en", "help");

/** Pages that are written, not generated. */
const writtenPages = ["errors", "support"];

/** "lot-size" is "Lot size" where the labels have no better title. */
function titleOf(family, labels) {
  const words = family.replace(/-/g, " ");
  return labels.families[family] ?? words[0].toUpperCase() + words.slice(1);
}

/** The families as the labels order them; those they do not know come last. */
function inOrder(families, labels) {
  const order = Object.keys(labels.families);
  const rank = ({ family }) => (order.includes(family) ? order.indexOf(family) : order.length);
  return [...families].sort((a, b) => rank(a) - rank(b));
}

function writtenPage(name, labels, namespace) {
  const body = fs.readFileSync(path.join(texts, `${name}.html`), "utf8");
  return layout({
    title: `${labels[name]} - ${labels.product}`,
    labels,
    body: asHtml(withNamespace(body, namespace)),
  });
}

/**
 * The files of the help folder, made from Excel's metadata, the doc comments and the texts.
 *
 * @param {{ functions: object[], enums?: object[] }} metadata functions.json
 * @param {ReturnType<typeof import("../doc-comments").readDocComments>} families
 * @param {string} namespace
 * @returns {Record<string, string>} content by file name
 */
function helpPages(metadata, families, namespace) {
  const labels = JSON.parse(fs.readFileSync(path.join(texts, "labels.json"), "utf8"));
  const byId = new Map(metadata.functions.map((one) => [one.id, one]));
  const style = fs.readFileSync(path.join(__dirname, "help.css"), "utf8");
  const listed = inOrder(families, labels).map(({ family, functions }) => ({
    title: titleOf(family, labels),
    functions: functions.map(({ id }) => byId.get(id)),
  }));
  const pages = {
    "index.html": listPage(listed, labels),
    "help.css": themeCss(style) + style,
    "search.js": fs.readFileSync(path.join(__dirname, "search.js"), "utf8"),
  };
  for (const name of writtenPages) pages[`${name}.html`] = writtenPage(name, labels, namespace);
  for (const doc of families.flatMap(({ functions }) => functions)) {
    const one = byId.get(doc.id);
    pages[`${one.name}.html`] = functionPage(one, metadata.enums ?? [], doc, labels, namespace);
  }
  return Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, String(page)]));
}

module.exports = { helpPages };
