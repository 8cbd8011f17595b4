import { plain } from "../rounding";

/**
 * Stock turnover: how many times a year the average stock is renewed.
 *
 * turnover = annualDemand / averageStock
 *
 * @param annualDemand what leaves the stock in a year: units, or money at purchase price (at sales
 *   price the result is too high)
 * @param averageStock average stock in the same unit, not 0
 * @returns turns per year
 * @source Varaston toiminnan mittaaminen (Finnish guide to measuring a warehouse): kierto =
 *   vuosikysyntä / keskivarasto; APICS Dictionary, "inventory turnover"
 * @example turnover(900, 50) → 18
 */
export function turnover(annualDemand: number, averageStock: number): number {
  return plain(annualDemand / averageStock);
}
