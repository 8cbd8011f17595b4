/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { workbook } from "../../../src/taskpane/pane/workbook-port";
import { snapshot } from "../../../src/workbench/host/memory/snapshot";
import { openWorkbook, sheetId } from "../../support/open-workbook";
import { quietly } from "../in-excel";
import { given, mathematics, explainIn } from "./open-explain";

describe("through Microsoft's own client library", () => {
  test("a formula with cells, other sheets and sums is explained, and nothing is written", async () => {
    const book = openWorkbook(
      {
        Items: [
          ["Item", "Demand", "Cost", "EOQ"],
          ["Nut", 1000, 8, { formula: "=ROUND(EOQ(B2*10,50,'Plan 1'!A2),0)" }],
        ],
        "Plan 1": [["Rate"], [2]],
      },
      () => 707,
    );
    book.select(sheetId(book, "Items"), { row: 1, column: 3, rows: 1, columns: 1 });
    const before = snapshot(book).sheets;
    const pane = await explainIn(workbook);
    await quietly(pane);
    expect(pane.text("explained-place")).toBe("Items!D2");
    expect(given(pane)).toEqual(["B2*10: 10,000", "50", "'Plan 1'!A2: 2 Rate"]);
    expect(mathematics(pane)[1]).toBe("EOQ=2⋅10,000⋅502");
    expect(pane.text("explained-1")).toContain(
      "The cell shows 707, the result of the whole formula.",
    );
    expect(snapshot(book).sheets).toEqual(before);
  });

  test("figures are those that the cells show", async () => {
    const book = openWorkbook(
      [[1234.56, 0.1666, { formula: "=HOLDINGCOST(A1,B1)" }]],
      () => 205.68,
    );
    for (const [column, numberFormat] of ["$#,##0", "0.0%", "#,##0.0"].entries()) {
      book.setFormat(book.activeSheet(), { row: 0, column, rows: 1, columns: 1 }, { numberFormat });
    }
    book.select(book.activeSheet(), { row: 0, column: 2, rows: 1, columns: 1 });
    const pane = await explainIn(workbook);
    await quietly(pane);
    expect(pane.text("explained-1")).toContain("Result: 205.7 in full 205.68");
    expect(given(pane).slice(0, 2)).toEqual([
      "A1: $1,235 in full 1,234.56",
      "B1: 16.7% in full 0.1666",
    ]);
  });

  test("ranges, whole columns, and names that lead nowhere", async () => {
    const book = openWorkbook(
      [["Stock", { formula: "=AVERAGESTOCK(A:A)+AVERAGESTOCK(A2:A4,Dates)" }], [40], [60], [50]],
      () => 100,
    );
    book.select(sheetId(book, "Sheet1"), { row: 0, column: 1, rows: 1, columns: 1 });
    const pane = await explainIn(workbook);
    await quietly(pane);
    expect(given(pane)[0]).toMatch(/^A:A: 4 rows × 1 column; 3 numbers, 1 not a number; sum 150/);
    expect(given(pane, 2)).toEqual([
      "A2:A4: 3 rows × 1 column; 3 numbers; sum 150, average 50; values: 40; 60; 50 Stock",
      "Dates: not worked out here",
    ]);
  });

  test("an empty cell and a text that begins with = are no formulas", async () => {
    const book = openWorkbook([["=EOQ(1,2,3)", ""]]);
    for (const column of [0, 1]) {
      book.select(sheetId(book, "Sheet1"), { row: 0, column, rows: 1, columns: 1 });
      const pane = await explainIn(workbook);
      await quietly(pane);
      expect(pane.text("explanation")).toContain("has no Stockbook function.");
    }
  });
});
