/** @jest-environment jsdom */
import { findOwnColumns } from "../../../src/workbook/columns/find-own";
import { judgeOwn } from "../../../src/workbook/columns/judge-own";
import { SeenCells } from "../../../src/workbook/columns/seen-cells";
import { writeLiveFormula } from "../../../src/workbook/columns/live-formula";
import { followColumns, leaveColumns } from "../../../src/workbook/columns/named-columns";
import { updateColumns, updateLiveFormula } from "../../../src/workbook/columns/update-columns";
import { writeColumns } from "../../../src/workbook/columns/write-columns";
import type { Cell, OwnColumns, Place, Written } from "../../../src/workbook/excel/types";
import { readList } from "../../../src/workbook/list/read-list";
import { takeBack } from "../../../src/workbook/take-back/take-back";
import { snapshot } from "../../../src/workbench/host/memory/snapshot";
import type { MemoryBook } from "../../../src/workbench/host/memory/memory-book";
import { box, contentOf, itemRows, openList, placeIn } from "../item-list";

const items = 12;
const words = ["A", "B", "C"];
const keys = [0];

/** What a run would write: the class of an item goes by its name and the run. */
const classOf = (name: Cell, run: number) =>
  "ABC".charAt((Number(/\d+/.exec(String(name))?.[0] ?? 0) * (run + 1) + run) % 3);

async function contentNow(list: Place, run: number, columns = 1) {
  const reading = await readList(list, [0, 1]);
  const rows = reading.cells[0].map((name, row) =>
    (row === 0 ? ["Class", "Target"] : [classOf(name, run), 0.9]).slice(0, columns),
  );
  return { ...contentOf(rows, reading), keyColumns: keys };
}

async function writeFirst(book: MemoryBook, list = listNow(book), columns = 1): Promise<Written> {
  const target = { ...list, column: list.column + list.columns, columns };
  const place = placeIn(book, target);
  const written = await writeColumns(list, place, await contentNow(list, 0, columns));
  await followColumns(written);
  return written;
}

async function find(book: MemoryBook, written: Written, list = listNow(book)) {
  return findOwnColumns(list, [written], keys, words);
}

async function update(
  book: MemoryBook,
  written: Written,
  run: number,
  options: { evenIfEdited?: boolean; columns?: number } = {},
): Promise<Written> {
  const list = listNow(book);
  const own = (await find(book, written)) as OwnColumns;
  const content = await contentNow(list, run, options.columns);
  const updated = await updateColumns(list, own, content, { ...options, words });
  await followColumns(updated);
  return updated;
}

/** The list with what its users have added to it, wherever it has moved. */
function listNow(book: MemoryBook): Place {
  const sheet = book.activeSheet();
  const used = book.usedBox(sheet, true)!;
  const values = book.values(sheet, used);
  const row = values.findIndex((cells) => cells.includes("Item"));
  const column = values[row].indexOf("Item");
  const end = values.findIndex((cells, at) => at > row && cells[column] === "");
  const rows = (end < 0 ? values.length : end) - row;
  return placeIn(book, box(used.row + row, used.column + column, rows, 3));
}

function classesNow(book: MemoryBook, list = listNow(book), column = 3): Cell[][] {
  return book.values(book.activeSheet(), { ...list, column: list.column + column, columns: 1 });
}

function namesNow(book: MemoryBook, list = listNow(book)): Cell[] {
  return book.values(book.activeSheet(), { ...list, columns: 1 }).flat();
}

function expectClasses(book: MemoryBook, run: number, column = 3): void {
  const [, ...names] = namesNow(book);
  expect(classesNow(book, listNow(book), column).flat()).toEqual([
    "Class",
    ...names.map((name) => classOf(name, run)),
  ]);
}

/** Sorts the rows of the list with all that stands beside them. */
function sort(book: MemoryBook, columns = 4): void {
  const list = listNow(book);
  const body = { ...list, row: list.row + 1, rows: list.rows - 1, columns };
  const rows = book.formulas(book.activeSheet(), body);
  rows.sort((one, other) => Number(one[1]) - Number(other[1]));
  book.write(book.activeSheet(), body, rows);
}

