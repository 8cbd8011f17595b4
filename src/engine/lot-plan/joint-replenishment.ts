import { Failure } from "../failure";

/** How a group of items is ordered together. */
export interface JointOrder {
  /** Item by item: ordered with every how-manyth order of the group; 0 for one without demand. */
  multiples: number[];
  /** Time between two orders of the group, years. */
  cycle: number;
  /** Ordering and holding, currency per year. */
  cost: number;
}

/** One pass looks at every item once; a few passes are usual. */
const mostPasses = 1000;

/** A change counts as an improvement only beyond this: less may be rounding. */
const tie = 1e-12;

/**
 * Joint replenishment: how often a group of items from one source is ordered, and which of them
 * with every order, every second, every third …
 *
 * cost = (majorCost + Σ minorCost/multiple) / cycle + cycle/2 · Σ annualDemand · holdingCost · multiple,
 * least at cycle = √(2 · (majorCost + Σ minorCost/multiple) / Σ annualDemand · holdingCost · multiple)
 *
 * Silver's heuristic gives the first multiples: 1 for the item of least minorCost / (annualDemand ·
 * holdingCost), and for the others √(minorCost / (annualDemand · holdingCost) · that item's
 * annualDemand · holdingCost / (majorCost + minorCost)), rounded. They are then changed, one item
 * at a time, as long as the cost falls: no change of a single multiple betters the result.
 *
 * @param annualDemand units per year, one number per item, each 0 or more
 * @param minorCost currency each time the item is in an order, one number per item, each 0 or more
 * @param holdingCost currency per unit and year, one number per item, each above 0
 * @param majorCost currency per order of the group, 0 or more
 * @returns multiples, cycle and cost; without any demand nothing is ever ordered: the cycle is
 *   infinite and the cost 0
 * @throws Failure "number" when an item can be ordered for nothing and there is no major cost, so
 *   that no cycle is short enough
 * @source Silver, "A simple method of determining order quantities in joint replenishments under
 *   deterministic demand" (1976); Silver, Pyke & Thomas, ch. 10
 * @example jointReplenishment([86000, 12500, 1400, 3000], [15, 15, 15, 15], [0.24, 0.24, 0.24, 0.24], 40) → {"multiples": [1, 1, 4, 3], "cycle": 0.07617340262784976, "cost": 2067.650840930354}
 */
export function jointReplenishment(
  annualDemand: readonly number[],
  minorCost: readonly number[],
  holdingCost: readonly number[],
  majorCost: number,
): JointOrder {
  const items = annualDemand.map((_, k) => k).filter((k) => annualDemand[k] * holdingCost[k] > 0);
  const all = new Array<number>(annualDemand.length).fill(0);
  if (items.length === 0) return { multiples: all, cycle: Infinity, cost: 0 };
  const minor = items.map((k) => minorCost[k]);
  /** What holding costs a year for each year between two orders, currency per year². */
  const holding = items.map((k) => (annualDemand[k] * holdingCost[k]) / 2);
  const multiples = firstMultiples(minor, holding, majorCost);
  improve(multiples, minor, holding, majorCost);
  const ordering = majorCost + sum(minor.map((cost, k) => cost / multiples[k]));
  const held = sum(holding.map((cost, k) => cost * multiples[k]));
  items.forEach((item, k) => (all[item] = multiples[k]));
  return {
    multiples: all,
    cycle: Math.sqrt(ordering / held),
    cost: 2 * Math.sqrt(ordering) * Math.sqrt(held),
  };
}

function firstMultiples(minor: number[], holding: number[], majorCost: number): number[] {
  const ratio = minor.map((cost, k) => cost / holding[k]);
  const first = ratio.indexOf(ratio.reduce((a, b) => Math.min(a, b)));
  const perOrder = majorCost + minor[first];
  if (!(perOrder > 0)) {
    throw new Failure(
      "number",
      "majorCost is 0 and an item's minorCost is 0 too: nothing keeps the orders apart. Give a cost per order.",
    );
  }
  return ratio.map((own, k) =>
    k === first ? 1 : Math.max(1, Math.round(Math.sqrt(own * (holding[first] / perOrder)))),
  );
}

/**
 * Gives each item in turn its best multiple beside those of the others, until none changes.
 *
 * @throws Failure "number" when that takes too many passes
 */
function improve(multiples: number[], minor: number[], holding: number[], majorCost: number): void {
  const n = multiples.length;
  for (let pass = 0; pass < mostPasses; pass++) {
    leaveNoOrderEmpty(multiples);
    // Sums of what comes after, so that nothing is ever subtracted from a sum of larger numbers.
    const orderingAfter = sumsFromEnd(minor.map((cost, k) => cost / multiples[k]));
    const heldAfter = sumsFromEnd(holding.map((cost, k) => cost * multiples[k]));
    let ordering = majorCost;
    let held = 0;
    let changed = false;
    for (let k = 0; k < n; k++) {
      const others = { ordering: ordering + orderingAfter[k + 1], held: held + heldAfter[k + 1] };
      const best = bestMultiple(multiples[k], minor[k], holding[k], others);
      if (best !== multiples[k]) changed = true;
      multiples[k] = best;
      ordering += minor[k] / best;
      held += holding[k] * best;
    }
    if (!changed) return;
  }
  throw new Failure("number", "The multiples of the items did not settle.");
}

/** The multiple at which one item, beside the others as they are, makes the whole cost least. */
function bestMultiple(
  present: number,
  minor: number,
  holding: number,
  others: { ordering: number; held: number },
): number {
  const cost = (multiple: number) =>
    (others.ordering + minor / multiple) * (others.held + holding * multiple);
  const wished = Math.sqrt(((minor / holding) * others.held) / others.ordering);
  const below = Math.max(1, Math.floor(wished));
  let best = present;
  for (const multiple of [below + 1, below]) {
    if (cost(multiple) < cost(best) * (1 - tie)) best = multiple;
  }
  return best;
}

/** Where every multiple is even, every other order would be empty: half the multiples are meant. */
function leaveNoOrderEmpty(multiples: number[]): void {
  const divisor = multiples.reduce(commonDivisor);
  if (divisor > 1) multiples.forEach((multiple, k) => (multiples[k] = multiple / divisor));
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

/** At each place the sum of it and all after it; one more place, 0, at the end. */
function sumsFromEnd(numbers: readonly number[]): number[] {
  const sums = new Array<number>(numbers.length + 1).fill(0);
  for (let k = numbers.length - 1; k >= 0; k--) sums[k] = sums[k + 1] + numbers[k];
  return sums;
}
