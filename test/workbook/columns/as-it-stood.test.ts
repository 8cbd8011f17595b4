import { asItStood, fillsCell, holds, isFormula } from "../../../src/workbook/columns/as-it-stood";
import type { Cell } from "../../../src/workbook/excel/types";

const cell = (value: Cell, formula: Cell, type: string) => ({
  value,
  formula,
  type,
  numberFormat: "General",
});

const texts = [
  "=1+1",
  "=cmd|'/c calc'!A1",
  '=HYPERLINK("http://example.com","click")',
  "+49 30",
  "-1",
  "@A1",
  "0012",
  "1-2",
  "TRUE",
  "#N/A",
  "'quoted",
  "a note",
];

test.each(texts)("the text %s goes back as a text, however Excel has handed it over", (text) => {
  for (const formula of [text, `'${text}`]) {
    const before = cell(text, formula, "String");
    expect(holds(before)).toBe(true);
    expect(isFormula(before)).toBe(false);
    expect(asItStood(before)).toBe(`'${text}`);
  }
});

test.each([
  ["a formula", cell(2, "=1+1", "Double"), "=1+1"],
  ["a formula that shows nothing", cell("", '=""', "String"), '=""'],
  ["a formula of a text", cell("=1+1", '="=1+1"', "String"), '="=1+1"'],
  ["a formula of an error", cell("#DIV/0!", "=1/0", "Error"), "=1/0"],
  ["an error", cell("#N/A", "#N/A", "Error"), "#N/A"],
  ["a number", cell(45_000, 45_000, "Double"), 45_000],
  ["a boolean", cell(true, true, "Boolean"), true],
])("%s goes back as it was", (_what, before, written) => {
  expect(holds(before)).toBe(true);
  expect(asItStood(before)).toBe(written);
});

test("what a formula elsewhere has spilled into a cell is left to that formula", () => {
  expect(asItStood(cell("A", "", "String"))).toBe("");
});

test("a text that fills its cell leaves no room for an apostrophe", () => {
  const full = "=".padEnd(32_767, "x");
  expect(fillsCell(cell(full, full, "String"))).toBe(true);
  expect(fillsCell(cell(full.slice(1), full.slice(1), "String"))).toBe(false);
  expect(fillsCell(cell(full, "=REPT(A1,9)", "String"))).toBe(false);
});
