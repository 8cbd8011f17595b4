import { Failure } from "../failure";
import { plain } from "../rounding";
import { sumOnPaper } from "../sum-on-paper";
import { Tally } from "../tally";

/**
 * Average stock from recorded levels: the plain mean.
 *
 * averageStock = sum of the levels / number of levels
 *
 * @param levels stock at equal distances in time (every day, every month end), units or currency;
 *   at least one. A single level is the stock of that moment.
 * @returns units or currency, as the levels
 * @source Varaston toiminnan mittaaminen: keskivarasto, methods 1 and 4
 * @example averageStock([120, 80, 40]) → 80
 */
export function averageStock(levels: ArrayLike<number>): number {
  return plain(sumOnPaper(Array.from(levels)) / levels.length);
}

/**
 * Average stock from levels recorded whenever something changed: each level counts for the days
 * until the next record.
 *
 * averageStock = sum of level · days it lasted / days from the first record to the last
 *
 * The last record ends the period and lasts no time itself. Records may lie in any order; of several
 * at one moment only the last in the list lasts, or the first where the list runs from the newest
 * record to the oldest. A single record is the stock of that moment.
 *
 * @param levels stock from that moment on, units or currency; at least one
 * @param dates days with a fraction, one per level
 * @returns units or currency, as the levels
 * @throws Failure "unavailable" when several records all lie at one moment
 * @source Varaston toiminnan mittaaminen: keskivarasto, method 4; weights as in the average daily
 *   balance of Biehler, The Mathematics of Money, ch. 10
 * @example timeWeightedStock([500, 800, 600, 2200, 2200], [1, 5, 14, 30, 31]) → 700
 * @example timeWeightedStock([100, 40], [45000, 45010]) → 100
 */
export function timeWeightedStock(levels: ArrayLike<number>, dates: ArrayLike<number>): number {
  const order = oldestFirst(dates);
  const first = order[0];
  const last = order[order.length - 1];
  if (order.length === 1) return plain(levels[first]);
  const days = dates[last] - dates[first];
  if (days === 0) {
    throw new Failure("unavailable", "allAtOneTime");
  }
  const sum = new Tally();
  for (let k = 1; k < order.length; k++) {
    sum.add(levels[order[k - 1]] * (dates[order[k]] - dates[order[k - 1]]));
  }
  return plain(sum.total / days);
}

/** Positions in the order of time; at one moment as the list has them, read from its older end. */
function oldestFirst(dates: ArrayLike<number>): number[] {
  const order = Array.from(dates, (_, k) => k);
  if (dates[0] > dates[dates.length - 1]) order.reverse();
  return order.sort((a, b) => dates[a] - dates[b]);
}
