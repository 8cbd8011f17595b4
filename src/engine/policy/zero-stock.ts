/** Where the line runs between an item that suits zero stock and one that does not. */
export interface ZeroStockLimits {
  /** Longest lead time that can be waited for, days. */
  leadTime: number;
  /** Most unstable lead time that can be relied on, as its coefficient of variation. */
  leadTimeCv: number;
  /** Most volatile demand that needs no buffer, as its coefficient of variation. */
  demandCv: number;
  /** From this value on a unit is dear to keep, currency. */
  unitValue: number;
  /** Up to this turnover a stock stands still for long, turns per year. */
  turnover: number;
}

/**
 * Two weeks; a lead time that strays by a third; the line of class Z of an XYZ analysis; a unit worth
 * a special order; a stock that stands for a quarter.
 */
export const defaultZeroStockLimits: ZeroStockLimits = {
  leadTime: 14,
  leadTimeCv: 0.33,
  demandCv: 1,
  unitValue: 1000,
  turnover: 4,
};

export interface ZeroStockItem {
  /** Days from order to receipt. */
  leadTime: number;
  /** Standard deviation of the lead time over its mean. */
  leadTimeCv: number;
  /** Standard deviation of the demand per period over its mean. */
  demandCv: number;
  /** Purchase price of a unit, currency. */
  unitValue: number;
  /** Turns per year. */
  turnover: number;
  /** Bought or made only against a customer's order. */
  toOrder: boolean;
}

/** zero: order when needed. stock: keep a buffer. review: decide item by item. */
export type ZeroStockAdvice = "zero" | "review" | "stock";

/** The rule that decides, in the order in which they are tried; the last where none of them applies. */
export const zeroStockReasons = [
  "longLeadTime",
  "unsteadyLeadTime",
  "toOrder",
  "standsStill",
  "erraticDemand",
  "noRule",
] as const;
export type ZeroStockReason = (typeof zeroStockReasons)[number];

/** What each rule advises. */
export const adviceBy: Record<ZeroStockReason, ZeroStockAdvice> = {
  longLeadTime: "stock",
  unsteadyLeadTime: "stock",
  toOrder: "zero",
  standsStill: "zero",
  erraticDemand: "stock",
  noRule: "review",
};

/**
 * Whether an item suits zero stock: bought when it is needed, with no safety stock.
 *
 * The first rule that applies decides:
 * 1. lead time longer than its limit, or less stable → stock
 * 2. made to order, or value from its limit up with a turnover up to its limit → zero
 * 3. demand more volatile than its limit → stock
 * 4. otherwise → review
 *
 * A figure exactly on its limit speaks for zero stock.
 *
 * @source Rackbeat, "Nollpunktslager" (2026): short and stable lead times; high value and low
 *   turnover; made or assembled to order; not for long lead times, unstable suppliers or strongly
 *   varying demand
 * @returns advice
 * @example zeroStock({ leadTime: 5, leadTimeCv: 0.1, demandCv: 0.4, unitValue: 2500, turnover: 2, toOrder: false }) → "zero"
 */
export function zeroStock(
  item: ZeroStockItem,
  limits: ZeroStockLimits = defaultZeroStockLimits,
): ZeroStockAdvice {
  return adviceBy[zeroStockReason(item, limits)];
}

/**
 * Which rule decides on an item.
 *
 * @returns the first of the rules of `zeroStock` that applies
 * @example zeroStockReason({ leadTime: 30, leadTimeCv: 0.1, demandCv: 0.4, unitValue: 2500, turnover: 2, toOrder: true }) → "longLeadTime"
 */
export function zeroStockReason(
  item: ZeroStockItem,
  limits: ZeroStockLimits = defaultZeroStockLimits,
): ZeroStockReason {
  if (item.leadTime > limits.leadTime) return "longLeadTime";
  if (item.leadTimeCv > limits.leadTimeCv) return "unsteadyLeadTime";
  if (item.toOrder) return "toOrder";
  if (item.unitValue >= limits.unitValue && item.turnover <= limits.turnover) return "standsStill";
  return item.demandCv > limits.demandCv ? "erraticDemand" : "noRule";
}
