/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { analyse } from "../../src/taskpane/abc/run/analyse";
import { writeClassColumn, writeReport } from "../../src/taskpane/abc/write/write-result";
import type { Pane } from "../../src/taskpane/pane/pane";
import { lookAtSelection } from "../../src/taskpane/selection/look-at-selection";
import type { MemoryBook } from "../../src/workbench/host/memory/memory-book";
import { snapshot } from "../../src/workbench/host/memory/snapshot";
import type { Cell } from "../../src/workbook/excel/types";
import { settled } from "../support/client-library";
import { countActions, failNowhere, meanwhile } from "../support/faults";
import { openWorkbook } from "../support/open-workbook";
import { scatterWrites } from "../support/scatter";
import { hurry } from "../workbook/in-a-hurry";
import { fillList, sheetOf } from "./in-excel";
import { doing, paneWithoutView, toldBy } from "./without-view";

hurry();
jest.setTimeout(180_000);

const box = (row: number, column: number, rows = 1, columns = 1) => ({
  ...{ row, column, rows, columns },
});

/** The sheet of the report that is there before the update. */
let former = "";

/** Something is written of the list, an item sells more since, and the list is analysed again. */
async function opened(write: (pane: Pane) => Promise<void>) {
  const book = openWorkbook();
  fillList(book);
  book.write(sheetOf(book), box(3, 1), [[0]]);
  const pane = paneWithoutView();
  await lookAtSelection(pane);
  await doing(analyse)(pane);
  await doing(write)(pane);
  former = book.sheets().find(({ id }) => id !== sheetOf(book))?.id ?? "";
  book.write(sheetOf(book), box(5, 1), [[500]]);
  await settled();
  await doing(analyse)(pane);
  pane.store.change({ message: null, status: "" });
  return { book, pane };
}

type Act = (book: MemoryBook) => void;

interface Meeting {
  book: MemoryBook;
  told: string;
  isWritten: boolean;
  /** The sheets as they would be, had only the colleague been at work. */
  without: unknown;
}

/** Writes once for each batch that it takes, up to the last, with the act just before that batch. */
async function atEveryBatch(
  write: (pane: Pane) => Promise<void>,
  act: Act,
  check: (meeting: Meeting) => void,
  isLast: (names: string[]) => boolean = () => false,
): Promise<{ written: number; refused: number }> {
  const first = await opened(write);
  const all = await countActions(() => doing(write)(first.pane));
  failNowhere();
  const last = all.findIndex(isLast);
  const batches = last < 0 ? all.length : last;
  const { book: theirs } = await opened(write);
  act(theirs);
  const without = snapshot(theirs).sheets;
  let written = 0;
  for (let batch = 0; batch < batches; batch++) {
    const { book, pane } = await opened(write);
    let isActing = false;
    meanwhile(batch, () => {
      isActing = true;
      act(book);
    });
    await doing(write)(pane);
    failNowhere();
    expect(isActing).toBe(true);
    const told = toldBy(pane);
    const isWritten = pane.store.state.message?.intent !== "error";
    if (isWritten) written++;
    try {
      check({ book, told, isWritten, without });
    } catch (failure) {
      if (failure instanceof Error) {
        failure.message = `Before batch ${batch} of ${batches}: ${told}\n${failure.message}`;
      }
      throw failure;
    }
  }
  return { written, refused: batches - written };
}

/** By hand: of sales of 595 Pin has 500, and the lines are at 80 and 95 %. */
const classesNow = { "=Bolt": "B", Nut: "B", Cap: "C", Cup: "C", Pin: "A" };

const beside = (book: MemoryBook) => {
  const rows = book.values(sheetOf(book), box(1, 0, 5, 3));
  return Object.fromEntries(rows.map(([name, , letter]) => [name, letter]));
};

/** Rows of so many columns the other way round. */
const turned =
  (columns: number): Act =>
  (book) => {
    const rows: Cell[][] = book.values(sheetOf(book), box(1, 0, 5, columns)).reverse();
    rows.forEach((cells, row) => book.write(sheetOf(book), box(1 + row, 0, 1, columns), [cells]));
  };

const filters: Act = (book) => {
  scatterWrites(book, "gives each row in view the first cells");
  const where = box(0, 0, 6, 2);
  book.setFilter(sheetOf(book), { box: where, column: 0, shown: ["Nut", "Cup"] });
};

describe("while the classes are updated, a colleague or the user", () => {
  const acts: [string, Act, RegExp][] = [
    ["protects the sheet", (book) => book.protect(sheetOf(book)), /protected.*Unprotect Sheet/],
    [
      "merges cells of the column",
      (book) => book.merge(sheetOf(book), box(2, 2, 2)),
      /unmerge|changed by hand.*Update anyway|has changed since.*Press Refresh/,
    ],
    ["sorts the list without the classes", turned(2), /has changed since.*Press Refresh/],
    ["sorts the list with the classes", turned(3), /has changed since.*Press Refresh/],
    ["filters the rows", filters, /filtered out.*Show all rows/],
    [
      "overwrites the header",
      (book) => book.write(sheetOf(book), box(0, 2), [["My own"]]),
      /changed by hand.*Update anyway|has changed since.*Press Refresh/,
    ],
    [
      "makes a table of the list",
      (book) =>
        void book.addTable({
          ...{ name: "Items", sheet: sheetOf(book), box: box(0, 0, 6, 2), style: "" },
          ...{ hasHeaders: true, hasTotals: false },
        }),
      /table/,
    ],
  ];

  test.each(acts)("%s: nothing is lost, and the pane says what to do", async (name, act, words) => {
    const { refused } = await atEveryBatch(
      (pane) => writeClassColumn(pane),
      act,
      ({ book, told, isWritten, without }) => {
        if (!isWritten) {
          expect(snapshot(book).sheets).toEqual(without);
          expect(told).toMatch(words);
          return;
        }
        if (!/merges|sorts the list without/.test(name)) expect(beside(book)).toEqual(classesNow);
        if (name === "overwrites the header") {
          expect(book.values(sheetOf(book), box(0, 2))).toEqual([["My own"]]);
        }
      },
    );
    if (!/table/.test(name)) expect(refused).toBeGreaterThan(0);
  });
});

describe("while the report is updated, a colleague", () => {
  const isThere = (book: MemoryBook) => book.sheets().find(({ id }) => id === former);
  const acts: [string, Act][] = [
    ["renames it", (book) => book.updateSheet({ ...isThere(book)!, name: "For the boss" })],
    ["deletes it", (book) => book.deleteSheet(former)],
    ["writes on it", (book) => book.write(former, box(60, 3), [["mine"]])],
  ];

  test.each(acts)(
    "%s: the update is whole or not at all, and nothing is lost",
    async (name, act) => {
      // Between the last look at the former one and its end there is no time to ask.
      const takesPlace = (names: string[]) => names.includes("SetProperty Position");
      const { written } = await atEveryBatch(
        (pane) => writeReport(pane),
        act,
        ({ book, told, isWritten, without }) => {
          const texts = book
            .sheets()
            .map(({ id }) =>
              book
                .values(id, box(0, 0, 80, 12))
                .flat()
                .join(" "),
            )
            .join();
          if (name === "writes on it") expect(texts).toContain("mine");
          if (!isWritten) return expect(snapshot(book).sheets).toEqual(without);
          expect(told).toMatch(/^Written: /);
          expect(texts).toContain("595");
        },
        takesPlace,
      );
      expect(written).toBeGreaterThan(0);
    },
  );
});
