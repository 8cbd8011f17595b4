/** @jest-environment jsdom */
import { settled } from "../../support/client-library";
import { keptReferences, openWorkbook } from "../../support/open-workbook";

const list = [
  ["Item", "Value"],
  ["Nut", 12],
  ["Bolt", true],
];

test("the selected range answers with its address, size and values", async () => {
  const book = openWorkbook(list);
  book.pick(book.activeSheet(), [{ row: 0, column: 0, rows: 3, columns: 2 }]);
  await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address,rowIndex,columnIndex,rowCount,columnCount,cellCount,values,valueTypes");
    range.load("worksheet/name");
    await context.sync();
    expect(range.address).toBe("Sheet1!A1:B3");
    expect([range.rowIndex, range.columnIndex]).toEqual([0, 0]);
    expect([range.rowCount, range.columnCount, range.cellCount]).toEqual([3, 2, 6]);
    expect(range.values).toEqual(list);
    expect(range.valueTypes[2]).toEqual(["String", "Boolean"]);
    expect(range.worksheet.name).toBe("Sheet1");
  });
});

test("a property that was not loaded cannot be read", async () => {
  openWorkbook(list);
  await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    await context.sync();
    expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
  });
});

test("several selected areas are no single range but are areas", async () => {
  const book = openWorkbook(list);
  book.pick(book.activeSheet(), [
    { row: 0, column: 0, rows: 2, columns: 1 },
    { row: 2, column: 1, rows: 1, columns: 1 },
  ]);
  const single = Excel.run(async (context) => {
    context.workbook.getSelectedRange().load("address");
    await context.sync();
  });
  await expect(single).rejects.toMatchObject({ code: "InvalidSelection" });
  await Excel.run(async (context) => {
    const ranges = context.workbook.getSelectedRanges();
    ranges.load("areaCount,address,areas/items/address");
    const active = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect(ranges.areaCount).toBe(2);
    expect(ranges.address).toBe("Sheet1!A1:A2,Sheet1!B3");
    expect(ranges.areas.items.map((area) => area.address)).toEqual(["Sheet1!A1:A2", "Sheet1!B3"]);
    expect(active.address).toBe("Sheet1!B3");
  });
});

test("with a chart selected there is no selected range at all", async () => {
  const book = openWorkbook(list);
  book.pick(book.activeSheet(), []);
  const reading = Excel.run(async (context) => {
    context.workbook.getSelectedRanges();
    await context.sync();
  });
  await expect(reading).rejects.toMatchObject({ code: "InvalidSelection" });
});

test("a whole column has an address but no values, and its used part has both", async () => {
  openWorkbook(list);
  await Excel.run(async (context) => {
    const column = context.workbook.worksheets.getItem("Sheet1").getRange("B:B");
    column.load("address,isEntireColumn,cellCount,values");
    const used = column.getUsedRange(true).load("address,values");
    await context.sync();
    expect(column.address).toBe("Sheet1!B:B");
    expect(column.isEntireColumn).toBe(true);
    expect(column.cellCount).toBe(1048576);
    expect(column.values).toBeNull();
    expect(used.address).toBe("Sheet1!B1:B3");
    expect(used.values).toEqual([["Value"], [12], [true]]);
  });
});

test("more than five million cells cannot be read in one go", async () => {
  openWorkbook(list);
  const reading = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:F1000000").load("values");
    await context.sync();
  });
  await expect(reading).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
});

test("an answer over five megabytes is refused as in Excel on the web", async () => {
  const rows = Array.from({ length: 60000 }, (_row, index) => ["x".repeat(90), index]);
  openWorkbook(rows);
  const reading = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getUsedRange().load("values");
    await context.sync();
  });
  await expect(reading).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
});

test("the used part of a range is round its own cells, not the sheet's", async () => {
  const book = openWorkbook([
    ["a", "", "b"],
    ["c", "", ""],
    ["d", "", "e"],
  ]);
  const formatted = { row: 1, column: 1, rows: 1, columns: 1 };
  book.setFormat(book.activeSheet(), formatted, { bold: true });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const empty = sheet.getRange("B:B").getUsedRangeOrNullObject(true);
    const looks = sheet.getRange("B1:B3").getUsedRangeOrNullObject(false).load("address");
    const lower = sheet.getRange("B2:D9").getUsedRange(true).load("address");
    await context.sync();
    expect(empty.isNullObject).toBe(true);
    expect(looks.address).toBe("Sheet1!B2");
    expect(lower.address).toBe("Sheet1!C3");
  });
});

