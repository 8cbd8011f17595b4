import { sum } from "../rounding";

/**
 * Average stock of an item that is used evenly and refilled in equal lots.
 *
 * averageStock = orderQuantity / 2 + safetyStock
 *
 * @param orderQuantity replenishment lot, units
 * @param safetyStock stock that is left when the lot arrives, units; negative where lots arrive late
 * @returns units
 * @source Varaston toiminnan mittaaminen: täydennyserä / 2 + varmuusvarasto (method 2)
 * @example averageStockOfLots(50, 25) → 50
 */
export function averageStockOfLots(orderQuantity: number, safetyStock: number): number {
  return sum(orderQuantity / 2, safetyStock);
}
