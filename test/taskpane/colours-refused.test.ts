/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { analyse } from "../../src/taskpane/abc/run/analyse";
import { changeColours } from "../../src/taskpane/abc/write/colour-classes";
import { showLetter } from "../../src/taskpane/abc/write/show-classes";
import { writeClassColumn } from "../../src/taskpane/abc/write/write-result";
import type { Pane } from "../../src/taskpane/pane/pane";
import { lookAtSelection } from "../../src/taskpane/selection/look-at-selection";
import type { MemoryBook } from "../../src/workbench/host/memory/memory-book";
import { openWorkbook } from "../support/open-workbook";
import { hurry } from "../workbook/in-a-hurry";
import { fillList, sheetOf } from "./in-excel";
import { doing, paneWithoutView, toldBy } from "./without-view";

hurry();

async function written(): Promise<{ book: MemoryBook; pane: Pane }> {
  const book = openWorkbook();
  fillList(book);
  const pane = paneWithoutView();
  await lookAtSelection(pane);
  await doing(analyse)(pane);
  await doing(writeClassColumn)(pane);
  return { book, pane };
}

/** The user makes a table of the list and the classes. */
function makeTable(book: MemoryBook): void {
  const box = { row: 0, column: 0, rows: 6, columns: 3 };
  const table = { name: "Items", sheet: sheetOf(book), box, style: "" };
  book.addTable({ ...table, hasHeaders: true, hasTotals: false });
}

test.each([
  ["coloured", (pane: Pane) => changeColours(pane, true)],
  ["filtered", (pane: Pane) => showLetter(pane, "A")],
])("on a protected sheet nothing is %s, and the pane says how to go on", async (_, act) => {
  const { book, pane } = await written();
  book.protect(sheetOf(book));
  await doing(act)(pane);
  expect(toldBy(pane)).toBe(
    "The sheet Sheet1 is protected, so Excel does not let the pane change it. Choose Review, Unprotect Sheet, then try again.",
  );
  expect(book.conditionalFormats(sheetOf(book))).toEqual([]);
  expect(book.filter(sheetOf(book))).toBeNull();
  book.protect(sheetOf(book), false);
  await doing(act)(pane);
  expect(pane.store.state.message?.intent).not.toBe("error");
});

test("classes that are part of a table by now are coloured there", async () => {
  const { book, pane } = await written();
  makeTable(book);
  await changeColours(pane, true);
  expect(book.conditionalFormats(sheetOf(book)).map(({ text }) => text)).toEqual(["A", "B", "C"]);
});

test("a table has its own filter, and the pane says where", async () => {
  const { book, pane } = await written();
  makeTable(book);
  await doing((pane) => showLetter(pane, "A"))(pane);
  expect(toldBy(pane)).toMatch(/has a table here.*by the arrow in the header of their column\./);
  expect(book.filter(sheetOf(book))).toBeNull();
});
