/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { makePlan } from "../../../src/taskpane/count-plan/make-plan";
import { countPlanPart } from "../../../src/taskpane/count-plan/state";
import { countPlanTask } from "../../../src/taskpane/count-plan/task";
import {
  takeBackSheet,
  writeSheet,
  writtenSheets,
} from "../../../src/taskpane/count-plan/write-sheet";
import { adoptList, followList, listElsewhere } from "../../../src/taskpane/list/follow-list";
import type { Pane } from "../../../src/taskpane/pane/pane";
import { lookAtSelection } from "../../../src/taskpane/selection/look-at-selection";
import type { MemoryBook } from "../../../src/workbench/host/memory/memory-book";
import { settled } from "../../support/client-library";
import { forEveryAction } from "../../support/for-every-action";
import { fill, openWorkbook } from "../../support/open-workbook";
import { hurry } from "../../workbook/in-a-hurry";
import { sheetOf } from "../in-excel";
import { loadEveryPart } from "../parts-at-hand";
import { doing, paneWithoutView, toldBy } from "../without-view";
import { cells, monday } from "./lists";

hurry();

async function opened(book: MemoryBook): Promise<Pane> {
  fill(book, sheetOf(book), cells);
  book.select(sheetOf(book), { row: 1, column: 0, rows: 1, columns: 1 });
  const pane = paneWithoutView();
  await loadEveryPart(pane);
  pane.store.change({ part: "countPlan" });
  await lookAtSelection(pane);
  await followList(pane, countPlanTask);
  const { entries } = countPlanPart.of(pane);
  countPlanPart.change(pane, { entries: { ...entries, start: "2026-11-30" } });
  await settled();
  return pane;
}

const planned = async (book: MemoryBook) => doing(makePlan)(await opened(book));

describe("with a fault at any action of any batch", () => {
  test("making the plan tells it in a sentence and leaves the sheets as they are", async () => {
    const tried = await forEveryAction(
      opened,
      doing(makePlan),
      ({ before, after, result: pane }) => {
        expect(after.sheets).toEqual(before.sheets);
        toldBy(pane!);
        const { result, plan } = countPlanPart.of(pane!);
        expect(result === null || result.ledger.taken === 6).toBe(true);
        expect(plan).toBeNull();
      },
      { lostAnswers: true },
    );
    expect(tried).toBeGreaterThan(20);
  }, 180_000);

  test("the sheet is written whole or not at all, and the pane says which", async () => {
    const tried = await forEveryAction(
      planned,
      doing(writeSheet),
      ({ before, after, result: pane }) => {
        const isWritten = toldBy(pane!).startsWith("Written:");
        expect(writtenSheets(pane!)).toHaveLength(isWritten ? 1 : 0);
        if (isWritten) expect(after.sheets).toHaveLength(before.sheets.length + 1);
        else expect(after.sheets).toEqual(before.sheets);
      },
      { lostAnswers: true },
    );
    expect(tried).toBeGreaterThan(10);
  }, 180_000);

  test("taking back removes the sheet or leaves all of it, and the pane says which", async () => {
    await forEveryAction(
      async (book) => doing(writeSheet)(await planned(book)),
      doing((pane) => takeBackSheet(pane, writtenSheets(pane)[0])),
      ({ before, after, result: pane }) => {
        const isGone = /^(?:Taken back|Already gone):/.test(toldBy(pane!));
        expect(writtenSheets(pane!)).toHaveLength(isGone ? 0 : 1);
        if (isGone) expect(after.sheets).toHaveLength(before.sheets.length - 1);
        else expect(after.sheets).toEqual(before.sheets);
      },
    );
  }, 180_000);
});

describe("a colleague who edits the list after it was read", () => {
  test.each([
    ["inserts a row above the list", (book: MemoryBook) => book.insertRows(sheetOf(book), 0, 1)],
    ["deletes an item", (book: MemoryBook) => book.deleteRows(sheetOf(book), 3, 1)],
    [
      "sorts two items",
      (book: MemoryBook) =>
        book.write(sheetOf(book), { row: 1, column: 0, rows: 2, columns: 5 }, [cells[2], cells[1]]),
    ],
  ])("%s: no sheet is written that would not fit", async (_, act) => {
    const book = openWorkbook({ Stock: [] });
    const pane = await planned(book);
    act(book);
    await settled();
    await doing(writeSheet)(pane);
    expect(book.sheets()).toHaveLength(1);
    expect(toldBy(pane)).toMatch(/has changed since it was read|no longer there/);
  });

  test("between the look and the plan: a header that has moved is refused", async () => {
    const book = openWorkbook({ Stock: [] });
    const pane = await opened(book);
    book.insertRows(sheetOf(book), 0, 1);
    book.select(sheetOf(book), { row: 20, column: 20, rows: 1, columns: 1 });
    await doing(makePlan)(pane);
    expect(countPlanPart.of(pane).result).toBeNull();
    expect(toldBy(pane)).toMatch(/no longer there/);
  });
});

test("a sheet that was written is known by its marks, whatever its headers say by now", async () => {
  const book = openWorkbook({ Stock: [] });
  const pane = await doing(writeSheet)(await planned(book));
  const [sheet] = writtenSheets(pane);
  const { sheetId } = sheet.place;
  const { row } = sheet.marks!.table;
  const names = ["Dag", "Vara", "Grupp", "Saldo", "Antal", "Pris", "Text"];
  book.write(sheetId, { row, column: 0, rows: 1, columns: 7 }, [names]);
  book.select(sheetId, { row: row + 1, column: 1, rows: 1, columns: 1 });
  await lookAtSelection(pane);
  await adoptList(pane, countPlanTask, listElsewhere(pane, countPlanTask)!);
  expect(countPlanPart.of(pane).columns?.at).toEqual({
    ...{ item: 1, class: 2, value: null, lastCounted: null, book: 3, counted: 4, unitCost: 5 },
  });
});

test("the first count of the sheet is that of the item not counted for the longest time", async () => {
  const book = openWorkbook({ Stock: [] });
  const pane = await doing(writeSheet)(await planned(book));
  const [sheet] = writtenSheets(pane);
  const all = book.values(sheet.place.sheetId, { row: 0, column: 0, rows: 40, columns: 7 });
  const header = all.findIndex(([cell]) => cell === "Day");
  expect(all[header + 1]).toEqual([monday, "Valve", "A", 20, "", 50, ""]);
});
