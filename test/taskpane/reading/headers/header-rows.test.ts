import { guessColumns } from "../../../../src/taskpane/abc/columns/guess-columns";
import { belowTitles, withTitles } from "../../../../src/taskpane/reading/headers/below-titles";
import { namedPreview } from "../../../../src/taskpane/reading/headers/header-names";
import { guessHeaderRows } from "../../../../src/taskpane/reading/headers/header-rows";
import type { Cell } from "../../../../src/workbook/excel/types";
import { listOf } from "../../lists";

const data: Cell[][] = [
  ["Bolt", 10, 500],
  ["Nut", 10, 300],
  ["Cap", 10, 50],
];
const names = ["Item", "Qty", "Value"];

test.each<[string, Cell[][]]>([
  ["one title", [["Stock list as of 31.12.2024", "", ""]]],
  [
    "two titles",
    [
      ["Stock list as of 31.12.2024", "", ""],
      ["Warehouse 1", "", ""],
    ],
  ],
  [
    "an empty row between",
    [
      ["Stock list", "", ""],
      ["", "", ""],
    ],
  ],
  ["a title of words that columns are called", [["Item sales", "", ""]]],
  ["a title in the middle", [["", "Stock list", ""]]],
  [
    "a date",
    [
      ["Printed on:", 45657, ""],
      ["Page", 1, ""],
    ],
  ],
  [
    "a period under the title",
    [
      ["StkSummary", "", ""],
      ["1-Apr-2023 to 31-Mar-2024", "", ""],
    ],
  ],
])("%s above the names is left out", (_, titles) => {
  const list = belowTitles(listOf([...titles, names, ...data]));
  expect(list.above).toMatchObject({ titles: titles.length, names: 1 });
  expect(list.place).toMatchObject({
    row: titles.length,
    rows: 4,
    address: `A${titles.length + 1}:C${titles.length + 4}`,
  });
  expect(list.preview[0]).toEqual(names);
  expect(guessColumns(namedPreview(list), true)).toMatchObject({ item: 0, value: 2 });
});

test("two rows of names are put together, a heading over the columns to its right", () => {
  const list = belowTitles(
    listOf([
      ["Item", "Stock", "", "Sales", ""],
      ["", "Qty", "Value", "Qty", "Value"],
      ["Bolt", 10, 500, 5, 1000],
      ["Nut", 10, 300, 5, 600],
    ]),
  );
  expect(list.above).toMatchObject({ titles: 0, names: 2 });
  expect(list.place.address).toBe("A2:E4");
  expect(list.columnNames).toEqual([
    "Item",
    "Stock · Qty",
    "Stock · Value",
    "Sales · Qty",
    "Sales · Value",
  ]);
  const { item, value } = guessColumns(namedPreview(list), true);
  expect(item).toBe(0);
  expect([2, 4]).toContain(value);
});

test("a stock summary of Tally: its titles, and three rows of names", () => {
  const blank = ["", "", ""];
  const list = belowTitles(
    listOf([
      ["Sample Traders", ...blank],
      ["12 Long Street", ...blank],
      ["Stock Summary", ...blank],
      ["1-Apr-2023 to 31-Mar-2024", ...blank],
      ["", "Sample Traders", "", ""],
      ["Particulars", "Closing Balance", "", ""],
      ["", "Quantity", "Rate", "Value"],
      ["Bolt", 10, 50, 500],
      ["Nut", 10, 30, 300],
      ["Cap", 10, 5, 50],
    ]),
  );
  expect(list.place.row).toBe(6);
  expect(list.columnNames?.[0]).toBe("Particulars");
  expect(guessColumns(namedPreview(list), true)).toMatchObject({ item: 0, value: 3 });
});

test("three rows of names of which none fills most of the columns", () => {
  const list = belowTitles(
    listOf([
      ["Stock list", "", ""],
      ["Item", "Stock", ""],
      ["", "Quantity", "Value"],
      ["", "pcs", "EUR"],
      ...data,
    ]),
  );
  expect(list.above).toMatchObject({ titles: 1, names: 3 });
  expect(list.columnNames).toEqual(["Item", "Stock · Quantity · pcs", "Stock · Value · EUR"]);
  expect(list.place.address).toBe("A4:C7");
  expect(guessColumns(namedPreview(list), true)).toMatchObject({ item: 0, value: 2 });
});

test("a row of units below the names is one of names", () => {
  const list = belowTitles(listOf([["Artikel", "Bestand", "Wert"], ["", "Stk", "EUR"], ...data]));
  expect(list.columnNames).toEqual(["Artikel", "Bestand · Stk", "Wert · EUR"]);
  expect(list.place.row).toBe(1);
});

describe("nothing is left out", () => {
  test.each<[string, Cell[][], number]>([
    ["where names stand on top", [names, ...data], 1],
    ["where no row names the columns", data, 0],
    ["of items whose first row lacks its numbers", [names, ["Bolt", "n/a", "n/a"], ...data], 1],
    [
      "of items whose first row is empty but for its name",
      [names, ["Group A", "", ""], ...data],
      1,
    ],
    [
      "of a list of two columns",
      [
        ["Item", "Sales"],
        ["Bolt", 3],
        ["Nut", 4],
      ],
      1,
    ],
    ["of rows without names above a row that looks like some", [["Bolt", 3, 4], names, ...data], 0],
    ["of one column", [["Sales"], [3], [4]], 1],
  ])("%s", (_, cells, count) => {
    expect(guessHeaderRows(cells)).toEqual({ titles: 0, names: count });
    expect(belowTitles(listOf(cells)).above).toBeUndefined();
  });

  test("of an Excel table, which begins with its names", () => {
    const table = listOf([["Stock list", "", ""], names, ...data], { tableName: "Table1" });
    expect(belowTitles(table)).toBe(table);
  });
});

test("hidden rows are counted from the names; the titles can come back", () => {
  const found = listOf([["Stock list", "", ""], names, ...data], { hiddenRows: [0, 3] });
  const list = belowTitles(found);
  expect(list.hiddenRows).toEqual([2]);
  expect(belowTitles(list)).toBe(list);
  expect(withTitles(list)).toBe(found);
});
