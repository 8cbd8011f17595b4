/** @jest-environment jsdom */
import { snapshot } from "../../../src/workbench/host/memory/snapshot";
import { openWorkbook } from "../../support/open-workbook";

const list = [
  ["Item", "Value"],
  ["Nut", 12],
  ["Bolt", 3],
];

function run(change: (context: Excel.RequestContext) => void): Promise<void> {
  return Excel.run(async (context) => {
    change(context);
    await context.sync();
  });
}

test("a table has a name, a header row, a body and, on request, a totals row", async () => {
  openWorkbook(list);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const table = sheet.tables.add("A1:B3", true);
    table.name = "Sales";
    table.style = "TableStyleLight9";
    table.load("name,showTotals,style,worksheet/name");
    await context.sync();
    expect([table.name, table.showTotals, table.style]).toEqual([
      "Sales",
      false,
      "TableStyleLight9",
    ]);
    table.showTotals = true;
    const again = context.workbook.tables.getItem("Sales");
    const parts = [
      again.getRange(),
      again.getHeaderRowRange(),
      again.getDataBodyRange(),
      again.getTotalRowRange(),
      sheet.getRange("Sales"),
    ];
    parts.forEach((part) => part.load("address"));
    context.workbook.tables.load("items/name");
    await context.sync();
    expect(parts.map((part) => part.address)).toEqual([
      "Sheet1!A1:B4",
      "Sheet1!A1:B1",
      "Sheet1!A2:B3",
      "Sheet1!A4:B4",
      "Sheet1!A2:B3",
    ]);
    expect(context.workbook.tables.items.map((each) => each.name)).toEqual(["Sales"]);
  });
});

test("a table without a totals row has none to be had", async () => {
  openWorkbook(list);
  const asking = run((context) => {
    const table = context.workbook.worksheets.getItem("Sheet1").tables.add("A1:B3", true);
    table.getTotalRowRange().load("address");
  });
  await expect(asking).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("header cells become texts, none empty and none twice", async () => {
  const book = openWorkbook([
    ["Value", 2024, "", "value"],
    [1, 2, 3, 4],
  ]);
  await run((context) => {
    context.workbook.worksheets.getItem("Sheet1").tables.add("A1:D2", true);
  });
  const header = { row: 0, column: 0, rows: 1, columns: 4 };
  expect(book.values(book.activeSheet(), header)).toEqual([["Value", "2024", "Column1", "value1"]]);
});

test("a cell knows the table it belongs to", async () => {
  openWorkbook(list);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.tables.add("A1:B3", true);
    const touching = sheet.getRange("B2").getTables(false).load("items/name");
    const inside = sheet.getRange("A1:C9").getTables(true).load("items/name");
    const contained = sheet.getRange("B2").getTables(true).load("items/name");
    await context.sync();
    expect(touching.items.map((table) => table.name)).toEqual(["Table1"]);
    expect(inside.items).toHaveLength(1);
    expect(contained.items).toHaveLength(0);
  });
});

test("tables do not overlap", async () => {
  openWorkbook(list);
  const adding = run((context) => {
    const { tables } = context.workbook.worksheets.getItem("Sheet1");
    tables.add("A1:B3", true);
    tables.add("B1:C3", true);
  });
  await expect(adding).rejects.toMatchObject({ code: "InvalidOperation" });
});

test.each([
  ["Sales 2024", "InvalidArgument"],
  ["A1", "InvalidArgument"],
  ["2024", "InvalidArgument"],
  ["TABLE1", "ItemAlreadyExists"],
])("no second table can be named %j", async (name, code) => {
  openWorkbook(list);
  const naming = run((context) => {
    const { tables } = context.workbook.worksheets.getItem("Sheet1");
    tables.add("A1:B3", true);
    tables.add("E1:F3", true).name = name;
  });
  await expect(naming).rejects.toMatchObject({ code });
});

test("a deleted table takes its cells along, a converted one leaves them", async () => {
  const book = openWorkbook(list);
  await run((context) => {
    context.workbook.worksheets.getItem("Sheet1").tables.add("A1:B3", true).convertToRange();
  });
  expect(snapshot(book).sheets[0].tables).toEqual([]);
  expect(snapshot(book).sheets[0].cells).toMatchObject({ A1: "Item", B3: 3 });
  await run((context) => {
    context.workbook.worksheets.getItem("Sheet1").tables.add("A1:B3", true).delete();
  });
  expect(snapshot(book).sheets[0].cells).toEqual({});
});
