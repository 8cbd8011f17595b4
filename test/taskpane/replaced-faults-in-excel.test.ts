/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { analyse } from "../../src/taskpane/abc/run/analyse";
import { writeReport as writeAbcReport } from "../../src/taskpane/abc/write/write-result";
import { followList } from "../../src/taskpane/list/follow-list";
import type { Pane } from "../../src/taskpane/pane/pane";
import { lookAtSelection } from "../../src/taskpane/selection/look-at-selection";
import { writings } from "../../src/taskpane/written/writings";
import { findCandidates } from "../../src/taskpane/zero-stock/find-candidates";
import { zeroStockTask } from "../../src/taskpane/zero-stock/task";
import { writeColumns, writeReport } from "../../src/taskpane/list/task-writing";
import { adviceWriting } from "../../src/taskpane/zero-stock/write-advice";
import type { MemoryBook } from "../../src/workbench/host/memory/memory-book";
import { settled } from "../support/client-library";
import { forEveryAction } from "../support/for-every-action";
import { fill, openWorkbook } from "../support/open-workbook";
import { hurry } from "../workbook/in-a-hurry";
import { fillList, sheetOf } from "./in-excel";
import { loadEveryPart } from "./parts-at-hand";
import { doing, paneWithoutView, toldBy } from "./without-view";
import { cells as stock } from "./zero-stock/lists";

hurry();
jest.setTimeout(180_000);

interface Action {
  name: string;
  fill(book: MemoryBook): void;
  look(pane: Pane): Promise<unknown>;
  /** An item is another since. */
  change(book: MemoryBook): void;
  act(pane: Pane): Promise<unknown>;
}

const put = (book: MemoryBook, row: number, column: number, cell: number) =>
  book.write(sheetOf(book), { row, column, rows: 1, columns: 1 }, [[cell]]);

const zeroStock = {
  fill: (book: MemoryBook) => {
    fill(book, sheetOf(book), stock);
    book.select(sheetOf(book), { row: 1, column: 0, rows: 1, columns: 1 });
  },
  look: async (pane: Pane) => {
    await loadEveryPart(pane);
    pane.store.change({ part: "zeroStock" });
    await lookAtSelection(pane);
    await followList(pane, zeroStockTask);
    await findCandidates(pane);
  },
  // A nut as dear and slow as the pump.
  change: (book: MemoryBook) => {
    put(book, 6, 4, 2500);
    put(book, 6, 5, 2);
  },
};

const abc = {
  fill: fillList,
  look: async (pane: Pane) => {
    await lookAtSelection(pane);
    await analyse(pane);
  },
  change: (book: MemoryBook) => put(book, 5, 1, 500),
};

const actions: Action[] = [
  { name: "updating the advice", ...zeroStock, act: (pane) => writeColumns(pane, adviceWriting) },
  {
    name: "updating the report of zero stock",
    ...zeroStock,
    act: (pane) => writeReport(pane, adviceWriting),
  },
  { name: "updating the report of the classes", ...abc, act: writeAbcReport },
];

/** What a user sees of the sheets; the cells beside the list are among them. */
const cellsOf = (book: MemoryBook) =>
  book.sheets().map(({ id, name }) => ({
    ...{ name, charts: book.charts(id).length },
    cells: book.formulas(id, { row: 0, column: 0, rows: 80, columns: 20 }),
  }));

async function opened(action: Action, book: MemoryBook): Promise<Pane> {
  action.fill(book);
  const pane = paneWithoutView();
  await action.look(pane);
  await doing(action.act)(pane);
  action.change(book);
  await settled();
  await doing(action.look)(pane);
  pane.store.change({ message: null, status: "" });
  return pane;
}

describe.each(actions)("$name", (action) => {
  test("is whole or not at all with a fault at any request; the pane says which, and the next press does it", async () => {
    const act = doing(action.act);
    const book = openWorkbook();
    const pane = await opened(action, book);
    const before = cellsOf(book);
    await act(pane);
    const done = cellsOf(book);
    expect(toldBy(pane)).toMatch(/^Written:/);
    expect(done).not.toEqual(before);
    expect(done).toHaveLength(before.length);
    let refused = 0;
    const tried = await forEveryAction(
      (book) => opened(action, book),
      act,
      async ({ book, result }) => {
        const isDone = toldBy(result!).startsWith("Written:");
        expect(cellsOf(book)).toEqual(isDone ? done : before);
        expect(writings.of(result!).written).toHaveLength(1);
        if (isDone) return;
        refused++;
        await act(result!);
        expect(toldBy(result!)).toMatch(/^Written:/);
        expect(cellsOf(book)).toEqual(done);
        expect(writings.of(result!).written).toHaveLength(1);
      },
      { lostAnswers: true, eachNameOnce: true },
    );
    expect(tried).toBeGreaterThan(10);
    expect(refused).toBeGreaterThan(tried / 4);
  });
});
