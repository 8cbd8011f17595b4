import { termsGrid, type TermsGrid } from "../../charts/heat/terms-grid";
import type { Worked } from "../work/worked";

const grids = new WeakMap<Worked["totals"], TermsGrid>();

/** All that is tied up under other terms; an answer is drawn many times, and its grid is made once. */
export function termsOf({ totals, settings }: Pick<Worked, "totals" | "settings">): TermsGrid {
  let grid = grids.get(totals);
  if (grid === undefined) {
    const { all } = totals;
    const today = { purchase: all.daysOfPurchases, sales: all.daysOfSales };
    grid = termsGrid(all, today, settings.daysPerYear);
    grids.set(totals, grid);
  }
  return grid;
}
