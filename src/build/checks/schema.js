const fs = require("fs");
const path = require("path");
const { validateXML } = require("xmllint-wasm");

const mainSchema = "OfficeAppManifestV1_1.xsd";
const usualFolder = path.join(__dirname, "..", "..", "..", "..", "shared", "xsd");

/** Microsoft's schemas are no part of this project: MANIFEST_SCHEMAS says where they lie. */
function schemaFolder() {
  return process.env.MANIFEST_SCHEMAS ?? usualFolder;
}

function readSchemas(folder) {
  const names = fs.readdirSync(folder).filter((name) => name.endsWith(".xsd"));
  const files = names.map((fileName) => ({
    fileName,
    contents: fs.readFileSync(path.join(folder, fileName), "utf8"),
  }));
  return {
    schema: files.filter(({ fileName }) => fileName === mainSchema),
    preload: files.filter(({ fileName }) => fileName !== mainSchema),
  };
}

module.exports = {
  title: "The manifest follows Microsoft's schema",

  skipped() {
    const folder = schemaFolder();
    if (fs.existsSync(path.join(folder, mainSchema))) return undefined;
    return `no ${mainSchema} in ${folder}; set MANIFEST_SCHEMAS to the folder that has it`;
  },

  /** @param {import("../subject").Subject} subject */
  async problems({ manifests }) {
    const { schema, preload } = readSchemas(schemaFolder());
    const problems = [];
    for (const { name, xml } of manifests) {
      const { errors } = await validateXML({
        xml: { fileName: "manifest.xml", contents: xml },
        schema,
        preload,
      });
      for (const { message, loc } of errors) {
        const readable = message.replace(/\{[^}]*\}/g, "");
        problems.push(`${name}${loc ? ` line ${loc.lineNumber}` : ""}: ${readable}`);
      }
    }
    return problems;
  },
};
