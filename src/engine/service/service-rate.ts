/**
 * Service rate: the share of a number that was served as it should be: orders delivered straight from
 * stock, deliveries without a fault, units delivered.
 *
 * rate = served / total
 *
 * @param served orders, lines, deliveries or units served as they should be
 * @param total all of them, above 0
 * @returns a share
 * @source Varaston toiminnan mittaaminen: palveluaste; virheettömät toimitukset / kaikki toimitukset
 * @example serviceRate(12800, 16000) → 0.8
 */
export function serviceRate(served: number, total: number): number {
  return served / total;
}
