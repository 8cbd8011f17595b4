import type { Cell } from "../../workbook/types";
import { readNumber } from "../check/read-number";
import { isDay, isYear } from "./guess-periods";

/** What the first rows of a column hold. */
export interface ColumnContent {
  /** Shares of the cells that hold something. */
  numbers: number;
  texts: number;
  /** Different contents per filled cell: 1 when all differ. */
  distinct: number;
  /** Sum of the sizes of the numbers. */
  total: number;
  /** Years, day numbers or a running number: numbers that are no amount. */
  isCalendar: boolean;
  isRunning: boolean;
}

export function columnContent(cells: Cell[]): ColumnContent {
  const filled = cells.filter((cell) => cell !== "");
  const numbers = filled.map(asNumber).filter((number): number is number => number !== null);
  const share = (count: number) => (filled.length === 0 ? 0 : count / filled.length);
  return {
    numbers: share(numbers.length),
    texts: share(
      filled.filter((cell) => typeof cell === "string" && asNumber(cell) === null).length,
    ),
    distinct: share(new Set(filled.map((cell) => String(cell).trim().toLowerCase())).size),
    total: numbers.reduce((sum, number) => sum + Math.abs(number), 0),
    isCalendar: numbers.length > 1 && (numbers.every(isYear) || numbers.every(isDay)),
    isRunning:
      numbers.length > 2 && numbers.every((number, i) => i === 0 || number === numbers[i - 1] + 1),
  };
}

function asNumber(cell: Cell): number | null {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" ? readNumber(cell, ".") : null;
}
