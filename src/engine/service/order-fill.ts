import { difference } from "../rounding";

/**
 * Order fill: the share of orders, or order lines, delivered in full.
 *
 * orderFill = rows with delivered ≥ ordered / all rows
 *
 * @param ordered units, one row per order or order line, above 0; at least one
 * @param delivered units delivered straight from stock; NaN where nothing was
 * @returns a share, 0 to 1: a row delivered in part is not filled, however little is missing
 * @source Varaston toiminnan mittaaminen: suoraan varastosta toimitetut tilaukset / kaikki tilaukset
 * @example orderFill([10, 20, 30, 40], [10, 19, 30, 50]) → 0.75
 */
export function orderFill(ordered: ArrayLike<number>, delivered: ArrayLike<number>): number {
  let filled = 0;
  for (let k = 0; k < ordered.length; k++) {
    if (difference(ordered[k], delivered[k]) <= 0) filled++;
  }
  return filled / ordered.length;
}
