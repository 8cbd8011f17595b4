/** @jest-environment jsdom */
import "./support/group-by";
import JSZip from "jszip";
import { readXlsx } from "../../src/workbench/file/read-xlsx";
import { RefusedFile } from "../../src/workbench/file/refused-file";
import { texts } from "../../src/workbench/texts";
import { workbookFile, workbookParts, zipped } from "./support/workbook-file";

const list = '<row r="1"><c r="A1"><v>1</v></c></row>';

async function refusal(file: Blob | Promise<Blob>): Promise<RefusedFile> {
  try {
    await readXlsx(await file, []);
  } catch (error) {
    if (error instanceof RefusedFile) return error;
    throw error;
  }
  throw new Error("The file was opened");
}

const sheet = (rows: string, after = "") => workbookFile({ name: "S", rows, after });

function compoundFile(name: string): Blob {
  const letters = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
  const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return new Blob([new Uint8Array([...signature, ...new Array(600).fill(0), ...letters])]);
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  return (await JSZip.loadAsync(file)).generateAsync({ type: "uint8array" });
}

const archive = (parts: Record<string, string>) => zipped(parts);

const rootLink = (target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://x/officeDocument" Target="${target}"/></Relationships>`;

test.each([
  ["nothing at all", () => new Blob([]), "empty"],
  ["a CSV file with another name", () => new Blob(["Item;Value\nBolt;5\n"]), "text"],
  ["a web page with another name", () => new Blob(["<html><table></table></html>"]), "text"],
  ["a workbook with a password", () => compoundFile("EncryptedPackage"), "password"],
  ["an old workbook with another name", () => compoundFile("Workbook"), "oldExcel"],
  ["an old letter", () => compoundFile("WordDocument"), "notXlsx"],
  ["a picture", () => new Blob([new Uint8Array([0x89, 0x50, 0, 1, 2])]), "notXlsx"],
  ["an archive of letters", () => archive({ "letter.txt": "Dear Sir" }), "otherArchive"],
  [
    "a letter of Word",
    () => archive({ "_rels/.rels": rootLink("word/document.xml"), "word/document.xml": "<d/>" }),
    "otherArchive",
  ],
  [
    "a binary workbook",
    () => archive({ "_rels/.rels": rootLink("xl/workbook.bin") }),
    "binaryWorkbook",
  ],
])("%s is told by what it is", async (_, file, reason) => {
  expect((await refusal(file())).reason).toBe(reason);
});

test("half a workbook is damaged", async () => {
  const whole = await bytesOf(await sheet(list));
  const half = new Blob([new Uint8Array(whole.slice(0, whole.length / 2))]);
  expect((await refusal(half)).reason).toBe("damaged");
});

test.each([
  ["a sheet without its end", '<row r="1"><c r="A1"><v>1</v></row>'],
  ["an entity that nobody declared", '<row r="1"><c r="A1"><v>&lol;</v></c></row>'],
])("%s is damaged", async (_, rows) => {
  expect((await refusal(sheet(rows))).reason).toBe("damaged");
});

test.each([
  [
    "a cell beyond Excel's grid",
    '<row r="1"><c r="ZZZZZ99999999"><v>1</v></c></row>',
    "cell ZZZZZ99999999",
  ],
  ["a row before the first", '<row r="-5"><c><v>1</v></c></row>', "row -5"],
])("%s is not understood, and named", async (_, rows, found) => {
  const { reason, found: told } = await refusal(sheet(rows));
  expect([reason, told]).toEqual(["notUnderstood", expect.stringContaining(found)]);
});

test.each(["xl/workbook.xml", "xl/worksheets/sheet1.xml"])(
  "entities that %s makes for itself are not understood",
  async (path) => {
    const parts = workbookParts([{ name: "S", rows: '<row r="1"><c><v>&b;</v></c></row>' }]);
    const bomb = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>';
    parts[path] = bomb + String(parts[path]);
    const { reason, found } = await refusal(zipped(parts));
    expect([reason, found]).toEqual(["notUnderstood", path]);
  },
);

test("elements within elements without end are not understood", async () => {
  const deep = "<x>".repeat(50_000) + "</x>".repeat(50_000);
  expect((await refusal(sheet(list, deep))).reason).toBe("notUnderstood");
});

test.each(["XFD1048576", "XFD7", "A1048576"])(
  "a value in %s is farther out than the sheet on the page goes",
  async (cell) => {
    const rows = `<row r="${cell.replace(/\D/g, "")}"><c r="${cell}"><v>1</v></c></row>`;
    const { reason, found } = await refusal(sheet(rows));
    expect([reason, found]).toEqual(["tooLarge", `cell ${cell} on sheet S`]);
  },
);

test("thousands of sheets are too many", async () => {
  const parts = workbookParts([{ name: "S", rows: list }]);
  const tags = Array.from({ length: 3_000 }, (_, index) => `<sheet name="T${index}" r:id="rId1"/>`);
  const book = String(parts["xl/workbook.xml"]);
  parts["xl/workbook.xml"] = book.replace("</sheets>", `${tags.join("")}</sheets>`);
  const { reason, found } = await refusal(zipped(parts));
  expect([reason, found]).toEqual(["tooLarge", "3001 sheets"]);
});

/** A workbook whose main part is that long, and for which the archive claims another length. */
async function claiming(claim: number, length: number): Promise<Blob> {
  const parts = workbookParts([{ name: "S", rows: list }]);
  const blanks = " ".repeat(length - String(parts["xl/workbook.xml"]).length);
  parts["xl/workbook.xml"] += blanks;
  const bytes = await new JSZip().file("f", await zipped(parts)).files.f.async("uint8array");
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let place = 0; place < bytes.length - 4; place++) {
    if (view.getUint32(place, true) === length) view.setUint32(place, claim, true);
  }
  return new Blob([new Uint8Array(bytes)]);
}

