import { cellAt, NumberColumn } from "../../../src/taskpane/list/number-column";
import type { Cell } from "../../../src/workbook/excel/types";

const numbers = Array.from({ length: 40 }, (_, k) => k / 4);
const cells: Cell[] = ["On hand", ...numbers, "", "1.5", "#N/A", true, -2];

function kept(column: readonly Cell[]): NumberColumn {
  const found = NumberColumn.from(column);
  if (!(found instanceof NumberColumn)) throw new Error("It stays as it was read.");
  return found;
}

test("every cell of a column of numbers is as it was read", () => {
  const column = kept(cells);
  expect(column).toHaveLength(cells.length);
  expect(cells.map((_, row) => cellAt(column, row))).toEqual(cells);
  expect(cellAt(column, cells.length)).toBe("");
});

test("in four bytes a cell, too, every number is as it was read", () => {
  // 0.1 takes all eight.
  for (const last of [16777216, 16777217, 0.1]) {
    const column = NumberColumn.from([...cells, last], true);
    expect([...cells, last].map((_, row) => cellAt(column, row))).toEqual([...cells, last]);
  }
});

test("beyond the end of a column, and without one, nothing stands", () => {
  expect(cellAt(["Name"], 1)).toBe("");
  expect(cellAt(undefined, 0)).toBe("");
});

test("a column of other things than numbers stays as it was read", () => {
  const names = numbers.map((number) => `Item ${number}`);
  expect(NumberColumn.from(names)).toBe(names);
  // An eighth of forty, the header aside, may be none.
  const texts = (count: number) => ["Price", ...numbers.map((n, k) => (k < count ? `${n}` : n))];
  expect(NumberColumn.from(texts(5))).toBeInstanceOf(NumberColumn);
  expect(NumberColumn.from(texts(6))).not.toBeInstanceOf(NumberColumn);
});

test("a column of nothing but numbers hands out its own", () => {
  const column = kept(["On hand", ...numbers]);
  expect(Array.from(column.plainNumbers(1, false) ?? [])).toEqual(numbers);
  expect(column.plainNumbers(1, false)?.buffer).toBe(column.plainNumbers(1, true)?.buffer);
});

test("an empty cell holds no number", () => {
  const column = kept(["On hand", 1, "", 3]);
  expect(Array.from(column.plainNumbers(1, false) ?? [])).toEqual([1, NaN, 3]);
});

test("numbers with something else between them, or below zero where none may be, are read one by one", () => {
  expect(kept(["On hand", ...numbers, "1.5"]).plainNumbers(1, true)).toBeNull();
  const below = kept(["On hand", ...numbers, -2]);
  expect(below.plainNumbers(1, false)).toBeNull();
  expect(below.plainNumbers(1, true)?.[40]).toBe(-2);
});
