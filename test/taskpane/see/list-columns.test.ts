import { columnLetters, valueColumns } from "../../../src/taskpane/see/list-columns";
import { columnName } from "../../../src/taskpane/see/column-name";
import { placeName } from "../../../src/taskpane/see/place-name";
import { english, itemAndValue, listOf } from "../lists";

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
