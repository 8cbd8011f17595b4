import { sumOf } from "../compensated-sum";
import { writeDown } from "../valuation/write-down";

/**
 * Write-down by age: a share of the cost of each age bucket.
 *
 * writeDown = Σ money_i · rate_i
 *
 * @param money of each bucket, currency
 * @param rates of each bucket, 0 to 1
 * @returns currency
 * @source CalcBee, Obsolescence Reserve Calculator: four tiers on a stock of 36,000
 * @example writeDownByAge([20000, 10000, 4000, 2000], [0, 0.25, 0.5, 1]) → 6500
 */
export function writeDownByAge(money: readonly number[], rates: readonly number[]): number {
  return sumOf(money.map((amount, bucket) => amount * rates[bucket]));
}

/**
 * Write-down of an item to what it will fetch, as it stands in the stock.
 *
 * writeDown = max(0, onHand) · max(0, unitCost − max(0, netRealisableValue))
 *
 * A stock below 0 is nothing to write down. Where selling costs more than it brings, the stock is
 * written down to 0, never below: the rest is no value of stock.
 *
 * @param netRealisableValue sales price less the costs to complete and to sell, currency per unit; null
 *   where it is not known
 * @returns currency; null where no value is known
 * @source IAS 2 Inventories, paragraphs 9 and 28–33: item by item
 * @example writeDownToValue(500, 250, 200) → 25000
 * @example writeDownToValue(10, 3, -1) → 30
 */
export function writeDownToValue(
  onHand: number,
  unitCost: number,
  netRealisableValue: number | null,
): number | null {
  if (netRealisableValue === null) return null;
  return writeDown(Math.max(0, onHand), unitCost, Math.max(0, netRealisableValue));
}
