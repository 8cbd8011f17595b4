import { guessColumns } from "../../../../src/taskpane/abc/columns/guess-columns";
import { saysOneOfEach } from "../../../../src/taskpane/reading/columns/one-saying";
import type { Cell } from "../../../../src/workbook/excel/types";

test("the number of an order line describes no item", () => {
  const lines: Cell[][] = [
    ["Name", "Item", "Quantity"],
    ["S-1", "Bolt", 3],
    ["S-2", "Nut", 4],
    ["S-3", "Bolt", 9],
    ["S-4", "Nut", 1],
  ];
  expect(guessColumns(lines, true)).toMatchObject({ item: 1, description: null, value: 2 });
});

test("a few items with a second spelling of their description leave it one", () => {
  const stock: Cell[][] = [
    ["Material", "Text", "Stock"],
    ["M1", "Helmet", 2],
    ["M1", "Helmet", 5],
    ["M2", "Visor", 9],
    ["M2", "Visor, clear", 4],
  ];
  expect(guessColumns(stock, true)).toMatchObject({ item: 0, description: 1 });
});

test.each<[boolean, string, Cell[][]]>([
  [
    true,
    "no item repeats",
    [
      ["a", 1],
      ["b", 2],
    ],
  ],
  [
    true,
    "a description is missing in places",
    [
      ["a", "x"],
      ["a", ""],
      ["a", "x"],
    ],
  ],
  [
    false,
    "every repeated item has several",
    [
      ["a", "x"],
      ["a", "y"],
      ["b", "x"],
    ],
  ],
  [
    true,
    "rows without an item differ",
    [
      ["", "x"],
      ["", "y"],
    ],
  ],
])("%s where %s", (agrees, _, rows) => {
  expect(saysOneOfEach(rows, 0, 1)).toBe(agrees);
});
