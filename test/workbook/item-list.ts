import type { CellContent } from "../../src/workbench/host/book";
import type { MemoryBook } from "../../src/workbench/host/memory/memory-book";
import { placeAt } from "../../src/workbook/excel/a1";
import { writeColumns } from "../../src/workbook/columns/write-columns";
import type {
  Box,
  Cell,
  ColumnsContent,
  ListReading,
  Place,
  Progress,
  Written,
} from "../../src/workbook/excel/types";
import { openWorkbook, type Rows } from "../support/open-workbook";

export function box(row: number, column: number, rows: number, columns: number): Box {
  return { row, column, rows, columns };
}

/** Header and items with a name, a quantity and a price. */
export function itemRows(items: number): CellContent[][] {
  const rows = Array.from({ length: items }, (_, index) => [
    `Item ${index + 1}`,
    items - index,
    2.5,
  ]);
  return [["Item", "Quantity", "Price"], ...rows];
}

/** A workbook with an item list in A1 of its only sheet. */
export function openList(items: number, rows: Rows = itemRows(items)): MemoryBook {
  return openWorkbook(rows);
}

/** Cells of the sheet in front. */
export function placeIn(book: MemoryBook, cells: Box): Place {
  const sheet = book.sheets().find(({ id }) => id === book.activeSheet())!;
  return placeAt({ sheetId: sheet.id, sheetName: sheet.name }, cells);
}

/** The whole item list. */
export function listIn(book: MemoryBook, items: number): Place {
  return placeIn(book, box(0, 0, items + 1, 3));
}

/** Where the class column of the item list goes. */
export function besideList(book: MemoryBook, items: number): Place {
  return placeIn(book, box(0, 3, items + 1, 1));
}

/** A header and a class for every item. */
export function classCells(items: number): Cell[] {
  return ["Class", ...Array.from({ length: items }, (_, item) => "ABC".charAt(item % 3))];
}

/** Columns of those cells, which were made of the list as it is read now. */
export function contentOf(cells: readonly Cell[][], source?: ListReading): ColumnsContent {
  return {
    columns: cells[0].length,
    numberFormats: cells[0].map(() => "General"),
    hasHeader: true,
    rows: cells.length,
    cells: (first, count) => cells.slice(first, first + count),
    source,
  };
}

/** Writes the classes of an item list into the column beside it. */
export function writeClasses(
  book: MemoryBook,
  items: number,
  progress?: Progress,
  target = besideList(book, items),
): Promise<Written> {
  const cells = classCells(items).map((cell) => [cell]);
  return writeColumns(listIn(book, items), target, contentOf(cells), progress);
}

/** What a formula bar shows for cells of the sheet in front. */
export function formulasIn(book: MemoryBook, cells: Box): Cell[][] {
  return book.formulas(book.activeSheet(), cells);
}

/** Cancels once this much has been reported. */
export function cancelAfter(reports: number): Progress {
  const progress = {
    cancelled: false,
    report: () => {
      reports -= 1;
      progress.cancelled = reports < 0;
    },
  };
  return progress;
}

/** Does something, once, when the work has come this far. */
export function when(reached: (done: number) => boolean, act: () => void): Progress {
  let waiting = true;
  return {
    cancelled: false,
    report: (done) => {
      if (waiting && reached(done)) {
        waiting = false;
        act();
      }
    },
  };
}
