import type { Planned } from "./plan-list";

/** Excel's days from the first of January 1900 to the last of December 9999. */
const firstDay = 1;
const lastDay = 2_958_465;

/** The last day on which an order still comes in time; null where nothing runs out that Excel can date. */
export function lastOrderDay({ lastOrder }: Pick<Planned, "lastOrder">, row: number) {
  return dayOf(lastOrder[row]);
}

/** The day on which the stock is used up; null where Excel can date none. */
export function runOutDay({ runOut }: Pick<Planned, "runOut">, row: number) {
  return dayOf(runOut[row]);
}

function dayOf(time: number): number | null {
  const day = Math.floor(time);
  return day <= lastDay ? Math.max(firstDay, day) : null;
}
