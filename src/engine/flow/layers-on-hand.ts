import { Tally } from "../tally";

/** Of each receipt or batch what is still there, and what none of them explains. */
export interface LayersOnHand {
  units: Float64Array;
  /** Below 0 where the stock is. */
  unexplained: number;
}

/**
 * What a stock is made of when what came in first has left first: the last ones cover it, one after
 * the other, until it is used up.
 *
 * @param onHand units
 * @param quantities units of each receipt or batch, 0 or more
 * @param lastFirst which of them may cover the stock, the one that leaves last before the others
 * @returns units; they add up to what is on hand
 * @source ERPNext, Stock Ageing report: the queue of receipts
 * @example layersOnHand(7, [5, 5], [1, 0]).unexplained → 0
 * @example layersOnHand(12, [5, 5], [1, 0]).unexplained → 2
 */
export function layersOnHand(
  onHand: number,
  quantities: ArrayLike<number>,
  lastFirst: readonly number[],
): LayersOnHand {
  const units = new Float64Array(quantities.length);
  const left = new Tally(onHand);
  for (const layer of lastFirst) {
    if (left.total <= 0) break;
    const isPart = left.above(quantities[layer]) < 0;
    units[layer] = isPart ? left.meant : quantities[layer];
    left.add(-units[layer]);
  }
  return { units, unexplained: left.meant };
}
