import * as proposalEngine from "../../engine/reorder/order-proposal";
import * as reorderEngine from "../../engine/reorder/reorder-point";
import * as targetEngine from "../../engine/reorder/target-stock";
import { number, optional, zeroOrMore } from "../arguments/argument";
import { elementwise } from "../shapes/elementwise";

const reorderPointOf = elementwise(
  reorderEngine.reorderPoint,
  zeroOrMore("averageDemand"),
  zeroOrMore("leadTime"),
  optional(number("safetyStock"), 0),
);

/**
 * Reorder point, in units: when the stock position falls to it, order. Average demand over the lead
 * time, plus the safety stock.
 *
 * @customfunction REORDERPOINT REORDERPOINT
 * @question When should I order again?
 * @param averageDemand Average demand, in units per period, 0 or more.
 * @param leadTime Lead time, in the same periods (days, weeks or months), 0 or more.
 * @param [safetyStock] Safety stock, in units; may be negative. 0 if omitted: a zero-stock item.
 * @returns Units of stock position: on hand, plus on order, less backorders.
 * @formula \text{reorder point} = \text{averageDemand} \cdot \text{leadTime} + \text{safetyStock}
 * @case 12 units leave the shelf a day, the supplier needs 9 days, and 10 units are kept as a
 *   buffer: order when the stock position falls to 118.
 * @native {averageDemand}*{leadTime}+{safetyStock|0}
 * @example REORDERPOINT(12, 9, 10) = 118
 * @source Silver, Pyke & Thomas, ch. 6
 * @remarks averageDemand · leadTime + safetyStock. Below 0, an item with a negative safety stock is ordered only after it has run out.
 * @see SAFETYSTOCK.CYCLE
 * @see SAFETYSTOCK.FILL
 * @see ORDERPROPOSAL
 * @see TARGETSTOCK
 * @see STOCKSIM
 */
export function reorderPoint(
  averageDemand: any[][],
  leadTime: any[][],
  safetyStock?: any[][],
): any[][] {
  return reorderPointOf(averageDemand, leadTime, safetyStock);
}
reorderPoint.described = reorderPointOf.described;

const targetStockOf = elementwise(
  targetEngine.targetStock,
  zeroOrMore("averageDemand"),
  zeroOrMore("leadTime"),
  zeroOrMore("reviewPeriod"),
  optional(number("safetyStock"), 0),
);

/**
 * Target stock of periodic review, in units: at each review, order up to it. Average demand over
 * lead time and review period, plus the safety stock.
 *
 * @customfunction TARGETSTOCK TARGETSTOCK
 * @question Up to which level should I order at each review?
 * @param averageDemand Average demand, in units per period, 0 or more.
 * @param leadTime Lead time, in the same periods (days, weeks or months), 0 or more.
 * @param reviewPeriod Periods between two reviews of the stock, 0 or more.
 * @param [safetyStock] Safety stock, in units, for lead time and review period together; may be negative. 0 if omitted.
 * @returns Units of stock position: on hand, plus on order, less backorders.
 * @formula \text{target stock} = \text{averageDemand} \cdot \left(\text{leadTime} + \text{reviewPeriod}\right) + \text{safetyStock}
 * @case Stock is reviewed every week, an order takes 4 weeks, 50 are sold a week, and the buffer
 *   is 14.75: each order fills the stock up to 264.75 units.
 * @native {averageDemand}*({leadTime}+{reviewPeriod})+{safetyStock|0}
 * @example TARGETSTOCK(50, 4, 1, 14.75) = 264.75
 * @source Silver, Pyke & Thomas, ch. 6 (order-up-to level)
 * @remarks averageDemand · (leadTime + reviewPeriod) + safetyStock. Give the safety-stock function the same reviewPeriod.
 * @see SAFETYSTOCK.CYCLE
 * @see ORDERPROPOSAL
 * @see REORDERPOINT
 */
export function targetStock(
  averageDemand: any[][],
  leadTime: any[][],
  reviewPeriod: any[][],
  safetyStock?: any[][],
): any[][] {
  return targetStockOf(averageDemand, leadTime, reviewPeriod, safetyStock);
}
targetStock.described = targetStockOf.described;

const orderProposalOf = elementwise(
  proposalEngine.orderProposal,
  number("stockPosition"),
  number("reorderPoint"),
  number("targetStock"),
  optional(zeroOrMore("minimumOrder"), 0),
  optional(zeroOrMore("orderMultiple"), 0),
);

/**
 * Order proposal, in units: nothing while the stock position is above the reorder point, otherwise
 * what is missing to the target, at least the minimum order, in whole packs.
 *
 * @customfunction ORDERPROPOSAL ORDERPROPOSAL
 * @question How much should I order today, in whole packs?
 * @param stockPosition Units on hand, plus on order, less backorders; negative when more is promised than there is.
 * @param reorderPoint Units; at exactly the reorder point an order is placed.
 * @param targetStock Units to order up to, not below the reorder point.
 * @param [minimumOrder] Smallest order that the supplier accepts, in units; 0 if omitted: none.
 * @param [orderMultiple] Units in a pack; an order is rounded up to whole packs. 0 if omitted: any quantity.
 * @returns Units to order now; 0 for none.
 * @formula \text{order} = \begin{cases} 0 & \text{stockPosition} > \text{reorderPoint} \\ \max\left(\text{targetStock} - \text{stockPosition},\ \text{minimumOrder}\right) & \text{otherwise} \end{cases}
 * @where The order is then rounded up to a multiple of orderMultiple.
 * @throws #VALUE! targetStock is below reorderPoint.
 * @case The stock position is 30, below the reorder point of 40, and 70 short of the target of
 *   100; in packs of 25 that is an order of 75.
 * @native IF(({stockPosition}>{reorderPoint})+({stockPosition}>={targetStock})>0,0,ROUNDUP(ROUND(MAX({targetStock}-{stockPosition},{minimumOrder|0})/{orderMultiple},9),0)*{orderMultiple})
 * @example ORDERPROPOSAL(30, 40, 100, 0, 25) = 75
 * @example ORDERPROPOSAL({41; 40; 30}, 40, 100, 65) = {0; 65; 70}
 * @source Silver, Pyke & Thomas, ch. 6 (the (s, S) system)
 * @remarks Where the stock position is at the target already, nothing is ordered, whatever the minimum. With minimum and packs the stock position may end above the target.
 * @see REORDERPOINT
 * @see TARGETSTOCK
 * @see SSPOLICY
 */
export function orderProposal(
  stockPosition: any[][],
  reorderPoint: any[][],
  targetStock: any[][],
  minimumOrder?: any[][],
  orderMultiple?: any[][],
): any[][] {
  return orderProposalOf(stockPosition, reorderPoint, targetStock, minimumOrder, orderMultiple);
}
orderProposal.described = orderProposalOf.described;
