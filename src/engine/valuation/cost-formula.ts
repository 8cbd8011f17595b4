/**
 * Which units leave the stock first: the oldest, the newest, or all at their average cost. IAS 2,
 * paragraph 25, allows the first and the third of these; LIFO is allowed by US GAAP only.
 */
export type CostFormula = "fifo" | "lifo" | "average";
