/**
 * Carrying cost of one unit for one year.
 *
 * holdingCost = unitCost · (capitalRate + storageRate + lossRate)
 *
 * @param unitCost purchase price or cost of production, currency per unit
 * @param capitalRate cost of capital, a share of the unit cost per year
 * @param storageRate space, handling and insurance, a share of the unit cost per year
 * @param lossRate obsolescence, damage and theft, a share of the unit cost per year
 * @returns currency per unit and year
 * @source Varaston toiminnan mittaaminen: sitoutuneen pääoman kustannukset, varastokustannukset ja
 *   hävikkikustannukset; Silver, Pyke & Thomas, ch. 3 (v · r)
 * @example holdingCost(100, 0.12, 0.06, 0.02) → 20
 */
export function holdingCost(
  unitCost: number,
  capitalRate: number,
  storageRate: number,
  lossRate: number,
): number {
  return unitCost * (capitalRate + storageRate + lossRate);
}
