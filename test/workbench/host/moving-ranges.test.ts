/** @jest-environment jsdom */
import type { MemoryBook } from "../../../src/workbench/host/memory/memory-book";
import { snapshot } from "../../../src/workbench/host/memory/snapshot";
import { openWorkbook } from "../../support/open-workbook";

type Edit = (book: MemoryBook, sheet: string) => void;

/** Where the range C5:D9 is after the edit, asked through the library in the same run. */
async function afterwards(edit: Edit): Promise<string> {
  const book = openWorkbook([["a"]]);
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("C5:D9");
    range.load("address");
    await context.sync();
    edit(book, book.activeSheet());
    range.load("address");
    await context.sync();
    return range.address;
  });
}

test.each<[string, Edit, string]>([
  ["rows inserted above", (book, sheet) => book.insertRows(sheet, 0, 2), "C7:D11"],
  ["rows inserted at its first row", (book, sheet) => book.insertRows(sheet, 4, 2), "C7:D11"],
  ["rows inserted inside", (book, sheet) => book.insertRows(sheet, 5, 2), "C5:D11"],
  ["rows inserted below", (book, sheet) => book.insertRows(sheet, 9, 2), "C5:D9"],
  ["rows deleted above", (book, sheet) => book.deleteRows(sheet, 1, 2), "C3:D7"],
  ["rows deleted inside", (book, sheet) => book.deleteRows(sheet, 5, 2), "C5:D7"],
  ["its first rows deleted", (book, sheet) => book.deleteRows(sheet, 2, 4), "C3:D5"],
  ["its last rows deleted", (book, sheet) => book.deleteRows(sheet, 7, 9), "C5:D7"],
  ["a column inserted before it", (book, sheet) => book.insertColumns(sheet, 0, 1), "D5:E9"],
  ["a column inserted inside", (book, sheet) => book.insertColumns(sheet, 3, 1), "C5:E9"],
  ["a column of it deleted", (book, sheet) => book.deleteColumns(sheet, 2, 1), "C5:C9"],
])("a kept range goes along with %s", async (_what, edit, address) => {
  await expect(afterwards(edit)).resolves.toBe(`Sheet1!${address}`);
});

test("a kept range whose cells are all deleted leads nowhere", async () => {
  await expect(afterwards((book, sheet) => book.deleteRows(sheet, 3, 9))).rejects.toMatchObject({
    code: "InvalidReference",
  });
});

test("a range of another sheet stays where it is", async () => {
  const address = await afterwards((book) => book.insertRows(book.addSheet("Other").id, 0, 2));
  expect(address).toBe("Sheet1!C5:D9");
});

test("looks, tables, hidden rows and cells go along, and come back the same way", () => {
  const book = openWorkbook([
    ["Item", "Value"],
    ["Nut", { formula: "=1" }],
    ["Bolt", 2],
  ]);
  const sheet = book.activeSheet();
  const box = { row: 0, column: 0, rows: 3, columns: 2 };
  book.setFormat(sheet, { ...box, rows: 1 }, { bold: true });
  book.addTable({
    name: "Items",
    sheet,
    box,
    hasHeaders: true,
    hasTotals: false,
    style: "TableStyleMedium2",
  });
  book.hideRows(sheet, [2]);
  const before = snapshot(book);
  book.insertRows(sheet, 0, 2);
  book.insertColumns(sheet, 0, 1);
  expect(book.formulas(sheet, { row: 3, column: 1, rows: 1, columns: 2 })).toEqual([["Nut", "=1"]]);
  expect(book.format(sheet, 2, 1)).toEqual({ bold: true });
  expect(book.tables()[0].box).toEqual({ ...box, row: 2, column: 1 });
  expect(book.hiddenRows(sheet, { ...box, row: 3 })).toEqual([false, true, false]);
  book.deleteColumns(sheet, 0, 1);
  book.deleteRows(sheet, 0, 2);
  expect(snapshot(book)).toEqual(before);
});

test("defined names lead to their cells, constants and strangers to nothing", async () => {
  const book = openWorkbook([["a", 7]]);
  const cells = { sheet: book.activeSheet(), box: { row: 0, column: 1, rows: 1, columns: 1 } };
  book.addName({ name: "Rate", scope: null, cells });
  book.addName({ name: "Own", scope: book.activeSheet(), cells });
  book.addName({ name: "Constant", scope: null, cells: null });
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const rate = names.getItemOrNullObject("rate").getRangeOrNullObject().load("values");
    const constant = names.getItemOrNullObject("Constant").getRangeOrNullObject();
    const own = worksheets.getItem("Sheet1").names.getItemOrNullObject("Own").load("name");
    const stranger = names.getItemOrNullObject("Own").getRangeOrNullObject();
    await context.sync();
    expect(rate.values).toEqual([[7]]);
    expect(own.name).toBe("Own");
    expect([constant.isNullObject, stranger.isNullObject]).toEqual([true, true]);
  });
});
