/** @jest-environment jsdom */
import type { MemoryBook } from "../../../src/workbench/host/memory/memory-book";
import { findList } from "../../../src/workbook/list/find-list";
import type { Box } from "../../../src/workbook/excel/types";
import { openWorkbook } from "../../support/open-workbook";
import { box, itemRows, openList } from "../item-list";

const wholeSheet = box(0, 0, 1048576, 16384);

function select(book: MemoryBook, ...areas: Box[]): void {
  book.pick(book.activeSheet(), areas);
}

function addTable(book: MemoryBook, cells: Box, hasTotals = false): void {
  book.addTable({
    name: "Items",
    sheet: book.activeSheet(),
    box: cells,
    hasHeaders: true,
    hasTotals,
    style: "TableStyleMedium2",
  });
}

test("a selected block is the list", async () => {
  const book = openList(9);
  select(book, box(0, 0, 10, 2));
  await expect(findList()).resolves.toEqual({
    place: {
      sheetId: book.activeSheet(),
      sheetName: "Sheet1",
      address: "A1:B10",
      row: 0,
      column: 0,
      rows: 10,
      columns: 2,
    },
    origin: "selection",
    tableName: null,
    totalsRowLeftOut: false,
    preview: itemRows(9).map(([item, quantity]) => [item, quantity]),
    hiddenRows: [],
  });
});

test("empty rows and columns at the edges of the selection are left out", async () => {
  const book = openWorkbook();
  book.write(book.activeSheet(), box(2, 1, 10, 3), itemRows(9));
  select(book, box(0, 0, 500, 8));
  await expect(findList()).resolves.toMatchObject({
    place: { address: "B3:D12" },
    origin: "selection",
  });
});

test.each([
  ["whole columns", box(0, 0, 1048576, 2), "A1:B10"],
  ["whole rows", box(0, 0, 5, 16384), "A1:C5"],
  ["the whole sheet", wholeSheet, "A1:C10"],
])("%s mean their used part", async (_what, area, address) => {
  select(openList(9), area);
  await expect(findList()).resolves.toMatchObject({ place: { address }, origin: "used part" });
});

test("one cell inside a list means the list round it", async () => {
  select(openList(9), box(4, 1, 1, 1));
  await expect(findList()).resolves.toMatchObject({
    place: { address: "A1:C10" },
    origin: "list around the cell",
    tableName: null,
  });
});

test("one cell inside a table means the table, without its totals row", async () => {
  const book = openList(9, [...itemRows(9), ["Total", 45, ""]]);
  addTable(book, box(0, 0, 11, 3), true);
  select(book, box(4, 1, 1, 1));
  await expect(findList()).resolves.toMatchObject({
    place: { address: "A1:C10" },
    origin: "table",
    tableName: "Items",
    totalsRowLeftOut: true,
  });
});

test("whole columns over a table leave its totals row out too", async () => {
  const book = openList(9, [...itemRows(9), ["Total", 45, ""]]);
  addTable(book, box(0, 0, 11, 3), true);
  select(book, box(0, 0, 1048576, 3));
  await expect(findList()).resolves.toMatchObject({
    place: { address: "A1:C10" },
    origin: "used part",
    tableName: "Items",
    totalsRowLeftOut: true,
  });
});

test("part of a table is a list, but not the table", async () => {
  const book = openList(9);
  addTable(book, box(0, 0, 10, 3));
  select(book, box(0, 0, 10, 2));
  await expect(findList()).resolves.toMatchObject({
    place: { address: "A1:B10" },
    origin: "selection",
    tableName: null,
    totalsRowLeftOut: false,
  });
});

test("hidden and filtered rows are told, counted from the list's first row", async () => {
  const book = openWorkbook();
  book.write(book.activeSheet(), box(2, 1, 10, 3), itemRows(9));
  book.hideRows(book.activeSheet(), [1, 4, 5, 9, 20]);
  select(book, box(2, 1, 10, 3));
  await expect(findList()).resolves.toMatchObject({ hiddenRows: [2, 3, 7] });
});

test("a hidden first column does not hide its rows", async () => {
  const book = openList(9);
  book.hideColumns(book.activeSheet(), [0]);
  book.hideRows(book.activeSheet(), [4]);
  select(book, box(0, 0, 10, 3));
  await expect(findList()).resolves.toMatchObject({ hiddenRows: [4] });
});

test("a long filtered list is told apart row by row", async () => {
  const book = openList(50_000);
  const odd = Array.from({ length: 25_000 }, (_, index) => 2 * index + 1);
  book.hideRows(book.activeSheet(), odd);
  select(book, box(0, 0, 50_001, 3));
  const { hiddenRows } = await findList();
  expect(hiddenRows).toEqual(odd);
}, 30_000);

test("the preview is fifty rows at most", async () => {
  select(openList(200), box(0, 0, 201, 3));
  const { preview } = await findList();
  expect(preview).toEqual(itemRows(200).slice(0, 50));
});

test.each([
  ["several areas", [box(0, 0, 9, 1), box(0, 2, 9, 1)], "severalAreas"],
  ["an empty block", [box(50, 5, 10, 2)], "nothingSelected"],
  ["an empty cell far from any list", [box(50, 5, 1, 1)], "nothingSelected"],
  ["one row", [box(3, 0, 1, 3)], "oneRow"],
  ["a block of which only one row is filled", [box(9, 0, 50, 3)], "oneRow"],
  ["a chart", [], "notCells"],
])("%s is refused", async (_what, areas, reason) => {
  select(openList(9), ...areas);
  await expect(findList()).rejects.toMatchObject({ name: "Refusal", reason });
});
