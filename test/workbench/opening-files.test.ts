/** @jest-environment jsdom */
import "./support/group-by";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lossesOnSaving } from "../../src/workbench/file/losses";
import { readXlsx } from "../../src/workbench/file/read-xlsx";
import type { CellValue } from "../../src/workbench/host/book";
import { createModel } from "../../src/workbench/sheet/model";
import { SheetBook } from "../../src/workbench/sheet/sheet-book";
import { workbookFile, workbookParts, zipped } from "./support/workbook-file";

const fixtures = join(__dirname, "..", "fixtures", "workbooks");
const fixture = (name: string) => new Blob([readFileSync(join(fixtures, name))]);

async function open(file: Blob) {
  const { source } = await readXlsx(file, ["EOQ"]);
  const model = createModel(source);
  const book = new SheetBook("Book1.xlsx", model);
  const sheet = (name: string) => book.sheets().find((one) => one.name === name)?.id ?? "";
  const read = (what: "values" | "texts" | "formulas", name: string, address: [number, number]) => {
    const box = { row: address[0], column: address[1], rows: 1, columns: 1 };
    return book[what](sheet(name), box)[0][0];
  };
  const all = (id = book.activeSheet()): CellValue[][] => {
    const box = book.usedBox(id, true);
    return box ? book.values(id, box) : [];
  };
  return { model, book, read, all };
}

const list = [
  ["Item", "Value"],
  ["Bolt", 500],
  ["Nut", 300],
  ["Cap", 50],
];

test.each(["openpyxl.xlsx", "power-query.xlsx", "prefixed.xlsx"])(
  "the list in %s opens with its texts and numbers",
  async (name) => {
    expect((await open(fixture(name))).all()).toEqual(list);
  },
);

test("that queries are lost on saving is known when the file is open", async () => {
  const { model } = await open(fixture("power-query.xlsx"));
  expect(lossesOnSaving(model)).toEqual(["dataModel"]);
});

test("SUBTOTAL passes over other subtotals, and from 101 on over hidden rows", async () => {
  const { all, read } = await open(fixture("subtotals.xlsx"));
  expect(all().map((row) => row[2])).toEqual([
    "Value",
    500,
    300,
    800,
    50,
    25,
    75,
    875,
    850,
    218.75,
    3,
  ]);
  expect(read("formulas", "Sheet", [7, 2])).toBe("=SUBTOTAL(9,C2:C7)");
  expect(read("formulas", "Sheet", [8, 2])).toBe("=SUBTOTAL(109,C2:C7)");
});

describe("a workbook with much in it", () => {
  test("opens with whole columns, table columns, names and results from other files", async () => {
    const { read } = await open(fixture("kept.xlsx"));
    expect(read("formulas", "Sums", [1, 1])).toBe("=SUMIF('Stock In'!$A:$A,A2,'Stock In'!$B:$B)");
    expect([1, 2, 3].map((row) => read("values", "Sums", [row, 1]))).toEqual([500, 850, 850]);
    expect(read("formulas", "Sums", [2, 1])).toBe("=SUM('Stock In'!$B$2:$B$4)");
  });

  test("shows its numbers and dates as Excel does, and tells the add-in Excel's formats", async () => {
    const { read, book } = await open(fixture("kept.xlsx"));
    expect(String(read("texts", "Stock In", [1, 1])).trim()).toBe("500.00");
    expect(read("texts", "Stock In", [1, 2])).toBe("Oct-23");
    expect(read("texts", "Stock In", [1, 3])).toBe("25.6%");
    expect(book.format(book.activeSheet(), 1, 2).numberFormat).toBe("[$-409]mmm-yy");
  });

  test("its table has its own name, and a no-break space behind a text stays", async () => {
    const { book, read } = await open(fixture("kept.xlsx"));
    expect(book.tables().map(({ name }) => name)).toEqual(["tbl_Inventory"]);
    expect(read("values", "Stock In", [3, 0])).toBe("Cap\u00a0");
  });
});

