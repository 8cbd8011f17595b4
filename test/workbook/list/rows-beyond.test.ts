/** @jest-environment jsdom */
import { findList } from "../../../src/workbook/list/find-list";
import type { RowsBeyond } from "../../../src/workbook/excel/types";
import { openWorkbook, type Rows } from "../../support/open-workbook";

/** What is found beyond the list round this cell, counted from 0. */
async function beyond(rows: Rows, row = 1, column = 0): Promise<RowsBeyond | undefined> {
  const book = openWorkbook(rows);
  book.select(book.activeSheet(), { row, column, rows: 1, columns: 1 });
  return (await findList()).beyond;
}

const top: Rows = [
  ["Item", "Value"],
  ["Bolt", 500],
  ["Nut", 300],
  ["Cap", 50],
];
const rest: Rows = [
  ["Hammer", 900],
  ["Saw", 250],
];
const gap: Rows = [[null, null]];

test("rows of the same columns below an empty row are told of", async () => {
  expect(await beyond([...top, ...gap, ...rest])).toMatchObject({
    whole: { address: "A1:B7" },
    parts: [
      {
        place: { address: "A6:B7" },
        cells: [
          ["Hammer", 900],
          ["Saw", 250],
        ],
      },
    ],
  });
});

test("several gaps, of several rows, are passed", async () => {
  const rows = [...top, ...gap, ...gap, ...rest, ...gap, ["Brush", 20], ...gap, ["Rake", 5]];
  expect((await beyond(rows))?.whole.address).toBe("A1:B12");
});

test("a header that each page repeats does not end the list, another header does", async () => {
  const again = await beyond([...top, ...gap, top[0], ...rest]);
  expect(again?.whole.address).toBe("A1:B8");
  expect(await beyond([...top, ...gap, ["Colour", "Code"], ...rest])).toBeUndefined();
  const third = [...top, ...gap, ...rest, ...gap, ["Name", "Phone"], ["Eve", 5], ["Bob", 6]];
  expect((await beyond(third))?.whole.address).toBe("A1:B7");
});

test("a heading of one cell belongs to the rows below it", async () => {
  expect((await beyond([...top, ...gap, ["Tools", null], ...rest]))?.whole.address).toBe("A1:B8");
});

test("from a cell behind the empty row the list above it is found", async () => {
  expect(await beyond([...top, ...gap, ...rest], 6)).toMatchObject({
    whole: { address: "A1:B7" },
    parts: [{ place: { address: "A1:B4" } }],
  });
});

test("titles above that list are no part of it", async () => {
  const titled: Rows = [["Stock list", null], ["Warehouse 1", null], ...top, ...gap, ...rest];
  expect(await beyond(titled, 8)).toMatchObject({
    whole: { address: "A3:B9" },
    parts: [{ place: { address: "A3:B6" } }],
  });
});

test("a heading of one cell above rows without names does not end the list", async () => {
  const last: Rows = [
    ["Brush", 20],
    ["Roller", 30],
  ];
  const headed: Rows = [...top, ...gap, ["Tools", null], ...rest, ...gap, ...last];
  expect(await beyond(headed, 9)).toMatchObject({ whole: { address: "A1:B11" } });
});

test.each<[string, Rows]>([
  ["nothing", top],
  ["a sentence", [...top, ...gap, ["Source: ERP", null]]],
  ["texts", [...top, ...gap, ["Hammer", "n/a"], ["Saw", "?"]]],
  ["a wider list", [...top, ...gap, ["Hammer", 900, 3], ["Saw", 250, 4]]],
])("%s beyond an empty row is no part of the list", async (_what, rows) => {
  expect(await beyond(rows)).toBeUndefined();
});

test("cells selected on purpose are the list, whatever stands below", async () => {
  const book = openWorkbook([...top, ...gap, ...rest]);
  book.select(book.activeSheet(), { row: 0, column: 0, rows: 4, columns: 2 });
  expect((await findList()).beyond).toBeUndefined();
});
