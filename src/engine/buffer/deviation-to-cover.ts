import { Failure } from "../failure";

/**
 * Standard deviation of the demand in the time that a safety stock has to cover: the lead time, and
 * under periodic review the review period before it.
 *
 * σL = √((leadTime + reviewPeriod) · demandStDev² + averageDemand² · leadTimeStDev²)
 *
 * Demands of different periods are taken as independent of each other and of the lead time.
 *
 * @param demandStDev standard deviation of the demand, units per period
 * @param leadTime periods
 * @param averageDemand units per period; undefined where it is not known, which is enough while the
 *   lead time does not vary
 * @param leadTimeStDev standard deviation of the lead time, periods
 * @param reviewPeriod periods between two reviews; 0 under continuous review
 * @returns units
 * @throws Failure "value" when the lead time varies and the average demand is not known
 * @source Silver, Pyke & Thomas, ch. 6 (lead time) and ch. 7 (variable lead time)
 * @example deviationToCover(25, 4, undefined, 0, 0) → 50
 * @example deviationToCover(3, 9, 10, 1.2, 0) → 15
 */
export function deviationToCover(
  demandStDev: number,
  leadTime: number,
  averageDemand: number | undefined,
  leadTimeStDev: number,
  reviewPeriod: number,
): number {
  const ofDemand = demandStDev * Math.sqrt(leadTime + reviewPeriod);
  if (leadTimeStDev === 0) return finite(ofDemand);
  if (averageDemand === undefined) {
    throw new Failure("value", "averageDemandMissing");
  }
  return finite(Math.hypot(ofDemand, averageDemand * leadTimeStDev));
}

function finite(deviation: number): number {
  if (deviation < Infinity) return deviation;
  throw new Failure("number", "deviationTooLarge");
}
