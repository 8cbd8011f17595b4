import { isRounding } from "../rounding";

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
  let owed = 0;
  for (let period = periods - 1; period >= 0; period--) {
    const arriving = period < receipts.length ? receipts[period] : 0;
    const leaving = (period < orders.length ? orders[period] : 0) + owed;
    const supply = period === 0 ? onHand + arriving : arriving;
    const free = isRounding(supply - leaving, leaving) ? 0 : supply - leaving;
    owed = Math.max(0, -free);
    available[period] = period === 0 ? free : Math.max(0, free);
  }
  for (let period = 1; period < periods && owed > 0; period++) {
    const left = available[period] - owed;
    available[period] = isRounding(left, owed) ? 0 : Math.max(0, left);
    owed = Math.max(0, -left);
  }
  return available;
}
