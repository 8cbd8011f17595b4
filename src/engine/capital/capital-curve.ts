import { difference, roundingOf, sum, wholeLotsFor } from "../rounding";

/** An item that is bought in lots and sold evenly. */
export interface CapitalCycle {
  /** Units of a delivery. */
  orderQuantity: number;
  /** Units sold per day. */
  dailyDemand: number;
  /** Currency per unit. */
  salesPrice: number;
  /** Days until customers pay; negative when they pay in advance. */
  salesTermDays: number;
  /** Currency per unit. */
  purchasePrice: number;
  /** Days from a delivery to its payment; negative when it is paid in advance. */
  purchaseTermDays: number;
  /** Units that never leave the shelf. */
  safetyStock: number;
}

/**
 * Capital of an item at a moment of its replenishment cycle, once the cycles repeat: stock at cost,
 * what customers owe, what is owed to the supplier, and what of it is own capital.
 *
 * stock = (safetyStock + orderQuantity − dailyDemand · day) · purchasePrice
 * receivables = dailyDemand · salesTermDays · salesPrice
 * payables = orderQuantity · purchasePrice · deliveries not paid yet
 * own capital = stock + receivables − payables
 *
 * A cycle lasts orderQuantity / dailyDemand days. Its exact mean of own capital is the working-capital
 * need of the average stock, safetyStock + orderQuantity / 2.
 *
 * @param day days since the last delivery, from 0 to the end of the cycle; a payment is made at the
 *   beginning of its day
 * @returns currency: stock, receivables, payables, own capital; negative payables are deliveries paid
 *   in advance
 * @source Logistiikan Maailma, Varaston toiminnan mittaaminen (figure of the capital in a stock that
 *   is paid for after seven days)
 * @example capitalOnDay({ orderQuantity: 100, dailyDemand: 2, salesPrice: 1200, salesTermDays: 0, purchasePrice: 800, purchaseTermDays: 7, safetyStock: 0 }, 6) → [70400, 0, 80000, -9600]
 * @example capitalOnDay({ orderQuantity: 100, dailyDemand: 2, salesPrice: 1200, salesTermDays: 0, purchasePrice: 800, purchaseTermDays: 7, safetyStock: 0 }, 7) → [68800, 0, 0, 68800]
 */
export function capitalOnDay(cycle: CapitalCycle, day: number): [number, number, number, number] {
  const { orderQuantity, dailyDemand, salesPrice, salesTermDays } = cycle;
  const { purchasePrice, purchaseTermDays, safetyStock } = cycle;
  const units = difference(sum(safetyStock, orderQuantity), dailyDemand * day);
  const stock = units * purchasePrice;
  const receivables = dailyDemand * salesTermDays * salesPrice;
  const unpaid = wholeLotsFor(
    purchaseTermDays - day,
    orderQuantity / dailyDemand,
    roundingOf(purchaseTermDays) + roundingOf(day),
  );
  const payables = orderQuantity * purchasePrice * unpaid + 0;
  return [stock, receivables, payables, difference(sum(stock, receivables), payables)];
}
