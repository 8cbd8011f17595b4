/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { workbook } from "../../src/taskpane/pane/workbook-port";
import { snapshot } from "../../src/workbench/host/memory/snapshot";
import { openWorkbook } from "../support/open-workbook";
import { fillList, quietly, sheetOf } from "./in-excel";
import { openPane } from "./open-pane";

describe("through Microsoft's own client library", () => {
  test("a whole run writes the column, the report and the formula, and takes them back", async () => {
    const book = openWorkbook();
    fillList(book);
    const before = snapshot(book).sheets;
    const pane = await openPane(workbook);
    await quietly(pane);
    expect(pane.text("list-place")).toBe("Sheet1!A1:B6");
    await pane.press("analyse");
    await quietly(pane);

    for (const id of ["write-column", "write-report", "write-formula"]) {
      await pane.press(id);
      await quietly(pane);
      expect(pane.text(`${id}-message`)).toMatch(/^Written:/);
    }
    const classes = book.values(sheetOf(book), { row: 0, column: 2, rows: 6, columns: 1 }).flat();
    expect(classes).toEqual(["ABC class", "A", "A", "", "B", "C"]);
    const formulas = book.formulas(sheetOf(book), { row: 0, column: 3, rows: 2, columns: 1 });
    expect(formulas.flat()).toEqual(["ABC class", "=ABC(B2:B6)"]);
    const report = book.sheets()[1];
    expect(report.name).toBe("ABC analysis");
    expect(book.charts(report.id)).toHaveLength(1);

    for (let left = 3; left > 0; left--) {
      await pane.pressNamed(/^Take back:/);
      await quietly(pane);
    }
    expect(pane.has("written-heading")).toBe(false);
    expect(snapshot(book).sheets).toEqual(before);
  });

  test("an edit in the list is noticed, an edit beside it is not", async () => {
    const book = openWorkbook();
    fillList(book);
    const pane = await openPane(workbook);
    await pane.press("analyse");
    await quietly(pane);
    book.write(sheetOf(book), { row: 2, column: 7, rows: 1, columns: 1 }, [["note"]]);
    await quietly(pane);
    expect(pane.has("source-changed")).toBe(false);
    book.write(sheetOf(book), { row: 2, column: 1, rows: 1, columns: 1 }, [[900]]);
    await quietly(pane);
    await pane.press("run-again");
    await quietly(pane);
    expect(pane.has("source-changed")).toBe(false);
    expect(pane.table("class-table")[1].slice(0, 2)).toEqual(["A", "1"]);
  });

  test("settings kept in the workbook are there for the next colleague", async () => {
    const book = openWorkbook();
    fillList(book);
    const pane = await openPane(workbook);
    await pane.press("analyse");
    await pane.type("line-a", "60");
    await quietly(pane);
    const next = await openPane(workbook);
    await quietly(next);
    expect(next.text("see-message")).toMatch(/^The settings of the last run/);
  });
});
