// Not the package's front door: that also loads all that belongs to JSON manifests.
const {
  ManifestHandlerXml,
} = require("office-addin-manifest/lib/manifestHandler/manifestHandlerXml");

/** What Excel and its administrators show of an add-in; all of it must be there. */
const needed = [
  "id",
  "version",
  "providerName",
  "defaultLocale",
  "displayName",
  "description",
  "iconUrl",
  "highResolutionIconUrl",
  "supportUrl",
];

module.exports = {
  title: "Microsoft's own reader finds who the add-in is, in both manifests alike",

  /** @param {import("../subject").Subject} subject */
  async problems({ manifests }) {
    const problems = [];
    const ids = new Set();
    for (const { name, file } of manifests) {
      const info = await new ManifestHandlerXml(file).parseManifest();
      ids.add(info.id);
      for (const field of needed) if (!info[field]) problems.push(`${name} has no ${field}.`);
      if (info.officeAppType !== "TaskPaneApp") problems.push(`${name} is no TaskPaneApp.`);
      if (info.hosts?.join() !== "Workbook") problems.push(`${name} is not for Excel alone.`);
      if (info.permissions !== "ReadWriteDocument") {
        problems.push(`${name} does not ask for ReadWriteDocument.`);
      }
    }
    if (ids.size > 1) problems.push("The two manifests have different ids.");
    return problems;
  },
};
