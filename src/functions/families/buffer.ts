import * as engine from "../../engine/buffer/safety-stock";
import { zeroOrMore } from "../argument";
import { elementwise } from "../elementwise";

const safetyStockOf = elementwise(
  engine.safetyStock,
  zeroOrMore("maxDemand"),
  zeroOrMore("maxLeadTime"),
  zeroOrMore("averageDemand"),
  zeroOrMore("averageLeadTime"),
);

/**
 * Safety stock, in units: the highest use over the longest lead time, less the average use over the
 * average lead time. Demand and lead time share one period.
 *
 * @customfunction SAFETYSTOCK SAFETYSTOCK
 * @param maxDemand Highest use, in units per period, 0 or more.
 * @param maxLeadTime Longest lead time, in periods (days, weeks or months, as the demand), 0 or more.
 * @param averageDemand Average use, in units per period, 0 or more.
 * @param averageLeadTime Average lead time, in the same periods, 0 or more.
 * @returns Units. Negative when the averages exceed the maxima: look for swapped arguments.
 * @example SAFETYSTOCK(15, 10, 10, 7) = 80
 * @source Rackbeat, Backup-lager (2025)
 */
export function safetyStock(
  maxDemand: any[][],
  maxLeadTime: any[][],
  averageDemand: any[][],
  averageLeadTime: any[][],
): any[][] {
  return safetyStockOf(maxDemand, maxLeadTime, averageDemand, averageLeadTime);
}
