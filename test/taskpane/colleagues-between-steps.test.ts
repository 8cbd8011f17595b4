/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { analyse } from "../../src/taskpane/abc/run/analyse";
import { writings } from "../../src/taskpane/written/writings";
import { chooseColumns } from "../../src/taskpane/abc/columns/choose-columns";
import { lookAtSelection } from "../../src/taskpane/selection/look-at-selection";
import type { Pane } from "../../src/taskpane/pane/pane";
import { writeClassColumn, writeLiveFormula } from "../../src/taskpane/abc/write/write-result";
import { findCandidates } from "../../src/taskpane/zero-stock/find-candidates";
import { followList } from "../../src/taskpane/list/follow-list";
import { zeroStockTask } from "../../src/taskpane/zero-stock/task";
import { writeColumns } from "../../src/taskpane/list/task-writing";
import { adviceWriting } from "../../src/taskpane/zero-stock/write-advice";
import type { MemoryBook } from "../../src/workbench/host/memory/memory-book";
import type { Cell } from "../../src/workbook/excel/types";
import { settled } from "../support/client-library";
import { openWorkbook } from "../support/open-workbook";
import { hurry } from "../workbook/in-a-hurry";
import { sheetOf } from "./in-excel";
import { doing, paneWithoutView } from "./without-view";
import { cells } from "./zero-stock/lists";

hurry();

/** By hand from the rule of each task; Cap is the row that colleagues bring in. */
const advice: Record<string, string> = {
  ...{ Pump: "zero", Valve: "zero", Belt: "stock", Seal: "stock", Hose: "stock", Nut: "review" },
  Cap: "zero",
};
const cap: Cell[] = ["Cap", 5, 0.1, 0.4, 2500, 2, "no", 3];

/** The list stands in B4:I10, with a title and empty rows above it. */
const [top, left] = [3, 1];
const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

function openList(): MemoryBook {
  const book = openWorkbook({ Stock: [["Stock of the year"]] });
  book.write(sheetOf(book), at(top, left, cells.length, 8), cells);
  book.select(sheetOf(book), at(top + 1, left));
  return book;
}

type Act = (book: MemoryBook, sheet: string) => void;

const acts: Record<string, Act> = {
  "inserts a row above the list": (book, sheet) => book.insertRows(sheet, 1, 1),
  "deletes a row above the list": (book, sheet) => book.deleteRows(sheet, 1, 1),
  "inserts a row right above the header": (book, sheet) => book.insertRows(sheet, top, 1),
  "inserts an item": (book, sheet) => {
    book.insertRows(sheet, top + 2, 1);
    book.write(sheet, at(top + 2, left, 1, 8), [cap]);
  },
  "deletes an item": (book, sheet) => book.deleteRows(sheet, top + 2, 1),
  "sorts the list": (book, sheet) =>
    book.write(sheet, at(top + 1, left, 6, 8), cells.slice(1).reverse()),
  "inserts a column left of the list": (book, sheet) => book.insertColumns(sheet, 0, 1),
  "inserts a column into the list": (book, sheet) => book.insertColumns(sheet, left + 2, 1),
  "inserts a column into the list and fills it": (book, sheet) => {
    book.insertColumns(sheet, left + 4, 1);
    const column = ["Safety stock", 1, 2, 3, 4, 5, 6].map((cell) => [cell]);
    book.write(sheet, at(top, left + 4, 7, 1), column);
  },
  "inserts a column before the last": (book, sheet) => book.insertColumns(sheet, left + 7, 1),
  "deletes a column of the list": (book, sheet) => book.deleteColumns(sheet, left + 3, 1),
  "swaps two columns": (book, sheet) =>
    book.write(
      sheet,
      at(top, left, 7, 8),
      cells.map(([a, b, c, d, e, f, ...rest]) => [a, b, c, d, f, e, ...rest]),
    ),
};

