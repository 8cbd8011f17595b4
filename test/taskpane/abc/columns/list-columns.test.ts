import { columnLetters } from "../../../../src/workbook/excel/a1";
import {
  isComplete,
  measureColumns,
  withColumns,
} from "../../../../src/taskpane/abc/columns/complete-columns";
import { periodColumns, valueColumns } from "../../../../src/taskpane/abc/columns/list-columns";
import { columnName } from "../../../../src/taskpane/list/column-name";
import { placeName } from "../../../../src/taskpane/pane/place-name";
import { english, itemAndValue, listOf } from "../../lists";

test("columns are called as Excel calls them", () => {
  expect([0, 25, 26, 51, 52, 701, 702, 16383].map(columnLetters)).toEqual([
    "A",
    "Z",
    "AA",
    "AZ",
    "BA",
    "ZZ",
    "AAA",
    "XFD",
  ]);
});

test("the value is known once every column it is made of is chosen", () => {
  const columns = itemAndValue([["Item", "Sales"]]);
  expect(valueColumns(columns)).toEqual([1]);
  expect(valueColumns({ ...columns, value: null })).toBeNull();
  const product = { ...columns, valueFrom: "product" as const, quantity: 1 };
  expect(valueColumns(product)).toBeNull();
  expect(valueColumns({ ...product, price: 2 })).toEqual([1, 2]);
});

describe("what each method needs beside the value", () => {
  const columns = itemAndValue([["Item", "Sales"]]);

  test("one value: nothing", () => {
    expect(measureColumns(columns)).toEqual([]);
    expect(isComplete(columns)).toBe(true);
    expect(isComplete({ ...columns, value: null })).toBe(false);
  });

  test("two stages: the second criterion", () => {
    const twoStage = { ...columns, method: "twoStage" as const };
    expect(measureColumns(twoStage)).toBeNull();
    expect(isComplete(twoStage)).toBe(false);
    expect(measureColumns({ ...twoStage, second: 4 })).toEqual([4]);
    expect(isComplete({ ...twoStage, second: 4 })).toBe(true);
    expect(isComplete({ ...twoStage, second: 4, value: null })).toBe(false);
  });

  test("weighted criteria: at least one more", () => {
    const weighted = { ...columns, method: "weighted" as const };
    expect(measureColumns(weighted)).toBeNull();
    expect(measureColumns({ ...weighted, further: [5, 2] })).toEqual([5, 2]);
    expect(isComplete({ ...weighted, further: [5] })).toBe(true);
  });

  test("steadiness: at least two periods, from the first to the last", () => {
    const steadiness = { ...columns, method: "steadiness" as const };
    expect(measureColumns(steadiness)).toBeNull();
    expect(periodColumns({ ...steadiness, firstPeriod: 2, lastPeriod: null })).toBeNull();
    expect(periodColumns({ ...steadiness, firstPeriod: 2, lastPeriod: 2 })).toBeNull();
    expect(periodColumns({ ...steadiness, firstPeriod: 4, lastPeriod: 2 })).toBeNull();
    const chosen = { ...steadiness, firstPeriod: 2, lastPeriod: 4 };
    expect(measureColumns(chosen)).toEqual([2, 3, 4]);
    expect(isComplete(chosen)).toBe(true);
  });

  test("the value may be the sum of the periods, with or without a price", () => {
    const periods = {
      ...itemAndValue([["Item"]], { method: "steadiness", valueFrom: "periods" }),
      ...{ value: null, firstPeriod: 2, lastPeriod: 4 },
    };
    expect(valueColumns(periods)).toEqual([]);
    expect(valueColumns({ ...periods, price: 1 })).toEqual([1]);
    expect(isComplete(periods)).toBe(true);
    expect(valueColumns({ ...periods, lastPeriod: null })).toBeNull();
  });
});

test("another method leaves the value to one column where it was the sum of the periods", () => {
  const columns = itemAndValue([["Item", "Sales"]], { method: "steadiness", valueFrom: "periods" });
  expect(withColumns(columns, { method: "value" })).toMatchObject({
    method: "value",
    valueFrom: "column",
  });
  expect(withColumns(columns, { price: 3 })).toMatchObject({ valueFrom: "periods", price: 3 });
  const product = { ...columns, valueFrom: "product" as const };
  expect(withColumns(product, { method: "weighted" })).toMatchObject({ valueFrom: "product" });
  expect(columns.method).toBe("steadiness");
});

test("a date in a header is shown as a date", () => {
  const list = listOf([
    ["Item", 45292, 45657.5],
    ["Bolt", 1, 2],
  ]);
  const name = (column: number) => columnName(english, list, { hasHeader: true }, column);
  expect(name(1)).toBe("2024-01-01 (B)");
  expect(name(2)).toBe("45657.5 (C)");
});

test("a column is offered by its header and its letters", () => {
  const list = listOf([
    ["Item", " ", 2024],
    ["Bolt", 1, 2],
  ]);
  const name = (column: number, hasHeader = true) =>
    columnName(english, list, { hasHeader }, column);
  expect([name(0), name(1), name(2)]).toEqual(["Item (A)", "Column B", "2024 (C)"]);
  expect(name(0, false)).toBe("Column A");
});

test("a place is written as in a formula", () => {
  const { place } = listOf([["Item"], ["Bolt"]]);
  expect(placeName(place)).toBe("Items!A1:A2");
  expect(placeName({ ...place, sheetName: "Item list" })).toBe("'Item list'!A1:A2");
  expect(placeName({ ...place, sheetName: "Bob's" })).toBe("'Bob''s'!A1:A2");
  expect(placeName({ ...place, sheetName: "2024" })).toBe("'2024'!A1:A2");
  expect(placeName({ ...place, sheetName: "Myynti_ä" })).toBe("Myynti_ä!A1:A2");
});
