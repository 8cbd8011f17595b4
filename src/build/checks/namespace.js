/** The prefix that the built manifest gives the functions, "" for none. */
function namespaceOf(elements) {
  const element = elements.find(({ path }) => path.endsWith("/ExtensionPoint/Namespace"));
  const text = elements.find(
    ({ name, attributes }) => name === "bt:String" && attributes.id === element?.attributes.resid,
  );
  return element ? text?.attributes.DefaultValue : "";
}

module.exports = {
  title: "Manifest and pane agree on the prefix of the functions",

  /** @param {import("../subject").Subject} subject */
  problems({ manifests, page }) {
    const inManifest = namespaceOf(manifests[1].elements);
    const inPage = /<html[^>]*\sdata-namespace(?:="?([^"\s>]*)"?)?[\s>]/.exec(page);
    if (!inPage) return ["taskpane.html does not say which prefix the functions have."];
    const prefix = inPage[1] ?? "";
    return prefix === inManifest
      ? []
      : [`The manifest's prefix is "${inManifest}", the pane's is "${prefix}".`];
  },
};
