import { Failure } from "../failure";
import { roundingOf, wholeLotsFor } from "../rounding";
import { sumOf } from "../compensated-sum";

/** An item of a group that is ordered together. */
export interface JointItem {
  /** Currency each time it is in an order, 0 or more. */
  ordering: number;
  /** What holding it costs a year for each year between two orders, currency per year², above 0. */
  holding: number;
}

/** The time between two orders of an item at which it costs least by itself, years. */
export function ownCycle({ ordering, holding }: JointItem): number {
  return Math.sqrt(ordering) / Math.sqrt(holding);
}

/**
 * The multiple at which an item costs least in a cycle of the group: the least whole number with
 * multiple · (multiple + 1) ≥ (own cycle / cycle)².
 *
 * @throws Failure "number" when it is too large for a whole number
 */
export function bestMultiple(item: JointItem, cycle: number): number {
  const alone = ownCycle(item) / cycle;
  const wished = Math.sqrt(alone * alone + 0.25) - 0.5;
  const multiple = Math.max(1, wholeLotsFor(wished, 1, roundingOf(alone)));
  if (multiple <= Number.MAX_SAFE_INTEGER) return multiple;
  throw new Failure("number", "costsTooFarApart");
}

/** The cycle in which given multiples cost least, years, and half of what they cost in it. */
export function bestCycle(
  items: readonly JointItem[],
  multiples: readonly number[],
  majorCost: number,
): { cycle: number; halfCost: number } {
  const minor = sumOf(items.map(({ ordering }, k) => ordering / multiples[k]));
  const ordering = majorCost + minor;
  const held = sumOf(items.map(({ holding }, k) => holding * multiples[k]));
  return {
    cycle: Math.sqrt(ordering / held),
    halfCost: Math.sqrt(ordering) * Math.sqrt(held),
  };
}
