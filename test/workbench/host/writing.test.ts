/** @jest-environment jsdom */
import { snapshot } from "../../../src/workbench/host/memory/snapshot";
import { openWorkbook } from "../../support/open-workbook";

/** Sets something on Sheet1. */
function onSheet(change: (sheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
}

test("values, formulas and number formats are set and read back", async () => {
  openWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("A1:B2");
    range.values = [
      ["Nut", 12.5],
      ["Bolt", null],
    ];
    range.numberFormat = [
      ["General", "0.00"],
      ["General", "0.00"],
    ];
    sheet.getRange("B2").formulas = [["=B1*2"]];
    range.load("values,formulas,numberFormat,text");
    await context.sync();
    expect(range.formulas).toEqual([
      ["Nut", 12.5],
      ["Bolt", "=B1*2"],
    ]);
    expect(range.values[1][1]).toBe(0);
    expect(range.numberFormat[0]).toEqual(["General", "0.00"]);
    expect(range.text[0]).toEqual(["Nut", "12.50"]);
  });
});

test("a hook computes the formulas of a workbook in memory", async () => {
  openWorkbook([], (formula) => formula.length);
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    cell.formulas = [["=A2"]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[3]]);
  });
});

test.each([
  ["12", 12],
  [" 1.5e3 ", 1500],
  ["1,234", 1234],
  ["25%", 0.25],
  ["(7)", -7],
  ["$3.50", 3.5],
  ["true", true],
  ["#N/A", "#N/A"],
  ["3-4", 36589],
  ["2024-02-29", 45351],
  ["29 Feb 2024", 45351],
  ["12:00", 0.5],
  ["2024-13-01", "2024-13-01"],
  ["00-17-A", "00-17-A"],
  ["=A9", "=A9"],
  ["+A9", "=+A9"],
  ["-A9", "=-A9"],
  ["@A9", "=@A9"],
  ["'=A9", "=A9"],
  ["'12", "12"],
  ["=", "="],
])("the text %j becomes %j in a cell", async (text, expected) => {
  const book = openWorkbook();
  await onSheet((sheet) => {
    sheet.getRange("A1").values = [[text]];
  });
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  expect(book.formulas(book.activeSheet(), cell)).toEqual([[expected]]);
});

test("a text with an apostrophe in front is no formula", async () => {
  const book = openWorkbook();
  await onSheet((sheet) => {
    sheet.getRange("A1").values = [["'=1+1"]];
  });
  expect(book.sheet(book.activeSheet()).cells.value(0, 0)).toBe("=1+1");
});

test("in a cell formatted as text everything stays text", async () => {
  const book = openWorkbook();
  await onSheet((sheet) => {
    const range = sheet.getRange("A1:A3");
    range.numberFormat = [["@"], ["@"], ["@"]];
    range.values = [["007"], ["=A9"], ["1-2"]];
  });
  const cells = book.sheet(book.activeSheet()).cells;
  expect([0, 1, 2].map((row) => cells.value(row, 0))).toEqual(["007", "=A9", "1-2"]);
});

test("a typed date or percentage brings its format along", async () => {
  const book = openWorkbook();
  await onSheet((sheet) => {
    sheet.getRange("A1:A2").values = [["25%"], ["3/4/2024"]];
  });
  expect(book.format(book.activeSheet(), 0, 0).numberFormat).toBe("0%");
  expect(book.format(book.activeSheet(), 1, 0).numberFormat).toBe("m/d/yyyy");
});

test("one value fills a whole range, and null leaves a cell as it is", async () => {
  const book = openWorkbook([["a", "b"]]);
  await onSheet((sheet) => {
    sheet.getRange("A2:B3").values = 7 as never;
    sheet.getRange("A1:B1").values = [[null, "c"]];
  });
  expect(snapshot(book).sheets[0].cells).toEqual({ A1: "a", B1: "c", A2: 7, B2: 7, A3: 7, B3: 7 });
});

test.each([
  ["too few rows", [["a", "b"]]],
  [
    "too many columns",
    [
      ["a", "b", "c"],
      ["d", "e", "f"],
    ],
  ],
  ["rows of different length", [["a", "b"], ["c"]]],
  [
    "a formula that cannot be read",
    [
      ["=SUM(", "b"],
      ["c", "d"],
    ],
  ],
  [
    "an object",
    [
      [{ type: "Double" }, "b"],
      ["c", "d"],
    ],
  ],
  [
    "a text longer than a cell takes",
    [
      ["x".repeat(32768), "b"],
      ["c", "d"],
    ],
  ],
])("%s are refused and nothing changes", async (_what, values) => {
  const book = openWorkbook([["kept"]]);
  const before = snapshot(book);
  const writing = onSheet((sheet) => {
    sheet.getRange("A1:B2").values = values;
  });
  await expect(writing).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(snapshot(book)).toEqual(before);
});

test("the library cuts a large array into blocks and all of it arrives", async () => {
  const book = openWorkbook();
  const values = Array.from({ length: 4000 }, (_row, index) => [index, `Item ${index}`]);
  await onSheet((sheet) => {
    sheet.getRange("A1:B4000").values = values;
  });
  const box = { row: 0, column: 0, rows: 4000, columns: 2 };
  expect(book.values(book.activeSheet(), box)).toEqual(values);
});