/** What stands in the column that was written, beside each item, wherever the list is by now. */
function beside(book: MemoryBook, header: string): Record<string, Cell> | null {
  const all = book.values(sheetOf(book), at(0, 0, 30, 20));
  const names = all.flatMap((row, i) => row.map((cell, j) => ({ cell, i, j })));
  const item = names.find(({ cell }) => cell === "Item");
  const written = names.find(({ cell }) => cell === header);
  if (!written || !item) return null;
  expect(written.i).toBe(item.i);
  const rows = all.slice(item.i + 1).filter((row) => row[item.j] !== "" || row[written.j] !== "");
  return Object.fromEntries(rows.map((row) => [String(row[item.j]), row[written.j]]));
}

/** The list has changed, or moved over the column that was named for the result. */
const refusal =
  /cells of the list are no longer there|has changed since it was read|is no longer empty/;

const analysis = [
  async (pane: Pane) => {
    await lookAtSelection(pane);
    // Unit cost: 2500, 40, 2500, 20, 20, 20.
    chooseColumns(pane, { valueFrom: "column", value: 4, item: 0, method: "value" });
  },
  (pane: Pane) => analyse(pane),
];
/** 2500 and 2500 of 5100 are 98 %: the first crosses no line, the second ends A. */
const classOf = (name: string) => (["Pump", "Belt", "Cap"].includes(name) ? "A" : "C");

const zeroStock = [
  async (pane: Pane) => {
    await lookAtSelection(pane);
    pane.store.change({ part: "zeroStock" });
    await followList(pane, zeroStockTask);
  },
  (pane: Pane) => findCandidates(pane),
];

interface Task {
  steps: ((pane: Pane) => Promise<void>)[];
  write: (pane: Pane) => Promise<void>;
  header: string;
  right: (name: string) => Cell;
}
const tasks: Record<string, Task> = {
  "class column": {
    steps: analysis,
    write: writeClassColumn,
    header: "ABC class",
    right: classOf,
  },
  advice: {
    steps: zeroStock,
    write: (pane) => writeColumns(pane, adviceWriting),
    header: "Zero-stock advice",
    right: (name) => advice[name],
  },
};

describe.each(Object.entries(tasks))("the %s", (_, { steps, write, header, right }) => {
  test("stands beside each item where nobody else is at work", async () => {
    const book = openList();
    const pane = paneWithoutView();
    for (const step of [...steps, write]) await doing(step)(pane);
    const written = beside(book, header);
    expect(Object.keys(written ?? {})).toHaveLength(6);
    for (const [name, cell] of Object.entries(written ?? {})) expect(cell).toBe(right(name));
  });

  describe.each(Object.entries(acts))("when a colleague %s", (_act, act) => {
    test.each(steps.map((_step, k) => k + 1))(
      "after step %i it stands beside the right items, or nowhere and the pane says why",
      async (after) => {
        const book = openList();
        const pane = paneWithoutView();
        for (const step of steps.slice(0, after)) await doing(step)(pane);
        act(book, sheetOf(book));
        await settled();
        const told: string[] = [];
        for (const step of [...steps.slice(after), write]) {
          await doing(step)(pane);
          told.push(pane.store.state.message?.text ?? pane.store.state.status);
        }
        const written = beside(book, header);
        if (written === null) {
          expect(told.join("\n")).toMatch(refusal);
          return;
        }
        expect(Object.keys(written).length).toBeGreaterThan(4);
        for (const [name, cell] of Object.entries(written)) {
          expect([name, cell]).toEqual([name, right(name)]);
        }
      },
    );
  });
});

describe("the live formula names the cells of the list as it was read", () => {
  test.each(Object.entries(acts))("and is not written when a colleague %s", async (_act, act) => {
    const book = openList();
    const pane = paneWithoutView();
    for (const step of analysis) await doing(step)(pane);
    act(book, sheetOf(book));
    await settled();
    await doing(writeLiveFormula)(pane);
    expect(writings.of(pane).written).toEqual([]);
    expect(pane.store.state.message?.text).toMatch(refusal);
  });
});
