/** Excel drops the whole add-in when one text is longer. */
const limits = [
  { what: "reference", attribute: "resid", in: /./, most: 32 },
  { what: "id", attribute: "id", in: /\/Resources\//, most: 32 },
  { what: "short text", attribute: "DefaultValue", in: /\/bt:ShortStrings\//, most: 125 },
  { what: "short text", attribute: "Value", in: /\/bt:ShortStrings\//, most: 125 },
  { what: "long text", attribute: "DefaultValue", in: /\/bt:LongStrings\//, most: 250 },
  { what: "long text", attribute: "Value", in: /\/bt:LongStrings\//, most: 250 },
  { what: "display name", attribute: "DefaultValue", in: /\/DisplayName$/, most: 125 },
  { what: "display name", attribute: "Value", in: /\/DisplayName\//, most: 125 },
  { what: "description", attribute: "DefaultValue", in: /^OfficeApp\/Description$/, most: 250 },
  { what: "description", attribute: "Value", in: /^OfficeApp\/Description\//, most: 250 },
  { what: "address", attribute: "DefaultValue", in: /Url$|SourceLocation$|bt:Image$/, most: 2048 },
];

/** What Excel shows of a function, and what its id and its arguments may be called. */
const mostInId = 64;
const mostInDescription = 255;

function tooLong(where, what, text, most) {
  if ((text ?? "").length <= most) return [];
  return [`${where}: the ${what} "${text}" has ${text.length} characters; ${most} are allowed.`];
}

function inManifest({ name, elements }) {
  const provider = elements.find(({ path }) => path === "OfficeApp/ProviderName")?.text.trim();
  return [
    ...limits.flatMap(({ what, attribute, in: place, most }) =>
      elements
        .filter(({ path }) => place.test(path))
        .flatMap(({ attributes }) => tooLong(name, what, attributes[attribute], most)),
    ),
    ...tooLong(name, "provider's name", provider, 125),
  ];
}

function inFunction({ id, name, description, parameters }) {
  return [
    ...tooLong(name, "id", id, mostInId),
    ...tooLong(name, "name", name, mostInId),
    ...tooLong(name, "description", description, mostInDescription),
    ...parameters.flatMap((parameter) => [
      ...tooLong(name, "name of an argument", parameter.name, mostInId),
      ...tooLong(name, "description of an argument", parameter.description, mostInDescription),
    ]),
  ];
}

function inEnum({ id, values }) {
  return values.flatMap((value) => [
    ...tooLong(id, "word", value.name, mostInId),
    ...tooLong(id, "description of a word", value.tooltip, mostInDescription),
  ]);
}

module.exports = {
  title: "No text in the manifest and in functions.json is longer than Excel allows",

  /** @param {import("../subject").Subject} subject */
  problems({ manifests, metadata }) {
    return [
      ...manifests.flatMap(inManifest),
      ...metadata.functions.flatMap(inFunction),
      ...(metadata.enums ?? []).flatMap(inEnum),
    ];
  },
};
