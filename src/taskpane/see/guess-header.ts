import type { Cell } from "../../workbook/types";
import { isKnownHeader } from "./column-words";
import { firstColumns } from "./first-columns";
import { namesPeriod } from "./guess-periods";

/**
 * Does the first row name the columns? Yes when it holds text only and numbers stand below, or when
 * its words are such as columns are called. Years and dates above numbers count as names too.
 */
export function guessHeader(preview: Cell[][]): boolean {
  const [first, ...below] = firstColumns(preview);
  if (first === undefined || below.length === 0) return false;
  const filled = first.filter((cell) => cell !== "");
  const texts = filled.filter((cell) => typeof cell === "string");
  if (texts.length === 0) return false;
  if (texts.some((text) => isKnownHeader(text as string)) && texts.length === filled.length) {
    return true;
  }
  return (
    first.every((cell, column) => {
      const numbersBelow = below.some((row) => typeof row[column] === "number");
      if (typeof cell === "number") {
        return namesPeriod(cell) && !below.some((row) => namesPeriod(row[column]));
      }
      return (
        typeof cell === "string" && (numbersBelow || !below.some((row) => row[column] === cell))
      );
    }) && below.some((row) => row.some((cell) => typeof cell === "number"))
  );
}