const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`;

test("texts inside cells, with several formats and with signs that XML does not allow", async () => {
  const { all } = await open(
    await workbookFile({
      name: "S",
      rows: row(
        1,
        '<c r="A1" t="inlineStr"><is><r><t>Bo</t></r><r><rPr><b/></rPr><t xml:space="preserve">lt </t></r></is></c>' +
          '<c r="B1" t="inlineStr"><is><t>two_x000D_\nlines &amp; &lt;more&gt;</t></is></c>' +
          '<c r="C1" t="inlineStr"><is><t>007</t></is></c>' +
          '<c r="D1" t="inlineStr"><is><t>山</t><rPh sb="0" eb="1"><t>やま</t></rPh></is></c>',
      ),
    }),
  );
  expect(all()).toEqual([["Bolt ", "two\nlines & <more>", "007", "山"]]);
});

test.each([
  ["1.46109E-005", 0.0000146109],
  ["1.5E+003", 1500],
  ["-2e-7", -2e-7],
  ["9.99E+307", 9.99e307],
  [" 12 ", 12],
])("a number written %p is %p", async (written, value) => {
  const { all } = await open(
    await workbookFile({ name: "S", rows: row(1, `<c r="A1"><v>${written}</v></c>`) }),
  );
  expect(all()).toEqual([[value]]);
});

test("cells without addresses follow each other", async () => {
  const cells = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>";
  const { all } = await open(await workbookFile({ name: "S", rows: cells }));
  expect(all()).toEqual([
    [1, 2],
    [3, ""],
  ]);
});

test("days of a workbook that counts from 1904 are the same days", async () => {
  const parts = workbookParts([
    { name: "S", rows: row(1, '<c r="A1" s="1"><v>43738</v></c><c r="B1"><v>43738</v></c>') },
  ]);
  const book = String(parts["xl/workbook.xml"]);
  parts["xl/workbook.xml"] = book.replace("<sheets>", '<workbookPr date1904="1"/><sheets>');
  const links = String(parts["xl/_rels/workbook.xml.rels"]);
  parts["xl/_rels/workbook.xml.rels"] = links.replace(
    "</Relationships>",
    '<Relationship Id="s" Type="http://x/styles" Target="styles.xml"/></Relationships>',
  );
  parts["xl/styles.xml"] =
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font/></fonts><fills><fill><patternFill/></fill></fills><borders><border/></borders><cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>';
  const opened = await open(await zipped(parts));
  expect(opened.all()).toEqual([[45200, 43738]]);
  expect(opened.read("texts", "S", [0, 0])).toBe("10/1/2023");
});

test("sheets come in the order of their tabs, whatever their parts are called", async () => {
  const parts = workbookParts([
    { name: "First", rows: "" },
    { name: "Second", rows: "" },
  ]);
  const links = "xl/_rels/workbook.xml.rels";
  parts[links] = String(parts[links])
    .replace("sheet1.xml", "sheetX.xml")
    .replace("sheet2.xml", "sheet1.xml")
    .replace("sheetX.xml", "sheet2.xml");
  const { book } = await open(await zipped(parts));
  expect(book.sheets().map(({ name }) => name)).toEqual(["First", "Second"]);
});

test("a sheet formatted down to its last row is as long as its list", async () => {
  const empty = Array.from({ length: 20_000 }, (_, index) =>
    row(index + 1_028_570, `<c r="A${index + 1_028_570}" s="1"/>`),
  );
  const { model } = await open(
    await workbookFile({ name: "S", rows: row(1, '<c r="A1"><v>1</v></c>') + empty.join("") }),
  );
  expect(model.getters.getNumberRows("sheet1")).toBeLessThan(200);
  expect(lossesOnSaving(model)).toEqual(["farFormats"]);
});

test.each(["__proto__", "constructor", "hasOwnProperty", "It’s & <so>"])(
  "a sheet may be called %s",
  async (name) => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const escaped = name.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    const rows = row(1, '<c r="A1"><v>2</v></c>');
    const formula = `<c r="A1"><f>'${escaped}'!A1*2</f><v>0</v></c>`;
    const { all, book } = await open(
      await workbookFile({ name: escaped, rows }, { name: "Other", rows: row(1, formula) }),
    );
    expect(book.sheets().map((sheet) => sheet.name)).toEqual([name, "Other"]);
    expect(all(book.sheets()[1].id)).toEqual([[4]]);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  },
);
