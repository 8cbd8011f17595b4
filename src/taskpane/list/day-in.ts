import { readDay } from "../reading/cells/read-day";
import { isDay } from "../reading/headers/period-header";
import { cellAt } from "./number-column";
import type { RoleCells } from "./read-roles";

/** The day of a row; null where none stands, or what stands is none. */
export interface DayRead {
  /** Excel's serial number. */
  day: number | null;
  /** It stands there as something else than a date of Excel's. */
  isText: boolean;
}

export function dayIn<Id extends string>(
  { cells, skip }: Pick<RoleCells<Id>, "cells" | "skip">,
  id: Id,
  row: number,
): DayRead {
  const cell = cellAt(cells[id], row + skip);
  if (typeof cell === "number") {
    const day = Math.floor(cell);
    return isDay(day) ? { day, isText: false } : { day: null, isText: true };
  }
  const text = String(cell).trim();
  return { day: text === "" ? null : readDay(text), isText: text !== "" };
}
