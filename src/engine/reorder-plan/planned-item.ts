import { safetyStockForCycles } from "../buffer/cycle-service";
import { deviationToCover } from "../buffer/deviation-to-cover";
import { safetyStockForFillRate } from "../buffer/fill-rate";
import { Failure } from "../failure";
import { excessStock } from "../flow/excess-stock";
import { economicOrderQuantity } from "../lot-size/economic-order-quantity";
import { reorderPoint } from "../reorder/reorder-point";
import { plain, roundingOf, sum, wholeLotsFor } from "../rounding";
import { Tally } from "../tally";
import { orderUpTo, type OrderLimits } from "./order-up-to";

/** What is known of an item that is to be planned. */
export interface PlanFacts extends OrderLimits {
  /** Units; below 0 customers wait. */
  onHand: number;
  onOrder: number;
  reserved: number;
  /** Units per period; of a forecast, its mean over the protection time. */
  averageDemand: number;
  /** Units per period. */
  demandStDev: number;
  /** Periods. */
  leadTime: number;
  leadTimeStDev: number;
  /** Periods between two looks at the stock; 0 where it is watched continuously. */
  reviewTime: number;
  /** Currency per unit. */
  unitCost: number;
  /** Share of cycles without a stock-out, or of demand served from the shelf. */
  service: number;
  serviceKind: "cycle" | "fill";
  /** It is ordered for what is asked for only: no stock is kept against what is not expected. */
  isNotStocked?: boolean;
  /** Currency per order; null where it is not known. */
  orderCost: number | null;
  /** Currency per unit and year; null where it is not known. */
  holdingCost: number | null;
  periodsPerYear: number;
  /** Periods of demand that may lie above the reorder point before the stock is too much. */
  excessTime: number;
}

/** The way from an item's facts to its order; units, but for the protection time. */
export interface PlanSteps {
  /** Periods. */
  protectionTime: number;
  protectionDemand: number;
  protectionDeviation: number;
  safetyStock: number;
  reorderPoint: number;
  lot: number;
  position: number;
  need: number;
  proposal: number;
  excess: number;
  /** So much of the excess is still to arrive. */
  excessOnOrder: number;
}

/**
 * What an item needs today, step by step.
 *
 * protection time = leadTime + reviewTime · safety stock for the demand's deviation over it · reorder
 * point = its demand + safety stock · lot = economic order quantity where both costs are known, else
 * the demand of the review time · position = onHand + onOrder − reserved · need = reorder point −
 * position, 0 above · proposal = the need, at least the lot and the minimum, in whole packs, at most
 * the maximum · excess = position − reorder point − the lot as it is ordered or, where that is more,
 * the demand of excessTime
 *
 * An item without demand is ordered only where customers wait for it; one that is not stocked has no
 * safety stock.
 *
 * @returns steps in the order in which they follow from each other
 * @throws Failure "number" where no stock gives the service, "division" where a fill rate is asked for
 *   and there is no lot that it could be a share of
 * @source Silver, Pyke & Thomas, ch. 6 and 7: order point, order-up-to level, variable lead time
 * @example plannedItem({ onHand: 300, onOrder: 0, reserved: 40, averageDemand: 100, demandStDev: 25, leadTime: 3, leadTimeStDev: 0, reviewTime: 1, unitCost: 5, service: 0.95, serviceKind: "cycle", orderCost: null, holdingCost: null, periodsPerYear: 12, minimumOrder: 0, orderMultiple: 24, maximumOrder: 0, excessTime: 6 }) → {"protectionTime": 4, "protectionDemand": 400, "protectionDeviation": 50, "safetyStock": 82.24268134757362, "reorderPoint": 482.24268134757364, "lot": 100, "position": 260, "need": 222.24268134757364, "proposal": 240, "excess": 0, "excessOnOrder": 0}
 */
export function plannedItem(facts: PlanFacts): PlanSteps {
  const { averageDemand, leadTime, reviewTime, onOrder } = facts;
  const protectionTime = sum(leadTime, reviewTime);
  const protectionDeviation = deviationToCover(
    facts.demandStDev,
    leadTime,
    averageDemand,
    facts.leadTimeStDev,
    reviewTime,
  );
  const lot = lotOf(facts);
  const safetyStock = plain(safetyStockOf(facts, lot, protectionDeviation));
  const orderPoint = reorderPoint(averageDemand, leadTime, safetyStock, reviewTime);
  const position = new Tally(facts.onHand).add(onOrder).add(-facts.reserved).total;
  const hasNoCause = averageDemand <= 0 && position >= 0;
  const above = Math.max(orderedAs(lot, facts), averageDemand * facts.excessTime);
  const kept = sum(safetyStock, above);
  const excess = excessStock(position, averageDemand, protectionTime, kept);
  return {
    protectionTime,
    protectionDemand: averageDemand * protectionTime,
    protectionDeviation,
    safetyStock,
    reorderPoint: orderPoint,
    lot,
    position,
    need: Math.max(0, sum(orderPoint, -position)),
    proposal: hasNoCause ? 0 : proposalOf(position, orderPoint, lot, facts),
    excess,
    excessOnOrder: Math.min(excess, onOrder),
  };
}

function lotOf({ averageDemand, reviewTime, periodsPerYear, orderCost, holdingCost }: PlanFacts) {
  if (averageDemand <= 0) return 0;
  if (orderCost !== null && orderCost > 0 && holdingCost !== null && holdingCost > 0) {
    return economicOrderQuantity(averageDemand * periodsPerYear, orderCost, holdingCost);
  }
  return averageDemand * reviewTime;
}

function safetyStockOf(facts: PlanFacts, lot: number, deviation: number): number {
  if (facts.isNotStocked === true) return 0;
  if (facts.serviceKind === "cycle") return safetyStockForCycles(facts.service, deviation);
  // Where nothing is asked for, nothing can be short.
  if (facts.averageDemand <= 0) return 0;
  if (lot === 0) throw noLot();
  return safetyStockForFillRate(facts.service, lot, deviation);
}

function noLot(): Failure {
  return new Failure("division", "fillRateNeedsLot");
}

/** What is ordered where the stock position is at a level: the need, within the limits of the item. */
export function proposalOf(
  position: number,
  orderPoint: number,
  lot: number,
  limits: OrderLimits,
): number {
  const minimumOrder = Math.max(limits.minimumOrder, lot);
  const { orderMultiple, maximumOrder } = limits;
  return orderUpTo(position, orderPoint, { minimumOrder, orderMultiple, maximumOrder });
}

/** Units that come with an order of a lot: at least the minimum, in whole packs. */
function orderedAs(lot: number, { minimumOrder, orderMultiple }: OrderLimits): number {
  if (lot === 0) return 0;
  const atLeast = Math.max(lot, minimumOrder);
  if (orderMultiple <= 0) return atLeast;
  return wholeLotsFor(atLeast, orderMultiple, roundingOf(atLeast)) * orderMultiple;
}
