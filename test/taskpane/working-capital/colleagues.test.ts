/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { followList } from "../../../src/taskpane/list/follow-list";
import { writeColumns } from "../../../src/taskpane/list/task-writing";
import type { Pane } from "../../../src/taskpane/pane/pane";
import { lookAtSelection } from "../../../src/taskpane/selection/look-at-selection";
import { workingCapitalTask } from "../../../src/taskpane/working-capital/task";
import {
  changeAsFormulas,
  makeAnswer,
} from "../../../src/taskpane/working-capital/work/make-answer";
import { capitalInSheet } from "../../../src/taskpane/working-capital/write/write-capital";
import type { MemoryBook } from "../../../src/workbench/host/memory/memory-book";
import { settled } from "../../support/client-library";
import { countActions, failNowhere, meanwhile } from "../../support/faults";
import { openWorkbook } from "../../support/open-workbook";
import { hurry } from "../../workbook/in-a-hurry";
import { sheetOf } from "../in-excel";
import { loadEveryPart } from "../parts-at-hand";
import { doing, paneWithoutView, toldBy } from "../without-view";
import { header, items, needs } from "./capital-list";

hurry();
jest.setTimeout(600_000);

/** The list stands below a title and two empty rows. */
const top = 3;
const box = (row: number, column: number, rows = 1, columns = 1) => ({
  ...{ row, column, rows, columns },
});

/** What is tied up in each, by hand: see capital-list.ts. */
const needOf = Object.fromEntries(items.map(([name], k) => [name, needs[k]]));

type Act = (book: MemoryBook) => void;

const acts: Record<string, Act> = {
  "inserts a row above the list": (book) => book.insertRows(sheetOf(book), 1, 1),
  "deletes a row above the list": (book) => book.deleteRows(sheetOf(book), 1, 1),
  "inserts an empty row into the list": (book) => book.insertRows(sheetOf(book), top + 3, 1),
  "deletes an item": (book) => book.deleteRows(sheetOf(book), top + 2, 1),
  "sorts the list": (book) =>
    book.write(sheetOf(book), box(top + 1, 0, 4, 10), [...items].reverse()),
  "renames an item": (book) => book.write(sheetOf(book), box(top + 2, 0), [["Ball valve"]]),
  "edits a stock": (book) => book.write(sheetOf(book), box(top + 1, 4), [[500]]),
  "inserts a column into the list": (book) => book.insertColumns(sheetOf(book), 2, 1),
  "writes into the first free column": (book) =>
    book.write(sheetOf(book), box(top + 2, 10), [["theirs"]]),
};

async function answered(asFormulas: boolean): Promise<{ book: MemoryBook; pane: Pane }> {
  const book = openWorkbook({ Stock: [["Stock"], [], [], header, ...items] });
  book.select(sheetOf(book), box(top + 1, 0));
  const pane = paneWithoutView();
  await loadEveryPart(pane);
  await lookAtSelection(pane);
  pane.store.change({ part: "workingCapital" });
  await followList(pane, workingCapitalTask);
  await doing(makeAnswer)(pane);
  if (asFormulas) await doing((pane) => changeAsFormulas(pane, true))(pane);
  return { book, pane };
}

/** What stands under "Working capital" beside each item, and in which row; null where nothing was written. */
function beside(book: MemoryBook) {
  const all = book.formulas(sheetOf(book), box(0, 0, 20, 18));
  const head = all.findIndex((row) => row.includes("Working capital"));
  if (head < 0) return null;
  const column = all[head].indexOf("Working capital");
  return all
    .slice(head + 1)
    .map((row, at) => ({ name: String(row[0]), need: row[column], row: head + at + 2 }))
    .filter(({ name, need }) => name !== "" || need !== "");
}

/** The workbook in memory leaves the names in formulas as they are where Excel moves them. */
const movesNoRow = /sorts|renames|edits|writes/;

describe.each([false, true])("the figures (as formulas: %s)", (asFormulas) => {
  test.each(Object.entries(acts).filter(([name]) => !asFormulas || movesNoRow.test(name)))(
    "stand beside the right items or nowhere when a colleague %s at any moment of the writing",
    async (_, act) => {
      const first = await answered(asFormulas);
      const { length: batches } = await countActions(() =>
        doing((pane) => writeColumns(pane, capitalInSheet))(first.pane),
      );
      failNowhere();
      expect(batches).toBeGreaterThan(3);
      let refused = 0;
      for (let batch = 0; batch < batches; batch++) {
        const { book, pane } = await answered(asFormulas);
        let stood = false;
        meanwhile(batch, () => {
          stood = beside(book) !== null;
          act(book);
        });
        await doing((pane) => writeColumns(pane, capitalInSheet))(pane);
        failNowhere();
        await settled();
        const told = toldBy(pane);
        const found = beside(book);
        if (found === null) {
          refused++;
          expect(told).not.toMatch(/^Written/);
          continue;
        }
        expect(told).toMatch(/^Written: Working capital in /);
        // Once all stands there, what a colleague does is the colleague's own.
        if (stood) continue;
        for (const { name, need, row } of found) {
          if (!asFormulas) expect([batch, name, need]).toEqual([batch, name, needOf[name]]);
          else expect([name, String(need)]).toEqual([name, expect.stringContaining(`(E${row},`)]);
        }
      }
      expect(refused).toBeGreaterThan(0);
    },
  );
});
