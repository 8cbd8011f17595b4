/** @jest-environment jsdom */
import type { MemoryBook } from "../../../src/workbench/host/memory/memory-book";
import { readReferences } from "../../../src/workbook/list/references";
import type { Place } from "../../../src/workbook/excel/types";
import { fill, openWorkbook, sheetId } from "../../support/open-workbook";
import { box, itemRows, placeIn } from "../item-list";

function open(): { book: MemoryBook; place: Place } {
  const book = openWorkbook({ Plan: [["a", 1, "", "b"]], "Item's list": itemRows(4) });
  book.addTable({
    name: "Items",
    sheet: sheetId(book, "Item's list"),
    box: box(0, 0, 5, 3),
    hasHeaders: true,
    hasTotals: false,
    style: "TableStyleMedium2",
  });
  const rate = { sheet: sheetId(book, "Plan"), box: box(0, 1, 1, 1) };
  book.addName({ name: "Rate", scope: null, cells: rate });
  book.addName({ name: "Own", scope: sheetId(book, "Plan"), cells: rate });
  book.addName({ name: "Hidden", scope: sheetId(book, "Item's list"), cells: rate });
  book.addName({ name: "Constant", scope: null, cells: null });
  return { book, place: placeIn(book, box(7, 7, 1, 1)) };
}

async function valuesOf(reference: string, most = 100) {
  const [found] = await readReferences([reference], open().place, most);
  return found && found.values;
}

test.each([
  ["B1", [[1]]],
  ["$A$1:B1", [["a", 1]]],
  ["$A$1:$B1", [["a", 1]]],
  ["Plan!D1", [["b"]]],
  ["'Item''s list'!B1:B3", [["Quantity"], [4], [3]]],
  ["'item''S LIST'!B2", [[4]]],
  ["A:A", [["a"]]],
  ["1:1", [["a", 1, "", "b"]]],
  ["Rate", [[1]]],
  ["own", [[1]]],
  ["Items[Quantity]", [[4], [3], [2], [1]]],
  ["Items[[Quantity]]", [[4], [3], [2], [1]]],
  ["Items[#Headers]", [["Item", "Quantity", "Price"]]],
])("%s stands for its cells", async (reference, values) => {
  await expect(valuesOf(reference)).resolves.toEqual(values);
});

test.each([
  "Nowhere",
  "Hidden",
  "Constant",
  "Elsewhere!A1",
  "ZZZZ1",
  "A0",
  "Items[Colour]",
  "Items[@Quantity]",
  "[@Quantity]",
  "#REF!",
  "",
])("%p leads nowhere", async (reference) => {
  await expect(valuesOf(reference)).resolves.toBeNull();
});

test("a table's own row is meant by its formulas", async () => {
  const { book } = open();
  const sheet = { sheetId: sheetId(book, "Item's list"), sheetName: "Item's list" };
  const place = { ...placeIn(book, box(2, 2, 1, 1)), ...sheet };
  const found = await readReferences(["[@Quantity]", "Items[@[Item]]"], place, 9);
  expect(found.map((cells) => cells?.values)).toEqual([[[3]], [["Item 2"]]]);
});

test("of a long range the first cells come, and how long it is", async () => {
  const { book, place } = open();
  fill(
    book,
    place.sheetId,
    Array.from({ length: 50 }, (_, row) => [row, row * 10]),
    10,
  );
  const [found] = await readReferences(["A11:B60"], place, 6);
  expect(found).toMatchObject({
    rows: 50,
    columns: 2,
    values: [
      [0, 0],
      [1, 10],
      [2, 20],
    ],
  });
  expect(found?.place.address).toBe("A11:B60");
});

test("each cell comes as Excel shows it, and with its number format", async () => {
  const { book, place } = open();
  book.setFormat(place.sheetId, box(0, 1, 1, 1), { numberFormat: "0.00" });
  const [found] = await readReferences(["A1:C1"], place, 9);
  expect(found).toMatchObject({
    texts: [["a", "1.00", ""]],
    numberFormats: [["General", "0.00", "General"]],
  });
});

test("a column far wider than the limit shows its first cells", async () => {
  await expect(valuesOf("A1:D1", 2)).resolves.toEqual([["a", 1]]);
});

test("several references are answered in their order", async () => {
  const found = await readReferences(["B1", "Nowhere", "A1"], open().place, 9);
  expect(found.map((cells) => cells?.values)).toEqual([[[1]], undefined, [["a"]]]);
});

test("a sheet that is gone is a refusal, not an empty answer", async () => {
  const { book, place } = open();
  book.deleteSheet(place.sheetId);
  await expect(readReferences(["A1"], place, 9)).rejects.toMatchObject({ reason: "sheetGone" });
});
