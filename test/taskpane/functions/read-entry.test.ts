import fc from "fast-check";
import { readEntry } from "../../../src/taskpane/functions/read-entry";
import type { CatalogueArgument } from "../../../src/taskpane/catalogue/catalogue";
import type { DecimalSign } from "../../../src/workbook/excel/separators";

const needed: CatalogueArgument = {
  name: "leadTime",
  description: "Periods.",
  optional: false,
  kind: "number",
  isRange: false,
  isPerCell: true,
  isPerRow: false,
  default: null,
  limits: null,
  choices: [],
};
const optional = { ...needed, optional: true };
const choice = { ...optional, choices: [{ word: "within", what: "Within." }] };

function read(entry: string, sign: DecimalSign = ".", argument = needed) {
  const given = readEntry(entry, argument, sign);
  return typeof given === "string" ? given : [given.english, given.shown];
}

describe("a number is read as the user writes it", () => {
  test.each<[string, DecimalSign, string, string]>([
    ["0.95", ".", "0.95", "0.95"],
    ["0,95", ",", "0.95", "0,95"],
    ["1 234,5", ",", "1234.5", "1234,5"],
    ["1.234", ",", "1234", "1234"],
    ["1,234", ".", "1234", "1234"],
    ["-3,5", ",", "-3.5", "-3,5"],
    ["95 %", ",", "95%", "95%"],
    ["92,5%", ",", "92.5%", "92,5%"],
    ["kr 800", ",", "800", "800"],
    ["0.0000001", ".", "1E-7", "1E-7"],
    ["= 12", ".", "12", "12"],
  ])("%s where the decimal sign is %s", (entry, sign, english, shown) => {
    expect(read(entry, sign)).toEqual([english, shown]);
  });
});

describe("a reference stays what it is", () => {
  test.each([
    ["B2", "B2"],
    ["a2:a10", "A2:A10"],
    ["$B$2:$c$9", "$B$2:$C$9"],
    ["Items!B2", "Items!B2"],
    ["'My list'!C:C", "'My list'!C:C"],
    ["'It''s 1.5'!b2", "'It''s 1.5'!B2"],
    ["3:3", "3:3"],
    ["=Plan!E5#", "Plan!E5#"],
    ["Bestellkosten", "Bestellkosten"],
    ["käyttö_2", "käyttö_2"],
    ["Table1[Demand]", "Table1[Demand]"],
    ["[@Demand]", "[@Demand]"],
  ])("%s", (entry, reference) => {
    expect(read(entry, ",")).toEqual([reference, reference]);
    expect(readEntry(entry, needed, ",")).toMatchObject({ isReference: true });
  });
});

describe("an array is read with the signs of the user's Excel", () => {
  test.each<[string, DecimalSign, string, string]>([
    ["{90; 110; 100}", ".", "{90;110;100}", "{90;110;100}"],
    ["{0, 0.3; 500, 0.29}", ".", "{0,0.3;500,0.29}", "{0,0.3;500,0.29}"],
    ["{0\\ 0,3; 500\\ 0,29}", ",", "{0,0.3;500,0.29}", "{0\\0,3;500\\0,29}"],
    ["{0.0,3;500.0,29}", ",", "{0,0.3;500,0.29}", "{0\\0,3;500\\0,29}"],
    ['{"A, B"; true}', ".", '{"A, B";TRUE}', '{"A, B";TRUE}'],
    ['{"1.5, 2"\\ 3}', ",", '{"1.5, 2",3}', '{"1.5, 2"\\3}'],
  ])("%s where the decimal sign is %s", (entry, sign, english, shown) => {
    expect(read(entry, sign)).toEqual([english, shown]);
  });

  test.each(["{}", "{1; 2", "{1, 2; 3}", "{A1}", "{1; }", "{1;;2}"])("%s is none", (entry) => {
    expect(read(entry)).toBe("notUnderstood");
  });
});

test("texts stand in quotation marks, truth values as Excel's files have them", () => {
  expect(read('"A, 1.5"', ",")).toEqual(['"A, 1.5"', '"A, 1.5"']);
  expect(read('""')).toEqual(['""', '""']);
  expect(read("true")).toEqual(["TRUE", "TRUE"]);
});

test("a choice becomes a text, an empty optional one is left out", () => {
  expect(read("within", ".", choice)).toEqual(['"within"', '"within"']);
  expect(read("", ".", choice)).toEqual(["", ""]);
  expect(read("  ", ".", optional)).toEqual(["", ""]);
});

test("an empty needed one is missing", () => {
  expect(read("")).toBe("missing");
  expect(read(" = ")).toBe("missing");
});

test.each([
  "12abc",
  "B2*2",
  "1,2,3",
  "SUM(A1)",
  "A1,B2",
  "2025-01-31",
  'a "b',
  "A 1",
  "#REF!",
  "%",
])("%s is nothing that could be an argument", (entry) => {
  expect(read(entry)).toBe("notUnderstood");
  expect(read(entry, ",")).toBe("notUnderstood");
});

test("nothing that is typed can break out of its argument", () => {
  const signs = fc.constantFrom<DecimalSign>(",", ".");
  const texts = fc.string({ unit: fc.constantFrom(..."aB1$!:;,.\\{}()\"'[]#%= -+€é") });
  fc.assert(
    fc.property(texts, signs, (text, sign) => {
      const given = readEntry(text, optional, sign);
      if (typeof given === "string") return;
      const bare = given.english.replace(
        /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^{}]*\}|\[[^[\]]*\]/g,
        "",
      );
      expect(bare).not.toMatch(/[,;(){}"'\\=]/);
      expect(given.english).not.toMatch(/NaN|Infinity|undefined|null/);
    }),
    { numRuns: 3000 },
  );
});