test("classes are replaced in the same cells, and taken back to the former ones", async () => {
  const book = openList(items);
  const bare = snapshot(book);
  const first = await writeFirst(book);
  const before = snapshot(book);
  const own = await find(book, first);
  expect(own).toMatchObject({ place: { address: "D1:D13" }, header: "Class", edited: 0 });
  const updated = await update(book, first, 1);
  expectClasses(book, 1);
  expect(updated).toMatchObject({ updated: true, mark: first.mark });
  const again = await takeBack(updated);
  expect(snapshot(book)).toEqual(before);
  expect(again).toMatchObject({ place: { address: "D1:D13" }, mark: first.mark });
  expect(await takeBack(again!)).toBeNull();
  await leaveColumns(again!);
  expect(snapshot(book)).toEqual(bare);
  expect(book.names()).toEqual([]);
});

test("a column that stands elsewhere by now is found by its name", async () => {
  const book = openList(items);
  const first = await writeFirst(book);
  book.insertColumns(book.activeSheet(), 0, 2);
  book.insertRows(book.activeSheet(), 0, 1);
  expect(await find(book, first)).toMatchObject({ place: { address: "F2:F14" }, edited: 0 });
  const updated = await update(book, first, 2);
  expectClasses(book, 2);
  await takeBack(updated);
  expectClasses(book, 0);
});

test("after a sort nothing counts as changed by hand, and former classes go with their rows", async () => {
  const book = openList(items);
  const first = await writeFirst(book);
  sort(book);
  expect(await find(book, first)).toMatchObject({ edited: 0 });
  const updated = await update(book, first, 1);
  expectClasses(book, 1);
  book.write(book.activeSheet(), box(1, 1, 1, 1), [[1_000]]);
  sort(book);
  await takeBack(updated);
  expectClasses(book, 0);
});

test("new rows get classes, and rows that fell away lose theirs", async () => {
  const book = openList(items);
  const first = await writeFirst(book);
  const { rows } = listNow(book);
  book.write(book.activeSheet(), box(rows, 0, 2, 3), [
    ["Item 77", 1, 1],
    ["Item 78", 1, 1],
  ]);
  book.insertRows(book.activeSheet(), 4, 1);
  book.write(book.activeSheet(), box(4, 0, 1, 3), [["Item 99", 5, 5]]);
  const before = snapshot(book);
  const updated = await update(book, first, 1);
  expectClasses(book, 1);
  const again = await takeBack(updated);
  expect(snapshot(book)).toEqual(before);
  const grown = await update(book, again!, 2);
  book.clear(book.activeSheet(), box(rows + 1, 0, 3, 3), "All");
  const shrunk = await update(book, grown, 1);
  expectClasses(book, 1);
  expect(book.values(book.activeSheet(), box(listNow(book).rows, 3, 3, 1)).flat()).toEqual([
    ...["", "", ""],
  ]);
  await takeBack(shrunk);
  const left = book.values(book.activeSheet(), box(listNow(book).rows, 3, 2, 1)).flat();
  expect(left).toEqual([classOf("Item 77", 2), classOf("Item 78", 2)]);
});

test("cells changed by hand are counted and kept unless asked for, and come back", async () => {
  const book = openList(items);
  const first = await writeFirst(book);
  book.write(book.activeSheet(), box(3, 3, 1, 1), [["mine"]]);
  book.write(book.activeSheet(), box(5, 3, 1, 1), [["A"]]);
  const own = (await find(book, first))!;
  const changed = classOf("Item 5", 0) === "A" ? 1 : 2;
  expect(own.edited).toBe(changed);
  const before = snapshot(book);
  await expect(update(book, first, 1)).rejects.toMatchObject({ reason: "editedByHand" });
  expect(snapshot(book)).toEqual(before);
  const updated = await update(book, first, 1, { evenIfEdited: true });
  expectClasses(book, 1);
  const again = await takeBack(updated);
  expect(snapshot(book)).toEqual(before);
  await expect(takeBack(again!)).rejects.toMatchObject({ reason: "changedSince" });
  await takeBack(again!, { evenIfEdited: true });
  expect(
    classesNow(book)
      .flat()
      .filter((cell) => cell !== ""),
  ).toContain("mine");
});

