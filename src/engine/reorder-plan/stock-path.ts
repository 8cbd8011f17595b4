import { Tally } from "../tally";
import type { Receipt } from "./run-out-time";

/** What is in stock at a moment; where something arrives there are two, before it and after. */
export interface StockPoint {
  /** Periods from today. */
  time: number;
  /** Units; below 0 customers wait. */
  stock: number;
}

/**
 * The way of a stock from today on: even demand inside each period, receipts in the moment in which
 * they arrive, and a point where the stock is used up.
 *
 * At the end of each period it is the projected stock. What is past due counts as there now, as in the
 * run-out time.
 *
 * @param stock on hand less reserved, units
 * @param demand units per period from today on, 0 or more
 * @param receipts in any order; those after the last period are left out
 * @returns points in the order of time, the first of them today
 * @source follows from projected stock; see `projectedStock`, `runOutTime`
 * @example stockPath(60, [40, 40], [{ time: 1.75, quantity: 30 }]) → [{"time": 0, "stock": 60}, {"time": 1, "stock": 20}, {"time": 1.5, "stock": 0}, {"time": 1.75, "stock": -10}, {"time": 1.75, "stock": 20}, {"time": 2, "stock": 10}]
 */
export function stockPath(
  stock: number,
  demand: ArrayLike<number>,
  receipts: readonly Receipt[],
): StockPoint[] {
  const arriving = [...receipts].sort((one, other) => one.time - other.time);
  const points: StockPoint[] = [{ time: 0, stock }];
  const left = new Tally(stock);
  let next = 0;
  for (let period = 0; period < demand.length; period++) {
    const rate = demand[period];
    let since = period;
    for (; next < arriving.length && arriving[next].time < period + 1; next++) {
      const time = Math.max(arriving[next].time, 0);
      goOn(time, left.add(-rate * (time - since)).total);
      since = time;
      points.push({ time, stock: left.add(arriving[next].quantity).total });
    }
    goOn(period + 1, left.add(-rate * (period + 1 - since)).total);
  }
  return points;

  /** To a moment until which nothing arrives. */
  function goOn(time: number, after: number): void {
    const before = points[points.length - 1];
    if (before.time === time) return;
    if (before.stock > 0 && after < 0) {
      const share = before.stock / (before.stock - after);
      points.push({ time: before.time + (time - before.time) * share, stock: 0 });
    }
    points.push({ time, stock: after });
  }
}

/** The stock of a path at a moment, after what arrives then; units. */
export function stockAt(path: readonly StockPoint[], time: number): number {
  let last = 0;
  while (last + 1 < path.length && path[last + 1].time <= time) last++;
  const [from, to] = [path[last], path[last + 1]];
  if (to === undefined || to.time === from.time) return from.stock;
  const share = (time - from.time) / (to.time - from.time);
  return from.stock + (to.stock - from.stock) * share;
}
