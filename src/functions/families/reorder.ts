import * as lastEngine from "../../engine/reorder/last-order-date";
import * as proposalEngine from "../../engine/reorder/order-proposal";
import * as reorderEngine from "../../engine/reorder/reorder-point";
import * as targetEngine from "../../engine/reorder/target-stock";
import { moreThanZero, number, optional, plan, zeroOrMore } from "../arguments/argument";
import { finite } from "../cells/answer";
import { elementwise } from "../shapes/elementwise";
import { oneItemARow } from "../shapes/one-item-a-row";

const reorderPointOf = elementwise(
  reorderEngine.reorderPoint,
  zeroOrMore("averageDemand"),
  zeroOrMore("leadTime"),
  optional(number("safetyStock"), 0),
  optional(zeroOrMore("reviewPeriod"), 0),
);

/**
 * Reorder point, in units: when the stock position falls to it, order. Average demand over lead time
 * and review period, plus the safety stock.
 *
 * @customfunction REORDERPOINT REORDERPOINT
 * @question When should I order again?
 * @param averageDemand Average demand, in units per period, 0 or more.
 * @param leadTime Lead time, in the same periods (days, weeks or months), 0 or more.
 * @param [safetyStock] Safety stock, in units; may be negative. 0 if omitted: a zero-stock item.
 * @param [reviewPeriod] Periods between two looks at the stock: 1 where data and orders come once a period. 0 if omitted: it is watched continuously.
 * @returns Units of stock position: on hand, plus on order, less backorders.
 * @formula \text{reorder point} = \text{averageDemand} \cdot \left(\text{leadTime} + \text{reviewPeriod}\right) + \text{safetyStock}
 * @case 12 units leave the shelf a day, the supplier needs 9 days, and 10 units are kept as a
 *   buffer: order when the stock position falls to 118.
 * @native {averageDemand}*({leadTime}+{reviewPeriod|0})+{safetyStock|0}
 * @example REORDERPOINT(12, 9, 10) = 118
 * @example REORDERPOINT(12, 9, 10, 1) = 130
 * @source Silver, Pyke & Thomas, ch. 6
 * @remarks averageDemand · (leadTime + reviewPeriod) + safetyStock. Below 0, an item with a negative safety stock is ordered only after it has run out.
 * @remarks Demand in whole periods means a review of one period: by the time an order goes out, the stock is below the reorder point already. Give reviewPeriod 1 here and to the safety-stock function. What it costs to leave it out, at 100 ± 15 a day, 5 days and lots of 700: 95% of cycles planned, 55% got; with it, more than 99%.
 * @remarks STOCKSIM shows it for your own item.
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
  reviewPeriod?: any[][],
): any[][] {
  return reorderPointOf(averageDemand, leadTime, safetyStock, reviewPeriod);
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
 * @native [only {targetStock}>={reorderPoint}] IF(({stockPosition}>{reorderPoint})+({stockPosition}>={targetStock})>0,0,{targetStock}-{stockPosition})
 * @native [only {targetStock}>={reorderPoint}] IF(({stockPosition}>{reorderPoint})+({stockPosition}>={targetStock})>0,0,IF({targetStock}-{stockPosition}>{minimumOrder},{targetStock}-{stockPosition},{minimumOrder}))
 * @native [only {targetStock}>={reorderPoint}] IF(({stockPosition}>{reorderPoint})+({stockPosition}>={targetStock})>0,0,IF({orderMultiple}=0,IF({targetStock}-{stockPosition}>{minimumOrder|0},{targetStock}-{stockPosition},{minimumOrder|0}),ROUNDUP(ROUND(IF({targetStock}-{stockPosition}>{minimumOrder|0},{targetStock}-{stockPosition},{minimumOrder|0})/{orderMultiple},9),0)*{orderMultiple}))
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

const lastOrderDateOf = oneItemARow(
  [
    moreThanZero("startDate"),
    number("stock"),
    plan(zeroOrMore("futureDemand")),
    zeroOrMore("leadTimeDays"),
    optional(moreThanZero("daysPerPeriod"), 1),
  ],
  (startDate, stock, { numbers }, leadTimeDays, daysPerPeriod) => [
    [finite(lastEngine.lastOrderDate(startDate, stock, numbers, leadTimeDays, daysPerPeriod))],
  ],
);

/**
 * The last day on which an order still arrives before the stock is used up by a plan of future
 * demand: the run-out date, less the lead time. Format the cell as a date.
 *
 * @customfunction LASTORDERDATE LASTORDERDATE
 * @question By which date must I order, so that the delivery still comes in time?
 * @param startDate Date on which the first period of the plan starts, in days, as Excel counts them.
 * @param stock Units on hand on that date; at 0 or less it runs out on the date itself. For many items a column.
 * @param futureDemand Units needed in each period from that date on, 0 or more, in one column or one row without gaps; or a block with one item per row.
 * @param leadTimeDays Days from the order to the receipt, 0 or more; calendar days, as the dates.
 * @param [daysPerPeriod] Days in a period, more than 0; 1 if omitted, a plan by days.
 * @returns A date, with a fraction for the time of day. Before startDate where an order now would come too late. #N/A when the stock outlasts the plan.
 * @items stock is one cell per item, futureDemand one row per item; startDate, leadTimeDays and daysPerPeriod are one cell per item or one for all. A plan in a single row goes with every stock.
 * @formula \text{date} = \text{startDate} + \text{coverage} \cdot \text{daysPerPeriod} - \text{leadTimeDays}
 * @where coverage: the periods that COVERAGE.FORWARD gives.
 * @throws #N/A The stock outlasts the plan.
 * @throws #VALUE! futureDemand begins with an empty cell or has one between its numbers.
 * @case From 2025-01-01 a stock of 1,000 meets weekly needs of 500, 200 and 500, and an order takes
 *   10 days: it must be placed on 2025-01-09.
 * @native [only COUNT({futureDemand})=ROWS({futureDemand})*COLUMNS({futureDemand})] {startDate}+IF({stock}>SUM({futureDemand})*(1+1E-12),NA(),SUM(IF({stock}>MMULT(--({futureDemand.atAcross}<{futureDemand.at}),{futureDemand.down})*(1+1E-12),IF({stock}>=MMULT(--({futureDemand.atAcross}<={futureDemand.at}),{futureDemand.down})*(1-1E-12),1,({stock}-MMULT(--({futureDemand.atAcross}<{futureDemand.at}),{futureDemand.down}))/{futureDemand.down}),0)))*{daysPerPeriod|1}-{leadTimeDays}
 * @example LASTORDERDATE(45658, 1000, {500, 200, 500}, 10, 7) = 45666.2
 * @example LASTORDERDATE(45658, {1000; 250}, {500, 200, 500; 100, 100, 100}, {10; 30}, 7) = {45666.2; 45645.5}
 * @source Follows from COVERAGE.FORWARD
 * @remarks RUNOUTDATE less the lead time. To keep a buffer, give stock less the buffer. What is on order already counts as stock only if it arrives before the stock runs out.
 * @see RUNOUTDATE
 * @see COVERAGE.FORWARD
 * @see REORDERPOINT
 */
export function lastOrderDate(
  startDate: any[][],
  stock: any[][],
  futureDemand: any[][],
  leadTimeDays: any[][],
  daysPerPeriod?: any[][],
): any[][] {
  return lastOrderDateOf(startDate, stock, futureDemand, leadTimeDays, daysPerPeriod);
}
lastOrderDate.described = lastOrderDateOf.described;
