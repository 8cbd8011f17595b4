import type { Expression } from "../formula/expression";

/**
 * How Excel's own functions say what one of ours says, for one choice of its arguments: a line of
 * `@native` in the doc comment above the function, as read-twin.ts reads it.
 */
export interface Twin {
  /** What good input fulfils beyond the limits of each argument, and the error where it does not. */
  demands: Demand[];
  /** The word of a choice for which it holds; a choice that is not here has its word by default. */
  words: ReadonlyMap<string, string>;
  /** Arguments that change nothing here, given or not. */
  ignored: readonly string[];
  /** One formula that holds for every cell of the result, each with its own place. */
  isFilled: boolean;
  /** One for each column of the result. References such as "{demand}" stand for arguments. */
  formulas: Expression[];
}

export interface Demand {
  /** Not 0 where it is fulfilled. */
  condition: Expression;
  error: string;
}

/** What of an argument stands in a template. */
export const partNames = [
  "whole",
  /** Its cell for the cell of the result. */
  "this",
  /** From its first cell to that one. */
  "upToThis",
  /** Itself, where it is a column. */
  "column",
  /** As a column, whichever way it runs. */
  "down",
  /** The numbers of its rows or columns, as a column and as a row. */
  "at",
  "atAcross",
] as const;

export type Part = (typeof partNames)[number];

/** Where an argument goes: "{demand}", "{daysPerYear|365}", "{values.this}". */
export interface Placeholder {
  name: string;
  part: Part;
  /** What holds where the argument is left out; null where it must be given. */
  otherwise: Expression | null;
}
