import { partsOf, type Expression } from "../../formula/expression";
import { referencesIn } from "../../formula/references-in";
import { isExcelError } from "../../reading/cells/excel-error";
import { allOf, at, type Value } from "../../calls/values/grid";
import { beyondBounds, type GivenError, type OutOfBounds } from "./out-of-bounds";
import { cellOf } from "../../calls/values/reference-cells";
import type { ArgumentValue, Surroundings } from "./argument-value";

/** Why an argument may be what makes the cell an error. */
export interface Problem {
  what: ("missing" | "blank" | "text" | "boolean" | "error" | "word" | "noPartner") | OutOfBounds;
  argument: string;
  /** What it holds, and where: "" for one that is not there. */
  held: Value;
  where: string;
}

/** What can be seen to be wrong with the arguments of a call whose cell is an error. */
export function problemsOf(
  values: ArgumentValue[],
  error: GivenError,
  around: Surroundings,
): Problem[] {
  return values.flatMap((value) => {
    const found: Found = problemWith(value, around) ?? beyondBounds(value, error, around);
    if (found === null || !isCause(found, error)) return [];
    return [{ ...found, argument: value.described.name }];
  });
}

/** What a function of ours can give because of an argument; Excel's other errors come from cells only. */
const givenForArguments = new Set<Value>(["#VALUE!", "#NUM!", "#DIV/0!", "#N/A", "#NULL!"]);

function isCause({ what, held }: Omit<Problem, "argument">, { code }: GivenError): boolean {
  return givenForArguments.has(code) || (what === "error" && held === code);
}

type Found = Omit<Problem, "argument"> | null;

function problemWith(
  { described, written, expression, value, range, here, itemRow }: ArgumentValue,
  around: Surroundings,
): Found {
  if (written === null || expression === null) {
    return described.optional ? null : { what: "missing", held: "", where: "" };
  }
  const where = here ?? (isTyped(expression) ? "" : written);
  if (range !== null) {
    return range.errors > 0 ? firstError(expression, where, around, itemRow) : null;
  }
  if (value === null) return problemInside(expression, around);
  if (isExcelError(value)) {
    const isBeyond = value === "#N/A" && here === null && isLonger(expression, around);
    return { what: isBeyond ? "noPartner" : "error", held: value, where };
  }
  if (described.isRange) return null;
  if (described.choices.length > 0) return isWord(described.choices, value, where);
  if (value === "") return described.optional ? null : { what: "blank", held: value, where };
  if (described.kind !== "number") return null;
  if (typeof value === "boolean") return { what: "boolean", held: value, where };
  return typeof value === "string" ? { what: "text", held: value, where } : null;
}

/** What stands in the formula itself, and in no cell. */
function isTyped({ kind }: Expression): boolean {
  return kind === "text" || kind === "boolean" || kind === "error";
}

function isWord(choices: { word: string }[], value: Value, where: string): Found {
  if (value === "") return null;
  const isKnown =
    typeof value === "string" && choices.some(({ word }) => word === value.trim().toLowerCase());
  return isKnown ? null : { what: "word", held: value, where };
}

/** Of a sum or product that is not known: the first of its cells that is no number. */
function problemInside(expression: Expression, { known, position }: Surroundings): Found {
  for (const reference of operandsIn(expression)) {
    const grid = known.cellsOf(reference);
    if (grid === null) continue;
    const held = at(grid, position ?? { row: 0, column: 0 });
    if (held === "") return { what: "blank", held, where: reference };
    if (isExcelError(held)) return { what: "error", held, where: reference };
    if (typeof held === "string") return { what: "text", held, where: reference };
  }
  return null;
}

/** What is reckoned with itself, and not given to another function, which may well take text. */
function operandsIn(expression: Expression): string[] {
  if (expression.kind === "reference") return [expression.text];
  return expression.kind === "call" ? [] : partsOf(expression).flatMap(operandsIn);
}

/** Of an item's own row alone, where the rows are items. */
function firstError(
  expression: Expression,
  where: string,
  { known, book }: Surroundings,
  itemRow: number | null,
): Found {
  for (const reference of referencesIn(expression)) {
    const grid = known.cellsOf(reference);
    const place = book.placeOf(reference);
    if (grid === null || place === null) continue;
    for (const [row, cells] of allOf(grid).entries()) {
      if (itemRow !== null && grid.rows > 1 && row !== itemRow) continue;
      const column = cells.findIndex(isExcelError);
      if (column >= 0) {
        const { address } = cellOf(place, { row, column });
        return { what: "error", held: cells[column], where: address };
      }
    }
  }
  return { what: "error", held: "", where };
}

/** The result has more rows or columns than this range. */
function isLonger(expression: Expression, { known, position }: Surroundings): boolean {
  const [reference] = referencesIn(expression);
  const grid = reference === undefined ? null : known.cellsOf(reference);
  if (grid === null || position === null) return false;
  return (
    (grid.rows > 1 && position.row >= grid.rows) ||
    (grid.columns > 1 && position.column >= grid.columns)
  );
}
