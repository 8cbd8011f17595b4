import { tableHeaders } from "../../../src/workbook/report/table-headers";

test("headers that differ stay as they are", () => {
  expect(tableHeaders(["Item", "Value", "Class"])).toEqual(["Item", "Value", "Class"]);
});

test("the second header of a name gets a number, as Excel would give it", () => {
  expect(tableHeaders(["Class", "class", "CLASS", "Class2"])).toEqual([
    "Class",
    "class2",
    "CLASS3",
    "Class22",
  ]);
});

test("a column without a name is called by its place, and a number becomes a text", () => {
  expect(tableHeaders(["", 2024])).toEqual(["Column1", "2024"]);
});

test("no header is longer than Excel allows", () => {
  const long = "x".repeat(300);
  expect(tableHeaders([long, long]).map((name) => name.length)).toEqual([255, 255]);
});

test("no header ends in half a character or holds what no cell can hold", () => {
  const long = "x".repeat(254) + "📦";
  expect(tableHeaders([long, "A\0\ud83dB"])).toEqual(["x".repeat(254), "AB"]);
  expect(tableHeaders([long, long])[1]).toBe(`${"x".repeat(254)}2`);
});
