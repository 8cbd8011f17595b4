import { layersOnHand } from "../flow/layers-on-hand";
import { newestFirst } from "../flow/stock-age";

/** A receipt, or a transfer from another place of the house. */
export interface ReceivedStock {
  /** Days since it came to this place; below 0 it has not come yet. */
  age: number;
  /** Of a transfer, days since it first came into the house; null where that is not dated. */
  originalAge: number | null;
  /** Units, 0 or more. */
  quantity: number;
  /** Currency per unit; null where the receipt has none. */
  unitCost: number | null;
}

/** A part of the stock that came in together. */
export interface AgeLayer {
  /** Days; null where it is older than the records. */
  age: number | null;
  /** Units, more than 0. */
  units: number;
  /** Currency per unit. */
  unitCost: number;
}

/**
 * The stock of an item in layers: the newest receipts cover it, for the oldest units leave first.
 *
 * A transfer keeps the age that its goods had, where it is dated: stock does not get younger on the
 * way to another place. A receipt without a cost has the item's, and so has what is older than the
 * records. A stock of 0 or less has no layers; what was owed when a receipt came is no longer there,
 * as the receipt went to those who waited.
 *
 * @param onHand units
 * @param receipts in any order; of one day the later in the list is the newer
 * @param unitCost of the item, currency per unit
 * @returns layers, the newest first; they add up to what is on hand
 * @source ERPNext, Stock Ageing report: the queue of receipts; IAS 2, paragraph 27 (first in, first out)
 * @example ageLayers(60, [{ age: 20, originalAge: null, quantity: 100, unitCost: 4 }], 5) → [{"age": 20, "units": 60, "unitCost": 4}]
 * @example ageLayers(9, [{ age: 3, originalAge: 200, quantity: 7, unitCost: null }], 5) → [{"age": 200, "units": 7, "unitCost": 5}, {"age": null, "units": 2, "unitCost": 5}]
 */
export function ageLayers(
  onHand: number,
  receipts: readonly ReceivedStock[],
  unitCost: number,
): AgeLayer[] {
  if (onHand <= 0) return [];
  const come = receipts.filter(({ age }) => age >= 0);
  const ages = come.map(ageOf);
  const order = newestFirst(ages);
  const quantities = come.map(({ quantity }) => quantity);
  const { units, unexplained } = layersOnHand(onHand, quantities, order);
  const layers: AgeLayer[] = [];
  for (const receipt of order) {
    if (units[receipt] <= 0) continue;
    const cost = come[receipt].unitCost ?? unitCost;
    layers.push({ age: ages[receipt], units: units[receipt], unitCost: cost });
  }
  if (unexplained > 0) layers.push({ age: null, units: unexplained, unitCost });
  return layers;
}

/** Nothing comes into the house after it was moved within it: such a date is a slip. */
function ageOf({ age, originalAge }: ReceivedStock): number {
  return Math.max(age, originalAge ?? age);
}
