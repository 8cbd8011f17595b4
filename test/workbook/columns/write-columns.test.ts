/** @jest-environment jsdom */
import { snapshot } from "../../../src/workbench/host/memory/snapshot";
import { planColumns } from "../../../src/workbook/columns/plan-columns";
import { readList } from "../../../src/workbook/list/read-list";
import { takeBack } from "../../../src/workbook/take-back/take-back";
import type { Cell } from "../../../src/workbook/excel/types";
import { writeColumns } from "../../../src/workbook/columns/write-columns";
import { settled } from "../../support/client-library";
import { countActions } from "../../support/faults";
import { fill, keptReferences, openWorkbook } from "../../support/open-workbook";
import {
  box,
  cancelAfter,
  contentOf,
  formulasIn,
  listIn,
  openList,
  placeIn,
  writeClasses,
} from "../item-list";

jest.setTimeout(60_000);

const items = 4;
const cells: Cell[][] = [
  ["Class", "Share", "Note"],
  ["A", 0.5, "=first"],
  ["", 0.25, "007"],
  ["B", 0.125, ""],
  ["C", true, "'quoted"],
];
const content = { ...contentOf(cells), numberFormats: ["General", "0.0%", "@"] };

function open() {
  const book = openList(items);
  book.setFormat(book.activeSheet(), box(0, 0, 1, 3), { bold: true });
  return { book, list: listIn(book, items), target: placeIn(book, box(0, 3, 5, 3)) };
}

test("several columns are planned side by side", async () => {
  const { book, list, target } = open();
  await expect(planColumns(list, 3)).resolves.toEqual(target);
  fill(book, list.sheetId, [["note"]], 2, 4);
  await expect(planColumns(list, 3)).resolves.toMatchObject({ address: "F1:H5" });
  await expect(planColumns(list, 1)).resolves.toMatchObject({ address: "D1:D5" });
});

test("several columns find no room where the sheet ends before the last of them", async () => {
  const { book } = open();
  const list = placeIn(book, box(0, 16_379, 5, 3));
  await expect(planColumns(list, 2)).resolves.toMatchObject({ column: 16_382 });
  await expect(planColumns(list, 3)).rejects.toMatchObject({ reason: "noRoom" });
});

test("they stand beside the list with their looks, and texts stay texts", async () => {
  const { book, list, target } = open();
  const written = await writeColumns(list, target, content);
  expect(book.values(list.sheetId, target)).toEqual(cells);
  expect(book.format(list.sheetId, 0, 4)).toMatchObject({ bold: true });
  expect(book.format(list.sheetId, 1, 4)).toMatchObject({ numberFormat: "0.0%" });
  expect(book.format(list.sheetId, 1, 4).bold ?? false).toBe(false);
  expect(written).toMatchObject({ what: "class column", place: target, formatted: true });
  await settled();
  expect(keptReferences()).toBe(0);
});

test("they are taken back without a trace, and edited ones when asked, but for the edited cells", async () => {
  const { book, list, target } = open();
  const before = snapshot(book);
  await takeBack(await writeColumns(list, target, content));
  expect(snapshot(book)).toEqual(before);
  const written = await writeColumns(list, target, content);
  fill(book, list.sheetId, [["mine"]], 2, 4);
  await expect(takeBack(written)).rejects.toMatchObject({ reason: "changedSince" });
  await takeBack(written, { evenIfEdited: true });
  book.clear(list.sheetId, box(2, 4, 1, 1), "All");
  expect(snapshot(book)).toEqual(before);
});

test("taking back tells how far it is and can be stopped", async () => {
  const book = openList(50_000);
  const written = await writeClasses(book, 50_000);
  const after = snapshot(book);
  await expect(takeBack(written, {}, cancelAfter(2))).rejects.toMatchObject({
    reason: "cancelled",
  });
  expect(snapshot(book)).toEqual(after);
});

test.each([
  ["a number", 1, 1, 99],
  ["a number that became a text", 1, 1, "4"],
  ["a name", 4, 0, "Other"],
])("%s changed since the reading is why nothing is written", async (_what, row, column, value) => {
  const { book, list, target } = open();
  const source = await readList(list, [0, 1]);
  fill(book, list.sheetId, [[value]], row, column);
  const before = snapshot(book);
  await expect(writeColumns(list, target, { ...content, source })).rejects.toMatchObject({
    reason: "sourceChanged",
    detail: { address: "A1:C5", sheetName: "Sheet1" },
  });
  expect(snapshot(book)).toEqual(before);
  await settled();
  expect(keptReferences()).toBe(0);
});

test("a list sorted since the reading is noticed, an edit in another column does not matter", async () => {
  const { book, list, target } = open();
  const source = await readList(list, [0, 1]);
  fill(book, list.sheetId, [[7]], 2, 2);
  const written = await writeColumns(list, target, { ...content, source });
  await takeBack(written);
  const [header, ...rows] = book.values(list.sheetId, list);
  fill(book, list.sheetId, [header, ...rows.reverse()]);
  await expect(writeColumns(list, target, { ...content, source })).rejects.toMatchObject({
    reason: "sourceChanged",
  });
});

test("a list of so long texts that a block does not fit is written beside all the same", async () => {
  const rows = Array.from({ length: 250 }, (_, row) => [`${row} `.padEnd(30_000, "x"), row]);
  const book = openWorkbook(rows);
  const list = placeIn(book, box(0, 0, 250, 2));
  const source = await readList(list, [0, 1]);
  const numbers = rows.map(([, row]) => [row]);
  const target = placeIn(book, box(0, 2, 250, 1));
  await writeColumns(list, target, { ...contentOf(numbers, source), hasHeader: false });
  expect(formulasIn(book, target)).toEqual(numbers);
});

test("a long write that is cancelled is undone in a handful of requests", async () => {
  const book = openList(60_000);
  const before = snapshot(book);
  let batches = 0;
  const writing = countActions(async () => {
    await expect(writeClasses(book, 60_000, cancelAfter(4))).rejects.toMatchObject({
      reason: "cancelled",
    });
  });
  batches = (await writing).length;
  expect(snapshot(book)).toEqual(before);
  expect(batches).toBeLessThan(20);
});

test("a colleague's cell among ours stays when the write is undone", async () => {
  const book = openList(30_000);
  const theirs = { cancelled: false, report: (done: number) => void act(done) };
  const act = (done: number) => {
    if (done < 45_000) return;
    fill(book, book.activeSheet(), [["theirs"]], 5, 3);
    theirs.cancelled = true;
  };
  const { cells: before } = snapshot(book).sheets[0];
  await expect(writeClasses(book, 30_000, theirs)).rejects.toMatchObject({ reason: "cancelled" });
  expect(snapshot(book).sheets[0].cells).toEqual({ ...before, D6: "theirs" });
});
