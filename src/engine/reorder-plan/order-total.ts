import { CompensatedSum } from "../compensated-sum";

/**
 * Adds up the orders of a plan: of all items, of a group, or of a supplier.
 *
 * value = Σ quantity · unitCost
 *
 * The sum is compensated, so that groups and suppliers add up to the whole to the cent, in whatever
 * order the items come.
 *
 * @source Neumaier (1974) for the sums; see `CompensatedSum`
 */
export class OrderTotal {
  /** All that were added, also those of which nothing is ordered. */
  items = 0;
  /** Items of which something is ordered. */
  orders = 0;
  private readonly sum = new CompensatedSum();

  /**
   * @param quantity units
   * @param unitCost currency per unit
   */
  add(quantity: number, unitCost: number): void {
    this.items++;
    if (quantity > 0) this.orders++;
    this.sum.add(quantity * unitCost);
  }

  /** Currency for the orders. */
  get value(): number {
    return this.sum.total;
  }
}
