const fs = require("fs");
const path = require("path");
const { originOf } = require("../manifest/origin-of");

module.exports = {
  title: "Every file that the manifest and functions.json name is in dist",

  /** @param {import("../subject").Subject} subject */
  problems({ dist, manifests, metadata }) {
    const missing = (where, origin, addresses) =>
      addresses
        .filter((address) => {
          if (!address.startsWith(`${origin}/`)) return true;
          return !fs.existsSync(path.join(dist, address.slice(origin.length)));
        })
        .map((address) => `${where}: there is no file for ${address}.`);

    const inManifests = manifests.flatMap(({ name, elements }) => {
      const addresses = elements
        .flatMap(({ attributes }) => attributes.DefaultValue ?? [])
        .filter((value) => /^https?:/.test(value));
      return missing(name, originOf(elements), addresses);
    });
    const origin = originOf(manifests[1].elements);
    const helpPages = metadata.functions.map(({ name, helpUrl }) => helpUrl ?? `help of ${name}`);
    return [...inManifests, ...missing("functions.json", origin, helpPages)];
  },
};
