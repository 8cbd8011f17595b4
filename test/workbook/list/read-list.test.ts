/** @jest-environment jsdom */
import type { MemoryBook } from "../../../src/workbench/host/memory/memory-book";
import { readList } from "../../../src/workbook/list/read-list";
import { countActions, failAt } from "../../support/faults";
import { openWorkbook } from "../../support/open-workbook";
import { box, cancelAfter, itemRows, listIn, openList, placeIn, when } from "../item-list";

test("only the wanted columns come, in the order wanted", async () => {
  const book = openList(3);
  await expect(readList(listIn(book, 3), [1, 0])).resolves.toMatchObject({
    columns: [1, 0],
    cells: [
      ["Quantity", 3, 2, 1],
      ["Item", "Item 1", "Item 2", "Item 3"],
    ],
  });
});

test("columns are counted from the list's own first column", async () => {
  const book = openWorkbook();
  book.write(book.activeSheet(), box(4, 5, 4, 3), itemRows(3));
  await expect(readList(placeIn(book, box(4, 5, 4, 3)), [0])).resolves.toMatchObject({
    cells: [["Item", "Item 1", "Item 2", "Item 3"]],
  });
});

test("empty cells, errors, texts and booleans come as they are", async () => {
  const book = openWorkbook([["Value"], [""], ["#DIV/0!"], ["12"], [true], [-3.5]]);
  await expect(readList(placeIn(book, box(0, 0, 6, 1)), [0])).resolves.toMatchObject({
    cells: [["Value", "", "#DIV/0!", "12", true, -3.5]],
  });
});

test("20,000 rows come in blocks and complete", async () => {
  const book = openList(20_000);
  let columns: unknown[][] = [];
  const batches = await countActions(async () => {
    columns = (await readList(listIn(book, 20_000), [0, 1])).cells;
  });
  expect(columns).toEqual([0, 1].map((column) => itemRows(20_000).map((row) => row[column])));
  expect(batches.length).toBeGreaterThan(2);
});

test("texts so long that a block exceeds the limit of Excel on the web come all the same", async () => {
  const rows = Array.from({ length: 250 }, (_, index) => [`${index} `.padEnd(30_000, "x")]);
  const book = openWorkbook(rows);
  const { cells } = await readList(placeIn(book, box(0, 0, 250, 1)), [0]);
  const [texts] = cells;
  expect(texts).toEqual(rows.map(([text]) => text));
});

test("progress ends with all rows", async () => {
  const book = openList(30_000);
  const seen: number[][] = [];
  const progress = { cancelled: false, report: (...at: number[]) => void seen.push(at) };
  await readList(listIn(book, 30_000), [0], progress);
  expect(seen).toEqual([
    [0, 30_001],
    [20_000, 30_001],
    [30_001, 30_001],
  ]);
});

test.each([0, 1, 2])("cancelling at block %i ends the reading", async (reports) => {
  const book = openList(30_000);
  await expect(readList(listIn(book, 30_000), [0], cancelAfter(reports))).rejects.toMatchObject({
    reason: "cancelled",
  });
});

test("a sheet deleted meanwhile is named", async () => {
  const book = openWorkbook({ Items: itemRows(30_000), Other: [] });
  const place = listIn(book, 30_000);
  const deleteSheet = when(
    (done) => done > 0,
    () => book.deleteSheet(place.sheetId),
  );
  await expect(readList(place, [0], deleteSheet)).rejects.toMatchObject({
    reason: expect.stringMatching(/sheetGone|listGone/),
  });
  await expect(readList(place, [0])).rejects.toMatchObject({
    reason: "sheetGone",
    detail: { sheetName: "Items" },
  });
});

test("cells of the list that are gone are told apart from a sheet that is gone", async () => {
  const book = openList(9);
  failAt({ action: 0, batch: 1, code: "InvalidReference" });
  await expect(readList(listIn(book, 9), [0])).rejects.toMatchObject({ reason: "listGone" });
});

test.each([
  ["deleted", (book: MemoryBook) => book.deleteRows(book.activeSheet(), 9, 5)],
  ["inserted", (book: MemoryBook) => book.insertRows(book.activeSheet(), 0, 1)],
])("rows %s meanwhile end the reading instead of mixing up the rest", async (_what, act) => {
  const book = openList(30_000);
  const place = listIn(book, 30_000);
  const colleague = when(
    (done) => done > 0,
    () => act(book),
  );
  await expect(readList(place, [0], colleague)).rejects.toMatchObject({
    reason: "listGone",
    detail: { address: "A1:C30001", sheetName: "Sheet1" },
  });
});

test("a sheet renamed meanwhile is read on, under its new name", async () => {
  const book = openList(30_000);
  const rename = when(
    (done) => done > 0,
    () => book.updateSheet({ ...book.sheets()[0], name: "Stock" }),
  );
  const { place, cells } = await readList(listIn(book, 30_000), [0], rename);
  expect(place.sheetName).toBe("Stock");
  expect(cells[0]).toHaveLength(30_001);
});
