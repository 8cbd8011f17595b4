import { Failure } from "../failure";
import { isLess } from "../rounding";
import { lostIn, sumOf } from "../compensated-sum";
import type { LotCosts } from "./lot-costs";

/**
 * The plan of least cost for a demand that is known and varies: when to order, and for how many
 * periods at once.
 *
 * least(i) = min over j ≤ i of least(j − 1) + orderCost(j) + cost of buying the demand of periods
 * j … i in period j and holding it until it is used
 *
 * Some plan of least cost orders only where the stock has run out, so each lot covers whole periods;
 * of such plans the dynamic program finds the best.
 *
 * @param net units needed per period beyond the stock on hand, each 0 or more
 * @param costs currency, one number per period each; they may differ from period to period
 * @returns units ordered for the start of each period; of several plans of least cost, the one that
 *   orders early
 * @throws Failure "number" when the cost leaves the range of numbers
 * @source Wagner & Whitin, "Dynamic version of the economic lot size model", Management Science 5
 *   (1958)
 * @example optimalLots([90, 120, 80, 70], {orderCost: [500, 500, 500, 500], holdingCost: [2, 2, 2, 2], unitCost: [0, 0, 0, 0]}) → [210, 0, 150, 0]
 */
export function optimalLots(net: readonly number[], costs: LotCosts): number[] {
  const n = net.length;
  const { orderCost, holdingCost, unitCost } = costs;
  const demand = Float64Array.from(net);
  const holding = Float64Array.from(holdingCost);
  /** Least cost of all periods before i, and the period in which their last lot is ordered. */
  const least = new Float64Array(n + 1).fill(Infinity);
  const lastOrder = new Int32Array(n + 1);
  least[0] = 0;
  for (let start = 0; start < n; start++) {
    // Sums and what rounding lost of them, as a tally keeps them: this is done for pairs of periods.
    let sum = least[start];
    let sumLost = 0;
    let perUnit = unitCost[start];
    let perUnitLost = 0;
    let ordered = false;
    for (let period = start; period < n; period++) {
      const units = demand[period];
      if (units > 0) {
        // An order of its own would already be cheaper for this period, and so for all later ones.
        const early = (perUnit - unitCost[period] + perUnitLost) * units;
        if (isLess(orderCost[period], early)) break;
        const before = ordered ? sum : sum + orderCost[start];
        if (!ordered) sumLost += lostIn(sum, orderCost[start], before);
        ordered = true;
        const bought = (perUnit + perUnitLost) * units;
        sum = before + bought;
        sumLost += lostIn(before, bought, sum);
      }
      // Of plans that cost the same on paper, the one that orders early.
      const cost = sum + sumLost;
      if (isLess(cost, least[period + 1])) {
        least[period + 1] = cost;
        lastOrder[period + 1] = start;
      }
      const held = perUnit + holding[period];
      perUnitLost += lostIn(perUnit, holding[period], held);
      perUnit = held;
    }
  }
  if (!(least[n] < Infinity)) {
    throw new Failure("number", "planCostTooLarge");
  }
  const lots = new Array<number>(n).fill(0);
  for (let end = n; end > 0; end = lastOrder[end]) {
    lots[lastOrder[end]] = sumOf(net.slice(lastOrder[end], end));
  }
  return lots;
}
