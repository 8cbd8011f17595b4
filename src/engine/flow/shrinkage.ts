import { difference, plain } from "../rounding";

/**
 * Shrinkage: the share of the book stock that is not there when it is counted.
 *
 * shrinkage = (bookStock − countedStock) / bookStock
 *
 * @param bookStock stock by the records, units or currency, above 0
 * @param countedStock stock found, in the same unit
 * @returns a share of the book stock; negative when more was found than the books say
 * @source AGR, Lageroptimalisering (svinn); APICS Dictionary, "shrinkage"
 * @example shrinkage(500, 375) → 0.25
 */
export function shrinkage(bookStock: number, countedStock: number): number {
  return plain(difference(bookStock, countedStock) / bookStock);
}
