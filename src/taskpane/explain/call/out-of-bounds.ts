import type { CatalogueLimits } from "../../catalogue/catalogue";
import type { Cell } from "../../../workbook/excel/types";
import { evaluate } from "../../calls/values/evaluate";
import { cellOf } from "../../calls/values/reference-cells";
import type { ArgumentValue, Surroundings } from "./argument-value";

/** What is wrong with a number that is none of those that the argument takes. */
export type OutOfBounds =
  ("least" | "most" | "whole" | "wholeWithin") | ("share" | "percent" | "positive" | "zeroDivisor");

/** The error of a call, or of its cell where that of the call alone is not known. */
export interface GivenError {
  code: Cell;
  isItsOwn: boolean;
}

interface Beyond {
  what: OutOfBounds;
  held: number;
  /** The cell of a range; "" where the argument is a single number. */
  where: string;
}

/** The number that an argument does not take, of a range the first of them; null where there is none. */
export function beyondBounds(
  { described, expression, value, range }: ArgumentValue,
  error: GivenError,
  { known, book }: Surroundings,
): Beyond | null {
  const { limits } = described;
  if (limits === null || expression === null) return null;
  if (range === null) return beyond(value, limits, error, "");
  const grid = evaluate(expression, known);
  const place = expression.kind === "reference" ? book.placeOf(expression.text) : null;
  for (let row = 0; grid !== null && row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) {
      const held = grid.cell(row, column);
      // Of a very large range only the beginning was read.
      if (held === null) return null;
      const where = place === null ? "" : cellOf(place, { row, column }).address;
      const found = beyond(held, limits, error, where);
      if (found !== null) return found;
    }
  }
  return null;
}

function beyond(
  held: Cell | null,
  limits: CatalogueLimits,
  error: GivenError,
  where: string,
): Beyond | null {
  const what = typeof held === "number" ? outOfBounds(held, limits, error) : null;
  return what === null ? null : { what, held: held as number, where };
}

/** A zero divisor gives #DIV/0!, any other number that is not taken #VALUE!. */
function outOfBounds(
  number: number,
  { least, most, takesZero, isWhole, isShare }: CatalogueLimits,
  { code, isItsOwn }: GivenError,
): OutOfBounds | null {
  const isZero = number === 0 && !takesZero;
  if (code === "#DIV/0!") return isZero ? "zeroDivisor" : null;
  if (code !== "#VALUE!") return null;
  if (isZero) return isItsOwn && least !== null ? "positive" : null;
  const [isBelow, isAbove] = [least !== null && number < least, most !== null && number > most];
  if (isWhole && isAbove) return "wholeWithin";
  if (isWhole && (isBelow || !Number.isInteger(number))) return "whole";
  if (isShare && (isBelow || isAbove)) return number > 1 && number <= 100 ? "percent" : "share";
  if (isAbove) return "most";
  if (!isBelow) return null;
  return takesZero ? "least" : "positive";
}
