import "./support/group-by";
import type { Model } from "@odoo/o-spreadsheet";
import type { BookEvent, Box } from "../../src/workbench/host/book";
import { plainFormat } from "../../src/workbench/host/plain-format";
import { SheetBook } from "../../src/workbench/sheet/sheet-book";
import { createModel } from "../../src/workbench/sheet/model";

const sheet = "first";

function box(row: number, column: number, rows = 1, columns = 1): Box {
  return { row, column, rows, columns };
}

function open(cells: Record<string, string> = {}): { book: SheetBook; model: Model } {
  const sheets = [{ id: sheet, name: "Sheet1", cells, rowNumber: 50, colNumber: 10 }];
  const model = createModel({ version: "19.3.2", sheets });
  return { book: new SheetBook("Book1.xlsx", model), model };
}

test("a batch is one step of undo, whatever it does", () => {
  const { book, model } = open({ A1: "before" });
  book.asOneStep(() => {
    book.write(sheet, box(0, 0, 2, 1), [["after"], [2]]);
    book.setFormat(sheet, box(0, 0), { bold: true });
    book.addSheet("Report");
  });
  model.dispatch("REQUEST_UNDO");
  expect(book.values(sheet, box(0, 0, 2, 1))).toEqual([["before"], [""]]);
  expect(book.format(sheet, 0, 0)).toEqual({});
  expect(book.sheets()).toHaveLength(1);
});

test("a batch that only reads leaves nothing to undo", () => {
  const { book, model } = open();
  book.asOneStep(() => book.values(sheet, box(0, 0)));
  expect(model.getters.canUndo()).toBe(false);
});

test("an error inside a batch comes out, and the sheet works on", () => {
  const { book } = open();
  const fail = () => {
    throw new Error("no");
  };
  expect(() => book.asOneStep(fail)).toThrow("no");
  book.write(sheet, box(0, 0), [[1]]);
  expect(book.values(sheet, box(0, 0))).toEqual([[1]]);
});

test("inside a batch a formula's result is there as soon as it is read", () => {
  const { book } = open();
  const read = book.asOneStep(() => {
    book.write(sheet, box(0, 0, 2, 1), [[20], [{ formula: "=A1*2+2" }]]);
    return book.values(sheet, box(1, 0));
  });
  expect(read).toEqual([[42]]);
});

test("formulas that are alike may take a cell and then a range, in one batch", () => {
  const { book } = open({ A1: "3", B1: "4" });
  book.asOneStep(() =>
    book.write(sheet, box(1, 0, 2, 1), [[{ formula: "=SUM(A1)" }], [{ formula: "=SUM(A1:B1)" }]]),
  );
  expect(book.values(sheet, box(1, 0, 2, 1))).toEqual([[3], [7]]);
});

test("a formula that looks past the end of the sheet looks at the same cells once it has grown", () => {
  const { book } = open();
  book.write(sheet, box(0, 0, 2, 1), [[{ formula: "=SUM(A60:A61)" }], [{ formula: "=SUM(N1)" }]]);
  book.write(sheet, box(59, 0, 2, 1), [[3], [4]]);
  book.write(sheet, box(0, 13), [[5]]);
  expect(book.values(sheet, box(0, 0, 2, 1))).toEqual([[7], [5]]);
  expect(book.formulas(sheet, box(0, 0))).toEqual([["=SUM(A60:A61)"]]);
});

test("spilled cells read as values, and only the first one as a formula", () => {
  const { book } = open({ A1: "=MUNIT(2)" });
  expect(book.values(sheet, box(0, 0, 2, 2))).toEqual([
    [1, 0],
    [0, 1],
  ]);
  expect(book.formulas(sheet, box(0, 0, 2, 2))).toEqual([
    ["=MUNIT(2)", 0],
    [0, 1],
  ]);
});

test("errors read under Excel's names", () => {
  const { book } = open({ A1: "=1/0", A2: "=NOSUCHFUNCTION(1)", A3: "=SUM(" });
  expect(book.values(sheet, box(0, 0, 3, 1))).toEqual([["#DIV/0!"], ["#NAME?"], ["#NAME?"]]);
});

test("a whole column is as long as Excel's, and formatting it formats what the sheet has", () => {
  const { book, model } = open();
  model.selection.selectColumn(1, "overrideSelection");
  expect(book.selection().areas).toEqual([box(0, 1, 1_048_576, 1)]);
  book.setFormat(sheet, box(0, 1, 1_048_576, 1), { bold: true });
  expect(model.getters.getNumberRows(sheet)).toBe(50);
  expect(book.format(sheet, 49, 1)).toEqual({ bold: true });
  book.select(sheet, box(0, 2, 1_048_576, 1));
  expect(book.selection().areas).toEqual([box(0, 2, 1_048_576, 1)]);
});

test("rows that are filtered away or hidden are told apart from the others", () => {
  const { book, model } = open({ A1: "Item", A2: "Nut", A3: "Bolt", A4: "Nut" });
  const table = { name: "Parts", sheet, hasHeaders: true, hasTotals: false };
  book.addTable({ ...table, style: "TableStyleMedium2", box: box(0, 0, 4, 1) });
  const value = { filterType: "values" as const, hiddenValues: ["bolt"] };
  model.dispatch("UPDATE_FILTER", { sheetId: sheet, col: 0, row: 0, value });
  expect(book.hiddenRows(sheet, box(0, 0, 5, 1))).toEqual([false, false, true, false, false]);
  model.dispatch("HIDE_COLUMNS_ROWS", { sheetId: sheet, dimension: "COL", elements: [2] });
  expect(book.hiddenColumns(sheet, box(0, 1, 1, 2))).toEqual([false, true]);
});

