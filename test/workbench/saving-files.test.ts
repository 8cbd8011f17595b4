/** @jest-environment jsdom */
import "./support/group-by";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import JSZip from "jszip";
import { lossesOnSaving } from "../../src/workbench/file/losses";
import { readXlsx } from "../../src/workbench/file/read-xlsx";
import { writeXlsx } from "../../src/workbench/file/write-xlsx";
import { createModel } from "../../src/workbench/sheet/model";
import { SheetBook } from "../../src/workbench/sheet/sheet-book";
import { texts } from "../../src/workbench/texts";
import { workbookFile, workbookParts, zipped } from "./support/workbook-file";

const fixtures = join(__dirname, "..", "fixtures", "workbooks");
const functionNames = ["EOQ"];

async function open(file: Blob) {
  const { source } = await readXlsx(file, functionNames);
  const model = createModel(source);
  return { model, book: new SheetBook("Book1.xlsx", model) };
}

const openFixture = (name: string) => open(new Blob([readFileSync(join(fixtures, name))]));

/** The saved file's parts, as documents. */
async function save({ model, book }: Awaited<ReturnType<typeof open>>) {
  const zip = await JSZip.loadAsync(await writeXlsx(model, book.settings, functionNames));
  const parts = new Map<string, Document>();
  for (const { name } of Object.values(zip.files).filter(({ dir }) => !dir)) {
    const text = (await zip.file(name)?.async("string")) ?? "";
    parts.set(name, new DOMParser().parseFromString(text, "application/xml"));
  }
  const part = (path: string) => parts.get(path) as Document;
  const cell = (sheet: number, name: string) =>
    part(`xl/worksheets/sheet${sheet}.xml`).querySelector(`c[r="${name}"]`);
  const formula = (sheet: number, name: string) =>
    cell(sheet, name)?.querySelector("f")?.textContent;
  return { parts, part, cell, formula };
}

type Saved = Awaited<ReturnType<typeof save>>;

/** The number format by which programs know what a cell's number is. */
function formatOf({ part, cell }: Saved, sheet: number, name: string): string {
  const style = Number(cell(sheet, name)?.getAttribute("s"));
  const styles = part("xl/styles.xml");
  const id = styles.querySelectorAll("cellXfs > xf")[style].getAttribute("numFmtId");
  return styles.querySelector(`numFmt[numFmtId="${id}"]`)?.getAttribute("formatCode") ?? `#${id}`;
}

const accounting = '_-* #,##0.00_-;\\-* #,##0.00_-;_-* "-"??_-;_-@_-';

describe("a workbook with much in it, opened and saved", () => {
  test("keeps its names, of cells and of anything else", async () => {
    const { part } = await save(await openFixture("kept.xlsx"));
    const names = Array.from(part("xl/workbook.xml").querySelectorAll("definedName"), (name) => [
      name.getAttribute("name"),
      name.textContent,
    ]);
    expect(names).toEqual([
      ["Values", "'Stock In'!$B$2:$B$4"],
      ["Rate", "0.24"],
    ]);
  });

  test("keeps the table's name and the filter", async () => {
    const { part } = await save(await openFixture("kept.xlsx"));
    const table = part("xl/tables/table1.xml").documentElement;
    expect([table.getAttribute("name"), table.getAttribute("displayName")]).toEqual([
      "tbl_Inventory",
      "tbl_Inventory",
    ]);
    const filter = part("xl/worksheets/sheet1.xml").querySelector("worksheet > autoFilter");
    expect(filter?.getAttribute("ref")).toBe("A1:C3");
  });

  test("keeps number formats with sections, a locale, and the country's own date", async () => {
    const saved = await save(await openFixture("kept.xlsx"));
    expect(["B2", "C2", "C3", "D2"].map((name) => formatOf(saved, 0, name))).toEqual([
      accounting,
      "[$-409]mmm-yy",
      "#14",
      "0.0%",
    ]);
  });

  test("keeps whole columns, quoted sheets and functions that only Excel has as formulas", async () => {
    const { formula, cell } = await save(await openFixture("kept.xlsx"));
    expect(["B2", "B3", "B4", "B5"].map((name) => formula(1, name))).toEqual([
      "SUMIF('Stock In'!$A:$A,A2,'Stock In'!$B:$B)",
      "SUM('Stock In'!$B$2:$B$4)",
      "SUM(Values)",
      "_xlfn.LET(_xlpm.x,2,_xlpm.x*3)",
    ]);
    expect(cell(1, "B5")?.getAttribute("t")).toBe("e");
  });

  test("keeps a no-break space behind a text", async () => {
    const { part } = await save(await openFixture("kept.xlsx"));
    const all = Array.from(part("xl/sharedStrings.xml").querySelectorAll("t"));
    expect(all.map(({ textContent }) => textContent)).toContain("Cap\u00a0");
  });

  test("says before it is saved what it will lack", async () => {
    const { model } = await openFixture("kept.xlsx");
    expect(new Set(lossesOnSaving(model))).toEqual(
      new Set(["notes", "otherFiles", "tableReferences", "fonts"]),
    );
    expect(texts.askBeforeSaving("kept.xlsx", ["notes", "otherFiles"])).toBe(
      "The sheet on this page cannot hold everything that was in kept.xlsx. The file you save will lack: notes and comments; formulas that read other files (their last results stay). Keep your original.",
    );
  });

  test("loses the filter when rows of its list have moved, and says so", async () => {
    const opened = await openFixture("kept.xlsx");
    const insert = {
      sheetId: "sheet2",
      dimension: "ROW",
      base: 0,
      quantity: 1,
      position: "before",
    };
    opened.model.dispatch("ADD_COLUMNS_ROWS", { ...insert, sheetName: "Sums" } as never);
    expect(lossesOnSaving(opened.model)).toContain("filters");
    const { part } = await save(opened);
    expect(part("xl/worksheets/sheet1.xml").querySelector("autoFilter")).toBeNull();
  });
});

