/**
 * Cost of capital tied up: simple interest, paid or forgone, at the company's own rate.
 *
 * cost = capital · annualRate · days / daysPerYear
 *
 * @param capital currency tied up; negative where suppliers' credit exceeds the stock
 * @param annualRate cost of capital as a share per year, 0 to 1
 * @param days how long it is tied up; a whole year if undefined
 * @param daysPerYear length of the year in days, above 0
 * @returns currency; negative, a gain, for a negative capital
 * @source Varaston toiminnan mittaaminen: varastoon sitoutuneen pääoman kustannus; Biehler, The
 *   Mathematics of Money, ch. 1.2
 * @example capitalCost(120000, 0.0945, 150, 365) → 4660.27397260274
 * @example capitalCost(40000, 0.08, undefined, 360) → 3200
 */
export function capitalCost(
  capital: number,
  annualRate: number,
  days: number | undefined,
  daysPerYear: number,
): number {
  const yearly = capital * annualRate;
  return days === undefined ? yearly : (yearly * days) / daysPerYear;
}