test("a request over five megabytes is refused whole, as in Excel on the web", async () => {
  const book = openWorkbook();
  const values = Array.from({ length: 60000 }, () => ["x".repeat(90)]);
  const writing = onSheet((sheet) => {
    sheet.getRange("A1:A60000").values = values;
  });
  await expect(writing).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  expect(book.usedBox(book.activeSheet(), true)).toBeNull();
});

test("actions before the failing one stay done, those after it are not tried", async () => {
  const book = openWorkbook();
  const writing = onSheet((sheet) => {
    sheet.getRange("A1").values = [["first"]];
    sheet.getRange("A2:B2").values = [["wrong"]];
    sheet.getRange("A3").values = [["third"]];
  });
  await expect(writing).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(snapshot(book).sheets[0].cells).toEqual({ A1: "first" });
});

test("nothing is written to a protected sheet", async () => {
  const book = openWorkbook([["Item"]]);
  book.protect(book.activeSheet());
  const before = snapshot(book);
  const attempts: ((sheet: Excel.Worksheet) => void)[] = [
    (sheet) => (sheet.getRange("A1").values = [["new"]]),
    (sheet) => (sheet.getRange("A1").numberFormat = [["0"]]),
    (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000"),
    (sheet) => (sheet.getRange("A1").format.columnWidth = 90),
    (sheet) => sheet.getRange("A1").clear(),
    (sheet) => sheet.tables.add("A1:A2", true),
    (sheet) => sheet.charts.add("Line", sheet.getRange("A1:A2")),
  ];
  for (const attempt of attempts) {
    await expect(onSheet(attempt)).rejects.toMatchObject({ code: "AccessDenied" });
  }
  expect(snapshot(book)).toEqual(before);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1").load("protection/protected");
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
  });
});

test("a workbook opened for reading takes no change", async () => {
  const book = openWorkbook([["Item"]]);
  book.readOnly = true;
  const writing = onSheet((sheet) => {
    sheet.getRange("A1").values = [["new"]];
  });
  await expect(writing).rejects.toMatchObject({ code: "AccessDenied" });
  await Excel.run(async (context) => {
    context.workbook.load("readOnly,name");
    await context.sync();
    expect(context.workbook.readOnly).toBe(true);
    expect(context.workbook.name).toBe("Book1.xlsx");
  });
});

test("clearing takes the contents, the formats or both", async () => {
  const book = openWorkbook([["a"], ["b"], ["c"]]);
  book.setFormat(book.activeSheet(), { row: 0, column: 0, rows: 3, columns: 1 }, { bold: true });
  await onSheet((sheet) => {
    sheet.getRange("A1").clear();
    sheet.getRange("A2").clear("Contents");
    sheet.getRange("A3").clear("Formats");
  });
  const [{ cells, formats }] = snapshot(book).sheets;
  expect(cells).toEqual({ A3: "c" });
  expect(formats).toEqual({ A2: { bold: true } });
});

test("formats are set, read back, and null where the cells differ", async () => {
  openWorkbook([["a", "a long text"]]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const both = sheet.getRange("A1:B1");
    const { format } = sheet.getRange("A1");
    format.fill.color = "yellow";
    format.font.bold = true;
    format.font.italic = true;
    format.font.size = 14;
    format.font.color = "#112233";
    format.wrapText = true;
    format.horizontalAlignment = "Right";
    format.columnWidth = 90;
    sheet.getRange("B:B").format.autofitColumns();
    format.load("wrapText,horizontalAlignment,columnWidth");
    format.fill.load("color");
    format.font.load("bold,italic,size,color");
    both.load("format/fill/color,format/font/bold,format/columnWidth");
    await context.sync();
    expect(format.fill.color).toBe("#FFFF00");
    expect(format.font.toJSON()).toEqual({ bold: true, italic: true, size: 14, color: "#112233" });
    expect(format.wrapText).toBe(true);
    expect(format.horizontalAlignment).toBe("Right");
    expect(format.columnWidth).toBe(90);
    expect(both.format.fill.color).toBeNull();
    expect(both.format.font.bold).toBeNull();
    expect(both.format.columnWidth).toBeNull();
  });
});

test("the looks of one cell are copied to others, its contents are not", async () => {
  const book = openWorkbook([["a", "b"]]);
  book.setFormat(book.activeSheet(), { row: 0, column: 0, rows: 1, columns: 1 }, { bold: true });
  await onSheet((sheet) => sheet.getRange("B1").copyFrom(sheet.getRange("A1"), "Formats"));
  const [{ cells, formats }] = snapshot(book).sheets;
  expect(cells).toEqual({ A1: "a", B1: "b" });
  expect(formats).toEqual({ A1: { bold: true }, B1: { bold: true } });
  const copying = onSheet((sheet) => sheet.getRange("B1").copyFrom(sheet.getRange("A1"), "All"));
  await expect(copying).rejects.toMatchObject({ code: "NotImplemented" });
});

test("selecting a range activates its sheet", async () => {
  const book = openWorkbook({ First: [], Second: [["a"]] });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Second").getRange("B2:C3").select();
    await context.sync();
  });
  expect(book.activeSheet()).toBe(book.sheets()[1].id);
  expect(book.selection().areas).toEqual([{ row: 1, column: 1, rows: 2, columns: 2 }]);
});
