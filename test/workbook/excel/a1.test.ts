import { addressOf, boxesOf, columnLetters, overlap } from "../../../src/workbook/excel/a1";

const box = (row: number, column: number, rows: number, columns: number) => ({
  row,
  column,
  rows,
  columns,
});

test("columns are named as Excel names them", () => {
  expect([0, 25, 26, 701, 702, 16383].map(columnLetters)).toEqual([
    "A",
    "Z",
    "AA",
    "ZZ",
    "AAA",
    "XFD",
  ]);
});

test("a block is named by its corners and a single cell by itself", () => {
  expect(addressOf(box(1, 1, 1862, 2))).toBe("B2:C1863");
  expect(addressOf(box(0, 0, 1, 1))).toBe("A1");
});

test("an address leads back to the block", () => {
  expect(boxesOf("B2:C1863")).toEqual([box(1, 1, 1862, 2)]);
  expect(boxesOf("'My sheet'!$XFD$1048576")).toEqual([box(1048575, 16383, 1, 1)]);
  expect(boxesOf("A1,C3:D4")).toEqual([box(0, 0, 1, 1), box(2, 2, 2, 2)]);
});

test("whole rows and columns reach to the ends of the sheet", () => {
  expect(boxesOf("3:5")).toEqual([box(2, 0, 3, 16384)]);
  expect(boxesOf("C:C")).toEqual([box(0, 2, 1048576, 1)]);
});

test("what is no address is nowhere", () => {
  expect(boxesOf("Table1[Items]")).toEqual([]);
});

test("blocks that only touch do not overlap", () => {
  expect(overlap(box(0, 0, 2, 2), box(1, 1, 2, 2))).toBe(true);
  expect(overlap(box(0, 0, 2, 2), box(2, 0, 2, 2))).toBe(false);
  expect(overlap(box(0, 0, 2, 2), box(0, 2, 2, 2))).toBe(false);
});
