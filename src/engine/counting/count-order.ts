import { descendingOrder } from "../classification/descending-order";
import { dayOf } from "../service/moment";
import { stateFromSeed, xoshiro128 } from "../simulation/random";

/**
 * The order in which items come up for counting: those never counted first, then those whose count
 * is longest ago. Among items of one day lots are drawn, one for each in the order of the list: the
 * same seed draws the same on every machine, and new items at the end leave the lots of the others.
 *
 * @param lastCounted day of each item's last count, as Excel's serial number; NaN for never
 * @param seed a whole number, 0 or more
 * @returns places in the list, the first to be counted first
 * @source the random numbers are those of Blackman & Vigna (2021)
 * @example countOrder([45650, NaN, 45640, 45655], 1) → [1, 2, 0, 3]
 * @example countOrder([NaN, NaN, NaN, NaN], 1) → [2, 1, 3, 0]
 */
export function countOrder(lastCounted: ArrayLike<number>, seed: number): Uint32Array {
  const next = xoshiro128(stateFromSeed(seed));
  const lots = new Float64Array(lastCounted.length);
  for (let item = 0; item < lots.length; item++) lots[item] = next();
  const drawn = descendingOrder(lots);
  const ages = new Float64Array(lots.length);
  for (let place = 0; place < ages.length; place++) {
    const day = dayOf(lastCounted[drawn[place]]);
    ages[place] = Number.isNaN(day) ? Number.MAX_VALUE : -day;
  }
  // Equal ages keep the order of their lots.
  return descendingOrder(ages).map((place) => drawn[place]);
}
