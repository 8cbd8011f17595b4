/** @jest-environment jsdom */
import { settled } from "../../support/client-library";
import { openWorkbook, sheetId } from "../../support/open-workbook";

const corner = { row: 2, column: 2, rows: 2, columns: 1 };

test("a handler hears of a new selection until it is removed", async () => {
  const book = openWorkbook({ Sheet1: [], Other: [] });
  const heard: string[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.onSelectionChanged.add(async () => void heard.push("book"));
    const sheet = context.workbook.worksheets.getItem("Other").load("id");
    await context.sync();
    sheet.onSelectionChanged.add(async ({ address }) => void heard.push(address));
    await context.sync();
    return added;
  });
  book.pick(sheetId(book, "Other"), [corner]);
  await settled();
  expect(heard).toEqual(["book", "C3:C4"]);
  await Excel.run(handler.context as Excel.RequestContext, async (context) => {
    handler.remove();
    await context.sync();
  });
  heard.length = 0;
  book.pick(sheetId(book, "Sheet1"), [corner]);
  await settled();
  expect(heard).toEqual([]);
});

test("an edit is told to its sheet's handler with its address, kind and origin", async () => {
  const book = openWorkbook({ Sheet1: [["a"]], Other: [] });
  const heard: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1").load("id");
    await context.sync();
    sheet.onChanged.add(async ({ address, changeType, triggerSource }) => {
      heard.push([address, changeType, triggerSource]);
    });
    await context.sync();
  });
  book.write(sheetId(book, "Sheet1"), corner, [["x"], ["y"]]);
  book.write(sheetId(book, "Other"), corner, [["x"], ["y"]]);
  book.deleteRows(sheetId(book, "Sheet1"), 3, 2);
  book.insertRows(sheetId(book, "Sheet1"), 0, 1);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B2").values = [[1]];
    await context.sync();
  });
  await settled();
  expect(heard).toEqual([
    ["C3:C4", "RangeEdited", "Unknown"],
    ["4:5", "RowDeleted", "Unknown"],
    ["1:1", "RowInserted", "Unknown"],
    ["B2", "RangeEdited", "ThisLocalAddin"],
  ]);
});

test("a handler added in a batch hears of what the same batch did", async () => {
  openWorkbook();
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async ({ worksheetId }) => void heard.push(worksheetId));
    const sheet = worksheets.add("Report").load("id");
    await context.sync();
    await settled();
    expect(heard).toEqual([sheet.id]);
  });
});

test("sheets tell when they are activated, left and deleted", async () => {
  const book = openWorkbook({ Sheet1: [], Other: [] });
  const other = sheetId(book, "Other");
  const first = sheetId(book, "Sheet1");
  const heard: string[][] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onActivated.add(async (event) => void heard.push(["activated", event.worksheetId]));
    worksheets.onDeactivated.add(async (event) => void heard.push(["left", event.worksheetId]));
    worksheets.onDeleted.add(async (event) => void heard.push(["deleted", event.worksheetId]));
    worksheets.onChanged.add(async (event) => void heard.push(["changed", event.address]));
    await context.sync();
  });
  book.activateSheet(other);
  book.write(other, corner, [["x"], ["y"]]);
  book.deleteSheet(other);
  await settled();
  expect(heard).toEqual([
    ["left", first],
    ["activated", other],
    ["changed", "C3:C4"],
    ["deleted", other],
    ["left", other],
    ["activated", first],
  ]);
});

test("after a breakdown of the sheet the next request is answered again", async () => {
  const book = openWorkbook([["a"]]);
  const values = book.values.bind(book);
  const reading = () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
      await context.sync();
      return range.values;
    });
  book.values = () => {
    throw new TypeError("broken");
  };
  await expect(reading()).rejects.toMatchObject({ code: "GeneralException" });
  book.values = values;
  book.asOneStep = () => {
    throw new TypeError("broken");
  };
  await expect(reading()).rejects.toMatchObject({ code: "GeneralException" });
  book.asOneStep = (run) => run();
  await expect(reading()).resolves.toEqual([["a"]]);
});