test("ranges lead to other ranges", async () => {
  openWorkbook(list);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("B2:C4");
    const found = {
      "Sheet1!B2": range.getCell(0, 0),
      "Sheet1!C2:C4": range.getColumn(1),
      "Sheet1!B4:C4": range.getRow(2),
      "Sheet1!C3:D5": range.getOffsetRange(1, 1),
      "Sheet1!B2:D5": range.getResizedRange(1, 1),
      "Sheet1!B2:B6": range.getAbsoluteResizedRange(5, 1),
      "Sheet1!B:C": range.getEntireColumn(),
      "Sheet1!2:4": range.getEntireRow(),
      "Sheet1!C4": range.getLastCell(),
      "Sheet1!B3:C4": range.getIntersection("A3:E9"),
      "Sheet1!A1:C4": range.getBoundingRect("A1"),
      "Sheet1!A1:B3": range.getCell(0, 0).getSurroundingRegion(),
      "Sheet1!D1:E3": sheet.getRangeByIndexes(0, 3, 3, 2),
    };
    Object.values(found).forEach((each) => each.load("address"));
    await context.sync();
    expect(Object.values(found).map((each) => each.address)).toEqual(Object.keys(found));
  });
});

test("the region round a cell ends at empty rows and columns", async () => {
  openWorkbook([
    ["Item", "Value", "", "Note"],
    ["Nut", 12],
    ["", "", ""],
    ["Other", 1],
  ]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const region = sheet.getRange("A2").getSurroundingRegion().load("address");
    const alone = sheet.getRange("G9").getSurroundingRegion().load("address");
    await context.sync();
    expect(region.address).toBe("Sheet1!A1:B2");
    expect(alone.address).toBe("Sheet1!G9");
  });
});

test("what is not there is a null object, and so is everything behind it", async () => {
  openWorkbook(list);
  await Excel.run(async (context) => {
    const { worksheets, tables, settings } = context.workbook;
    const sheet = worksheets.getItem("Sheet1");
    const noSheet = worksheets.getItemOrNullObject("Elsewhere");
    const nothing = [
      noSheet,
      noSheet.getRange("A1"),
      tables.getItemOrNullObject("Elsewhere"),
      settings.getItemOrNullObject("elsewhere"),
      sheet.getRange("A1").getIntersectionOrNullObject("B2"),
      sheet.getRange("X1:Z9").getUsedRangeOrNullObject(true),
    ];
    const something = sheet.getUsedRangeOrNullObject(true);
    await context.sync();
    expect(nothing.map((each) => each.isNullObject)).toEqual(nothing.map(() => true));
    expect(something.isNullObject).toBe(false);
  });
});

test("hidden rows are told and left out of the visible cells", async () => {
  const book = openWorkbook([["Item"], ["Nut"], ["Bolt"], ["Screw"], ["Pin"]]);
  book.hideRows(book.activeSheet(), [2, 3]);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A5");
    range.load("rowHidden");
    const hidden = range.getRow(2).load("rowHidden,hidden");
    const visible = range.getSpecialCellsOrNullObject("Visible");
    visible.load("address,cellCount,areas/items/rowIndex,areas/items/rowCount");
    const nothing = range.getRow(3).getSpecialCellsOrNullObject("Visible");
    const view = range.getVisibleView().load("values,rowCount,cellAddresses");
    await context.sync();
    expect(range.rowHidden).toBeNull();
    expect([hidden.rowHidden, hidden.hidden]).toEqual([true, true]);
    expect(visible.address).toBe("Sheet1!A1:A2,Sheet1!A5");
    expect(visible.cellCount).toBe(3);
    expect(visible.areas.items.map((area) => [area.rowIndex, area.rowCount])).toEqual([
      [0, 2],
      [4, 1],
    ]);
    expect(nothing.isNullObject).toBe(true);
    expect(view.values).toEqual([["Item"], ["Nut"], ["Pin"]]);
    expect(view.rowCount).toBe(3);
    expect(view.cellAddresses).toEqual([["A1"], ["A2"], ["A5"]]);
  });
});

test("a hidden column splits the visible cells and is missing from the view", async () => {
  const book = openWorkbook([
    ["Item", "Secret", "Value"],
    ["Nut", "x", 12],
  ]);
  book.hideColumns(book.activeSheet(), [1]);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C2");
    const visible = range.getSpecialCells("Visible").load("address");
    const view = range.getVisibleView().load("values");
    await context.sync();
    expect(visible.address).toBe("Sheet1!A1:A2,Sheet1!C1:C2");
    expect(view.values).toEqual([
      ["Item", "Value"],
      ["Nut", 12],
    ]);
  });
});

test("everything the library kept for an Excel.run is released after it", async () => {
  openWorkbook(list);
  await Excel.run(async (context) => {
    context.workbook.getSelectedRange().load("address");
    await context.sync();
    expect(keptReferences()).toBeGreaterThan(0);
  });
  await settled();
  expect(keptReferences()).toBe(0);
});

test("three columns of 300,000 rows are read in blocks within seconds", async () => {
  const rows = Array.from({ length: 300000 }, (_row, index) => [`Item ${index}`, index, index / 2]);
  openWorkbook(rows);
  const started = Date.now();
  let read = 0;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (let row = 0; row < rows.length; row += 50000) {
      const block = sheet.getRangeByIndexes(row, 0, 50000, 3).load("values");
      await context.sync();
      read += block.values.length;
      block.untrack();
    }
  });
  expect(read).toBe(300000);
  expect(Date.now() - started).toBeLessThan(20000);
});
