import { roundingOf } from "../rounding";
import { filledBudget } from "./filled-budget";
import { marginalPacks } from "./marginal-packs";
import { packsOf, type Proposals } from "./packs";

/**
 * Order proposals cut to a budget: where not everything can be bought, the packs that bring most for
 * their cost.
 *
 * gain of an item's n-th unit = unitValue · P(demand > position + n), normal demand
 *
 * The packs compete by gain per currency; what the last of them leaves of the budget is filled by
 * exchanging packs next to that line, until no exchange could gain more than a thousandth.
 *
 * @param proposals one number per item in each list
 * @param budget currency, 0 or more
 * @returns units per item, whole packs of what was proposed; all of it where the budget is enough. Of
 *   items that bring the same for their cost, the earlier one comes first
 * @source Silver, Pyke & Thomas, ch. 10 (several items under a budget); Dembo & Hammer (1980) and
 *   Nemhauser & Ullmann (1969) for the exchange of packs
 * @example Array.from(orderBudget({ quantities: [4, 4], packs: [1, 2], unitCosts: [10, 10], unitValues: [5, 4], positions: [0, 0], averageDemand: [2, 3], demandStDev: [0, 0] }, 45)) → [2, 2]
 */
export function orderBudget(proposals: Proposals, budget: number): Float64Array {
  const count = proposals.quantities.length;
  const items = Array.from({ length: count }, (_, item) => packsOf(proposals, item));
  const allowed = budget + roundingOf(budget);
  const all = items.reduce((sum, packs) => sum + packs.cost(packs.count), 0);
  if (all <= allowed) return Float64Array.from(items, (packs) => packs.units(packs.count));
  // What costs nothing is not cut.
  const free = Int32Array.from(items, ({ count, cost }) => (cost(count) === 0 ? count : 0));
  const counts = filledBudget(items, marginalPacks(items, allowed, free));
  return Float64Array.from(items, (packs, item) => packs.units(counts[item]));
}
