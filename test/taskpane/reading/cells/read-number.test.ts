import { columnSigns } from "../../../../src/taskpane/reading/cells/column-sign";
import { Kind, readCell } from "../../../../src/taskpane/reading/cells/cell-kind";
import { readNumber } from "../../../../src/taskpane/reading/cells/read-number";
import type { DecimalSign } from "../../../../src/workbook/excel/separators";
import type { Cell } from "../../../../src/workbook/excel/types";
import { patient } from "../../lists";

describe("text that looks like a number", () => {
  test.each([
    ["12", 12],
    [" 12 ", 12],
    ["12.5", 12.5],
    ["12,5", 12.5],
    [".5", 0.5],
    ["0,234", 0.234],
    ["1234,567", 1234.567],
    ["1.234,50", 1234.5],
    ["1,234.50", 1234.5],
    ["1 234,50", 1234.5],
    ["1\u00a0234\u00a0567", 1234567],
    ["1\u202f234,5", 1234.5],
    ["1'234'567.25", 1234567.25],
    ["1.234.567", 1234567],
    ["-12,5", -12.5],
    ["−12", -12],
    ["+12", 12],
    ["12-", -12],
    ["1.234,50-", -1234.5],
    ["(300)", -300],
    ["€ 12,50", 12.5],
    ["12,50 €", 12.5],
    ["$1,234.50", 1234.5],
    ["-$1,234.50", -1234.5],
    ["$(1,234.50)", -1234.5],
    ["kr 99,-", 99],
    ["kr. 1.234,50", 1234.5],
    ["99:-", 99],
    ["NOK 1 000", 1000],
    ["250 SEK", 250],
    ["1.234,--", 1234],
    ["1.234,-", 1234],
    ["1.234,–", 1234],
    ["99,--", 99],
    ["EUR 45,--", 45],
    ["-45,--", -45],
    ["CHF 45.–", 45],
    ["1'234.--", 1234],
    ["1.234.567,- kr", 1234567],
    ["12,34,567.00", 1234567],
    ["1,23,456", 123456],
    ["₹ 12,34,567", 1234567],
    ["Rs. 1,234.50", 1234.5],
    ["Rs 1,234.50", 1234.5],
    ["R$ 1.234,50", 1234.5],
    ["12,50 zł", 12.5],
    ["Fr. 12.50", 12.5],
    ["SFr. 1'234.50", 1234.5],
    ["CHF 1’234.50", 1234.5],
    ["US$ 12.50", 12.5],
    ["1\u2009234,5", 1234.5],
    ["\u200e12,5\u200f", 12.5],
    ["１２３", 123],
    ["–12,5", -12.5],
    ["( 300 )", -300],
    ["€ -12,50", -12.5],
    ["1.46109E-005", 0.0000146109],
    ["1,5E+03", 1500],
    ["-0", 0],
  ])("%j is read as %d", (text, number) => {
    expect(readNumber(text, ".")).toBe(number);
    expect(readNumber(text, ",")).toBe(number);
  });

  test("a sign before just three digits is read as the rest of the list reads it", () => {
    expect(readNumber("1,234", ",")).toBe(1.234);
    expect(readNumber("1,234", ".")).toBe(1234);
    expect(readNumber("1.234", ",")).toBe(1234);
    expect(readNumber("12.234", ".")).toBe(12.234);
  });

  test.each([
    "",
    " ",
    "-",
    "abc",
    "12 kg",
    "12 %",
    "2016-11-08",
    "12.11.2016",
    "1,23,4",
    "1.2.3",
    "12-13",
    "--5",
    "(5",
    "5)",
    "-(5)",
    "A12",
    "1e5",
    "12 34",
    "1 23",
    "..5",
    ",",
    "€",
    "1,234,56",
    "٣",
    "9".repeat(60),
    // Codes.
    "0012",
    "007",
    "000",
    "001.234.567",
    // A debit and a credit of the same amount: which of them counts against the item is not known.
    "1,200.00 Cr",
    "1,200.00 Dr",
    "99.5,--",
    "1,23,45",
    "12,--,--",
    "1.2E+999",
  ])("%j is no number", (text) => {
    expect(readNumber(text, ".")).toBeNull();
    expect(readNumber(text, ",")).toBeNull();
  });
});

/** How a column reads the texts in it; null for one that can be read in two ways. */
async function readIn(column: Cell[], userSign: DecimalSign): Promise<(number | null)[]> {
  const signs = await columnSigns(column, userSign, patient);
  return column.map((cell) => {
    const { kind, number } = readCell(cell, signs);
    return kind === Kind.doubtful ? null : number;
  });
}

describe("a sign before just three digits", () => {
  test("is what the texts of its column say that can be read in one way only", async () => {
    expect(await readIn(["1,234", "12,5"], ".")).toEqual([1.234, 12.5]);
    expect(await readIn(["1,234", "1,234,567"], ",")).toEqual([1234, 1234567]);
    expect(await readIn(["1.234", "99.5"], ",")).toEqual([1.234, 99.5]);
    expect(await readIn(["1.234", "99,--"], ".")).toEqual([1234, 99]);
    expect(await readIn(["1.234", "0.950"], ",")).toEqual([1.234, 0.95]);
  });

  test("groups where all signs stand so and no number of four digits stands without one", async () => {
    for (const userSign of [".", ","] as const) {
      const points = ["1.200", "12.500", "950", "2.750", "300", "4.100"];
      const read = await readIn(points, userSign);
      expect(read).toEqual([1200, 12500, 950, 2750, 300, 4100]);
      const commas = points.map((text) => text.replace(".", ","));
      expect(await readIn(commas, userSign)).toEqual(read);
    }
  });

  test("groups where it is the user's own sign for that", async () => {
    expect(await readIn(["1,200", "2,300"], ".")).toEqual([1200, 2300]);
    expect(await readIn(["1.200", "2.300"], ",")).toEqual([1200, 2300]);
  });

  test.each<[string, Cell[], DecimalSign]>([
    ["stand alone, against the user's own sign", ["1.200", "2.300"], "."],
    ["stand alone, against the user's own sign", ["1,200"], ","],
    ["stand beside a number of four digits without one", ["1.200", "1500", "300"], "."],
    ["are of both kinds", ["1.200", "1,300", "20"], "."],
    ["stand beside texts that tell of both", ["1.200", "12,5", "12.5"], "."],
  ])("is not guessed where such numbers %s: %j", async (_why, column, userSign) => {
    const signs = await columnSigns(column, userSign, patient);
    expect(signs).toMatchObject({ doubtful: true, three: "open" });
    expect((await readIn(column, userSign))[0]).toBeNull();
  });

  test("takes no part in texts that have none", async () => {
    expect(await columnSigns(["1,5", "1.5", "x", "", 3, true], ",", patient)).toMatchObject({
      doubtful: false,
    });
  });
});
