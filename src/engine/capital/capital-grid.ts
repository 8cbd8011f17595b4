import { breakEvenTerm } from "./break-even-term";
import type { CapitalParts } from "./capital-of";
import { workingCapital } from "./working-capital";

/**
 * Working-capital need of a stock under every pair of terms: one row for each purchase term, one
 * column for each sales term.
 *
 * need = stock + salesTerm · yearlySales/daysPerYear − purchaseTerm · costOfSales/daysPerYear
 *
 * @param parts of one item or of many
 * @param purchaseTerms days until suppliers are paid
 * @param salesTerms days until customers pay
 * @returns currency; negative where the suppliers' credit pays for more than the stock
 * @source Varaston toiminnan mittaaminen: table of the käyttöpääoman tarve by purchase and sales term
 * @example capitalGrid({ stock: 40000, yearlySales: 1080000, costOfSales: 720000 }, [0, 30], [0, 30], 360) → [[40000, 130000], [-20000, 70000]]
 */
export function capitalGrid(
  parts: Pick<CapitalParts, "stock" | "yearlySales" | "costOfSales">,
  purchaseTerms: readonly number[],
  salesTerms: readonly number[],
  daysPerYear: number,
): number[][] {
  const { stock, yearlySales, costOfSales } = parts;
  return purchaseTerms.map((purchaseTerm) =>
    salesTerms.map((salesTerm) =>
      workingCapital(stock, 1, yearlySales, salesTerm, costOfSales, purchaseTerm, daysPerYear),
    ),
  );
}

/**
 * The zero line of the grid: for each sales term the purchase term at which nothing is tied up.
 *
 * zeroTerm = (stock · daysPerYear / costOfSales) + salesTerm · yearlySales / costOfSales
 *
 * @param salesTerms days until customers pay
 * @returns days; null for all where nothing is bought
 * @source Varaston toiminnan mittaaminen: käyttöpääoman tarve, solved for ostomaksuaika
 * @example zeroTerms({ stock: 40000, yearlySales: 1080000, costOfSales: 720000 }, [0, 30], 360) → [20, 65]
 */
export function zeroTerms(
  { stock, yearlySales, costOfSales }: Pick<CapitalParts, "stock" | "yearlySales" | "costOfSales">,
  salesTerms: readonly number[],
  daysPerYear: number,
): (number | null)[] {
  return salesTerms.map((salesTerm) =>
    costOfSales > 0
      ? breakEvenTerm(stock, 1, yearlySales, salesTerm, costOfSales, daysPerYear)
      : null,
  );
}
