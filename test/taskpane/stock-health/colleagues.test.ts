/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { followList } from "../../../src/taskpane/list/follow-list";
import { writeColumns } from "../../../src/taskpane/list/task-writing";
import type { Pane } from "../../../src/taskpane/pane/pane";
import { lookAtSelection } from "../../../src/taskpane/selection/look-at-selection";
import { stockHealthTask } from "../../../src/taskpane/stock-health/task";
import { judgeStock } from "../../../src/taskpane/stock-health/work/judge-stock";
import { healthInSheet } from "../../../src/taskpane/stock-health/write/write-health";
import type { MemoryBook } from "../../../src/workbench/host/memory/memory-book";
import { settled } from "../../support/client-library";
import { countActions, failNowhere, meanwhile } from "../../support/faults";
import { openWorkbook } from "../../support/open-workbook";
import { hurry } from "../../workbook/in-a-hurry";
import { sheetOf } from "../in-excel";
import { loadEveryPart } from "../parts-at-hand";
import { doing, paneWithoutView, toldBy } from "../without-view";
import { chooseWhatIsMeant } from "./meant-columns";
import { header, items } from "./stock-list";

hurry();
jest.setTimeout(600_000);

/** The list stands below a title and two empty rows. */
const top = 3;
const box = (row: number, column: number, rows = 1, columns = 1) => ({
  ...{ row, column, rows, columns },
});

/** Where most of an item's money stands, without batches: see judge-list.test.ts. */
const parts: Record<string, string> = {
  // Of 200 valves half are excess: of equal parts the worse is told.
  ...{ "Valve DN50": "Excess", "Gasket 80": "Dead", "Milk 1 l": "Working" },
  ...{ "Seal kit": "", "Pump head": "Dead", "Hose 2 m": "", Clamp: "" },
};

type Act = (book: MemoryBook) => void;

const acts: Record<string, Act> = {
  "inserts a row above the list": (book) => book.insertRows(sheetOf(book), 1, 1),
  "deletes a row above the list": (book) => book.deleteRows(sheetOf(book), 1, 1),
  "inserts an empty row into the list": (book) => book.insertRows(sheetOf(book), top + 3, 1),
  "deletes an item": (book) => book.deleteRows(sheetOf(book), top + 2, 1),
  "sorts the list": (book) =>
    book.write(sheetOf(book), box(top + 1, 0, 7, header.length), [...items].reverse()),
  "renames an item": (book) => book.write(sheetOf(book), box(top + 2, 0), [["Gasket 90"]]),
  "edits a stock": (book) => book.write(sheetOf(book), box(top + 1, 3), [[900]]),
  "inserts a column into the list": (book) => book.insertColumns(sheetOf(book), 2, 1),
  "writes into the first free column": (book) =>
    book.write(sheetOf(book), box(top + 2, header.length), [["theirs"]]),
};

async function judged(): Promise<{ book: MemoryBook; pane: Pane }> {
  const book = openWorkbook({ Stock: [["Stock"], [], [], header, ...items] });
  book.select(sheetOf(book), box(top + 1, 0));
  const pane = paneWithoutView();
  await loadEveryPart(pane);
  await lookAtSelection(pane);
  pane.store.change({ part: "stockHealth" });
  await followList(pane, stockHealthTask);
  chooseWhatIsMeant(pane);
  await doing(judgeStock)(pane);
  return { book, pane };
}

/** What stands under "Stock health" beside each item; null where nothing was written. */
function beside(book: MemoryBook) {
  const all = book.formulas(sheetOf(book), box(0, 0, 20, header.length + 12));
  const head = all.findIndex((row) => row.includes("Stock health"));
  if (head < 0) return null;
  const column = all[head].indexOf("Stock health");
  return all
    .slice(head + 1)
    .map((row) => ({ name: String(row[0]), part: row[column] }))
    .filter(({ name, part }) => name !== "" || part !== "");
}

test.each(Object.entries(acts))(
  "the parts stand beside the right items or nowhere when a colleague %s at any moment of the writing",
  async (_, act) => {
    const first = await judged();
    const { length: batches } = await countActions(() =>
      doing((pane) => writeColumns(pane, healthInSheet))(first.pane),
    );
    failNowhere();
    expect(beside(first.book)!.map(({ name, part }) => [name, part])).toEqual(
      Object.entries(parts),
    );
    expect(batches).toBeGreaterThan(3);
    let refused = 0;
    for (let batch = 0; batch < batches; batch++) {
      const { book, pane } = await judged();
      let stood = false;
      meanwhile(batch, () => {
        stood = beside(book) !== null;
        act(book);
      });
      await doing((pane) => writeColumns(pane, healthInSheet))(pane);
      failNowhere();
      await settled();
      const told = toldBy(pane);
      const found = beside(book);
      if (found === null) {
        refused++;
        expect(told).not.toMatch(/^Written/);
        continue;
      }
      expect(told).toMatch(/^Written: /);
      // Once all stands there, what a colleague does is the colleague's own.
      if (stood) continue;
      for (const { name, part } of found)
        expect([batch, name, part]).toEqual([batch, name, parts[name]]);
    }
    expect(refused).toBeGreaterThan(0);
  },
);
