import { difference } from "../rounding";
import { Tally } from "../tally";

/**
 * Expiry risk: how much of each batch will still be there on its last day, when the batch that
 * expires first is always used first.
 *
 * used_i = min(quantity_i, dailyDemand · days_i − what earlier batches have taken)
 * at risk_i = quantity_i − used_i
 *
 * @param quantities units of each batch, 0 or more
 * @param days from the count to the last day of each batch, that day included; a batch of 0 days or
 *   less is lost. Of batches with the same day the first in the list is used first.
 * @param dailyDemand units per day, 0 or more
 * @returns units at risk of each batch, in the order given
 * @source Oracle, How On-Hand Lots Are Consumed in Replenishment Plans; first expired, first out
 * @example expiryRisk([48], [4], 10) → [8]
 * @example expiryRisk([30, 50], [2, 6], 10) → [10, 10]
 */
export function expiryRisk(
  quantities: ArrayLike<number>,
  days: ArrayLike<number>,
  dailyDemand: number,
): Float64Array {
  const risks = new Float64Array(quantities.length);
  const firstToExpire = Array.from(days, (_, batch) => batch).sort(
    (one, other) => days[one] - days[other],
  );
  const taken = new Tally();
  for (const batch of firstToExpire) {
    const quantity = quantities[batch];
    const stillWanted = -taken.above(dailyDemand * Math.max(0, days[batch]));
    const used = Math.min(quantity, Math.max(0, stillWanted));
    risks[batch] = difference(quantity, used);
    taken.add(used);
  }
  return risks;
}
