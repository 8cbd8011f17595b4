import { analyse } from "../../src/taskpane/abc/run/analyse";
import { abc } from "../../src/taskpane/abc/state";
import { writings } from "../../src/taskpane/written/writings";
import { chooseColumns } from "../../src/taskpane/abc/columns/choose-columns";
import { adoptList, listElsewhere } from "../../src/taskpane/list/follow-list";
import { lookAtSelection } from "../../src/taskpane/selection/look-at-selection";
import { abcTask } from "../../src/taskpane/abc/task";
import type { Pane } from "../../src/taskpane/pane/pane";
import { writeClassColumn } from "../../src/taskpane/abc/write/write-result";
import type { MemoryBook } from "../../src/workbench/host/memory/memory-book";
import { snapshot, type BookSnapshot } from "../../src/workbench/host/memory/snapshot";
import type { Cell } from "../../src/workbook/excel/types";
import { call, shown } from "../functions/excel";
import { settled } from "../support/client-library";
import { countActions, failNowhere, meanwhile } from "../support/faults";
import { openWorkbook } from "../support/open-workbook";
import { sheetOf } from "./in-excel";
import { doing, paneWithoutView, toldBy } from "./without-view";

const list = [
  ["Item", "Lines", "Sales"],
  ["Bolt", 3, 50],
  ["Nut", 70, 30],
  ["Cup", 20, 15],
  ["Pin", 6, 4],
  ["Rod", 1, 1],
];
/** Rows of the sheet, from 0: a title, two empty rows, and the list. */
export const [top, items] = [3, list.length - 1];
export const box = (row: number, column: number, rows = 1, columns = 1) => ({
  row,
  column,
  rows,
  columns,
});

export function openList(): MemoryBook {
  const book = openWorkbook({
    Stock: [["Stock of the year"], [], [], ...list],
    Other: [["theirs"]],
  });
  book.write(sheetOf(book), box(top + items + 4, 3), [["a note"]]);
  book.select(sheetOf(book), box(top + 1, 0));
  return book;
}

/** The list classified by two stages: two columns are to be written, into D and E. */
export async function classified(): Promise<{ book: MemoryBook; pane: Pane }> {
  const book = openList();
  const pane = paneWithoutView();
  await lookAtSelection(pane);
  await chooseColumns(pane, { method: "twoStage", second: 1 });
  await doing(analyse)(pane);
  return { book, pane };
}

export type Act = (book: MemoryBook) => void;

export const writes =
  (row: number, column: number, cell: Cell): Act =>
  (book) =>
    book.write(sheetOf(book), box(top + row, column), [[cell]]);

/** What colleagues do to the list that leaves the classes wrong, or beside the wrong items. */
export const changes: Record<string, Act> = {
  "edits a value": writes(3, 2, 400),
  "edits a second criterion": writes(5, 1, 900),
  "renames an item": writes(2, 0, "Hook"),
  "empties a value": writes(4, 2, ""),
  "inserts a row above the list": (book) => book.insertRows(sheetOf(book), 1, 1),
  "inserts many rows above the list": (book) => book.insertRows(sheetOf(book), 0, 20),
  "deletes a row above the list": (book) => book.deleteRows(sheetOf(book), 1, 1),
  "inserts a row into the list and fills it": (book) => {
    book.insertRows(sheetOf(book), top + 3, 1);
    book.write(sheetOf(book), box(top + 3, 0, 1, 3), [["Hook", 300, 500]]);
  },
  "deletes a row of the list": (book) => book.deleteRows(sheetOf(book), top + 2, 1),
  "deletes the last row of the list": (book) => book.deleteRows(sheetOf(book), top + items, 1),
  "sorts the list": (book) =>
    book.write(sheetOf(book), box(top + 1, 0, items, 3), list.slice(1).sort()),
};

export const withoutSettings = ({ sheets }: BookSnapshot) => sheets;

/** The workbook as it would be, had only the colleague been at work; opens one of its own. */
export function without(act: Act): BookSnapshot["sheets"] {
  const book = openList();
  act(book);
  return withoutSettings(snapshot(book));
}

