/** Packages whose texts are the same to the letter share one entry. */
function groupByTexts(packages) {
  const groups = new Map();
  for (const one of packages) {
    const key = one.texts.join("\n");
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/**
 * The licences of everything shipped: our own, then those of the packages in it.
 *
 * @param {string} ownLicence
 * @param {import("./shipped-packages").ShippedPackage[]} packages
 */
function licenceNotices(ownLicence, packages) {
  const line = `\n\n${"-".repeat(80)}\n\n`;
  const entries = groupByTexts(packages).map((group) =>
    [
      group.map(({ name, version, licence }) => `${name} ${version} (${licence})`).join("\n"),
      ...group[0].texts,
    ].join("\n\n"),
  );
  return ["Stockbook\n\n" + ownLicence.trim(), ...entries].join(line) + "\n";
}

module.exports = { licenceNotices };