test("taking back an update keeps what somebody has changed since", async () => {
  const book = openList(items);
  const first = await writeFirst(book);
  const updated = await update(book, first, 1);
  book.write(book.activeSheet(), box(3, 3, 1, 1), [["mine"]]);
  await expect(takeBack(updated)).rejects.toMatchObject({ reason: "changedSince" });
  await takeBack(updated, { evenIfEdited: true });
  const [, ...names] = namesNow(book);
  const expected = names.map((name) => classOf(name, 0));
  expected[2] = "mine";
  expect(classesNow(book).flat()).toEqual(["Class", ...expected]);
});

test.each([
  ["as it was written", [], 0],
  ["with another class", [[3, "B"]], null],
  ["with what no run writes", [[3, "mine"]], 1],
])("without this computer's proof a column %s", async (_what, edits, edited) => {
  const book = openList(items);
  const written = await writeFirst(book);
  for (const [row, text] of edits as [number, string][]) {
    book.write(book.activeSheet(), box(row, 3, 1, 1), [[text]]);
  }
  const list = listNow(book);
  const column = classesNow(book).map(([value]) => value);
  const { place } = written;
  const own = { written, place, box: place, proof: null, words };
  const seen = new SeenCells(own);
  const cells = column.map((value) => [value]);
  seen.add({ values: cells, formulas: cells });
  const judged = await judgeOwn({ ...own, seen, keys: null, listRow: list.row });
  expect(judged.edited).toBe(edited);
});

test("a second column that the method needs goes to its right, or the update is refused", async () => {
  const book = openList(items);
  const first = await writeFirst(book);
  const updated = await update(book, first, 1, { columns: 2 });
  expect(updated.place.address).toBe("D1:E13");
  expect(book.values(book.activeSheet(), box(0, 4, 2, 1)).flat()).toEqual(["Target", 0.9]);
  const again = await takeBack(updated);
  expect(again!.place.address).toBe("D1:D13");
  await followColumns(again!);
  book.write(book.activeSheet(), box(3, 4, 1, 1), [["theirs"]]);
  await expect(update(book, again!, 1, { columns: 2 })).rejects.toMatchObject({
    reason: "targetNotEmpty",
    detail: { address: "E4" },
  });
});

test("a live formula is replaced by another and by classes, and comes back", async () => {
  const book = openList(items);
  const list = listNow(book);
  const target = placeIn(book, box(0, 3, list.rows, 1));
  const first = await writeLiveFormula(list, target, "Class", "=ABC(B2:B13)");
  await followColumns(first);
  book.insertColumns(book.activeSheet(), 0, 1);
  const before = snapshot(book);
  const own = await find(book, first);
  expect(own).toMatchObject({ edited: 0, place: { address: "E1:E13" } });
  const updated = await updateLiveFormula(listNow(book), own!, "Class", "=ABC(C2:C13,0.7)");
  await followColumns(updated);
  expect(book.formulas(book.activeSheet(), box(1, 4, 1, 1))).toEqual([["=ABC(C2:C13,0.7)"]]);
  const values = await update(book, updated, 1);
  expectClasses(book, 1);
  const live = await takeBack(values);
  expect(book.formulas(book.activeSheet(), box(1, 4, 2, 1))).toEqual([["=ABC(C2:C13,0.7)"], [""]]);
  await takeBack(live!);
  expect(book.formulas(book.activeSheet(), box(1, 4, 2, 1))).toEqual([[""], [""]]);
  expect(before.sheets[0].cells.E2).toBe("=ABC(B2:B13)");
});

test("where other data stand in its place there is nothing to update", async () => {
  const book = openList(items);
  const first = await writeFirst(book);
  book.write(
    book.activeSheet(),
    box(0, 3, 13, 1),
    itemRows(12).map(([name]) => [name]),
  );
  expect(await find(book, first)).toBeNull();
});
