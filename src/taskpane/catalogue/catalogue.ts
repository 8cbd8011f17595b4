/** One argument of a function, as Excel's metadata and the doc comment describe it. */
export interface CatalogueArgument {
  name: string;
  /** What it means, its unit, and what holds when it is left out. */
  description: string;
  optional: boolean;
  /** True where a whole range is one argument. */
  isRange: boolean;
  /** The words that a choice takes, the one by default first. */
  choices: { word: string; what: string }[];
}

export interface CatalogueFunction {
  /** Without the build's prefix. */
  name: string;
  /** Title of the group it is listed in. */
  group: string;
  /** What it answers; the first sentence stands alone. */
  description: string;
  /** The result and its unit. */
  returns: string;
  arguments: CatalogueArgument[];
  /** MathML, one text for each formula; an argument is an `<mi>` or `<mtext>` of its name. */
  formulas: string[];
  /** What the formulas' other symbols mean. */
  symbols: string[];
  examples: { formula: string; result: string }[];
  sources: string[];
  remarks: string[];
  related: string[];
  /** The trade's words for it in six languages, for searching. */
  words: string;
}

/** All functions, in the order of their groups. */
export interface Catalogue {
  functions: CatalogueFunction[];
}
