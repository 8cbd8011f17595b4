import { Failure } from "../failure";
import { cheapestCycle } from "./cheapest-cycle";
import { bestCycle, bestMultiple, ownCycle, type JointItem } from "./joint-items";
import { settledMultiples } from "./settled-multiples";

/** How a group of items is ordered together. */
export interface JointOrder {
  /** Item by item: ordered with every how-manyth order of the group; 0 for one without demand. */
  multiples: number[];
  /** Time between two orders of the group, years. */
  cycle: number;
  /** Ordering and holding, currency per year. */
  cost: number;
}

/** Smaller numbers have lost digits. */
const least = 2 ** -1022;

/**
 * Joint replenishment: how often a group of items from one source is ordered, and which of them
 * with every order, every second, every third …
 *
 * cost = (majorCost + Σ minorCost/multiple) / cycle + cycle/2 · Σ annualDemand · holdingCost · multiple,
 * least at cycle = √(2 · (majorCost + Σ minorCost/multiple) / Σ annualDemand · holdingCost · multiple)
 *
 * For a given cycle each item has its own best multiple, the least one with multiple · (multiple + 1)
 * ≥ 2 · minorCost / (annualDemand · holdingCost · cycle²); all cycles that can be best are looked at.
 * Where in some order no item falls due, majorCost is counted all the same.
 *
 * @param annualDemand units per year, one number per item, each 0 or more
 * @param minorCost currency each time the item is in an order, one number per item, each 0 or more
 * @param holdingCost currency per unit and year, one number per item, each above 0
 * @param majorCost currency per order of the group, 0 or more
 * @returns multiples, cycle and cost; without any demand nothing is ever ordered: the cycle is
 *   infinite and the cost 0
 * @throws Failure "number" when an item can be ordered for nothing and there is no major cost, so
 *   that no cycle is short enough; or when the costs of an item leave the range of numbers
 * @source Goyal, "Determination of optimum packaging frequency of items jointly replenished",
 *   Management Science 21 (1974); Silver, Pyke & Thomas, ch. 10
 * @example jointReplenishment([86000, 12500, 1400, 3000], [15, 15, 15, 15], [0.24, 0.24, 0.24, 0.24], 40) → {"multiples": [1, 1, 4, 3], "cycle": 0.07617340262784976, "cost": 2067.650840930354}
 */
export function jointReplenishment(
  annualDemand: readonly number[],
  minorCost: readonly number[],
  holdingCost: readonly number[],
  majorCost: number,
): JointOrder {
  const multiples = new Array<number>(annualDemand.length).fill(0);
  const demanded = annualDemand.map((_, k) => k).filter((k) => annualDemand[k] > 0);
  if (demanded.length === 0) return { multiples, cycle: Infinity, cost: 0 };
  const items = demanded
    .map((k) => ({ k, ...itemOf(annualDemand[k], minorCost[k], holdingCost[k]) }))
    // By what they are, not by their place in the list: the order of the rows changes nothing.
    .sort((a, b) => ownCycle(b) - ownCycle(a) || b.holding - a.holding);
  if (majorCost === 0 && items.some(({ ordering }) => ordering === 0)) {
    throw new Failure("number", "nothingKeepsOrdersApart");
  }
  const found = cheapestCycle(items, majorCost);
  const best = settledMultiples(
    items,
    items.map((item) => bestMultiple(item, found)),
    majorCost,
  );
  const { cycle, halfCost } = bestCycle(items, best, majorCost);
  items.forEach(({ k }, place) => (multiples[k] = best[place]));
  return { multiples, cycle, cost: 2 * halfCost };
}

function itemOf(annualDemand: number, minorCost: number, holdingCost: number): JointItem {
  const holding = (annualDemand * holdingCost) / 2;
  if (holding >= least && holding < Infinity) return { ordering: minorCost, holding };
  throw new Failure("number", "holdingDemandOutOfRange", { annualDemand, holdingCost });
}
