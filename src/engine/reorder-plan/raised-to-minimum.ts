import { isLess } from "../rounding";
import { finished, type Steps } from "../steps";
import {
  firstDaySteps,
  mostDays,
  ordersSteps,
  orderWithDays,
  totalOf,
  type SupplierItem,
} from "./supplier-order";

export interface PricedItem extends SupplierItem {
  /** Currency per unit, 0 or more. */
  unitCost: number;
}

/** Why a supplier's minimum cannot be met, beginning with what none could change. */
export type MinimumObstacle = "noDemand" | "maximumOrders" | "tooManyDays";

export interface RaisedOrders {
  /** Days of demand that were added; null where the minimum cannot be met. */
  days: number | null;
  obstacle: MinimumObstacle | null;
  /** Units of each item; the proposals where the minimum cannot be met. */
  quantities: Float64Array;
  /** Currency for them. */
  value: number;
}

/**
 * The order of a supplier, raised to its minimum: one day's demand at a time is added to all items,
 * until the order is worth enough. So all of them last equally longer.
 *
 * The fewest whole days with Σ unitCost · order with these days ≥ minimumValue
 *
 * Where nothing is proposed nothing is ordered, and no minimum has to be met.
 *
 * @param items of one supplier; an item that is to stay as proposed has a daily demand of 0
 * @param minimumValue currency, 0 or more
 * @returns orders and days, or why no more than 3,650 days are enough
 * @source AGR and SAP, order optimising to a supplier's minimum
 * @example raisedToMinimum([{ position: 30, reorderPoint: 40, dailyDemand: 4, proposal: 10, minimumOrder: 0, orderMultiple: 0, maximumOrder: 0, unitCost: 5 }], 100).days → 3
 */
export function raisedToMinimum(items: readonly PricedItem[], minimumValue: number): RaisedOrders {
  return finished(raisedToMinimumSteps(items, minimumValue));
}

/** The same in steps. */
export function* raisedToMinimumSteps(
  items: readonly PricedItem[],
  minimumValue: number,
): Steps<RaisedOrders> {
  const valueOf = (orders: ArrayLike<number>) => totalOf(items, orders, ({ unitCost }) => unitCost);
  const proposals = Float64Array.from(items, ({ proposal }) => proposal);
  if (proposals.every((units) => units === 0)) {
    return { days: 0, obstacle: null, quantities: proposals, value: 0 };
  }
  const first = yield* firstDaySteps(items, (orders) => !isLess(valueOf(orders), minimumValue));
  if (first !== null) {
    const { days, orders } = first;
    return { days, obstacle: null, quantities: orders, value: valueOf(orders) };
  }
  const obstacle = yield* obstacleSteps(items);
  return { days: null, obstacle, quantities: proposals, value: valueOf(proposals) };
}

function* obstacleSteps(items: readonly PricedItem[]): Steps<MinimumObstacle> {
  const growing = items.filter(({ dailyDemand, unitCost }) => dailyDemand > 0 && unitCost > 0);
  if (growing.length === 0) return "noDemand";
  const last = yield* ordersSteps(growing, mostDays);
  const isFull = growing.every(
    (item, k) => item.maximumOrder > 0 && orderWithDays(item, 2 * mostDays) === last[k],
  );
  return isFull ? "maximumOrders" : "tooManyDays";
}
