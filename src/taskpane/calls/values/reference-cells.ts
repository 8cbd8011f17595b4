import { boxesOf, placeAt } from "../../../workbook/excel/a1";
import type { Place, ReferenceCells } from "../../../workbook/excel/types";
import { placeName } from "../../pane/place-name";
import type { Pane } from "../../pane/pane";
import type { Look, SeenCell } from "../../reading/cells/cell-as-shown";
import type { Grid, Position, Value } from "./grid";

/** Enough for a look at each of them; their sums are told as far as they were read. */
const mostCells = 20_000;

/** Five years of months; each cell is asked for by itself. */
const mostColumns = 60;

/** What the references of a formula hold. */
export class ReferenceBook {
  constructor(
    private readonly read: ReadonlyMap<string, ReferenceCells | null>,
    /** Single cells of ranges that are too large to be read whole. */
    private readonly far: ReadonlyMap<string, SeenCell>,
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
        values[row]?.[column] ?? this.far.get(farName(place, { row, column }))?.value ?? null,
    };
  }

  /** How Excel shows a cell of a reference; null where it was not read. */
  lookAt(reference: string, { row, column }: Position): Look | null {
    const cells = this.read.get(reference);
    if (!cells) return null;
    return (
      lookIn(cells, { row, column }) ??
      this.far.get(farName(cells.place, { row, column }))?.look ??
      null
    );
  }

  /** Of a column of several cells the one in the row that the formula's cell lies in. */
  inRow(reference: string): SeenCell | null {
    const place = this.placeOf(reference);
    const isBeside = place?.sheetId === this.formula.sheetId && place.columns === 1;
    const row = this.formula.row - (place?.row ?? 0);
    if (!isBeside || place.rows === 1 || row < 0 || row >= place.rows) return null;
    const value = this.cellsOf(reference)?.cell(row, 0) ?? null;
    const look = this.lookAt(reference, { row, column: 0 });
    return value === null ? null : { value, look };
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
  const far = new Map<string, SeenCell>();
  wanted.forEach((name, k) => {
    const cells = found[k];
    const value = cells?.values[0]?.[0];
    if (cells && value !== undefined) far.set(name, { value, look: lookIn(cells, topLeft) });
  });
  return new ReferenceBook(read, far, formula);
}

const topLeft: Position = { row: 0, column: 0 };

function lookIn({ texts, numberFormats }: ReferenceCells, at: Position): Look | null {
  const text = texts[at.row]?.[at.column];
  return text === undefined
    ? null
    : { text, numberFormat: numberFormats[at.row]?.[at.column] ?? "General" };
}

/** The cells of this result's row, and of the sheet's row, where they lie beyond what was read. */
function farCells(cells: ReferenceCells | null, position: Position, formula: Place): string[] {
  if (cells === null) return [];
  const { place, rows, columns, values } = cells;
  return [position.row, formula.row - place.row]
    .filter((row) => row >= values.length && row < rows)
    .flatMap((row) =>
      columnsOf(columns, position).map((column) => farName(place, { row, column })),
    );
}

/** All of a row that may be the data of an item; of a very wide one the column of the result. */
function columnsOf(columns: number, { column }: Position): number[] {
  return columns <= mostColumns
    ? Array.from({ length: columns }, (_, k) => k)
    : [Math.min(column, columns - 1)];
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
