import { layersOnHand } from "../flow/layers-on-hand";

/** A batch as the records have it. */
export interface StockBatch {
  /** Units, 0 or more. */
  quantity: number;
  /** To its last day, that day included: 0 or less is expired. Null where it never expires. */
  daysLeft: number | null;
}

/**
 * What is there of each batch, where the records have more than is on hand.
 *
 * The batch that expires first is used first, so what is missing is missing of those: the ones that
 * expire last are there. Of one day the first in the list is used first.
 *
 * @param onHand units
 * @param batches in any order
 * @returns units of each batch, in the order given; together never more than is on hand
 * @source first expired, first out; Oracle, How On-Hand Lots Are Consumed in Replenishment Plans
 * @example batchesOnHand(70, [{ quantity: 50, daysLeft: 9 }, { quantity: 40, daysLeft: 30 }]) → [30, 40]
 */
export function batchesOnHand(onHand: number, batches: readonly StockBatch[]): Float64Array {
  const lastDays = batches.map(({ daysLeft }) => daysLeft ?? Infinity);
  const lastToExpireFirst = lastDays.map((_, batch) => batch);
  lastToExpireFirst.sort((one, other) => {
    const [day, otherDay] = [lastDays[one], lastDays[other]];
    return day === otherDay ? other - one : otherDay > day ? 1 : -1;
  });
  const quantities = batches.map(({ quantity }) => quantity);
  return layersOnHand(onHand, quantities, lastToExpireFirst).units;
}
