import type { Book, CellContent, CellValue } from "../book";
import { cellCount, grid, intersection, isUnbounded, sheetColumns, sheetRows } from "../boxes";
import { forEachGiven, readEntry } from "../cell-entry";
import { givenText } from "../given";
import { HostError, invalidArgument } from "../host-error";
import { requireWritableSheet } from "../protection";
import { setNumberFormats } from "./number-formats";
import { fullAddress, type Cells } from "./range";

/** Excel reads at most this many cells in one go. */
const mostCells = 5_000_000;

/** What is in the cells; null for whole rows and columns, as in Excel. */
function read<T>(cells: Cells, from: () => T[][]): T[][] | null {
  if (isUnbounded(cells.box)) return null;
  if (cellCount(cells.box) > mostCells) {
    throw new HostError(
      "ResponsePayloadSizeLimitExceeded",
      "The response payload size has exceeded the limit.",
    );
  }
  return from();
}

export function rangeProperties(cells: Cells): Record<string, () => unknown> {
  const { book, sheet, box } = cells;
  const formulas = () => read(cells, () => book.formulas(sheet, box));
  return {
    Address: () => fullAddress(cells),
    RowIndex: () => box.row,
    ColumnIndex: () => box.column,
    RowCount: () => box.rows,
    ColumnCount: () => box.columns,
    // Excel counts no further than a 32-bit number.
    CellCount: () => (cellCount(box) > 2 ** 31 - 1 ? -1 : cellCount(box)),
    IsEntireColumn: () => box.rows === sheetRows,
    IsEntireRow: () => box.columns === sheetColumns,
    Values: () => read(cells, () => book.values(sheet, box)),
    Formulas: formulas,
    Text: () => read(cells, () => book.texts(sheet, box)),
    ValueTypes: () => read(cells, () => book.values(sheet, box).map((row) => row.map(valueType))),
    NumberFormat: () => read(cells, () => numberFormats(cells)),
    RowHidden: () => allOf(hiddenRows(cells)),
    ColumnHidden: () => allOf(hiddenColumns(cells)),
    Hidden: () => allOf(hiddenRows(cells)) === true || allOf(hiddenColumns(cells)) === true,
  };
}

export function rangeSetters(cells: Cells): Record<string, (value: unknown) => void> {
  const { book, sheet, box } = cells;
  return {
    Values: (value) => writeCells(cells, value),
    Formulas: (value) => writeCells(cells, value),
    NumberFormat: (value) => {
      requireWritableSheet(book, sheet);
      if (!Array.isArray(value)) book.setFormat(sheet, box, { numberFormat: givenText(value) });
      else setNumberFormats(cells, value);
    },
  };
}

/** Everything is read and checked before the first cell changes. */
function writeCells(cells: Cells, given: unknown): void {
  const { book, sheet, box } = cells;
  requireWritableSheet(book, sheet);
  if (cellCount(box) > mostCells) throw invalidArgument();
  const entries = grid<CellContent | null>(box, () => null);
  const formats: { row: number; column: number; numberFormat: string }[] = [];
  forEachGiven(given, box, (value, i, j) => {
    const row = box.row + i;
    const column = box.column + j;
    const typed = readEntry(value, () => formatOf(book, sheet, row, column));
    entries[i][j] = typed && typed.content;
    const numberFormat = typed?.numberFormat;
    if (numberFormat && formatOf(book, sheet, row, column) === "General") {
      formats.push({ row, column, numberFormat });
    }
  });
  for (const { row, column, numberFormat } of formats) {
    book.setFormat(sheet, { row, column, rows: 1, columns: 1 }, { numberFormat });
  }
  dropCovered(cells, entries);
  book.write(sheet, box, entries);
  if (book.expandsTables) expandTables(cells, entries);
}

/** What is given for a cell that a merged one covers is lost. */
function dropCovered({ book, sheet, box }: Cells, entries: (CellContent | null)[][]): void {
  for (const merge of book.merges?.(sheet) ?? []) {
    const shared = intersection(merge, box);
    if (!shared) continue;
    for (let row = shared.row; row < shared.row + shared.rows; row++) {
      for (let column = shared.column; column < shared.column + shared.columns; column++) {
        const isFirst = row === merge.row && column === merge.column;
        if (!isFirst) entries[row - box.row][column - box.column] = null;
      }
    }
  }
}

/** A table takes in the column that is written directly to its right, and the row below it. */
function expandTables({ book, sheet, box }: Cells, entries: (CellContent | null)[][]): void {
  if (!entries.some((row) => row.some((entry) => entry !== null && entry !== ""))) return;
  for (const table of book.tables().filter((record) => record.sheet === sheet)) {
    const { row, column, rows, columns } = table.box;
    const right = { row, column: column + columns, rows, columns: 1 };
    const below = { row: row + rows, column, rows: 1, columns };
    if (box.column === right.column && intersection(right, box)) {
      book.updateTable({ ...table, box: { ...table.box, columns: columns + 1 } });
    } else if (box.row === below.row && intersection(below, box)) {
      book.updateTable({ ...table, box: { ...table.box, rows: rows + 1 } });
    }
  }
}

function formatOf(book: Book, sheet: string, row: number, column: number): string {
  return book.format(sheet, row, column).numberFormat ?? "General";
}

function numberFormats({ book, sheet, box }: Cells): string[][] {
  return grid(box, (row, column) => formatOf(book, sheet, row, column));
}

function valueType(value: CellValue): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!)$/.test(value)
    ? "Error"
    : "String";
}

/** Of whole columns only the used part is looked at: a user hides rows where there is something. */
function hiddenRows({ book, sheet, box }: Cells): boolean[] {
  const used = book.usedBox(sheet, false);
  const part = box.rows === sheetRows && used ? intersection(box, used) : box;
  return book.hiddenRows(sheet, part ?? { ...box, rows: 1 });
}

function hiddenColumns({ book, sheet, box }: Cells): boolean[] {
  const used = book.usedBox(sheet, false);
  const part = box.columns === sheetColumns && used ? intersection(box, used) : box;
  return book.hiddenColumns(sheet, part ?? { ...box, columns: 1 });
}

/** Null where some are and some are not. */
function allOf(flags: boolean[]): boolean | null {
  if (flags.every((flag) => flag)) return true;
  return flags.some((flag) => flag) ? null : false;
}
