/** @jest-environment jsdom */
import "../support/text-decoder";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openCsv, type CsvWishes } from "../../../src/workbench/csv/open-csv";
import { createModel } from "../../../src/workbench/sheet/model";
import { cellText } from "../../../src/workbench/sheet/cells";

jest.spyOn(console, "debug").mockImplementation(() => undefined);

const fixtures = join(__dirname, "..", "..", "fixtures", "csv");

async function open(bytes: Uint8Array, name: string, wishes?: CsvWishes) {
  const { source, reading, rows } = await openCsv(new Blob([new Uint8Array(bytes)]), name, wishes);
  const model = createModel(source);
  const sheetId = model.getters.getActiveSheetId();
  const at = (row: number, col: number) => ({ sheetId, row, col });
  return {
    reading,
    rows,
    name: model.getters.getActiveSheetName(),
    value: (row: number, col: number) => model.getters.getEvaluatedCell(at(row, col)).value,
    shown: (row: number, col: number) => cellText(model, at(row, col)),
    isFormula: (row: number, col: number) =>
      model.getters.getCell(at(row, col))?.isFormula ?? false,
  };
}

const fixture = (name: string, wishes?: CsvWishes) =>
  open(new Uint8Array(readFileSync(join(fixtures, name))), name, wishes);

const written = (text: string, name = "list.csv") => open(Buffer.from(text, "utf8"), name);

describe("an export of an ERP with semicolons, decimal commas and Windows-1252", () => {
  test("is read as what it is, and says how", async () => {
    const { reading, rows, name } = await fixture("erp-windows-1252.csv");
    expect(reading).toEqual({
      encoding: "windows-1252",
      separator: ";",
      decimal: ",",
      dates: "dayFirst",
    });
    expect(rows).toBe(8);
    expect(name).toBe("erp-windows-1252");
  });

  test("has umlauts, and quotes within a name", async () => {
    const { value } = await fixture("erp-windows-1252.csv");
    expect(value(3, 2)).toBe("Wälzlager");
    expect(value(5, 1)).toBe('Gehäuse "Größe 2"');
    expect(value(6, 1)).toBe("Welle Ø 25 h6");
  });

  test("has material numbers as text, with every zero", async () => {
    const { value } = await fixture("erp-windows-1252.csv");
    expect(value(3, 0)).toBe("000000000010012345");
  });

  test("has amounts as numbers, a minus behind them too, and days as days", async () => {
    const { value, shown } = await fixture("erp-windows-1252.csv");
    expect([3, 4, 5, 6].map((column) => value(3, column))).toEqual([1250, 8400, 3.95, 4937.5]);
    expect([value(6, 3), value(6, 6)]).toEqual([-45, -3987]);
    // Counted by LibreOffice: DATE(2025,11,3).
    expect(value(3, 7)).toBe(45_964);
    expect(shown(3, 7)).toBe("2025-11-03");
    expect(value(7, 7)).toBeNull();
  });
});

describe("an export in quotes, with decimal points and a mark of UTF-8", () => {
  test("has codes as text, in the whole column where one has zeros before it", async () => {
    const { value, reading } = await fixture("quoted-utf-8-bom.csv");
    expect(reading).toEqual({
      encoding: "utf-8",
      separator: ",",
      decimal: ".",
      dates: "monthFirst",
    });
    expect(value(0, 0)).toBe("Item");
    expect([1, 2, 4].map((row) => value(row, 0))).toEqual(["00123", "00124", "10126"]);
  });

  test("has no name that computes, whatever it begins with", async () => {
    const { value, isFormula } = await fixture("quoted-utf-8-bom.csv");
    const names = [2, 4, 5, 6].map((row) => value(row, 1));
    expect(names).toEqual(["=SUM(A1:A9)", "@home kit", "-Discount-", "+Plus pack"]);
    expect([2, 4, 5, 6].some((row) => isFormula(row, 1))).toBe(false);
  });

  test("has line breaks and doubled quotes within a field", async () => {
    const { value } = await fixture("quoted-utf-8-bom.csv");
    expect(value(3, 1)).toBe('Seal 5" wide\nsecond line');
    expect(value(3, 2)).toBe(12_800);
  });

  test("has amounts in brackets as below zero, and days with the month first", async () => {
    const { value, shown } = await fixture("quoted-utf-8-bom.csv");
    expect(value(4, 4)).toBe(-139.3);
    expect(shown(1, 5)).toBe("2025-11-03");
  });
});

