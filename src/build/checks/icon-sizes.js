const fs = require("fs");
const path = require("path");
const { originOf } = require("../manifest/origin-of");

/** Width and height from a PNG file's first chunk; undefined for any other file. */
function pngSize(file) {
  if (!fs.existsSync(file)) return undefined;
  const head = fs.readFileSync(file).subarray(0, 24);
  if (head.toString("latin1", 1, 4) !== "PNG") return undefined;
  return `${head.readUInt32BE(16)} × ${head.readUInt32BE(20)}`;
}

/** Every icon that the manifest promises, with the size it promises. */
function promisedIcons(elements) {
  const addressOf = new Map(
    elements
      .filter(({ path: where }) => where.includes("/bt:Images/"))
      .map(({ attributes }) => [attributes.id, attributes.DefaultValue]),
  );
  return elements.flatMap(({ name, attributes }) => {
    if (name === "IconUrl") return { size: 32, address: attributes.DefaultValue };
    if (name === "HighResolutionIconUrl") return { size: 64, address: attributes.DefaultValue };
    if (name !== "bt:Image" || !attributes.resid) return [];
    return { size: Number(attributes.size), address: addressOf.get(attributes.resid) };
  });
}

module.exports = {
  title: "Every icon has the size that the manifest says, and Excel's sizes are all there",

  /** @param {import("../subject").Subject} subject */
  problems({ dist, manifests }) {
    return manifests.flatMap(({ name, elements }) => {
      const icons = promisedIcons(elements);
      const absent = [16, 32, 80]
        .filter((size) => !icons.some((icon) => icon.size === size))
        .map((size) => `${name}: there is no icon of ${size} pixels.`);
      const wrong = icons.flatMap(({ size, address }) => {
        const file = path.join(dist, (address ?? "").slice(originOf(elements).length));
        const found = pngSize(file) ?? "no PNG";
        if (found === `${size} × ${size}`) return [];
        return `${name}: ${address} should be ${size} × ${size}; it is ${found}.`;
      });
      return [...absent, ...new Set(wrong)];
    });
  },
};
