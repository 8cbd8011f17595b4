/**
 * The arguments of a function, as data. What a number may be is said here once: the reader holds every
 * cell against it, and every function that Excel calls bears its arguments as `described`, from which
 * the build makes what the task pane knows of them (dist/catalogue.json).
 */
export interface NumberArgument {
  kind: "number";
  /** As in the doc comment above the function; error messages use it. */
  name: string;
  least: number;
  most: number;
  /** The result is a ratio over this number: 0 gives #DIV/0!. */
  divides: boolean;
  /** False where 0 makes no sense for a setting: desktop Excel hands an empty cell over as 0. */
  takesZero: boolean;
  /** A number from 0 to 1, often typed as a percentage. */
  isShare: boolean;
  /** Of a share that may as well be a cost in currency: the argument in which that is given. */
  orAsCost: string | undefined;
  isWhole: boolean;
  /** TRUE or FALSE, or the numbers 1 and 0 for them. */
  isTruth: boolean;
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

/** A whole range read as one data set, cell by cell. */
export interface DataArgument {
  kind: "data";
  name: string;
  /** What each number must be. */
  each: NumberArgument;
  required: boolean;
  /** Its numbers are dates: a text that was meant as one is refused. */
  holdsDates: boolean;
}

/** A range whose places mean different things: columns of numbers, lines of a bill, parts. */
export interface TableArgument {
  kind: "table";
  name: string;
  required: boolean;
}

/** An item's name or its number, from a single cell. */
export interface ItemArgument {
  kind: "item";
  name: string;
}

/** The numbers of a range, whatever their places: blanks, text and booleans are passed over. */
export interface SampleArgument {
  kind: "sample";
  name: string;
  /** What each number must be. */
  each: NumberArgument;
  required: boolean;
}

/**
 * One number per period, in order. Empty cells at the end are cut, one in between is refused, and so
 * is one at the start, unless it is a history: there the item was not there yet.
 */
export interface PlanArgument {
  kind: "plan";
  name: string;
  /** What each number must be. */
  each: NumberArgument;
  required: boolean;
  /** The number of every period where the range is omitted or empty. */
  default: number | undefined;
  /** Empty cells before its first number are periods before the item came, and are left out. */
  isHistory: boolean;
}

/** A range that is one argument. */
export type RangeArgument = DataArgument | TableArgument | SampleArgument | PlanArgument;

export type Argument = NumberArgument | ChoiceArgument | ItemArgument | RangeArgument;

/** An argument of a function as the function bears it. */
export type DescribedArgument = Argument & {
  /** A range may stand for it, each cell of which gives a result of its own. */
  isPerCell: boolean;
  /** Many items may stand in the rows of its range, each of which gives a result of its own. */
  isPerRow: boolean;
};

type Limits = Omit<NumberArgument, "kind" | "name">;

const anyNumber: Limits = {
  least: -Number.MAX_VALUE,
  most: Number.MAX_VALUE,
  divides: false,
  takesZero: true,
  isShare: false,
  orAsCost: undefined,
  isWhole: false,
  isTruth: false,
  required: true,
  default: undefined,
};

/**
 * All descriptions are made here, in one shape: the reader holds millions of cells against them,
 * and objects of one shape are read several times faster than objects of many.
 */
function numberArgument(name: string, limits: Partial<Limits> = {}): NumberArgument {
  const all = { ...anyNumber, ...limits };
  return {
    kind: "number",
    name,
    least: all.least,
    most: all.most,
    divides: all.divides,
    takesZero: all.takesZero,
    isShare: all.isShare,
    orAsCost: all.orAsCost,
    isWhole: all.isWhole,
    isTruth: all.isTruth,
    required: all.required,
    default: all.default,
  };
}

/** Any number; a negative one keeps its meaning (oversold, returned, paid in advance). */
export function number(name: string): NumberArgument {
  return numberArgument(name);
}

export function zeroOrMore(name: string): NumberArgument {
  return numberArgument(name, { least: 0 });
}

/** A denominator that may be negative. */
export function divisor(name: string): NumberArgument {
  return numberArgument(name, { divides: true });
}

export function positiveDivisor(name: string): NumberArgument {
  return numberArgument(name, { least: 0, divides: true });
}

export function share(name: string): NumberArgument {
  return numberArgument(name, { least: 0, most: 1, isShare: true });
}

/** A share of the price, where a cost in currency has an argument of its own. */
export function shareOrCost(name: string, orAsCost: string): NumberArgument {
  return numberArgument(name, { least: 0, most: 1, isShare: true, orAsCost });
}

/** More than 0, where 0 is impossible rather than a ratio over nothing. */
export function moreThanZero(name: string): NumberArgument {
  return numberArgument(name, { least: Number.MIN_VALUE });
}

/** Beyond this a number of periods is a slip, and sums of it leave the range of whole numbers. */
const mostOfWhole = 1_000_000_000;

/** A whole number from `least` to `most`, such as a number of periods. */
export function whole(name: string, least: number, most = mostOfWhole): NumberArgument {
  return numberArgument(name, { least, most, isWhole: true });
}

/** The 31st of December 9999. */
export const lastDate = 2_958_465;

/** A date as Excel keeps it, a serial number with or without a time of day. */
export function date(name: string): NumberArgument {
  return numberArgument(name, { least: 1, most: lastDate });
}

/** TRUE or FALSE, which the formula gets as 1 or 0. */
export function truth(name: string): NumberArgument {
  return numberArgument(name, { least: 0, most: 1, isWhole: true, isTruth: true });
}

/** The same argument, optional: `value` stands for an omitted or blank one. */
export function optional(argument: NumberArgument, value?: number): NumberArgument {
  return numberArgument(argument.name, { ...argument, required: false, default: value });
}

/**
 * The same, for a setting of which 0 makes no sense, such as a line or the days of a year. Desktop
 * Excel hands an empty cell over as 0, the web hands it over as empty: 0 is refused on both, so that
 * two users of one workbook never get different results in silence.
 */
export function optionalNotZero(argument: NumberArgument, value?: number): NumberArgument {
  const { name, ...limits } = argument;
  return numberArgument(name, {
    ...limits,
    divides: false,
    takesZero: false,
    required: false,
    default: value,
  });
}

/** The first word is what an omitted argument means. */
export function choice(name: string, words: readonly string[]): ChoiceArgument {
  return { kind: "choice", name, words, default: words[0] };
}

export function table(name: string): TableArgument {
  return { kind: "table", name, required: true };
}

export function item(name: string): ItemArgument {
  return { kind: "item", name };
}

/** A range read cell by cell; `each` says what its numbers may be and gives the name. */
export function data(each: NumberArgument): DataArgument {
  return { kind: "data", name: each.name, each, required: true, holdsDates: false };
}

/** The same for dates, or dates and times, as Excel keeps them: serial numbers. */
export function dates(each: NumberArgument): DataArgument {
  return { ...data(each), holdsDates: true };
}

/** A range read for its numbers alone. */
export function sample(each: NumberArgument): SampleArgument {
  return { kind: "sample", name: each.name, each, required: true };
}

/** A range with one number per period. */
export function plan(each: NumberArgument): PlanArgument {
  const name = each.name;
  return { kind: "plan", name, each, required: true, default: undefined, isHistory: false };
}

/** The past of an item, one number per period. */
export function history(each: NumberArgument): PlanArgument {
  return { ...plan(each), isHistory: true };
}

/** The same, optional: `value` stands for the number of every period. */
export function planOr(each: NumberArgument, value: number): PlanArgument & { default: number } {
  return { ...plan(each), required: false, default: value };
}

/** The same range, optional: a sample or a plan is null when it is omitted or empty. */
export function optionalRange<A extends RangeArgument>(argument: A): A & { required: false } {
  return { ...argument, required: false };
}

/** Length of the year in days; some companies count 360. */
export const daysPerYear = optionalNotZero(moreThanZero("daysPerYear"), 365);
