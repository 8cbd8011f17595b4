/** @jest-environment jsdom */
import { MemoryBook } from "../../src/workbench/host/memory/memory-book";
import { addressOf, rowsOf } from "../../src/workbook/a1";
import { fitting, selectCells } from "../../src/workbook/select-cells";
import { openWorkbook } from "../support/open-workbook";
import { box, itemRows, listIn, openList, placeIn } from "./item-list";

const selected = (book: MemoryBook) => book.selection().areas.map(addressOf);

test("neighbouring rows are selected as one block", async () => {
  const book = openList(9);
  await expect(selectCells(listIn(book, 9), [3, 2, 4, 3])).resolves.toBe(3);
  expect(selected(book)).toEqual(["A3:C5"]);
});

test("where Excel cannot select several areas, of scattered rows the first neighbours are", async () => {
  const book = openList(9);
  await expect(selectCells(listIn(book, 9), [7, 1, 2])).resolves.toBe(2);
  expect(selected(book)).toEqual(["A2:C3"]);
});

test("rows are counted from the place's first row", async () => {
  const book = openList(9);
  await selectCells(placeIn(book, box(5, 1, 3, 1)), [0]);
  expect(selected(book)).toEqual(["B6"]);
});

test("their sheet comes to the front", async () => {
  const book = openWorkbook({ Items: itemRows(9), Other: [] });
  const list = listIn(book, 9);
  book.activateSheet(book.sheets()[1].id);
  await selectCells(list, [1]);
  expect(book.activeSheet()).toBe(list.sheetId);
});

test("of very many scattered rows the first are chosen, as many as one address holds", () => {
  const place = placeIn(openList(3), box(0, 0, 10_000, 3));
  const runs = Array.from({ length: 5_000 }, (_, index) => ({ first: 2 * index, count: 1 }));
  const chosen = fitting(place, runs);
  const address = chosen.map(({ first }) => addressOf(rowsOf(place, first, 1))).join(",");
  expect(address.length).toBeLessThan(8_000);
  expect(address.length).toBeGreaterThan(7_900);
  expect(chosen).toEqual(runs.slice(0, chosen.length));
});

test("few scattered rows are all chosen", () => {
  const place = placeIn(openList(3), box(0, 0, 10, 3));
  const runs = [
    { first: 1, count: 2 },
    { first: 7, count: 1 },
  ];
  expect(fitting(place, runs)).toEqual(runs);
});

test("no rows select nothing", async () => {
  const book = openList(9);
  const before = selected(book);
  await expect(selectCells(listIn(book, 9), [])).resolves.toBe(0);
  expect(selected(book)).toEqual(before);
});

test("a deleted sheet is named", async () => {
  const book = openWorkbook({ Items: itemRows(9), Other: [] });
  const list = listIn(book, 9);
  book.deleteSheet(list.sheetId);
  await expect(selectCells(list, [1])).rejects.toMatchObject({
    reason: "sheetGone",
    detail: { sheetName: "Items" },
  });
});
