import type { Cell } from "../../../workbook/excel/types";
import { readNumber } from "../cells/read-number";
import { firstColumns } from "./first-columns";
import { namesPeriod } from "../columns/guess-periods";
import { isKnownHeader } from "./known-header";

/** Fewer of the columns named, and the row is a title above them. */
const leastNamed = 0.5;

/** Without a word that columns are called by, numbers that count on from 1 must be this many. */
const leastNumbered = 6;

/**
 * Does the first row name the columns? Yes when it holds text only and numbers stand below, or when
 * its words are such as columns are called. Years, dates, and months or weeks by their number count
 * as names too.
 */
export function guessHeader(preview: Cell[][]): boolean {
  const [first, ...below] = firstColumns(preview);
  if (first === undefined || below.length === 0) return false;
  const texts = first.filter((cell): cell is string => typeof cell === "string" && cell !== "");
  if (texts.length === 0 || texts.some(isAmount)) return false;
  if (coverage(first, below) < leastNamed) return false;
  const isKnown = texts.some(isKnownHeader);
  const numbers = first.filter((cell) => typeof cell === "number");
  if (isKnown && texts.length === filledIn(first)) return true;
  const areCounted = countsOn(numbers, isKnown) && !below.some((row) => isSame(row, first));
  return (
    first.every((cell, column) => {
      const numbersBelow = below.some((row) => typeof row[column] === "number");
      if (typeof cell === "number") {
        return areCounted || (namesPeriod(cell) && !below.some((row) => namesPeriod(row[column])));
      }
      return (
        typeof cell === "string" && (numbersBelow || !below.some((row) => row[column] === cell))
      );
    }) && below.some((row) => row.some((cell) => typeof cell === "number"))
  );
}

/** How many of the columns that hold something below have something in the row itself. */
export function coverage(row: Cell[], below: Cell[][]): number {
  const used = row.map((_, column) => below.some((other) => other[column] !== ""));
  const count = used.filter(Boolean).length;
  return count === 0 ? 0 : row.filter((cell, column) => used[column] && cell !== "").length / count;
}

export function filledIn(row: Cell[]): number {
  return row.filter((cell) => cell !== "").length;
}

/** A text that is a number and no period: an amount, not a name. */
export function isAmount(text: string): boolean {
  return readNumber(text, ".") !== null && !namesPeriod(text) && !/^\s*\d{1,2}\s*$/.test(text);
}

/** 1, 2, 3 … as months are numbered, or weeks up to 53; some may be left out. */
function countsOn(numbers: Cell[], isKnown: boolean): boolean {
  const counts = numbers.map(Number);
  const isIndex = (count: number) => Number.isInteger(count) && count >= 1 && count <= 53;
  const steps = counts.slice(1).map((count, i) => count - counts[i]);
  const goesOneWay = steps.every((step) => step > 0) || steps.every((step) => step < 0);
  if (counts.length < 3 || !counts.every(isIndex) || !goesOneWay) return false;
  return isKnown || (counts.length >= leastNumbered && counts[0] === 1);
}

function isSame(row: Cell[], first: Cell[]): boolean {
  return first.every((cell, column) => typeof cell !== "number" || cell === row[column]);
}