test("a locked sheet is a protected one, and is still read", () => {
  const { book, model } = open({ A1: "7" });
  model.dispatch("LOCK_SHEET", { sheetId: sheet });
  expect(book.isProtected(sheet)).toBe(true);
  expect(book.asOneStep(() => book.values(sheet, box(0, 0)))).toEqual([[7]]);
});

test("rows that come and go are told as such, and undo as an edit", () => {
  const { book, model } = open({ A1: "1" });
  const events: BookEvent[] = [];
  book.listen((event) => events.push(event));
  const rows = { sheetId: sheet, sheetName: "Sheet1", dimension: "ROW" as const };
  model.dispatch("ADD_COLUMNS_ROWS", { ...rows, base: 2, quantity: 3, position: "before" });
  model.dispatch("REMOVE_COLUMNS_ROWS", { ...rows, elements: [4, 5] });
  expect(events).toEqual([
    { kind: "changed", sheet, change: "RowInserted", box: box(2, 0, 3, 16_384) },
    { kind: "changed", sheet, change: "RowDeleted", box: box(4, 0, 2, 16_384) },
  ]);
  book.write(sheet, box(0, 0), [[5]]);
  events.length = 0;
  model.dispatch("REQUEST_UNDO");
  expect(events).toContainEqual({ kind: "changed", sheet, box: box(0, 0) });
});

test("cells beyond the grid show more of it, and move nothing", () => {
  const { book, model } = open({ A1: "1" });
  const events: BookEvent[] = [];
  book.listen((event) => events.push(event));
  const { numberOfRows, numberOfCols } = model.getters.getSheetSize(sheet);
  const beyond = box(numberOfRows + 2, numberOfCols + 3);
  book.write(sheet, beyond, [[7]]);
  expect(book.values(sheet, beyond)).toEqual([[7]]);
  expect(events).toEqual([{ kind: "changed", sheet, box: beyond }]);
});

test("what Excel says of a plain cell makes a cell plain, not large and white", () => {
  const { book, model } = open({ A1: "Item" });
  const looks = () => {
    const position = { sheetId: sheet, row: 0, col: 0 };
    const { fontSize, fillColor, textColor } = model.getters.getCellComputedStyle(position);
    return { fontSize, fillColor, textColor };
  };
  const plain = looks();
  const own = { fontSize: 14, fillColor: "#F0F0F0", fontColor: "#FF0000" };
  book.setFormat(sheet, box(0, 0), own);
  expect(looks()).toEqual({ fontSize: 14, fillColor: "#F0F0F0", textColor: "#FF0000" });
  book.setFormat(sheet, box(0, 0), plainFormat);
  expect(looks()).toEqual(plain);
  expect(book.format(sheet, 0, 0).fontSize).toBeUndefined();
});

test("a number format that the sheet cannot read loses its colours, not its digits", () => {
  const { book } = open({ A1: "-5" });
  book.setFormat(sheet, box(0, 0), { numberFormat: "#,##0.0;[Red]-#,##0.0" });
  expect(book.texts(sheet, box(0, 0))).toEqual([["-5.0"]]);
  book.setFormat(sheet, box(0, 0), { numberFormat: "General" });
  expect(book.texts(sheet, box(0, 0))).toEqual([["-5"]]);
});

test("a chart draws columns and lines, the line on an axis of its own", () => {
  const { book, model } = open({ A2: "Nut", B2: "3", C2: "0.5" });
  const axis = { title: "", visible: true };
  const line = { axisGroup: "Secondary" as const, values: box(1, 2), categories: box(1, 0) };
  const { id } = book.addChart({
    name: "Pareto",
    sheet,
    type: "ColumnClustered",
    title: "Value",
    titleVisible: true,
    legend: "Bottom",
    series: [
      { ...line, name: "Value", type: "ColumnClustered", axisGroup: "Primary", values: box(1, 1) },
      { ...line, name: "Share", type: "Line", color: "#FF0000" },
      { ...line, name: "Not yet", type: "Line", values: null },
    ],
    categoryAxis: axis,
    valueAxis: { ...axis, title: "Euro" },
    secondaryValueAxis: { ...axis, minimum: 0, maximum: 1 },
    position: box(2, 4, 15, 6),
  });
  expect(model.getters.getChartDefinition(id)).toMatchObject({
    type: "combo",
    title: { text: "Value" },
    legendPosition: "bottom",
    dataSource: {
      dataSets: [{ dataRange: "B2" }, { dataRange: "C2" }],
      labelRange: "A2",
    },
    dataSetStyles: {
      series0: { type: "bar", label: "Value", yAxisId: "y" },
      series1: { type: "line", label: "Share", yAxisId: "y1", backgroundColor: "#FF0000" },
    },
    axesDesign: { y: { title: { text: "Euro" } }, y1: { min: 0, max: 1 } },
  });
});
