import { stockAt, type StockPoint } from "../../../engine/reorder-plan/stock-path";
import type { Teller } from "./figure";

/** The stock of an item around today: what left until now, and what is ahead. */
export interface PlannedStock {
  /** Excel's serial number of today. */
  today: number;
  daysInPeriod: number;
  /** What a period is called: "month". */
  period: string;
  /** Units that left in the periods until today, the oldest first; none where they are not known. */
  history: number[];
  /** Periods ahead that are shown. */
  periods: number;
  /** Units that are expected to leave in each of them. */
  expected: number[];
  /** With no further order, and with the one that is placed today; at least until the last period. */
  stock: StockPoint[];
  ordered: StockPoint[];
  /** What is placed today; 0 for none. */
  order: number;
  /** Periods until it arrives. */
  leadTime: number;
  /** Already ordered. */
  receipts: { time: number; quantity: number }[];
  safetyStock: number;
  reorderPoint: number;
  /** Periods from today; Infinity where it never is. */
  runOut: number;
  lastOrder: number;
}

/** Excel's day of a moment that is told in periods from today. */
export function dayAt({ today, daysInPeriod }: PlannedStock, time: number): number {
  return today + time * daysInPeriod;
}

/** "Mon, Nov 30, 2026", or "Nov 30" along an axis. */
export function tellDay(plan: PlannedStock, { formats }: Teller, time: number): string {
  return formats.day(Math.floor(dayAt(plan, time)));
}

export function tellShortDay(plan: PlannedStock, { formats }: Teller, time: number): string {
  return formats.dayAndMonth(Math.floor(dayAt(plan, time)));
}

/** The way of the stock from the moment at which the order arrives; nothing where none does in view. */
export function fromOrder({ order, leadTime, periods, ordered }: PlannedStock): StockPoint[] {
  if (!(order > 0) || leadTime > periods) return [];
  return ordered.filter(({ time }) => time >= leadTime);
}

/** At the end of a period, before what arrives as the next one begins. */
export function stockAtEnd(path: readonly StockPoint[], time: number): number {
  const end = time === 0 ? undefined : path.find((point) => point.time === time);
  return end?.stock ?? stockAt(path, time);
}
