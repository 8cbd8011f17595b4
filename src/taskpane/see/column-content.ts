import type { Cell } from "../../workbook/types";
import { readNumber } from "../check/read-number";
import { isDay, isYear } from "./period-header";

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
  /** Digits with leading zeros: "0012" is a name and no number. */
  isZeroLed: boolean;
  /** The numbers row by row; NaN where none stands. */
  values: Float64Array;
}

export function columnContent(cells: Cell[]): ColumnContent {
  const values = Float64Array.from(cells, (cell) => asNumber(cell) ?? NaN);
  const filled = cells.filter((cell) => cell !== "");
  const numbers = [...values].filter((value) => !Number.isNaN(value));
  const texts = filled.filter((cell) => typeof cell === "string");
  const textNumbers = texts.filter((cell) => asNumber(cell) !== null).length;
  const share = (count: number) => (filled.length === 0 ? 0 : count / filled.length);
  const isWhole = numbers.every(Number.isInteger);
  return {
    filled: cells.length === 0 ? 0 : filled.length / cells.length,
    numbers: share(numbers.length),
    texts: share(texts.length - textNumbers),
    textNumbers: share(textNumbers),
    distinct: share(new Set(filled.map((cell) => String(cell).trim().toLowerCase())).size),
    total: numbers.reduce((sum, number) => sum + Math.abs(number), 0),
    isWhole: isWhole && numbers.length > 0,
    hasNegative: numbers.some((number) => number < 0),
    isCalendar: numbers.length > 1 && (numbers.every(isYear) || numbers.every(isMoment)),
    isRunning:
      numbers.length > 2 && numbers.every((number, i) => i === 0 || number === numbers[i - 1] + 1),
    isOfOneLength: numbers.length > 2 && isWhole && areOfOneLength(numbers),
    isConstant: numbers.length > 2 && numbers.every((number) => number === numbers[0]),
    isZeroLed: texts.some(isZeroLed),
    values,
  };
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

function isZeroLed(cell: Cell): boolean {
  return typeof cell === "string" && /^\s{0,9}0\d/.test(cell);
}
