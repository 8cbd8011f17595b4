import { addressOfBox } from "../addresses";
import type { Box, CellFormat, CellValue, PageRecord } from "../book";
import { sheetColumns, sheetRows } from "../boxes";
import { plainFormat } from "../plain-format";
import type { MemoryBook } from "./memory-book";
import { defaultColumnWidth } from "./memory-sheet";

/** Everything a user could see of one sheet, as plain data that compares well. */
export interface SheetSnapshot {
  name: string;
  visibility: string;
  tabColor: string;
  showGridlines: boolean;
  frozenRows: number;
  /**
   * By address: "=…" for a formula, the value elsewhere, with an apostrophe where it is a text that
   * reads like a formula; empty cells are left out.
   */
  cells: Record<string, CellValue>;
  formats: Record<string, CellFormat>;
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  /** By address. */
  merges: string[];
  page: PageRecord;
  tables: object[];
  charts: object[];
}

export interface BookSnapshot {
  sheets: SheetSnapshot[];
  settings: Record<string, unknown>;
}

/** Ids and the selection are left out: they say nothing about what is in the workbook. */
export function snapshot(book: MemoryBook): BookSnapshot {
  return {
    sheets: book.sheets().map(({ id }) => snapshotOfSheet(book, id)),
    settings: Object.fromEntries(book.settings),
  };
}

function snapshotOfSheet(book: MemoryBook, id: string): SheetSnapshot {
  const { record, frozenRows, columnWidths, rowHeights, merges, page } = book.sheet(id);
  const { name, visibility, tabColor, showGridlines } = record;
  return {
    name,
    visibility,
    tabColor,
    showGridlines,
    frozenRows,
    cells: cellsOf(book, id),
    formats: formatsOf(book, id),
    columnWidths: Object.fromEntries(
      [...columnWidths].filter(([, width]) => width !== defaultColumnWidth),
    ),
    rowHeights: Object.fromEntries(rowHeights),
    merges: merges.map(addressOfBox),
    page,
    tables: book
      .tables()
      .filter((table) => table.sheet === id)
      .map(withoutIds),
    // A chart shows its title; its name is an id to whoever made it.
    charts: book.charts(id).map((chart) => ({ ...withoutIds(chart), name: "" })),
  };
}

function withoutIds(record: { id: string; sheet: string; name?: string }): object {
  return Object.fromEntries(
    Object.entries(record).filter(([key]) => key !== "id" && key !== "sheet"),
  );
}

function cellsOf(book: MemoryBook, id: string): Record<string, CellValue> {
  const used = book.usedBox(id, true);
  const found: Record<string, CellValue> = {};
  if (!used) return found;
  const values = book.values(id, used);
  book.formulas(id, used).forEach((row, i) =>
    row.forEach((content, j) => {
      const isText = typeof content === "string" && content.startsWith("=");
      const shown = isText && content === values[i][j] ? `'${content}` : content;
      if (content !== "") found[addressOf(used.row + i, used.column + j)] = shown;
    }),
  );
  return found;
}

/** Cell by cell in the used part; whole columns and rows by their last cell. */
function formatsOf(book: MemoryBook, id: string): Record<string, CellFormat> {
  const { formats } = book.sheet(id);
  const used = formats.usedBox();
  const found: Record<string, CellFormat> = {};
  const note = (name: string, format: CellFormat) => {
    const seen = visible(format);
    if (Object.keys(seen).length > 0) found[name] = seen;
  };
  if (used) {
    for (const { row, column, format } of formats.within(used)) {
      note(addressOf(row, column), format);
    }
  }
  for (const box of formats.unbounded()) {
    const lastRow = Math.min(box.row + box.rows, sheetRows) - 1;
    note(addressOfBox(box), formats.at(lastRow, lastColumn(box)));
  }
  return found;
}

/** Without what looks like a cell that nobody has formatted. */
function visible(format: CellFormat): CellFormat {
  return Object.fromEntries(
    Object.entries(format).filter(([key, value]) => value !== plainFormat[key as keyof CellFormat]),
  );
}

function lastColumn(box: Box): number {
  return Math.min(box.column + box.columns, sheetColumns) - 1;
}

function addressOf(row: number, column: number): string {
  return addressOfBox({ row, column, rows: 1, columns: 1 });
}
