import { Failure } from "../failure";
import { lineFinder, type LineFinder } from "./line-finder";
import { inSafeScale } from "./safe-scale";
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

/**
 * Shares that meet a line exactly on paper miss it in binary arithmetic (0.2 · 4 > 0.8, or the last
 * digits of a long sum): a cumulative share this close to a line counts as on it.
 */
const tolerance = 1e-12;

/**
 * ABC classes: which few items make most of the value.
 *
 * Items are ranked by value, the largest first; equal values form one group and share a class, so
 * that the order of the rows never changes a class. With s the cumulative share of the total:
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
  const { aShare, bShare } = settings;
  if (!(aShare >= 0 && aShare <= bShare && bShare <= 1)) {
    throw new Failure(
      "value",
      `The line of class A (${aShare}) must not lie above the line of class B (${bShare}); both are shares from 0 to 1.`,
    );
  }
  const { scaled, total } = inSafeScale(values);
  const positive = positiveOf(scaled);
  const weight = settings.rule === "count" ? values.length : total;
  const find = lineFinder(positive, settings.rule === "count");
  const leastOfA = leastInClass(find, aShare, weight, settings.rule);
  const leastOfB = leastInClass(find, bShare, weight, settings.rule);
  const letters: AbcClass[] = ["C", "B", "A"];
  const classes = new Array<AbcClass>(values.length);
  for (let i = 0; i < classes.length; i++) {
    const value = scaled[i];
    classes[i] = letters[Number(value >= leastOfA) + Number(value >= leastOfB)];
  }
  return classes;
}

/** The least value that belongs to the class ending at `share`; always above 0. */
function leastInClass(find: LineFinder, share: number, total: number, rule: AbcRule): number {
  if (rule === "within") {
    const firstOutside = find(share * total * (1 + tolerance), "exceeds");
    return firstOutside === null ? Number.MIN_VALUE : nextAbove(firstOutside);
  }
  const line =
    rule === "count"
      ? Math.round(share * total * (1 + tolerance))
      : share * total * (1 - tolerance);
  if (line <= 0) return Infinity;
  if (share === 1) return Number.MIN_VALUE;
  return find(line, "reaches") ?? Number.MIN_VALUE;
}

function positiveOf(values: Float64Array): Float64Array {
  const positive = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) if (values[i] > 0) positive[count++] = values[i];
  return positive.subarray(0, count);
}
