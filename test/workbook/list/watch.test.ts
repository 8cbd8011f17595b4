/** @jest-environment jsdom */
import type { MemoryBook } from "../../../src/workbench/host/memory/memory-book";
import { watchPlace, watchSelection } from "../../../src/workbook/list/watch";
import { settled } from "../../support/client-library";
import { fill, openWorkbook } from "../../support/open-workbook";
import { box, itemRows, placeIn } from "../item-list";

/** The list stands in B3:D9. */
async function watched() {
  const book = openWorkbook({ Items: [], Other: itemRows(3) });
  fill(book, book.activeSheet(), itemRows(6), 2, 1);
  const heard: string[] = [];
  const place = placeIn(book, box(2, 1, 7, 3));
  const stop = await watchPlace(place, (what) => heard.push(what));
  return { book, heard, place, stop };
}

function edit(book: MemoryBook, row: number, column: number, sheet = book.activeSheet()): void {
  fill(book, sheet, [["edited"]], row, column);
}

test.each([
  ["its first cell", 2, 1],
  ["its last cell", 8, 3],
])("an edit of %s is heard", async (_what, row, column) => {
  const { book, heard } = await watched();
  edit(book, row, column);
  await settled();
  expect(heard).toEqual(["edited"]);
});

test.each([
  ["above", 1, 1],
  ["below", 9, 1],
  ["left of", 4, 0],
  ["right of", 4, 4],
])("an edit %s the list is none of its own", async (_where, row, column) => {
  const { book, heard } = await watched();
  edit(book, row, column);
  await settled();
  expect(heard).toEqual([]);
});

test("an edit on another sheet is none of its own", async () => {
  const { book, heard } = await watched();
  edit(book, 2, 1, book.sheets()[1].id);
  await settled();
  expect(heard).toEqual([]);
});

test("rows inserted or deleted above the list move it, and are heard", async () => {
  const { book, heard } = await watched();
  book.insertRows(book.activeSheet(), 0, 1);
  book.deleteRows(book.activeSheet(), 0, 1);
  await settled();
  expect(heard).toEqual(["edited", "edited"]);
});

test("rows deleted below the list do not move it", async () => {
  const { book, heard } = await watched();
  book.deleteRows(book.activeSheet(), 9, 5);
  await settled();
  expect(heard).toEqual([]);
});

test("the deletion of its sheet is heard, of another it is not", async () => {
  const { book, heard, place } = await watched();
  book.deleteSheet(book.sheets()[1].id);
  await settled();
  expect(heard).toEqual([]);
  book.addSheet("Last");
  book.deleteSheet(place.sheetId);
  await settled();
  expect(heard).toEqual(["sheetGone"]);
});

test("nothing is heard any more once the watching is stopped", async () => {
  const { book, heard, stop } = await watched();
  await stop();
  edit(book, 2, 1);
  await settled();
  expect(heard).toEqual([]);
});

test("stopping works when the sheet is gone", async () => {
  const { book, place, stop } = await watched();
  book.deleteSheet(place.sheetId);
  await settled();
  await expect(stop()).resolves.toBeUndefined();
});

test("a place on a sheet that is gone cannot be watched", async () => {
  const { book, place } = await watched();
  book.deleteSheet(place.sheetId);
  await expect(watchPlace(place, () => {})).rejects.toMatchObject({ reason: "sheetGone" });
});

test("a selection on any sheet is heard until the watching is stopped", async () => {
  const book = openWorkbook({ Items: itemRows(3), Other: [] });
  let selections = 0;
  const stop = await watchSelection(() => (selections += 1));
  book.select(book.activeSheet(), box(1, 1, 1, 1));
  await settled();
  expect(selections).toBe(1);
  book.select(book.sheets()[1].id, box(1, 1, 1, 1));
  await settled();
  expect(selections).toBeGreaterThan(1);
  await stop();
  const heard = selections;
  book.select(book.activeSheet(), box(2, 2, 1, 1));
  await settled();
  expect(selections).toBe(heard);
});
