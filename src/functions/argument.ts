/**
 * The arguments of a function, as data. What a number may be is said here once, and the reader
 * holds every cell against it.
 */
export interface NumberArgument {
  kind: "number";
  /** As in the doc comment above the function; error messages use it. */
  name: string;
  least: number;
  most: number;
  /** The result is a ratio over this number: 0 gives #DIV/0!. */
  divides: boolean;
  /** A number from 0 to 1, often typed as a percentage. */
  isShare: boolean;
  required: boolean;
  /** What an omitted or blank optional argument means; undefined leaves it to the formula. */
  default: number | undefined;
}

/** One of a few words. */
export interface ChoiceArgument {
  kind: "choice";
  name: string;
  words: readonly string[];
  default: string;
}

/** A whole range read as one data set. */
export interface DataArgument {
  kind: "data";
  name: string;
}

export type Argument = NumberArgument | ChoiceArgument | DataArgument;

const anyNumber = {
  kind: "number",
  least: -Number.MAX_VALUE,
  most: Number.MAX_VALUE,
  divides: false,
  isShare: false,
  required: true,
  default: undefined,
} as const;

/** Any number; a negative one keeps its meaning (oversold, returned, paid in advance). */
export function number(name: string): NumberArgument {
  return { ...anyNumber, name };
}

export function zeroOrMore(name: string): NumberArgument {
  return { ...anyNumber, name, least: 0 };
}

/** A denominator that may be negative. */
export function divisor(name: string): NumberArgument {
  return { ...anyNumber, name, divides: true };
}

export function positiveDivisor(name: string): NumberArgument {
  return { ...anyNumber, name, least: 0, divides: true };
}

export function share(name: string): NumberArgument {
  return { ...anyNumber, name, least: 0, most: 1, isShare: true };
}

/** The same argument, optional: `value` stands for an omitted or blank one. */
export function optional(argument: NumberArgument, value?: number): NumberArgument {
  return { ...argument, required: false, default: value };
}

/** The first word is what an omitted argument means. */
export function choice(name: string, words: readonly string[]): ChoiceArgument {
  return { kind: "choice", name, words, default: words[0] };
}

export function data(name: string): DataArgument {
  return { kind: "data", name };
}

/** Length of the year in days; some companies count 360. */
export const daysPerYear = optional(positiveDivisor("daysPerYear"), 365);
