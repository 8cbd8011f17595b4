/** What a number may be. */
export interface CatalogueLimits {
  /** Null without a limit on that side. */
  least: number | null;
  most: number | null;
  /** False where 0 is refused, though it may lie within the limits. */
  takesZero: boolean;
  /** The result is a ratio over it: 0 gives #DIV/0!, and not #VALUE!. */
  divides: boolean;
  isWhole: boolean;
  /** A number from 0 to 1, often typed as a percentage. */
  isShare: boolean;
}

/** One argument of a function, as Excel's metadata, the doc comment and the function itself have it. */
export interface CatalogueArgument {
  name: string;
  /** What it means, its unit, and what holds when it is left out. */
  description: string;
  optional: boolean;
  /** How it is read: src/functions/arguments/argument.ts. */
  kind: "number" | "truth" | "choice" | "item" | "data" | "table" | "sample" | "plan";
  /** True where a whole range is one argument. */
  isRange: boolean;
  /** True where a range gives a result for each of its cells. */
  isPerCell: boolean;
  /** True where the rows of a range may be items, each of which has a result of its own. */
  isPerRow: boolean;
  /** The number that stands for one left out; null where there is none. */
  default: number | null;
  /** Of its number, or of each number of its range; null where it takes none. */
  limits: CatalogueLimits | null;
  /** The words that a choice takes, the one by default first; none where it is no choice. */
  choices: { word: string; what: string }[];
}

export interface CatalogueFunction {
  /** Without the build's prefix. */
  name: string;
  /** Title of the group it is listed in. */
  group: string;
  /** What a planner asks that it answers. */
  question: string;
  /** What it answers; the first sentence stands alone. */
  description: string;
  /** The result and its unit. */
  returns: string;
  arguments: CatalogueArgument[];
  /**
   * MathML, one `<math>` element for each formula. An argument in it is an `<mi>` without
   * attributes that holds the argument's name and nothing else; with an index it is the first child
   * of an `<msub>`. Not every argument stands in a formula, and other words are `<mi>` too.
   */
  formulas: string[];
  /** What the formulas' other symbols mean. */
  symbols: string[];
  /** Without the build's prefix, in English syntax: "=EOQ(10000, 50, 2)" and "707.1", `"A"`, "{1; 2}". */
  examples: { formula: string; result: string }[];
  /** An error that the function itself gives, and why. */
  errors: { error: string; cause: string }[];
  sources: string[];
  remarks: string[];
  /** Names of other functions. */
  related: string[];
  /** The trade's words for it in six languages, for searching. */
  words: string;
}

/** What planners look for and no function answers; `nearest` is the function that comes closest. */
export interface NoFunction {
  what: string;
  nearest: string;
  /** Goes on from "…, because". */
  because: string;
  words: string[];
}

/** What planners look for and a part of the pane does; it goes on from the part's name. */
export interface DoneByPart {
  part: string;
  does: string;
  words: string[];
}

export interface Catalogue {
  /** In the order of their groups. */
  functions: CatalogueFunction[];
  noFunction: NoFunction[];
  parts: DoneByPart[];
}