test("a part that says it unpacks to three gigabytes is not unpacked", async () => {
  const { reason, found } = await refusal(claiming(3_000_000_000, 2_000));
  expect([reason, found]).toEqual(["tooLarge", "xl/workbook.xml"]);
});

test("a part that unpacks to more than it says is given up at the bound", async () => {
  const { reason, found } = await refusal(claiming(2_000, 21_000_000));
  expect([reason, found]).toEqual(["tooLarge", "xl/workbook.xml"]);
});

test.each([
  ["a dimension of the whole sheet", '<dimension ref="A1:XFD1048576"/>', ""],
  ["columns to the last one", '<cols><col min="1" max="16384" width="9" style="7"/></cols>', ""],
  [
    "merged cells, rules and a frozen pane over the whole sheet",
    '<sheetViews><sheetView workbookViewId="0"><pane xSplit="16000" ySplit="1000000" state="frozen"/></sheetView></sheetViews>',
    '<mergeCells count="2"><mergeCell ref="A1:XFD1048576"/><mergeCell ref="A3:B4"/></mergeCells>' +
      '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="cellIs" dxfId="99" priority="1" operator="greaterThan"><formula>5</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
  ],
])("%s makes no larger sheet than the list needs", async (_, before, after) => {
  const { source } = await readXlsx(
    await workbookFile({ name: "S", rows: list, before, after }),
    [],
  );
  const [{ rowNumber, colNumber }] = source.sheets as { rowNumber: number; colNumber: number }[];
  expect([rowNumber, colNumber]).toEqual([100, 30]);
});

test("each refusal says what is in the file, what to do, and that nothing is lost", () => {
  const reasons = ["empty", "text", "oldExcel", "password", "damaged", "tooLarge"] as const;
  const sentences = reasons.map((reason) => texts.refused("stock.xlsx", reason, ""));
  expect(new Set(sentences).size).toBe(reasons.length);
  for (const sentence of sentences) {
    expect(sentence).toMatch(
      /^stock\.xlsx could not be opened: .+\. .*The present workbook is still here\.$/,
    );
  }
  expect(texts.refused("a.xlsx", "tooLarge", "x".repeat(500)).length).toBeLessThan(300);
});
