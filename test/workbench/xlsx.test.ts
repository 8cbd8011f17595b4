/** @jest-environment jsdom */
import "./support/group-by";
import JSZip from "jszip";
import { addFunction } from "@odoo/o-spreadsheet";
import { readXlsx } from "../../src/workbench/file/read-xlsx";
import { writeXlsx } from "../../src/workbench/file/write-xlsx";
import type { Box } from "../../src/workbench/host/book";
import { createModel } from "../../src/workbench/sheet/model";
import { SheetBook } from "../../src/workbench/sheet/sheet-book";

const functionNames = ["TESTDOUBLE"];
addFunction("TESTDOUBLE", {
  description: "Twice a column.",
  args: [{ name: "values", description: "", type: ["RANGE"], acceptMatrix: true }],
  isExported: true,
  compute: (values) =>
    (values as { value: unknown }[][]).map((column) =>
      column.map(({ value }) => ({ value: typeof value === "number" ? value * 2 : "" })),
    ),
});

function box(row: number, column: number, rows = 1, columns = 1): Box {
  return { row, column, rows, columns };
}

function workbook(cells: Record<string, string>, settings: Record<string, unknown> = {}) {
  const sheets = [{ id: "first", name: "Items", cells }];
  const model = createModel({ version: "19.3.2", sheets });
  const book = new SheetBook("Book1.xlsx", model);
  for (const [key, value] of Object.entries(settings)) book.settings.set(key, value);
  return { model, book };
}

async function save({ model, book }: ReturnType<typeof workbook>): Promise<Blob> {
  return writeXlsx(model, book.settings, functionNames);
}

async function reopen(file: Blob) {
  const { source, settings } = await readXlsx(file, functionNames);
  const book = new SheetBook("Book1.xlsx", createModel(source));
  return { book, settings, sheet: book.activeSheet() };
}

async function part(file: Blob, path: string): Promise<string> {
  const zip = await JSZip.loadAsync(file);
  return (await zip.file(path)?.async("string")) ?? "";
}

test("formulas with the add-in's functions survive, spilled ones too", async () => {
  const file = await save(workbook({ A1: "2", A3: "5", B1: "=TESTDOUBLE(A1:A3)" }));
  expect(await part(file, "xl/worksheets/sheet0.xml")).toContain("_xldudf_TESTDOUBLE(A1:A3)");
  const { book, sheet } = await reopen(file);
  expect(book.formulas(sheet, box(0, 1))).toEqual([["=TESTDOUBLE(A1:A3)"]]);
  expect(book.values(sheet, box(0, 1, 3, 1))).toEqual([[4], [""], [10]]);
});

test("the last results of a spilled formula are in the file for whoever lacks the add-in", async () => {
  const file = await save(workbook({ A1: "2", A2: "5", B1: "=TESTDOUBLE(A1:A2)" }));
  const sheet = (await part(file, "xl/worksheets/sheet0.xml")).replace(/\s+/g, " ");
  expect(sheet).toMatch(/<c r="B2"[^>]*>\s*<v>10<\/v>/);
});

test("errors are errors in the file", async () => {
  const file = await save(workbook({ A1: "=1/0" }));
  expect(await part(file, "xl/worksheets/sheet0.xml")).toMatch(/<c r="A1"[^>]*t="e"/);
});

test.each(["00123", "=1+1", "TRUE", "1/2/2020", "plain", "it's"])(
  "the text %s is neither changed in the file nor read as more than text",
  async (text) => {
    const start = workbook({});
    start.book.write("first", box(0, 0), [[text]]);
    const file = await save(start);
    expect(await part(file, "xl/sharedStrings.xml")).toContain(`<t>${text}</t>`);
    const { book, sheet } = await reopen(file);
    expect(book.values(sheet, box(0, 0))).toEqual([[text]]);
  },
);

test("what the add-in keeps in the workbook travels with the file", async () => {
  const kept = { lines: { aShare: 0.8 }, note: "Größe <b>" };
  const file = await save(workbook({ A1: "1" }, kept));
  expect((await reopen(file)).settings).toEqual(kept);
});

test("settings that somebody spoiled are as if there were none", async () => {
  const zip = await JSZip.loadAsync(await save(workbook({ A1: "1" }, { a: 1 })));
  zip.file(
    "customXml/item1.xml",
    '<settings xmlns="urn:stockbook:workbench-settings">{</settings>',
  );
  const spoiled = await zip.generateAsync({ type: "blob" });
  expect((await reopen(spoiled)).settings).toEqual({});
});

test("a chart with a second axis keeps it, and its title stays its own", async () => {
  const start = workbook({ A2: "Nut", B2: "3", C2: "0.5", A3: "Bolt", B3: "1", C3: "1" });
  const axis = { title: "", visible: true };
  const line = { values: box(1, 2, 2, 1), categories: box(1, 0, 2, 1) };
  start.book.addChart({
    name: "Pareto",
    sheet: "first",
    type: "ColumnClustered",
    title: "Pareto",
    titleVisible: true,
    legend: "Bottom",
    series: [
      {
        ...line,
        name: "Value",
        type: "ColumnClustered",
        axisGroup: "Primary",
        values: box(1, 1, 2, 1),
      },
      { ...line, name: "Share", type: "Line", axisGroup: "Secondary" },
    ],
    categoryAxis: axis,
    valueAxis: { ...axis, title: "Euro" },
    secondaryValueAxis: { ...axis, title: "Cumulative" },
    position: box(4, 4, 10, 5),
  });
  const { source } = await readXlsx(await save(start), functionNames);
  const model = createModel(source);
  const [chart] = model.getters.getChartIds(model.getters.getActiveSheetId());
  expect(model.getters.getChartDefinition(chart)).toMatchObject({
    type: "combo",
    title: { text: "Pareto" },
    dataSetStyles: { 0: { yAxisId: "y", type: "bar" }, 1: { yAxisId: "y1", type: "line" } },
    axesDesign: { y: { title: { text: "Euro" } }, y1: { title: { text: "Cumulative" } } },
  });
});

test("what is no workbook is refused", async () => {
  await expect(readXlsx(new Blob(["Dear Sir or Madam"]), functionNames)).rejects.toMatchObject({
    reason: "text",
  });
  const zip = new JSZip().file("letter.txt", "Dear Sir or Madam");
  const other = await zip.generateAsync({ type: "blob" });
  await expect(readXlsx(other, functionNames)).rejects.toMatchObject({ reason: "otherArchive" });
});
