import { freeSheetName } from "../../../src/workbook/report/sheet-name";

test("a free name is taken as it is wished", () => {
  expect(freeSheetName("ABC report", ["Items"])).toBe("ABC report");
});

test("a taken name gets the next free number, whatever its case", () => {
  expect(freeSheetName("ABC report", ["abc REPORT", "ABC report (2)"])).toBe("ABC report (3)");
});

test("characters that Excel forbids are replaced", () => {
  expect(freeSheetName("Q1/Q2 [draft]: what? * \\ \n", [])).toBe("Q1-Q2 -draft-- what- - -");
});

test("no name is longer than 31 letters, its number included", () => {
  const long = "Classification of all spare parts";
  expect(freeSheetName(long, [])).toBe("Classification of all spare par");
  expect(freeSheetName(long, [freeSheetName(long, [])])).toBe("Classification of all spare (2)");
});

test("an apostrophe may stand inside a name but not at its ends", () => {
  expect(freeSheetName("'John's list'", [])).toBe("John's list");
  expect(freeSheetName("Classification of John's parts'''", [])).not.toMatch(/'$/);
});

test("a character that takes two places is never cut in half", () => {
  expect(freeSheetName("x".repeat(30) + "📦", [])).toBe("x".repeat(30));
});

test("Excel keeps the name History for itself", () => {
  expect(freeSheetName("History", [])).not.toMatch(/^history$/i);
});

test("a name of which nothing is left becomes Report", () => {
  expect(freeSheetName("  ''  ", [])).toBe("Report");
});

test("half a character and NUL are left out", () => {
  expect(freeSheetName("A\ud83d\0BC", [])).toBe("ABC");
});
