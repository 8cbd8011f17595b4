import { Failure } from "../failure";
import { meanAndDeviation } from "../mean-and-deviation";
import { safetyStockForCycles } from "./cycle-service";
import { deviationToCover } from "./deviation-to-cover";

/**
 * Safety stock for a cycle service level, from records of demand and lead times.
 *
 * safety stock = Φ⁻¹(serviceLevel) · σL, with means and sample deviations (n − 1) of the records
 *
 * @param serviceLevel share of cycles without a stock-out, more than 0 and less than 1
 * @param demandHistory demand of past periods, units per period; at least two
 * @param leadTimeHistory past lead times, in the same periods; a single one counts as exact
 * @param reviewPeriod periods between two reviews; 0 under continuous review
 * @returns units; negative below 50 %
 * @throws Failure "unavailable" below two periods of demand, "number" for 0 % or 100 %
 * @source Silver, Pyke & Thomas, ch. 6 and 7
 * @example safetyStockFromHistory(0.95, [90, 110, 100, 120, 80], [4], 0) → 52.014838787555746
 */
export function safetyStockFromHistory(
  serviceLevel: number,
  demandHistory: ArrayLike<number>,
  leadTimeHistory: ArrayLike<number>,
  reviewPeriod: number,
): number {
  if (demandHistory.length < 2) {
    throw new Failure("unavailable", "historyOfOnePeriod");
  }
  const demand = meanAndDeviation(demandHistory);
  const leadTime = meanAndDeviation(leadTimeHistory);
  const leadTimeStDev = leadTimeHistory.length > 1 ? leadTime.deviation : 0;
  return safetyStockForCycles(
    serviceLevel,
    deviationToCover(demand.deviation, leadTime.mean, demand.mean, leadTimeStDev, reviewPeriod),
  );
}
