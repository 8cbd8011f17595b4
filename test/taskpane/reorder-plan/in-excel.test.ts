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
import { header, items } from "./item-list";

const cells = [header, ...items];

function fillList(book: MemoryBook, rows = cells): void {
  fill(book, sheetOf(book), rows);
  book.select(sheetOf(book), { row: 1, column: 0, rows: 1, columns: 1 });
}

const box = { row: 0, column: 23, rows: 7, columns: 6 };

describe("through Microsoft's own client library", () => {
  test("a plan is written beside the list, updated in place, and taken back", async () => {
    const book = openWorkbook();
    fillList(book);
    const before = snapshot(book).sheets;
    const pane = await openPane(workbook);
    await press(pane, "tab-reorderPlan", "reorder-make");
    console.log(pane.text());
    await press(pane, "reorder-write");
    console.log(pane.text("reorder-plan-write-message"));
    console.log(book.values(sheetOf(book), box));
    await press(pane, "reorder-write");
    console.log(pane.text("reorder-plan-write-message"));
    await pane.pressNamed(/^Take back:/);
    await quietly(pane);
    console.log(pane.status);
    await pane.pressNamed(/^Take back:/);
    await quietly(pane);
    console.log(pane.status);
    expect(snapshot(book).sheets).toEqual(before);
    await press(pane, "reorder-live-formulas", "reorder-write");
    console.log(book.formulas(sheetOf(book), box));
    await press(pane, "reorder-report");
    console.log(pane.text("reorder-plan-write-message"));
  });
});
