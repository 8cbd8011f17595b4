import { wholeLotsIn } from "../rounding";
import { Tally } from "../tally";
import { batches, ratioOfBatches, type Estimate } from "./batch-means";
import { stateFromSeed, xoshiro128 } from "./random";

export interface SimulatedPolicy {
  /** Units per period, as they were seen; each 0 or more. */
  demandHistory: ArrayLike<number>;
  /** Periods from order to receipt, as they were seen; each 0 or more. A fraction counts as a whole period. */
  leadTimes: ArrayLike<number>;
  /** An order is placed when stock on hand and on order, less what is owed, is down to this. Units. */
  reorderPoint: number;
  /** Units per order, above 0; several lots at once when one does not lift the position above the reorder point. */
  orderQuantity: number;
  /** Periods to simulate. */
  periods: number;
  /** Whole number, 0 or more: the same seed gives the same result. */
  seed: number;
  /** Periods in a year. */
  periodsPerYear: number;
}

export interface SimulatedService {
  /** Share of replenishment cycles without a stock-out; NaN when no order arrived. */
  cycleService: Estimate;
  /** Share of demand served from the shelf at once; NaN without demand. */
  fillRate: Estimate;
  /** Units on hand, on average over time. */
  averageStock: Estimate;
  ordersPerYear: Estimate;
}

/** What one batch counts. */
interface Sums {
  cycles: number;
  cyclesServed: number;
  unitsDemanded: number;
  unitsServed: number;
  /** Units on hand times periods. */
  stockTime: number;
  orders: number;
}

/**
 * What service a reorder point and an order quantity really give, on the user's own history: each
 * period's demand and each order's lead time is drawn at random from what was seen (bootstrap).
 *
 * A period goes: its demand is taken from the shelf, what is missing is owed (backorders); orders
 * that are due arrive at its end; then the position is reviewed, and at the reorder point or below
 * it an order goes out. An order with lead time L so faces the demand of L whole periods. It goes out
 * only when a period's demand has taken the position to the reorder point or past it, so the
 * undershoot that textbook formulas leave out is in the result.
 *
 * Before counting begins, a tenth of the periods and the longest lead time are run, so that the
 * full shelf of the first day plays no part.
 *
 * @param policy history in units per period, lead times in the same periods, and the policy
 * @returns four figures with the half-widths of their 95 % confidence intervals by batch means
 * @source Silver, Pyke & Thomas, ch. 6 (order-point, order-quantity systems and the undershoot);
 *   Efron & Tibshirani, An Introduction to the Bootstrap (1993); Law, Simulation Modeling and
 *   Analysis, section 9.5
 * @example simulateStock({demandHistory: [10], leadTimes: [2], reorderPoint: 20, orderQuantity: 50, periods: 1000, seed: 1, periodsPerYear: 250}) → {"cycleService": {"value": 1, "halfWidth": 0}, "fillRate": {"value": 1, "halfWidth": 0}, "averageStock": {"value": 25, "halfWidth": 0}, "ordersPerYear": {"value": 50, "halfWidth": 0}}
 */
export function simulateStock(policy: SimulatedPolicy): SimulatedService {
  const { periods, periodsPerYear } = policy;
  const run = simulation(policy);
  run(Math.floor(periods / 10) + Math.min(periods, longest(policy.leadTimes)));
  const ends = Array.from({ length: batches + 1 }, (_, k) => Math.floor((k * periods) / batches));
  const lengths = ends.slice(1).map((end, batch) => end - ends[batch]);
  const counted = lengths.map(run);
  const all = (kind: keyof Sums) => counted.map((sums) => sums[kind]);
  const orders = ratioOfBatches(all("orders"), lengths);
  return {
    cycleService: ratioOfBatches(all("cyclesServed"), all("cycles")),
    fillRate: ratioOfBatches(all("unitsServed"), all("unitsDemanded")),
    averageStock: ratioOfBatches(all("stockTime"), lengths),
    ordersPerYear: {
      value: orders.value * periodsPerYear,
      halfWidth: orders.halfWidth * periodsPerYear,
    },
  };
}

/** A run that can be taken up again: each call simulates so many further periods. */
function simulation(policy: SimulatedPolicy): (periods: number) => Sums {
  const { reorderPoint, orderQuantity } = policy;
  const random = xoshiro128(stateFromSeed(policy.seed));
  const demands = Float64Array.from(policy.demandHistory);
  const leadTimes = Float64Array.from(policy.leadTimes, Math.ceil);
  // Multiplying up instead of rejecting makes some values more likely than others by 2⁻³² at most.
  const demandScale = demands.length / 2 ** 32;
  const leadTimeScale = leadTimes.length / 2 ** 32;
  /** Units due at the end of each coming period, around a ring; later ones never arrive. */
  const due = new Float64Array(Math.min(Math.ceil(2.1 * policy.periods), longest(leadTimes)) + 1);
  let now = 0;
  /** On hand, or owed where negative. */
  const shelf = new Tally(reorderPoint).add(orderQuantity);
  /** Of the position, what lies above the reorder point. */
  const above = new Tally(orderQuantity);

  return (periods) => {
    let cycles = 0;
    let cyclesServed = 0;
    let unitsDemanded = 0;
    let unitsServed = 0;
    let stockTime = 0;
    let orders = 0;
    for (let period = 0; period < periods; period++) {
      const demand = demands[Math.floor(random() * demandScale)];
      const onShelf = Math.max(0, shelf.total);
      const stock = shelf.add(-demand).total;
      above.add(-demand);
      unitsDemanded += demand;
      unitsServed += stock >= 0 ? demand : onShelf;
      // Used evenly within the period, and nothing from the moment the shelf is empty.
      if (stock >= 0) stockTime += (onShelf + stock) / 2;
      else if (onShelf > 0) stockTime += (onShelf / demand) * (onShelf / 2);

      if (++now === due.length) now = 0;
      let arriving = due[now];
      due[now] = 0;
      if (above.total <= 0) {
        const lots = wholeLotsIn(-above.total, orderQuantity, above.rounding) + 1;
        const ordered = lots * orderQuantity;
        const leadTime = leadTimes[Math.floor(random() * leadTimeScale)];
        orders++;
        above.add(ordered);
        if (leadTime === 0) arriving += ordered;
        else if (leadTime < due.length) due[(now + leadTime) % due.length] += ordered;
      }
      if (arriving > 0) {
        cycles++;
        if (stock >= 0) cyclesServed++;
        shelf.add(arriving);
      }
    }
    return { cycles, cyclesServed, unitsDemanded, unitsServed, stockTime, orders };
  };
}

function longest(leadTimes: ArrayLike<number>): number {
  let most = 0;
  for (let k = 0; k < leadTimes.length; k++) most = Math.max(most, Math.ceil(leadTimes[k]));
  return most;
}
