import { Failure } from "../failure";
import { dayOf, isAfter, timeOf } from "./moment";

/**
 * Same-day shipping: the share of orders that left on the day they came in.
 *
 * sameDay = orders shipped on the day of the order / orders received by the cutoff
 *
 * @param ordered date and time, one per order
 * @param shipped the same; NaN where nothing was shipped yet
 * @param cutoff latest time of day that counts, a fraction of a day; 1 counts every order
 * @returns a share, 0 to 1
 * @throws Failure "unavailable" when no order came in by the cutoff
 * @source Varaston toiminnan mittaaminen: saman päivän aikana toimitetut tilaukset / kaikki
 *   määräaikaan mennessä saapuneet tilaukset
 * @example sameDayShare([45000.4, 45000.5, 45000.7], [45000.6, 45001.1, 45000.9], 1) → 0.6666666666666666
 * @example sameDayShare([45000.4, 45000.5, 45000.7], [45000.6, 45001.1, 45000.9], 0.5) → 0.5
 */
export function sameDayShare(
  ordered: ArrayLike<number>,
  shipped: ArrayLike<number>,
  cutoff: number,
): number {
  let sameDay = 0;
  let counted = 0;
  for (let k = 0; k < ordered.length; k++) {
    if (isAfter(timeOf(ordered[k]), cutoff)) continue;
    counted++;
    if (dayOf(shipped[k]) === dayOf(ordered[k])) sameDay++;
  }
  if (counted === 0) {
    throw new Failure("unavailable", "noOrderByCutoff");
  }
  return sameDay / counted;
}
