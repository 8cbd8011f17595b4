/** Excel drops the whole add-in when one text is longer. */
const limits = [
  { what: "reference", attribute: "resid", in: "", most: 32 },
  { what: "id", attribute: "id", in: "/Resources/", most: 32 },
  { what: "short text", attribute: "DefaultValue", in: "/bt:ShortStrings/", most: 125 },
  { what: "long text", attribute: "DefaultValue", in: "/bt:LongStrings/", most: 250 },
];

module.exports = {
  title: "No text in the manifest is longer than Excel allows",

  /** @param {import("../subject").Subject} subject */
  problems({ manifests }) {
    return manifests.flatMap(({ name, elements }) =>
      limits.flatMap((limit) =>
        elements
          .filter(({ path }) => path.includes(limit.in))
          .map(({ attributes }) => attributes[limit.attribute] ?? "")
          .filter((text) => text.length > limit.most)
          .map(
            (text) =>
              `${name}: the ${limit.what} "${text}" has ${text.length} characters; ${limit.most} are allowed.`,
          ),
      ),
    );
  },
};
