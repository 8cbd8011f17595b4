import type { CatalogueArgument } from "../../catalogue/catalogue";
import { placeAt } from "../../../workbook/excel/a1";
import type { Place } from "../../../workbook/excel/types";
import type { Expression } from "../../formula/expression";
import { referencesIn } from "../../formula/references-in";
import { print, type Signs } from "../../formula/print";
import type { Look, SeenCell } from "../../reading/cells/cell-as-shown";
import { evaluate, type Known } from "../../calls/values/evaluate";
import { at, isSingle, type Grid, type Position, type Value } from "../../calls/values/grid";
import { cellOf, type ReferenceBook } from "../../calls/values/reference-cells";
import { unknownPiece } from "../../calls/values/unknown-piece";
import type { OwnRow } from "./own-row";
import { summarise, type RangeSummary } from "../../calls/range-summary";

/** An argument of a call: what stands in the formula, and what that is now. */
export interface ArgumentValue {
  described: CatalogueArgument;
  /** As in the formula; null for one that was left out. */
  written: string | null;
  expression: Expression | null;
  /** A single value; null where there is none or it is not known. */
  value: Value;
  /** How Excel shows the cell that the value stands in; null where it stands in none. */
  look: Look | null;
  /** For a range that is one argument. */
  range: RangeSummary | null;
  /** Address of the one cell of a range that counts here. */
  here: string | null;
  /** The cell that the value stands in, or the range; null where it stands in none. */
  place: Place | null;
  /** The references in it, each with where it leads; null for one that leads nowhere. */
  references: { text: string; place: Place | null }[];
  /** The smallest piece of it that is not worked out here; null where all of it is. */
  unknown: string | null;
  /** Of a range that is one argument the cell in the row of a spilled cell. */
  inRow: SeenCell | null;
  /** Of a range with an item in each row the row that counts here, from 0; null where all of it does. */
  itemRow: number | null;
}

export interface Surroundings {
  known: Known;
  book: ReferenceBook;
  /** The cell of the spilled result that is explained; null where whole ranges are meant. */
  position: Position | null;
  /** True where the formula that fills the cell stands in another. */
  isSpilled: boolean;
}

export function argumentValue(
  described: CatalogueArgument,
  expression: Expression | undefined,
  { known, book, position, isSpilled }: Surroundings,
  signs: Signs,
  item: OwnRow | null,
): ArgumentValue {
  const none = {
    ...{ described, value: null, look: null, range: null, here: null, inRow: null, itemRow: null },
    ...{ place: null, references: [], unknown: null },
  };
  if (expression === undefined || expression.kind === "omitted") {
    return { ...none, written: null, expression: null };
  }
  const all = {
    ...none,
    ...{ written: print(expression, signs), expression },
    references: referencesIn(expression).map((text) => ({ text, place: book.placeOf(text) })),
  };
  const grid = evaluate(expression, known);
  const place = placeIn(expression, book);
  const piece = unknownPiece(expression, known);
  const unknown = piece && print(piece, signs);
  if (grid === null) return { ...all, unknown };
  const lookAt = lookOf(expression, book);
  if (isSingle(grid)) {
    const look = lookAt({ row: 0, column: 0 });
    return { ...all, value: grid.cell(0, 0), look, place, unknown };
  }
  const ofItem = item?.instead.get(described.name);
  if (ofItem !== undefined && item !== null && described.isRange) {
    const own = place && item.row < grid.rows ? rowOf(place, item.row) : null;
    const look = (cell: Position) => lookAt({ ...cell, row: item.row });
    return { ...all, range: summarise(ofItem, own, look), place: own, itemRow: item.row };
  }
  if (!(described.isPerCell || ofItem !== undefined) || position === null) {
    const isColumn = isSpilled && expression.kind === "reference";
    const inRow = isColumn ? book.inRow(expression.text) : null;
    return { ...all, range: summarise(grid, place, lookAt), inRow, place };
  }
  const cell = pairedCell(grid, position);
  const isInside = place !== null && cell.row < grid.rows && cell.column < grid.columns;
  const own = isInside ? cellOf(place, cell) : null;
  const value = at(grid, position);
  const here = own?.address ?? null;
  return { ...all, value, look: lookAt(cell), here, place: own };
}

function rowOf(place: Place, row: number): Place {
  return placeAt(place, { ...place, row: place.row + row, rows: 1 });
}

/** Where a reference leads; what is worked out stands nowhere. */
function placeIn(expression: Expression, book: ReferenceBook): Place | null {
  if (expression.kind === "parentheses") return placeIn(expression.inside, book);
  return expression.kind === "reference" ? book.placeOf(expression.text) : null;
}

/** How Excel shows the cells of a reference; of what is worked out there is no look. */
function lookOf(expression: Expression, book: ReferenceBook): (at: Position) => Look | null {
  if (expression.kind === "parentheses") return lookOf(expression.inside, book);
  if (expression.kind !== "reference") return () => null;
  return (position) => book.lookAt(expression.text, position);
}

/** One row or column serves all. */
function pairedCell(grid: Grid, { row, column }: Position): Position {
  return { row: grid.rows === 1 ? 0 : row, column: grid.columns === 1 ? 0 : column };
}
