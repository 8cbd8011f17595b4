import { noLimits, type OrderLimits } from "../../engine/lot-plan/order-limits";
import { moreThanZero, optional, optionalNotZero, share, zeroOrMore } from "./argument";

/** What the orders of a plan must keep to, after its other arguments. */
export const orderLimitArguments = [
  optional(zeroOrMore("minimumOrder"), 0),
  optional(zeroOrMore("orderMultiple"), 0),
  optionalNotZero(moreThanZero("maximumOrder")),
  optionalNotZero(share("yieldRate"), 1),
] as const;

export function orderLimits(
  minimumOrder: number,
  orderMultiple: number,
  maximumOrder: number | undefined,
  yieldRate: number,
): OrderLimits {
  const isUnlimited =
    minimumOrder === 0 && orderMultiple === 0 && maximumOrder === undefined && yieldRate === 1;
  if (isUnlimited) return noLimits;
  return { minimumOrder, orderMultiple, maximumOrder: maximumOrder ?? Infinity, yieldRate };
}
