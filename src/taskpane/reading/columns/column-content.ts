import type { Cell } from "../../../workbook/excel/types";
import { readNumber } from "../cells/read-number";
import { isDay, isYear } from "../headers/period-header";

/** What the first rows of a column hold. */
export interface ColumnContent {
  /** Share of the rows that hold something. */
  filled: number;
  /** Shares of the cells that hold something. */
  numbers: number;
  texts: number;
  /** Numbers that stand in the cells as text. */
  textNumbers: number;
  /** Different contents per filled cell: 1 when all differ. */
  distinct: number;
  /** Sum of the sizes of the numbers. */
  total: number;
  isWhole: boolean;
  hasNegative: boolean;
  /** Years, days or points in time: numbers that are no amount. */
  isCalendar: boolean;
  /** Each number is the one above and 1. */
  isRunning: boolean;
  /** Whole numbers of one length, five digits or more. */
  isOfOneLength: boolean;
  /** One number in all of three rows or more. */
  isConstant: boolean;
  /** The numbers row by row; NaN where none stands. */
  values: number[];
}

export function columnContent(cells: Cell[]): ColumnContent {
  const values: number[] = [];
  const numbers: number[] = [];
  let filled = 0;
  let texts = 0;
  let textNumbers = 0;
  let total = 0;
  cells.forEach((cell) => {
    const number = asNumber(cell);
    values.push(number ?? NaN);
    if (cell === "") return;
    filled++;
    if (number !== null) {
      numbers.push(number);
      total += Math.abs(number);
    }
    if (typeof cell !== "string") return;
    if (number === null) texts++;
    else textNumbers++;
  });
  const share = (count: number) => (filled === 0 ? 0 : count / filled);
  const isWhole = numbers.length > 0 && numbers.every(Number.isInteger);
  const several = numbers.length > 2;
  return {
    filled: cells.length === 0 ? 0 : filled / cells.length,
    numbers: share(numbers.length),
    texts: share(texts),
    textNumbers: share(textNumbers),
    // Asked for where texts or numbers may name the items only.
    get distinct() {
      return share(differentIn(cells));
    },
    total,
    isWhole,
    hasNegative: numbers.some((number) => number < 0),
    isCalendar: numbers.length > 1 && (numbers.every(isYear) || numbers.every(isMoment)),
    isRunning: several && numbers.every((number, i) => i === 0 || number === numbers[i - 1] + 1),
    isOfOneLength: several && isWhole && areOfOneLength(numbers),
    isConstant: several && numbers.every((number) => number === numbers[0]),
    values,
  };
}

function differentIn(cells: Cell[]): number {
  const plain = (cell: Cell) => (typeof cell === "string" ? cell.trim().toLowerCase() : cell);
  return new Set(cells.filter((cell) => cell !== "").map(plain)).size;
}

/** A day, or a time of day on it. */
function isMoment(number: number): boolean {
  return isDay(Math.floor(number));
}

function areOfOneLength(numbers: number[]): boolean {
  const length = String(numbers[0]).length;
  return length >= 5 && numbers.every((number) => number > 0 && String(number).length === length);
}

function asNumber(cell: Cell): number | null {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" && !isZeroLed(cell) ? readNumber(cell, ".") : null;
}

/** "0012" is a name and no number. */
function isZeroLed(cell: Cell): boolean {
  return typeof cell === "string" && /^\s{0,9}0\d/.test(cell.slice(0, 11));
}
