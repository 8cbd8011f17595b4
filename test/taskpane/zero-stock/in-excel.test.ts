/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { workbook } from "../../../src/taskpane/pane/workbook-port";
import { snapshot } from "../../../src/workbench/host/memory/snapshot";
import type { MemoryBook } from "../../../src/workbench/host/memory/memory-book";
import { fill, openWorkbook } from "../../support/open-workbook";
import { press, quietly, sheetOf } from "../in-excel";
import { openPane } from "../open-pane";
import { cells } from "./lists";

function fillList(book: MemoryBook): void {
  fill(book, sheetOf(book), cells);
  book.select(sheetOf(book), { row: 1, column: 0, rows: 1, columns: 1 });
}

const adviceIn = (book: MemoryBook) =>
  book.values(sheetOf(book), { row: 0, column: 8, rows: 7, columns: 1 }).flat();

describe("through Microsoft's own client library", () => {
  test("a whole search writes the advice and takes it back", async () => {
    const book = openWorkbook();
    fillList(book);
    const before = snapshot(book).sheets;
    const pane = await openPane(workbook);
    await press(pane, "tab-zeroStock", "zero-find", "zero-candidate-0");
    expect(pane.status).toBe("1 row selected in the sheet.");
    await press(pane, "zero-write");
    expect(pane.text("zero-stock-write-message")).toBe("Written: Advice in Sheet1!I1:I7.");
    expect(adviceIn(book)).toEqual([
      ...["Zero-stock advice", "zero", "zero", "stock", "stock", "stock", "review"],
    ]);
    expect(pane.text("zero-place")).toContain("Sheet1!J1:J7");
    await pane.pressNamed(/^Take back:/);
    await quietly(pane);
    expect(pane.status).toMatch(/^Taken back:/);
    expect(snapshot(book).sheets).toEqual(before);
  });

  test("what was written can be taken back after the pane was closed and opened again", async () => {
    const book = openWorkbook();
    fillList(book);
    const before = snapshot(book).sheets;
    await press(await openPane(workbook), "tab-zeroStock", "zero-find", "zero-write");
    const next = await openPane(workbook);
    await press(next, "tab-zeroStock");
    expect(next.text("zero-list-place")).toBe("Sheet1!A1:I7");
    expect(next.text("zero-stock-message")).toMatch(/^The columns and limits of the last search/);
    await next.pressNamed("Take back: Advice in Sheet1!I1:I7");
    await quietly(next);
    expect(next.focused).toBe("zero-takes");
    expect(snapshot(book).sheets).toEqual(before);
  });

  test("advice for rows that have been sorted meanwhile is not written", async () => {
    const book = openWorkbook();
    fillList(book);
    const pane = await openPane(workbook);
    await press(pane, "tab-zeroStock", "zero-find");
    fill(book, sheetOf(book), [cells[0], ...cells.slice(1).reverse()]);
    const before = snapshot(book).sheets;
    await press(pane, "zero-write");
    expect(pane.text("zero-stock-write-message")).toMatch(/^Sheet1!A1:H7 has changed since/);
    expect(snapshot(book).sheets).toEqual(before);
  });

  test("an edit in the list is noticed, the advice beside it is not", async () => {
    const book = openWorkbook();
    fillList(book);
    const pane = await openPane(workbook);
    await press(pane, "tab-zeroStock", "zero-find", "zero-write");
    expect(pane.has("zero-source-changed")).toBe(false);
    book.write(sheetOf(book), { row: 3, column: 1, rows: 1, columns: 1 }, [[5]]);
    await quietly(pane);
    expect(pane.text("zero-source-changed")).toMatch(/^Sheet1!A1:H7 has changed/);
    await press(pane, "zero-find");
    expect(pane.has("zero-source-changed")).toBe(false);
    expect(pane.table("zero-table")[1].slice(1)).toEqual(["3", "12,000"]);
  });
});
