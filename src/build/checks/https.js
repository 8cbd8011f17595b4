/** Attributes whose "http:" names a format and is never fetched. */
const isNamespace = (attribute) => attribute.startsWith("xmlns");

module.exports = {
  title: "Every address in the manifest begins with https",

  /** @param {import("../subject").Subject} subject */
  problems({ manifests }) {
    return manifests.flatMap(({ name, elements }) =>
      elements
        .flatMap(({ attributes, text }) => [
          ...Object.entries(attributes)
            .filter(([attribute]) => !isNamespace(attribute))
            .map(([, value]) => value),
          text.trim(),
        ])
        .filter((value) => /^http:/i.test(value))
        .map((value) => `${name}: ${value} does not begin with https.`),
    );
  },
};
