import { Failure } from "../failure";
import { agreement } from "./equal-values";
import { lineFinder, type LineFinder } from "./line-finder";
import { nextAbove } from "./value-bits";

/** What happens to the item on the line; see `abcClasses`. */
export type AbcRule = "crossing" | "within" | "count";
export type AbcClass = "A" | "B" | "C";

export interface AbcSettings {
  /** Cumulative share at which class A ends, 0 to 1. */
  aShare: number;
  /** Cumulative share at which class B ends, 0 to 1 and not below `aShare`. */
  bShare: number;
  rule: AbcRule;
}

export const defaultAbcSettings: AbcSettings = { aShare: 0.8, bShare: 0.95, rule: "crossing" };

/** By grade, as `abcGrades` has them. */
export const abcLetters: readonly AbcClass[] = ["A", "B", "C"];

/**
 * ABC classes: which few items make most of the value.
 *
 * Items are ranked by value, the largest first; values equal on paper form one group and share a
 * class, so that the order of the rows never changes a class. With s the cumulative share of the
 * total:
 * - crossing: class A while s before the group < aShare, then B while s before it < bShare, then C;
 *   the item that crosses a line stays in the better class.
 * - within: class A while s including the group ≤ aShare, then B while it is ≤ bShare, then C.
 * - count: the shares are shares of the number of items; class A is the first aShare · n items,
 *   rounded to the nearest item, a group that begins before that boundary included.
 *
 * @param values one number per item, in one unit (currency per year, units …), in any order. Zero
 *   and negative values are class C; negative ones are left out of the total. For `count` every
 *   item counts.
 * @returns one class per value, in the same order; all C when no value is positive
 * @throws Failure "value" when the lines are not 0 ≤ aShare ≤ bShare ≤ 1
 * @source Dickie, "ABC inventory analysis shoots for dollars" (1951); Silver, Pyke & Thomas, ch. 2
 * @example abcClasses([50, 30, 15, 4, 1]) → ["A", "A", "B", "C", "C"]
 */
export function abcClasses(
  values: ArrayLike<number>,
  settings: AbcSettings = defaultAbcSettings,
): AbcClass[] {
  const grades = abcGrades(values, settings);
  const classes = new Array<AbcClass>(grades.length);
  for (let i = 0; i < classes.length; i++) classes[i] = abcLetters[grades[i]];
  return classes;
}

/**
 * The same classes as numbers, 0 for A, 1 for B and 2 for C: an eighth of the memory, and for a list
 * that fills the sheet it is memory that takes the time.
 */
export function abcGrades(
  values: ArrayLike<number>,
  settings: AbcSettings = defaultAbcSettings,
): Uint8Array {
  const { aShare, bShare, rule } = settings;
  if (!(aShare >= 0 && aShare <= bShare && bShare <= 1)) {
    throw new Failure("value", "abcLinesCrossed", { aShare, bShare });
  }
  const plain = values instanceof Float64Array ? values : new Float64Array(values);
  const finder = lineFinder(plain, rule === "count");
  const leastOfA = leastInClass(finder, aShare, rule, plain.length);
  const leastOfB = leastInClass(finder, bShare, rule, plain.length);
  const grades = new Uint8Array(plain.length);
  for (let i = 0; i < grades.length; i++) {
    grades[i] = +(plain[i] < leastOfA) + +(plain[i] < leastOfB);
  }
  return grades;
}

/** The least value that belongs to the class ending at `share`; always above 0. */
function leastInClass(finder: LineFinder, share: number, rule: AbcRule, items: number): number {
  if (rule === "within") {
    const firstOutside = finder.find(share * finder.total * (1 + agreement), "exceeds");
    return firstOutside === null ? Number.MIN_VALUE : nextAbove(firstOutside.greatest);
  }
  // A cumulative share that agrees with the line is on it: 0.2 · 4 is not more than 0.8.
  const line = rule === "count" ? itemsUpTo(share, items) : share * finder.total * (1 - agreement);
  if (line <= 0) return Infinity;
  if (share === 1) return Number.MIN_VALUE;
  return finder.find(line, "reaches")?.least ?? Number.MIN_VALUE;
}

/** The items that a share of a list covers, to the nearest: 0.58 of 75 is 43.5, and so 44. */
export function itemsUpTo(share: number, items: number): number {
  return Math.round(share * items * (1 + agreement));
}
