import { CompensatedSum } from "../compensated-sum";
import { roundingOf } from "../rounding";
import { finished, isTurn, type Steps } from "../steps";
import { filledBudget } from "./filled-budget";
import { itemOrder } from "./item-order";
import { marginalPacks } from "./marginal-packs";
import { packsOf, type Packs, type Proposals } from "./packs";

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
 * @returns units per item, whole packs of what was proposed; all of it where the budget is enough. The
 *   order of the items changes nothing but which of two equal ones comes first: the earlier one
 * @source Silver, Pyke & Thomas, ch. 10 (several items under a budget); Dembo & Hammer (1980) and
 *   Nemhauser & Ullmann (1969) for the exchange of packs
 * @example Array.from(orderBudget({ quantities: [4, 4], packs: [1, 2], unitCosts: [10, 10], unitValues: [5, 4], positions: [0, 0], averageDemand: [2, 3], demandStDev: [0, 0] }, 45)) → [2, 2]
 */
export function orderBudget(proposals: Proposals, budget: number): Float64Array {
  return finished(orderBudgetSteps(proposals, budget));
}

/** The same in steps, for long lists. */
export function* orderBudgetSteps(proposals: Proposals, budget: number): Steps<Float64Array> {
  const ordered = Float64Array.from(proposals.quantities);
  const allowed = budget + roundingOf(budget);
  const all = new CompensatedSum();
  for (let item = 0; item < ordered.length; item++) {
    all.add(ordered[item] * proposals.unitCosts[item]);
  }
  if (all.total <= allowed) return ordered;
  const order = yield* itemOrder(proposals);
  const items: Packs[] = [];
  const free = new Int32Array(order.length);
  for (let place = 0; place < order.length; place++) {
    const packs = packsOf(proposals, order[place]);
    items.push(packs);
    // What costs nothing is not cut.
    if (packs.cost(packs.count) === 0) free[place] = packs.count;
    if (isTurn(place)) yield;
  }
  const counts = yield* filledBudget(items, yield* marginalPacks(items, allowed, free));
  for (let place = 0; place < order.length; place++) {
    ordered[order[place]] = items[place].units(counts[place]);
  }
  return ordered;
}