test("SUBTOTAL is SUBTOTAL in the saved file", async () => {
  const { formula } = await save(await openFixture("subtotals.xlsx"));
  expect(formula(0, "C8")).toBe("SUBTOTAL(9,C2:C7)");
  expect(formula(0, "C9")).toBe("SUBTOTAL(109,C2:C7)");
});

/** The order of parts in the standard's schema of a sheet, as far as they are written here. */
const schemaOrder =
  "sheetPr sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting dataValidations hyperlinks drawing tableParts".split(
    " ",
  );

const sheetWithAll = () =>
  workbookFile({
    name: "S",
    rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>Item</t></is></c></row><row r="2"><c r="A2" t="e"><v>#N/A</v></c></row>',
    after:
      '<sheetProtection sheet="1"/><autoFilter ref="A1:A9"/><mergeCells count="1"><mergeCell ref="C1:D2"/></mergeCells>' +
      '<dataValidations count="2"><dataValidation type="whole" sqref="B1"><formula1>1</formula1></dataValidation>' +
      '<dataValidation type="list" sqref="B2:B5"><formula1>"yes,no"</formula1></dataValidation></dataValidations>',
  });

describe("what openpyxl and Excel demand of a file", () => {
  test("a rule has no blank attribute, and their count is right", async () => {
    const { part } = await save(await open(await sheetWithAll()));
    const sheet = part("xl/worksheets/sheet0.xml");
    const rules = Array.from(sheet.querySelectorAll("dataValidation"));
    expect(rules.map((rule) => rule.getAttribute("errorStyle"))).toEqual([null]);
    expect(sheet.querySelector("dataValidations")?.getAttribute("count")).toBe("1");
  });

  test("the parts of a sheet stand in the order of the standard", async () => {
    const { part } = await save(await open(await sheetWithAll()));
    const names = Array.from(
      part("xl/worksheets/sheet0.xml").documentElement.children,
      (one) => one.localName,
    );
    const places = names.map((name) => schemaOrder.indexOf(name));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(names).toEqual(expect.arrayContaining(["sheetProtection", "autoFilter", "mergeCells"]));
  });

  test("an error without a formula is an error", async () => {
    const { cell } = await save(await open(await sheetWithAll()));
    expect(cell(0, "A2")?.getAttribute("t")).toBe("e");
    expect(cell(0, "A2")?.querySelector("v")?.textContent).toBe("#N/A");
  });

  test("every format that a cell names is there, and every format goes back to the usual one", async () => {
    const { part } = await save(await openFixture("kept.xlsx"));
    const styles = part("xl/styles.xml");
    const formats = styles.querySelectorAll("cellXfs > xf");
    for (const cell of part("xl/worksheets/sheet0.xml").querySelectorAll("c[s]")) {
      expect(Number(cell.getAttribute("s"))).toBeLessThan(formats.length);
    }
    expect(styles.querySelectorAll("cellStyleXfs > xf")).toHaveLength(1);
    expect(styles.querySelector("cellStyle")?.getAttribute("name")).toBe("Normal");
    for (const format of formats) expect(format.getAttribute("xfId")).toBe("0");
  });

  test("every part that another names is there", async () => {
    const { parts } = await save(await openFixture("kept.xlsx"));
    for (const [path, links] of parts) {
      if (!path.endsWith(".rels")) continue;
      const folder = path.replace(/_rels\/[^/]+$/, "");
      for (const link of links.documentElement.children) {
        const target = new URL(link.getAttribute("Target") ?? "", `http://file/${folder}`).pathname;
        expect(parts.has(target.slice(1))).toBe(true);
      }
    }
  });
});

