const { defaultOrigin } = require("../build-options");
const { withNamespace } = require("./with-namespace");

function escapeXml(text) {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}

/** The text with `added` after the one place where `mark` stands, indented like the mark's line. */
function addAfter(text, mark, added, deeper = "") {
  const parts = text.split(mark);
  if (parts.length !== 2) throw new Error(`manifest.xml must hold ${mark} exactly once.`);
  const indent = /[ ]*$/.exec(parts[0])?.[0];
  return `${parts[0]}${mark}\n${indent}${deeper}${added}${parts[1]}`;
}

/**
 * The manifest, which is written for https://localhost:3000 and no namespace, for another host and
 * namespace. Without a namespace the element must be absent: Excel on the desktop refuses an empty
 * one.
 *
 * @param {string} xml
 * @param {{ origin: string, namespace: string }} options
 */
function manifestForOrigin(xml, { origin, namespace }) {
  const moved = xml.replaceAll(defaultOrigin, () => escapeXml(origin));
  if (!namespace) return moved;
  const named = withNamespace(moved, namespace);
  const withElement = addAfter(named, "</Metadata>", '<Namespace resid="Functions.Namespace"/>');
  return addAfter(
    withElement,
    "<bt:ShortStrings>",
    `<bt:String id="Functions.Namespace" DefaultValue="${namespace}"/>`,
    "  ",
  );
}

module.exports = { manifestForOrigin };
