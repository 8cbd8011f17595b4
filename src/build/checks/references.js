function repeated(values) {
  return [...new Set(values.filter((value, k) => values.indexOf(value) !== k))];
}

module.exports = {
  title: "Every reference in the manifest resolves, every resource is used, no id repeats",

  /** @param {import("../subject").Subject} subject */
  problems({ manifests }) {
    return manifests.flatMap(({ name, elements }) => {
      const defined = elements
        .filter(({ path }) => path.includes("/Resources/"))
        .flatMap(({ attributes }) => attributes.id ?? []);
      const used = elements.flatMap(({ attributes }) => attributes.resid ?? []);
      const others = elements
        .filter(({ path }) => !path.includes("/Resources/"))
        .filter((element) => element.name !== "OfficeTab")
        .flatMap(({ attributes }) => attributes.id ?? []);
      return [...new Set(used.filter((id) => !defined.includes(id)))]
        .map((id) => `${name}: the reference ${id} leads nowhere.`)
        .concat(
          defined.filter((id) => !used.includes(id)).map((id) => `${name}: nothing uses ${id}.`),
          repeated(defined).map((id) => `${name}: the resource ${id} is there twice.`),
          repeated(others).map((id) => `${name}: the control id ${id} is there twice.`),
        );
    });
  },
};
