import type { BookSnapshot } from "../../src/workbench/host/memory/snapshot";
import type { MemoryBook } from "../../src/workbench/host/memory/memory-book";
import { readActiveCell } from "../../src/workbook/list/active-cell";
import { findOwnColumns } from "../../src/workbook/columns/find-own";
import { followColumns } from "../../src/workbook/columns/named-columns";
import { updateColumns, updateLiveFormula } from "../../src/workbook/columns/update-columns";
import { readSelectedCells } from "../../src/workbook/list/selected-cells";
import { findList } from "../../src/workbook/list/find-list";
import { insertFormula, writeLiveFormula } from "../../src/workbook/columns/live-formula";
import { loadLongSettings } from "../../src/workbook/settings/long-settings";
import { planColumns } from "../../src/workbook/columns/plan-columns";
import { readList } from "../../src/workbook/list/read-list";
import { readFormulas, readSheetFormulas } from "../../src/workbook/list/formulas";
import { readReferences } from "../../src/workbook/list/references";
import { writeChart } from "../../src/workbook/chart/write-chart";
import { writeReport } from "../../src/workbook/report/write-report";
import { loadSettings, saveSettings } from "../../src/workbook/settings/settings";
import { takeBack } from "../../src/workbook/take-back/take-back";
import type { ListReading, Written } from "../../src/workbook/excel/types";
import { writeColumns } from "../../src/workbook/columns/write-columns";
import { fill } from "../support/open-workbook";
import { box, classCells, contentOf, itemRows, listIn, placeIn, writeClasses } from "./item-list";
import { chartContent } from "./chart-content";
import { reportContent } from "./report-content";

/** Something the pane asks for, and the workbook it asks it of. */
export interface Operation {
  name: string;
  arrange(book: MemoryBook): unknown;
  run(book: MemoryBook, arranged: unknown): Promise<unknown>;
  /** Where Excel sets up no pages, it is done all the same but for these. */
  bearsPages?: true;
}

/** All but how the sheets are printed. */
export function withoutPages({ sheets, settings }: BookSnapshot): BookSnapshot {
  return { sheets: sheets.map((sheet) => ({ ...sheet, page: {} })), settings };
}

/** The client library writes more than 1,500 cells in several actions, which can fail apart. */
const manyItems = 1_600;
const someItems = 40;
const fewItems = 8;
const reportItems = 260;

/** A formatted list that is a table, a note of the user's, hidden rows, settings, another sheet. */
function arrangeList(items: number, rows = itemRows(items)): (book: MemoryBook) => void {
  return (book) => {
    const sheet = book.activeSheet();
    fill(book, sheet, rows);
    fill(book, sheet, [["note"]], 2, 9);
    book.setFormat(sheet, box(0, 0, 1, 3), { bold: true, fillColor: "#DDDDDD" });
    book.hideRows(sheet, [5, 6]);
    book.addTable({
      name: "Items",
      sheet,
      box: box(0, 0, items + 1, 3),
      hasHeaders: true,
      hasTotals: false,
      style: "TableStyleMedium2",
    });
    book.settings.set("stockbook.abc", '{"aShare":0.8}');
    book.addSheet("Other");
    book.select(sheet, box(3, 1, 1, 1));
  };
}

const arrangeFew = arrangeList(fewItems);

/** A column stays free between the table and what is written, or the table would take it in. */
const apart = (book: MemoryBook, items: number, columns = 1) =>
  placeIn(book, box(0, 4, items + 1, columns));

const classColumn = (items: number) => (book: MemoryBook) =>
  writeClasses(book, items, undefined, apart(book, items));

const formula = (book: MemoryBook) => {
  const target = placeIn(book, box(12, 6, 1, 1));
  return insertFormula(target, "=EOQ(1,2,3)");
};

/** Three columns, of which each block is checked against the list. */
const columns = async (book: MemoryBook, source: unknown) => {
  const target = apart(book, someItems, 3);
  const rows = classCells(someItems).map((cell, row) => [cell, row, `=${cell}`]);
  const content = { ...contentOf(rows, source as ListReading), numberFormats };
  return writeColumns(listIn(book, someItems), target, content);
};
const numberFormats = ["General", "0.0%", "General"];

const liveFormula = (book: MemoryBook) => {
  const target = apart(book, fewItems);
  return writeLiveFormula(listIn(book, fewItems), target, "Class", "=ABC(Sheet1!B2:B9)");
};

const chart = () => writeChart(chartContent());

const report = (items: number) => () => writeReport(reportContent(items));

function takingBack(name: string, write: (book: MemoryBook) => Promise<Written>): Operation {
  return {
    name: `taking back ${name}`,
    arrange: (book) => {
      arrangeFew(book);
      return write(book);
    },
    run: (_book, written) => takeBack(written as Written),
  };
}

