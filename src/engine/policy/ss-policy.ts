/** A periodic-review policy: at each review, where the stock position is s or less, order up to S. */
export interface SsPolicy {
  /** s, units; may be negative. */
  reorderPoint: number;
  /** S, units. */
  orderUpTo: number;
  /** Long-run cost of orders, stock and backorders, currency per period. */
  cost: number;
}
