import { economicOrderQuantity } from "../../engine/lot-size/economic-order-quantity";
import { positiveDivisor, zeroOrMore } from "../argument";
import { elementwise } from "../elementwise";

const eoqOf = elementwise(
  economicOrderQuantity,
  zeroOrMore("annualDemand"),
  zeroOrMore("orderCost"),
  positiveDivisor("holdingCost"),
);

/**
 * Economic order quantity: the lot, in units, at which ordering and holding together cost least.
 *
 * @customfunction EOQ EOQ
 * @param annualDemand Units needed per year, 0 or more; 0 gives 0.
 * @param orderCost Cost of placing one order, in currency, 0 or more.
 * @param holdingCost Cost of holding one unit for one year, in currency, more than 0.
 * @returns Units per order.
 * @throws #DIV/0! holdingCost is 0.
 * @example EOQ(10000, 50, 2) = 707.1067811865476
 * @source Harris (1913); Silver, Pyke & Thomas, ch. 4
 */
export function eoq(annualDemand: any[][], orderCost: any[][], holdingCost: any[][]): any[][] {
  return eoqOf(annualDemand, orderCost, holdingCost);
}
