import { isLess } from "../rounding";
import { Tally } from "../tally";
import type { LotCosts } from "./lot-costs";

/** What a lot costs and covers if it reaches a certain number of periods. */
interface Reach {
  /** Cost of placing the order, currency. */
  ordering: number;
  /** Cost of holding what later periods use, currency. */
  holding: number;
  /** Number of periods covered. */
  periods: number;
  /** Units covered. */
  units: number;
}

/** Says whether a lot should stop short of the period that `longer` takes in. */
type Stop = (shorter: Reach, longer: Reach) => boolean;

/**
 * Plans period after period: each lot is ordered where the stock runs out and grows by one period
 * after the other until the rule says stop. Averages that are equal on paper are equal, and the lot
 * goes on.
 */
function lotsBy(stop: Stop, net: readonly number[], costs: LotCosts): number[] {
  const lots = new Array<number>(net.length).fill(0);
  let start = 0;
  while (start < net.length) {
    if (net[start] === 0) {
      start++;
      continue;
    }
    const ordering = costs.orderCost[start];
    const holding = new Tally();
    const units = new Tally(net[start]);
    const perUnit = new Tally(costs.holdingCost[start]);
    let reach: Reach = { ordering, holding: 0, periods: 1, units: net[start] };
    let end = start + 1;
    for (; end < net.length; end++) {
      if (net[end] > 0) holding.add(perUnit.total * net[end]);
      const longer = {
        ordering,
        holding: holding.total,
        periods: reach.periods + 1,
        units: units.add(net[end]).total,
      };
      if (stop(reach, longer)) break;
      reach = longer;
      perUnit.add(costs.holdingCost[end]);
    }
    lots[start] = reach.units;
    start = end;
  }
  return lots;
}

/**
 * Silver–Meal heuristic: each lot covers so many periods that ordering and holding per period are
 * least, looking no further than the first rise.
 *
 * average = (orderCost + holding) / periods
 *
 * @param net units needed per period beyond the stock on hand, each 0 or more
 * @param costs currency, one number per period each; the unit cost plays no part
 * @returns units ordered for the start of each period
 * @source Silver & Meal (1973); Silver, Pyke & Thomas, ch. 5
 * @example silverMealLots([18, 30, 42, 5, 20], {orderCost: [80, 80, 80, 80, 80], holdingCost: [2, 2, 2, 2, 2], unitCost: []}) → [48, 0, 47, 0, 20]
 */
export function silverMealLots(net: readonly number[], costs: LotCosts): number[] {
  const average = ({ ordering, holding, periods }: Reach) => (ordering + holding) / periods;
  return lotsBy((a, b) => isLess(average(a), average(b)), net, costs);
}

/**
 * Least unit cost heuristic: each lot covers so many periods that ordering and holding per unit are
 * least, looking no further than the first rise.
 *
 * average = (orderCost + holding) / units
 *
 * @param net units needed per period beyond the stock on hand, each 0 or more
 * @param costs currency, one number per period each; the unit cost plays no part
 * @returns units ordered for the start of each period
 * @source Nahmias & Olsen, Production and Operations Analysis, ch. 8; Silver, Pyke & Thomas, ch. 5
 * @example leastUnitCostLots([18, 30, 42, 5, 20], {orderCost: [80, 80, 80, 80, 80], holdingCost: [2, 2, 2, 2, 2], unitCost: []}) → [48, 0, 42, 25, 0]
 */
export function leastUnitCostLots(net: readonly number[], costs: LotCosts): number[] {
  const average = ({ ordering, holding, units }: Reach) => (ordering + holding) / units;
  return lotsBy((a, b) => isLess(average(a), average(b)), net, costs);
}

/**
 * Part-period balancing: each lot covers so many periods that holding it costs as nearly as
 * possible what ordering it costs; of two equally near, the shorter.
 *
 * @param net units needed per period beyond the stock on hand, each 0 or more
 * @param costs currency, one number per period each; the unit cost plays no part
 * @returns units ordered for the start of each period
 * @source DeMatteis & Mendoza (1968); Silver, Pyke & Thomas, ch. 5; Nahmias & Olsen, ch. 8
 * @example partPeriodLots([18, 30, 42, 5, 20], {orderCost: [80, 80, 80, 80, 80], holdingCost: [2, 2, 2, 2, 2], unitCost: []}) → [48, 0, 67, 0, 0]
 */
export function partPeriodLots(net: readonly number[], costs: LotCosts): number[] {
  // Halved, so that no sum of the two leaves the range of numbers.
  const stop: Stop = ({ ordering, holding }, longer) =>
    isLess(ordering, longer.holding) && !isLess(holding / 2 + longer.holding / 2, ordering);
  return lotsBy(stop, net, costs);
}
