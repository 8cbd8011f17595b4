/** @jest-environment jsdom */
import { readActiveCell } from "../../../src/workbook/list/active-cell";
import { loadClientLibrary } from "../../support/client-library";
import { openWorkbook } from "../../support/open-workbook";
import { box } from "../item-list";

test("the cell the user stands on comes with its formula and its value", async () => {
  const book = openWorkbook({ Plan: [["a", { formula: "=EOQ(1,2,3)" }]] }, () => 7);
  book.select(book.activeSheet(), box(0, 1, 1, 1));
  await expect(readActiveCell()).resolves.toMatchObject({
    place: { address: "B1", sheetName: "Plan", row: 0, column: 1 },
    formula: "=EOQ(1,2,3)",
    value: 7,
    spillParent: null,
  });
});

test("it comes as Excel shows it, and with its number format", async () => {
  const book = openWorkbook([[0.849079]]);
  book.setFormat(book.activeSheet(), box(0, 0, 1, 1), { numberFormat: "0.00%" });
  await expect(readActiveCell()).resolves.toMatchObject({ text: "84.91%", numberFormat: "0.00%" });
});

test.each([["text"], [12], [""], ["=like a formula"]])("%p is no formula", async (value) => {
  const book = openWorkbook([[value]]);
  book.select(book.activeSheet(), box(0, 0, 3, 3));
  await expect(readActiveCell()).resolves.toMatchObject({ formula: "", value });
});

test("of several areas the last one has the active cell", async () => {
  const book = openWorkbook([["a", "b"]]);
  book.pick(book.activeSheet(), [box(0, 0, 1, 1), box(0, 1, 1, 1)]);
  await expect(readActiveCell()).resolves.toMatchObject({ value: "b" });
});

test("a cell of a spilled array has its formula, and names the cell of it", async () => {
  const book = openWorkbook([[{ formula: "=LOTPLAN(A1)" }], [2]]);
  Object.assign(book, { spillParent: () => box(0, 0, 1, 1) });
  book.select(book.activeSheet(), box(1, 0, 1, 1));
  await expect(readActiveCell()).resolves.toMatchObject({
    spillParent: "A1",
    formula: "=LOTPLAN(A1)",
    value: 2,
  });
  book.select(book.activeSheet(), box(0, 0, 1, 1));
  await expect(readActiveCell()).resolves.toMatchObject({ spillParent: null });
});

test("an Excel that knows no spilled arrays is not asked for them", async () => {
  openWorkbook([["a"]]);
  loadClientLibrary({ requirementSets: { ExcelApi: "1.9" } });
  await expect(readActiveCell()).resolves.toMatchObject({ value: "a", spillParent: null });
});

test("with a chart selected there is no cell to read", async () => {
  const book = openWorkbook([["a"]]);
  book.pick(book.activeSheet(), []);
  await expect(readActiveCell()).rejects.toMatchObject({ reason: "notCells" });
});
