import { boxesOf, placeAt } from "../../../workbook/excel/a1";
import type { Cell, Place, ReferenceCells } from "../../../workbook/excel/types";
import { placeName } from "../../pane/place-name";
import type { Pane } from "../../pane/pane";
import type { Grid, Position, Value } from "./grid";

/** Enough for a look at each of them; their sums are told as far as they were read. */
const mostCells = 20_000;

/** What the references of a formula hold. */
export class ReferenceBook {
  constructor(
    private readonly read: ReadonlyMap<string, ReferenceCells | null>,
    /** Single cells of ranges that are too large to be read whole. */
    private readonly far: ReadonlyMap<string, Cell>,
    private readonly formula: Place,
  ) {}

  placeOf(reference: string): Place | null {
    return this.read.get(reference)?.place ?? null;
  }

  cellsOf(reference: string): Grid | null {
    const cells = this.read.get(reference);
    if (!cells) return null;
    const { values, rows, columns, place } = cells;
    return {
      rows,
      columns,
      cell: (row, column) =>
        values[row]?.[column] ?? this.far.get(farName(place, { row, column })) ?? null,
    };
  }

  /** Of a column of several cells the one in the row that the formula's cell lies in. */
  inRow(reference: string): Value {
    const place = this.placeOf(reference);
    const isBeside = place?.sheetId === this.formula.sheetId && place.columns === 1;
    const row = this.formula.row - (place?.row ?? 0);
    if (!isBeside || place.rows === 1 || row < 0 || row >= place.rows) return null;
    return this.cellsOf(reference)?.cell(row, 0) ?? null;
  }

  besideFormula(reference: string): Value {
    const cells = this.read.get(reference);
    const grid = this.cellsOf(reference);
    if (!cells || !grid) return null;
    const row = grid.rows === 1 ? 0 : this.formula.row - cells.place.row;
    const column = grid.columns === 1 ? 0 : this.formula.column - cells.place.column;
    const isInside = row >= 0 && row < grid.rows && column >= 0 && column < grid.columns;
    return isInside ? grid.cell(row, column) : "#VALUE!";
  }
}

/** Reads the references of a formula that stands in a cell, of very large ones only the beginning. */
export async function readReferenceBook(
  { workbook }: Pick<Pane, "workbook">,
  references: string[],
  formula: Place,
  position: Position,
): Promise<ReferenceBook> {
  const cells =
    references.length === 0 ? [] : await workbook.readReferences(references, formula, mostCells);
  const read = new Map(references.map((reference, k) => [reference, cells[k] ?? null]));
  const wanted = [...new Set(cells.flatMap((each) => farCells(each, position, formula)))];
  const found = wanted.length === 0 ? [] : await workbook.readReferences(wanted, formula, 1);
  const far = new Map<string, Cell>();
  wanted.forEach((name, k) => {
    const value = found[k]?.values[0]?.[0];
    if (value !== undefined) far.set(name, value);
  });
  return new ReferenceBook(read, far, formula);
}

/** The cells of this result's row, and of the sheet's row, where they lie beyond what was read. */
function farCells(cells: ReferenceCells | null, position: Position, formula: Place): string[] {
  if (cells === null) return [];
  const { place, rows, columns, values } = cells;
  return [position.row, formula.row - place.row]
    .filter((row) => row >= values.length && row < rows)
    .map((row) =>
      farName(place, { row, column: columns === 1 ? 0 : Math.min(position.column, columns - 1) }),
    );
}

/** "Items!B20005" */
function farName(place: Place, position: Position): string {
  return placeName(cellOf(place, position));
}

export function cellOf(place: Place, { row, column }: Position): Place {
  const box = { row: place.row + row, column: place.column + column, rows: 1, columns: 1 };
  return placeAt(place, box);
}

/** Where a cell lies in the result that fills it, from the address of the result's top left. */
export function positionIn(cell: Place, spillParent: string | null): Position {
  const [top] = spillParent === null ? [] : boxesOf(spillParent);
  if (top === undefined) return { row: 0, column: 0 };
  return { row: Math.max(cell.row - top.row, 0), column: Math.max(cell.column - top.column, 0) };
}
