import type { Cell } from "../excel/types";

/** A function of an add-in that has not answered yet. */
export function isUnderWay(value: Cell): boolean {
  return value === "#BUSY!" || value === "#GETTING_DATA";
}
