import { MemoryBook } from "../../src/workbench/host/memory/memory-book";
import { planClassColumn, writeClassColumn } from "../../src/workbook/class-column";
import { findList } from "../../src/workbook/find-list";
import { writeLiveFormula } from "../../src/workbook/live-formula";
import { readColumns } from "../../src/workbook/read-columns";
import { writeReport } from "../../src/workbook/report";
import { loadSettings, saveSettings } from "../../src/workbook/settings";
import { takeBack } from "../../src/workbook/take-back";
import { Written } from "../../src/workbook/types";
import { fill } from "../support/open-workbook";
import { besideList, box, classCells, itemRows, listIn } from "./item-list";
import { reportContent } from "./report-content";

/** Something the pane asks for, and the workbook it asks it of. */
export interface Operation {
  name: string;
  arrange(book: MemoryBook): unknown;
  run(book: MemoryBook, arranged: unknown): Promise<unknown>;
}

/** The client library writes more than 1,500 cells in several actions, which can fail apart. */
const manyItems = 1_600;
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

const classColumn = (items: number) => (book: MemoryBook) =>
  writeClassColumn(listIn(book, items), besideList(book, items), classCells(items));

const liveFormula = (book: MemoryBook) => {
  const target = besideList(book, fewItems);
  return writeLiveFormula(listIn(book, fewItems), target, "Class", "=ABC(Sheet1!B2:B9)");
};

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

export const reading: Operation[] = [
  { name: "finding the list", arrange: arrangeFew, run: findList },
  {
    name: "reading columns",
    arrange: arrangeFew,
    run: (book) => readColumns(listIn(book, fewItems), [0, 1]),
  },
  {
    name: "planning the class column",
    arrange: arrangeFew,
    run: (book) => planClassColumn(listIn(book, fewItems)),
  },
  { name: "loading settings", arrange: arrangeFew, run: () => loadSettings("abc") },
];

export const writing: Operation[] = [
  {
    name: "writing the class column",
    arrange: arrangeList(manyItems, [["Item", "Quantity", "Price"]]),
    run: classColumn(manyItems),
  },
  { name: "writing the live formula", arrange: arrangeFew, run: liveFormula },
  { name: "writing the report", arrange: arrangeFew, run: report(reportItems) },
  takingBack("the class column", classColumn(fewItems)),
  takingBack("the live formula", liveFormula),
  takingBack("the report", report(fewItems)),
  { name: "saving settings", arrange: arrangeFew, run: () => saveSettings("abc", { a: 0.7 }) },
];
