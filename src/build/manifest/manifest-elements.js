const { SaxesParser } = require("saxes");

/**
 * @typedef {object} ManifestElement
 * @property {string} name as written, with its prefix: "bt:Url"
 * @property {string} path names of the elements around it and its own: "OfficeApp/Hosts/Host"
 * @property {Record<string, string>} attributes
 * @property {string} text directly inside it
 */

/**
 * Every element of a manifest, in its order. Malformed XML throws.
 *
 * @param {string} xml
 * @returns {ManifestElement[]}
 */
function manifestElements(xml) {
  const elements = [];
  const open = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = {
      name,
      path: [...open.map((one) => one.name), name].join("/"),
      attributes,
      text: "",
    };
    elements.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    if (open.length > 0) open.at(-1).text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return elements;
}

module.exports = { manifestElements };