/** The classes of some items stand beside the list, and the list has changed since. */
const written = (items: number) => async (book: MemoryBook) => {
  arrangeList(items)(book);
  const list = listIn(book, items);
  const cells = classCells(items).map((cell) => [cell]);
  const content = { ...contentOf(cells), keyColumns: [0] };
  const column = await writeColumns(list, apart(book, items), content);
  await followColumns(column);
  return column;
};

/** Other classes, and one row more than before. */
const updating = async (book: MemoryBook, column: Written) => {
  const list = listIn(book, manyUpdated + 1);
  const own = (await findOwnColumns(list, [column], [0], ["A", "B", "C"]))!;
  const reading = await readList(list, [0, 1]);
  const cells = classCells(manyUpdated + 1).map((cell) => [cell === "A" ? "B" : cell]);
  return { own, list, content: { ...contentOf(cells, reading), keyColumns: [0] } };
};
const manyUpdated = 12;

const beforeUpdate = async (book: MemoryBook) => {
  const column = await written(manyUpdated)(book);
  const row = [["Item 99", 1, 1]];
  fill(book, book.activeSheet(), row, manyUpdated + 1);
  return updating(book, column);
};

type Updating = Awaited<ReturnType<typeof updating>>;

const update: Operation = {
  name: "updating the class column",
  arrange: beforeUpdate,
  run: (_book, arranged) => {
    const { list, own, content } = arranged as Updating;
    return updateColumns(list, own, content);
  },
};

const liveUpdate: Operation = {
  name: "updating to a live formula",
  arrange: beforeUpdate,
  run: (_book, arranged) => {
    const { list, own, content } = arranged as Updating;
    return updateLiveFormula(list, own, "Class", "=ABC(Sheet1!B2:B14)", content);
  },
};

const takingBackUpdate: Operation = {
  name: "taking back an update",
  arrange: async (book) => {
    const { list, own, content } = await beforeUpdate(book);
    const updated = await updateColumns(list, own, content);
    await followColumns(updated);
    return updated;
  },
  run: (_book, updated) => takeBack(updated as Written),
};

export const reading: Operation[] = [
  { name: "finding the list", arrange: arrangeFew, run: () => findList() },
  {
    name: "reading the list",
    arrange: arrangeFew,
    run: (book) => readList(listIn(book, fewItems), [0, 1]),
  },
  {
    name: "finding own columns",
    arrange: written(fewItems),
    run: (book, column) =>
      findOwnColumns(listIn(book, fewItems), [column as Written], [0], ["A", "B", "C"]),
  },
  {
    name: "planning columns",
    arrange: arrangeFew,
    run: (book) => planColumns(listIn(book, fewItems), 2),
  },
  { name: "reading the active cell", arrange: arrangeFew, run: readActiveCell },
  { name: "reading the selected cells", arrange: arrangeFew, run: readSelectedCells },
  {
    name: "reading references",
    arrange: arrangeFew,
    run: (book) => readReferences(["A1:B2", "C:C", "Items[Price]"], listIn(book, fewItems), 9),
  },
  {
    name: "reading formulas",
    arrange: arrangeFew,
    run: (book) => readFormulas([listIn(book, fewItems)], 9),
  },
  {
    name: "reading the formulas of a sheet",
    arrange: arrangeFew,
    run: (book) => readSheetFormulas(listIn(book, fewItems), 9),
  },
  { name: "loading long settings", arrange: arrangeFew, run: () => loadLongSettings("runs") },
  { name: "loading settings", arrange: arrangeFew, run: () => loadSettings("abc") },
];

export const writing: Operation[] = [
  {
    name: "writing the class column",
    arrange: arrangeList(manyItems, [["Item", "Quantity", "Price"]]),
    run: classColumn(manyItems),
  },
  {
    name: "writing columns",
    arrange: (book) => {
      arrangeList(someItems)(book);
      return readList(listIn(book, someItems), [0, 1, 2]);
    },
    run: columns,
  },
  { name: "putting a formula in", arrange: arrangeFew, run: formula },
  { name: "writing the live formula", arrange: arrangeFew, run: liveFormula },
  update,
  liveUpdate,
  takingBackUpdate,
  {
    name: "writing the report",
    arrange: arrangeFew,
    run: report(reportItems),
    bearsPages: true,
  },
  { name: "writing a chart", arrange: arrangeFew, run: chart },
  takingBack("the class column", classColumn(fewItems)),
  takingBack("the live formula", liveFormula),
  takingBack("a formula", formula),
  takingBack("a chart", chart),
  takingBack("the report", report(fewItems)),
  { name: "saving settings", arrange: arrangeFew, run: () => saveSettings("abc", { a: 0.7 }) },
];
