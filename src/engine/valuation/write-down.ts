import { difference, plain } from "../rounding";

/**
 * Write-down to net realisable value: what stock has lost against its cost.
 *
 * writeDown = quantity · max(0, unitCost − netRealisableValue)
 *
 * @param quantity units on hand
 * @param unitCost cost at which they stand in the books, currency per unit
 * @param netRealisableValue expected sales price less the costs of completion and sale, currency per
 *   unit
 * @returns currency, 0 or more: stock is never written up above its cost
 * @source IAS 2 Inventories, paragraphs 9 and 28–33
 * @example writeDown(500, 250, 200) → 25000
 * @example writeDown(100, 1000, 1020) → 0
 */
export function writeDown(quantity: number, unitCost: number, netRealisableValue: number): number {
  return plain(quantity * Math.max(0, difference(unitCost, netRealisableValue)));
}