test("a link to a cell keeps leading there, whatever the name of its sheet", async () => {
  const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>There</t></is></c></row>';
  const link = (location: string) =>
    `<hyperlinks><hyperlink ref="A1" location="${location}"/></hyperlinks>`;
  const file = await workbookFile(
    { name: "Start", rows: row, after: link("&apos;Working capital&apos;!$C$9:$D$12") },
    { name: "Working capital", rows: row, after: link("Start!A1") },
  );
  const { part } = await save(await open(file));
  const locations = [0, 1].map((sheet) =>
    part(`xl/worksheets/sheet${sheet}.xml`).querySelector("hyperlink")?.getAttribute("location"),
  );
  expect(locations).toEqual(["'Working capital'!C9", "Start!A1"]);
});

test("what is printed of a sheet, and how, is kept through opening and saving", async () => {
  const page = [
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    '<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    "<headerFooter><oddFooter>&amp;LItems&amp;CPage &amp;P</oddFooter></headerFooter>",
    '<rowBreaks count="1" manualBreakCount="1"><brk id="9" max="16383" man="1"/></rowBreaks>',
  ].join("");
  const parts = workbookParts([
    {
      name: "Stock In",
      rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>Item</t></is></c></row>',
      before: '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
      after: page,
    },
  ]);
  const names = [
    ["_xlnm.Print_Area", "$A$1:$D$40", 'localSheetId="0"'],
    ["_xlnm.Print_Titles", "$2:$3", 'localSheetId="0"'],
    ["Stockbook.report", "$B$2", 'hidden="1"'],
  ].map(
    ([name, cells, more]) =>
      `<definedName name="${name}" ${more}>'Stock In'!${cells}</definedName>`,
  );
  parts["xl/workbook.xml"] = String(parts["xl/workbook.xml"]).replace(
    "</workbook>",
    `<definedNames>${names.join("")}</definedNames></workbook>`,
  );
  const opened = await open(await zipped(parts));
  expect(lossesOnSaving(opened.model)).toEqual([]);
  const { part } = await save(opened);
  const sheet = part("xl/worksheets/sheet0.xml");
  const attributes = (name: string) =>
    Object.fromEntries(
      Array.from(sheet.querySelector(name)?.attributes ?? [], (one) => [one.name, one.value]),
    );
  expect(attributes("pageSetUpPr")).toEqual({ fitToPage: "1" });
  expect(attributes("pageSetup")).toMatchObject({
    orientation: "landscape",
    fitToWidth: "1",
    fitToHeight: "0",
  });
  expect(attributes("printOptions")).toEqual({ horizontalCentered: "1" });
  expect(attributes("pageMargins")).toMatchObject({ left: "0.5", top: "0.75", footer: "0.3" });
  expect(sheet.querySelector("oddFooter")?.textContent).toBe("&LItems&CPage &P&R");
  expect(attributes("brk")).toMatchObject({ id: "9" });
  const written = Array.from(part("xl/workbook.xml").querySelectorAll("definedName"), (name) => [
    name.getAttribute("name"),
    name.textContent,
    name.getAttribute("hidden"),
  ]);
  expect(written.sort()).toEqual([
    ["Stockbook.report", "'Stock In'!$B$2", "1"],
    ["_xlnm.Print_Area", "'Stock In'!$A$1:$D$40", null],
    ["_xlnm.Print_Titles", "'Stock In'!$2:$3", null],
  ]);
});