test("tabs, UTF-16, groups of three with spaces, and shares", async () => {
  const { reading, value, shown } = await fixture("tab-utf-16.txt");
  expect(reading).toMatchObject({ encoding: "utf-16le", separator: "\t", decimal: "," });
  expect(value(0, 2)).toBe("Määrä");
  expect([value(1, 2), value(1, 3)]).toEqual([1250, 4937.5]);
  expect(value(1, 4)).toBeCloseTo(0.125, 12);
  expect(shown(1, 4)).toBe("12.5%");
});

test("blank fields stay blank cells", async () => {
  const { value } = await fixture("blank-months.csv");
  expect([value(2, 1), value(2, 2), value(2, 12)]).toEqual([600, null, 600]);
});

test("what the user says goes before what was found", async () => {
  const { value } = await open(Buffer.from("Item;Value\nBolt;1.234\nNut;2.345\n"), "list.csv", {
    decimal: ".",
  });
  expect(value(1, 1)).toBe(1.234);
  const asGerman = await written("Item;Value\nBolt;1.234\nNut;2.345\n");
  expect(asGerman.value(1, 1)).toBe(1234);
});

test.each([
  ["Item;Value, EUR\nBolt;1,5\nNut;2,5\n", ";"],
  ["Item,Value\nBolt,1.5\nNut,2.5\n", ","],
  ["Item\tValue\nBolt\t1,5\nNut\t2,5\n", "\t"],
  ["Item|Value\nBolt|1,5\nNut|2,5\n", "|"],
  ["sep=,\nItem,Note\nBolt,a;b\nNut,c;d\n", ","],
])("%j is cut at %j", async (text, separator) => {
  expect((await written(text)).reading.separator).toBe(separator);
});

test.each([
  ["1E5", "1E5"],
  ["12-34", "12-34"],
  ["1,2,3", "1,2,3"],
  ["4006381333931123456", "4006381333931123456"],
  ["31.02.2026", "31.02.2026"],
  ["5,00,", "5,00,"],
  ["01.2026", "01.2026"],
  ["TRUE", "TRUE"],
  ["'quoted", "'quoted"],
])("%s stays the text that it is", async (field, expected) => {
  const { value } = await written(`Item;Value;Other\n${field};2,5;1\nNut;3,5;1\n`);
  expect(value(1, 0)).toBe(expected);
});

test('a quote that nothing closes, as in 5" pipe, takes no other field with it', async () => {
  const { value, rows } = await written('Item;Value\n"5 inch pipe;2,5\n6" pipe;3,5\n"7;4,5\n');
  expect(rows).toBe(4);
  expect([1, 2, 3].map((row) => value(row, 0))).toEqual(['"5 inch pipe', '6" pipe', '"7']);
  expect([1, 2, 3].map((row) => value(row, 1))).toEqual([2.5, 3.5, 4.5]);
});

test.each([
  ["nothing at all", "", "list.csv", "empty"],
  ["a web page", "<html><td>1;2</td>\n<td>3;4</td></html>", "list.csv", "text"],
  ["a letter with a workbook's name", "Dear Sir or Madam", "letter.xlsx", "text"],
])("%s is refused", async (_, text, name, reason) => {
  await expect(written(text, name)).rejects.toMatchObject({ reason });
});

test("a list of one column opens when its name says that it is one", async () => {
  const { rows, value } = await written("Item\nBolt\nNut\n", "items.csv");
  expect([rows, value(2, 0)]).toEqual([3, "Nut"]);
});

test("days are days as a year, a month or a day begins them", async () => {
  const { shown } = await written(
    "Item;Day\nA;2025-11-03\nB;3.11.2025\nC;03.11.25\nD;13/11/2025\n",
  );
  expect([1, 2, 3, 4].map((row) => shown(row, 1))).toEqual([
    "2025-11-03",
    "2025-11-03",
    "2025-11-03",
    "2025-11-13",
  ]);
});

test("a file of 50 MB is refused before it is read, with what it has and what is taken", async () => {
  const file = { size: 50_000_000 } as Blob;
  await expect(openCsv(file, "large.csv")).rejects.toMatchObject({
    reason: "tooLarge",
    found: "50 MB, and at most 30 MB are read",
  });
});

test("a file of more rows than the sheet has is refused", async () => {
  await expect(written("Item;1\n".repeat(200_001))).rejects.toMatchObject({
    reason: "tooLarge",
    found: "more than 200,000 rows",
  });
});