/** The rows of the list that are there now, wherever it is, with the cells beside them. */
function rowsNow(book: MemoryBook): Cell[][] {
  const all = book.values(sheetOf(book), box(0, 0, 60, 12));
  const header = all.findIndex(([name]) => name === "Item");
  const rest = all.slice(header + 1);
  return rest.slice(
    0,
    rest.findIndex(([name]) => name === ""),
  );
}

/** Each item's class by the function, from the cells as they are now; none without a value. */
export function classesNow(book: MemoryBook): Record<string, string> {
  const rows = rowsNow(book).filter(([, , sales]) => sales !== "");
  const [lines, sales] = [1, 2].map((column) => rows.map((row) => [row[column]]));
  const classes = shown(call("ABC.TWOSTAGE", sales, lines)).flat();
  return Object.fromEntries(rows.map(([name], i) => [String(name), String(classes[i])]));
}

/** What stands beside each item in a column; "" where nothing does. */
export function beside(book: MemoryBook, column: number): Record<string, Cell> {
  return Object.fromEntries(
    rowsNow(book)
      .filter((row) => row[column] !== "")
      .map((row) => [String(row[0]), row[column]]),
  );
}

export const before = { Bolt: "Ac", Nut: "Aa", Cup: "Ba", Pin: "Cb", Rod: "Cc" };

/** Selects the list as the pane asks for, wherever it is by now, and begins with it anew. */
async function selectAgain(book: MemoryBook, pane: Pane): Promise<void> {
  expect(toldBy(pane)).toMatch(/[Ss]elect the list/);
  const row = book.values(sheetOf(book), box(0, 0, 60)).findIndex(([name]) => name === "Item");
  book.select(sheetOf(book), box(row, 0));
  await beginAnew(pane);
}

/** Takes the list that is selected, as the pane offers it. */
export async function beginAnew(pane: Pane): Promise<void> {
  await lookAtSelection(pane);
  const elsewhere = listElsewhere(pane, abcTask);
  expect(elsewhere).not.toBeNull();
  await adoptList(pane, abcTask, elsewhere!);
  await doing(analyse)(pane);
}

/** Runs again as the pane proposes, writes, and finds every class beside its own item. */
export async function expectRightAfterRunningAgain(book: MemoryBook, pane: Pane): Promise<void> {
  await doing(analyse)(pane);
  if (abc.of(pane).sourceChange !== null) await selectAgain(book, pane);
  await doing(writeClassColumn)(pane);
  expect(toldBy(pane)).toMatch(/^Written: Class column in [A-Z]/);
  const { written } = writings.of(pane);
  const { column } = written[written.length - 1].place;
  expect(beside(book, column)).toEqual(classesNow(book));
}

interface Meeting {
  book: MemoryBook;
  pane: Pane;
  told: string;
  isWritten: boolean;
}

/** Writes once for each batch that it takes, with the colleague's act just before that batch. */
export async function atEveryBatch(
  act: Act,
  write: (pane: Pane) => Promise<void>,
  check: (meeting: Meeting) => Promise<void> | void,
): Promise<void> {
  const first = await classified();
  const { length: batches } = await countActions(() => doing(write)(first.pane));
  failNowhere();
  expect(batches).toBeGreaterThan(3);
  let refused = 0;
  for (let batch = 0; batch < batches; batch++) {
    const { book, pane } = await classified();
    meanwhile(batch, () => act(book));
    await doing(write)(pane);
    failNowhere();
    await settled();
    const isWritten = writings.of(pane).written.length > 0;
    if (!isWritten) refused++;
    try {
      await check({ book, pane, told: toldBy(pane), isWritten });
    } catch (failure) {
      const where = `With the act before batch ${batch} of ${batches}:`;
      if (failure instanceof Error) failure.message = `${where}\n${failure.message}`;
      throw failure;
    }
  }
  expect(refused).toBeGreaterThan(0);
}
