const fs = require("fs");
const path = require("path");
const { PlainError } = require("../plain-error");

/** The licences under which a package may be part of what is shipped. */
const permissive = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BSL-1.0", "ISC", "0BSD"];

/** "Apache-2.0 AND BSL-1.0": each of them has to be. */
function isPermissive(license) {
  return String(license)
    .split(" AND ")
    .every((one) => permissive.includes(one));
}

/** The folder of the package that a file lies in; undefined for a file of our own. */
function packageFolder(file) {
  const mark = `${path.sep}node_modules${path.sep}`;
  const start = file.lastIndexOf(mark);
  if (start < 0) return undefined;
  const inside = file.slice(start + mark.length).split(path.sep);
  const name = inside[0].startsWith("@") ? inside.slice(0, 2) : inside.slice(0, 1);
  return path.join(file.slice(0, start), "node_modules", ...name);
}

/** The files of a module, or of those that webpack has joined in it. */
function filesOf(module) {
  if (module.modules) return [...module.modules].flatMap(filesOf);
  return module.resource ? [module.resource.split("?")[0]] : [];
}

function readTexts(folder) {
  return fs
    .readdirSync(folder)
    .filter((name) => /^(licen[cs]e|notice|copying)(\.|$)/i.test(name))
    .sort()
    .map((name) => fs.readFileSync(path.join(folder, name), "utf8").trim());
}

/**
 * A package of which something is shipped.
 *
 * @typedef {{ name: string, version: string, licence: string, texts: string[] }} ShippedPackage
 *
 * @param {string} folder
 * @returns {ShippedPackage}
 */
function readPackage(folder) {
  const described = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
  const { name, version, license } = described;
  if (!isPermissive(license)) {
    throw new PlainError(
      `${name} has the licence "${license}" and may not be shipped; ${permissive.join(", ")} may.`,
    );
  }
  const texts = readTexts(folder);
  if (texts.length === 0) throw new PlainError(`${name} has no text of its licence to ship.`);
  return { name, version, licence: license, texts };
}

/**
 * @param {Iterable<object>} modules webpack's
 * @param {string[]} further files of packages that are shipped in another way
 * @returns {ShippedPackage[]}
 */
function shippedPackages(modules, further) {
  const files = [...[...modules].flatMap(filesOf), ...further];
  const folders = new Set(files.map(packageFolder).filter((folder) => folder !== undefined));
  return [...folders].map(readPackage).sort((one, other) => (one.name < other.name ? -1 : 1));
}

module.exports = { packageFolder, shippedPackages };
