import { Tally } from "../tally";

/**
 * Discrete available-to-promise: how much of each receipt no customer has been promised yet.
 *
 * available = receipt (and stock on hand, in the first period) − orders until the next receipt
 *
 * Orders that a receipt cannot cover are taken from the receipts before it, the nearest first, so
 * that nothing is promised twice. What even the first period cannot cover is oversold: it stands
 * there as a negative number, and the next receipts make it good before they promise anything.
 * Periods without a receipt promise nothing new: 0.
 *
 * @param onHand units at the start of the first period; negative when customers already wait
 * @param receipts units that arrive at the start of each period, 0 or more
 * @param orders units promised to customers in each period, 0 or more
 * @returns units per period, as many as the longer list has periods; negative in the first only
 * @source APICS Dictionary, "discrete available-to-promise"; Ptak & Smith, Orlicky's Material
 *   Requirements Planning, 3rd ed., ch. 19; QAD, "Available-to-Promise Enforcement" (order of netting)
 * @example availableToPromise(80, [0, 0, 60, 0, 0, 60], [30, 25, 30, 10, 0, 35]) → [25, 0, 20, 0, 0, 25]
 * @example availableToPromise(20, [0, 30, 0], [10, 60, 5]) → [-25, 0, 0]
 */
export function availableToPromise(
  onHand: number,
  receipts: ArrayLike<number>,
  orders: ArrayLike<number>,
): Float64Array {
  const periods = Math.max(receipts.length, orders.length);
  const available = new Float64Array(periods);
  /** What the later periods lack, and from the present one on what it has free. */
  const free = new Tally();
  for (let period = periods - 1; period >= 0; period--) {
    if (free.total > 0) free.clear();
    if (period < orders.length) free.add(-orders[period]);
    if (period < receipts.length) free.add(receipts[period]);
    available[period] = Math.max(0, free.total);
  }
  if (periods > 0) available[0] = free.add(onHand).total;
  // What even the first period cannot cover, the next receipts make good.
  for (let period = 1; period < periods && free.total < 0; period++) {
    free.add(available[period]);
    available[period] = Math.max(0, free.total);
  }
  return available;
}
