const fs = require("fs");
const path = require("path");
const { manifestElements } = require("./manifest/manifest-elements");
const { PlainError } = require("./plain-error");
const { suggest } = require("./suggest");

/**
 * @typedef {object} Manifest
 * @property {string} name
 * @property {string} file
 * @property {string} xml
 * @property {import("./manifest/manifest-elements").ManifestElement[]} elements
 */

/**
 * What the checks look at.
 *
 * @typedef {object} Subject
 * @property {string} dist folder of the built add-in
 * @property {[project: Manifest, built: Manifest]} manifests
 * @property {{ functions: object[], enums?: object[] }} metadata functions.json
 * @property {string} script functions.js
 * @property {string} page taskpane.html
 */

/** @returns {Manifest} */
function readManifest(root, name) {
  const file = path.join(root, name);
  const xml = fs.readFileSync(file, "utf8");
  try {
    return { name, file, xml, elements: manifestElements(xml) };
  } catch (error) {
    throw new PlainError(`${name} is no well-formed XML: ${error.message}`);
  }
}

/**
 * @param {string} root the project's folder
 * @returns {Promise<Subject>}
 */
async function readSubject(root) {
  const dist = path.join(root, "dist");
  const built = ["manifest.xml", "functions.json", "functions.js", "taskpane.html"];
  if (!built.every((name) => fs.existsSync(path.join(dist, name)))) {
    throw new PlainError(
      `There is no built add-in in dist. Build it first: ${await suggest("build", "npx webpack --mode production")}`,
    );
  }
  const read = (name) => fs.readFileSync(path.join(dist, name), "utf8");
  return {
    dist,
    manifests: [readManifest(root, "manifest.xml"), readManifest(root, "dist/manifest.xml")],
    metadata: JSON.parse(read("functions.json")),
    script: read("functions.js"),
    page: read("taskpane.html"),
  };
}

module.exports = { readSubject };
