/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { followList } from "../../../src/taskpane/list/follow-list";
import type { Pane } from "../../../src/taskpane/pane/pane";
import { changeAsFormulas, makePlan } from "../../../src/taskpane/reorder-plan/plan/make-plan";
import { reorderPlanTask } from "../../../src/taskpane/reorder-plan/task";
import { writeColumns } from "../../../src/taskpane/list/task-writing";
import { planInSheet } from "../../../src/taskpane/reorder-plan/write/write-plan";
import { lookAtSelection } from "../../../src/taskpane/selection/look-at-selection";
import type { MemoryBook } from "../../../src/workbench/host/memory/memory-book";
import { settled } from "../../support/client-library";
import { countActions, failNowhere, meanwhile } from "../../support/faults";
import { openWorkbook } from "../../support/open-workbook";
import { hurry } from "../../workbook/in-a-hurry";
import { sheetOf } from "../in-excel";
import { loadEveryPart } from "../parts-at-hand";
import { doing, paneWithoutView, toldBy } from "../without-view";
import { header, items } from "./item-list";
import { chooseWhatIsMeant } from "./meant-columns";

hurry();
jest.setTimeout(600_000);

/** The list stands below a title and two empty rows. */
const top = 3;
const box = (row: number, column: number, rows = 1, columns = 1) => ({
  ...{ row, column, rows, columns },
});

/** What is to be ordered: see in-excel.test.ts. */
const orders: Record<string, number> = {
  ...{ "Valve DN50": 70, "Gasket 80": 150, "Flange 100": 27 },
  ...{ "Bearing 6204": 0, "Seal kit": 0, "Pump head": 0 },
};

type Act = (book: MemoryBook) => void;

const acts: Record<string, Act> = {
  "inserts a row above the list": (book) => book.insertRows(sheetOf(book), 1, 1),
  "deletes a row above the list": (book) => book.deleteRows(sheetOf(book), 1, 1),
  "inserts an empty row into the list": (book) => book.insertRows(sheetOf(book), top + 3, 1),
  "deletes an item": (book) => book.deleteRows(sheetOf(book), top + 2, 1),
  "sorts the list": (book) =>
    book.write(sheetOf(book), box(top + 1, 0, 6, 23), [...items].reverse()),
  "renames an item": (book) => book.write(sheetOf(book), box(top + 2, 0), [["Gasket 90"]]),
  "edits a stock": (book) => book.write(sheetOf(book), box(top + 1, 2), [[500]]),
  "inserts a column into the list": (book) => book.insertColumns(sheetOf(book), 2, 1),
  "writes into the first free column": (book) =>
    book.write(sheetOf(book), box(top + 2, 23), [["theirs"]]),
};

async function planned(asFormulas: boolean): Promise<{ book: MemoryBook; pane: Pane }> {
  const book = openWorkbook({ Stock: [["Stock"], [], [], header, ...items] });
  book.select(sheetOf(book), box(top + 1, 0));
  const pane = paneWithoutView();
  await loadEveryPart(pane);
  await lookAtSelection(pane);
  pane.store.change({ part: "reorderPlan" });
  await followList(pane, reorderPlanTask);
  chooseWhatIsMeant(pane);
  await doing(makePlan)(pane);
  if (asFormulas) await doing((pane) => changeAsFormulas(pane, true))(pane);
  return { book, pane };
}

/** What stands under "Order now" beside each item, and in which row; null where nothing was written. */
function beside(book: MemoryBook) {
  const all = book.formulas(sheetOf(book), box(0, 0, 20, 34));
  const head = all.findIndex((row) => row.includes("Order now"));
  if (head < 0) return null;
  const column = all[head].indexOf("Order now");
  return all
    .slice(head + 1)
    .map((row, at) => ({ name: String(row[0]), order: row[column], row: head + at + 2 }))
    .filter(({ name, order }) => name !== "" || order !== "");
}

/** The workbook in memory leaves the names in formulas as they are where Excel moves them. */
const movesNoRow = /sorts|renames|edits|writes/;

describe.each([false, true])("the plan (as formulas: %s)", (asFormulas) => {
  test.each(Object.entries(acts).filter(([name]) => !asFormulas || movesNoRow.test(name)))(
    "stands beside the right items or nowhere when a colleague %s at any moment of the writing",
    async (_, act) => {
      const first = await planned(asFormulas);
      const { length: batches } = await countActions(() =>
        doing((pane) => writeColumns(pane, planInSheet))(first.pane),
      );
      failNowhere();
      expect(batches).toBeGreaterThan(3);
      let refused = 0;
      for (let batch = 0; batch < batches; batch++) {
        const { book, pane } = await planned(asFormulas);
        let stood = false;
        meanwhile(batch, () => {
          stood = beside(book) !== null;
          act(book);
        });
        await doing((pane) => writeColumns(pane, planInSheet))(pane);
        failNowhere();
        await settled();
        const told = toldBy(pane);
        const found = beside(book);
        if (found === null) {
          refused++;
          expect(told).not.toMatch(/^Written/);
          continue;
        }
        expect(told).toMatch(/^Written: Plan in /);
        // Once all stands there, what a colleague does is the colleague's own.
        if (stood) continue;
        for (const { name, order, row } of found) {
          if (!asFormulas) expect([batch, name, order]).toEqual([batch, name, orders[name]]);
          else expect([name, String(order)]).toEqual([name, expect.stringContaining(`C${row}+`)]);
        }
      }
      expect(refused).toBeGreaterThan(0);
    },
  );
});
