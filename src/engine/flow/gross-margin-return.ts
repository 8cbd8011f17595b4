import { plain } from "../rounding";

/**
 * Gross margin return on inventory investment (GMROI): the gross margin that each unit of currency
 * in stock earns in a year.
 *
 * return = grossMargin / averageInventoryCost
 *
 * @param grossMargin sales less cost of goods sold in a year, currency; negative when sold at a loss
 * @param averageInventoryCost average stock at cost (never at sales price), currency, not 0
 * @returns currency of margin per currency of stock and year
 * @source AGR, Lageroptimalisering (GMROI); Frazelle, Inventory Strategy
 * @example grossMarginReturn(50000, 10000) → 5
 */
export function grossMarginReturn(grossMargin: number, averageInventoryCost: number): number {
  return plain(grossMargin / averageInventoryCost);
}
