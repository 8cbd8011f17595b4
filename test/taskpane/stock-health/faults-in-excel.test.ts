/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { followList } from "../../../src/taskpane/list/follow-list";
import { takeBack, writeColumns, writeReport } from "../../../src/taskpane/list/task-writing";
import type { Pane } from "../../../src/taskpane/pane/pane";
import { lookAtSelection } from "../../../src/taskpane/selection/look-at-selection";
import { stockHealthPart } from "../../../src/taskpane/stock-health/state";
import { stockHealthTask } from "../../../src/taskpane/stock-health/task";
import { changeEntries, judgeStock } from "../../../src/taskpane/stock-health/work/judge-stock";
import { healthInSheet } from "../../../src/taskpane/stock-health/write/write-health";
import { writings } from "../../../src/taskpane/written/writings";
import type { MemoryBook } from "../../../src/workbench/host/memory/memory-book";
import { settled } from "../../support/client-library";
import { forEveryAction } from "../../support/for-every-action";
import { fill, openWorkbook } from "../../support/open-workbook";
import { hurry } from "../../workbook/in-a-hurry";
import { sheetOf } from "../in-excel";
import { loadEveryPart } from "../parts-at-hand";
import { doing, paneWithoutView, toldBy } from "../without-view";
import { chooseWhatIsMeant } from "./meant-columns";
import { header, items } from "./stock-list";

hurry();
jest.setTimeout(600_000);

type Step = (pane: Pane) => Promise<unknown>;

async function opened(book: MemoryBook): Promise<Pane> {
  fill(book, sheetOf(book), [header, ...items]);
  book.select(sheetOf(book), { row: 1, column: 0, rows: 1, columns: 1 });
  const pane = paneWithoutView();
  await loadEveryPart(pane);
  await lookAtSelection(pane);
  pane.store.change({ part: "stockHealth" });
  await followList(pane, stockHealthTask);
  chooseWhatIsMeant(pane);
  return pane;
}

async function after(book: MemoryBook, ...steps: Step[]): Promise<Pane> {
  const pane = await opened(book);
  for (const step of [judgeStock, ...steps] as Step[]) await doing(step)(pane);
  await settled();
  pane.store.change({ message: null, status: "" });
  return pane;
}

const otherCover = (pane: Pane) => changeEntries(pane, { coverA: "30" });
const takeBackLast = (pane: Pane) => {
  const { written } = writings.of(pane);
  return takeBack(pane, healthInSheet, written[written.length - 1]);
};
const write = (pane: Pane) => writeColumns(pane, healthInSheet);

/** All that these actions could change beside the list. */
const cellsOf = (book: MemoryBook) => ({
  sheets: book.sheets().length,
  cells: book.formulas(sheetOf(book), { row: 0, column: header.length, rows: 8, columns: 24 }),
});

const actions: [name: string, steps: Step[], act: Step][] = [
  ["writing where the money stands", [], write],
  ["updating it in place", [write, otherCover], write],
  ["writing a second copy", [write], (pane) => writeColumns(pane, healthInSheet, { second: true })],
  ["writing the report", [], (pane) => writeReport(pane, healthInSheet)],
  ["taking the columns back", [write], takeBackLast],
  ["bringing back what an update replaced", [write, otherCover, write], takeBackLast],
];

test.each(actions)(
  "%s is done whole or not at all with a fault at any request, and the pane says which",
  async (_, steps, act) => {
    const untouched = openWorkbook();
    const first = await after(untouched, ...steps);
    const was = cellsOf(untouched);
    await doing(act)(first);
    const becomes = cellsOf(untouched);
    expect(becomes).not.toEqual(was);
    let refused = 0;
    const tried = await forEveryAction(
      (book) => after(book, ...steps),
      doing(act),
      ({ book, result: pane }) => {
        const told = toldBy(pane!);
        const isDone = pane!.store.state.message?.intent !== "error";
        if (!isDone) refused++;
        expect([told, cellsOf(book)]).toEqual([told, isDone ? becomes : was]);
      },
    );
    expect(tried).toBeGreaterThan(5);
    expect(refused).toBeGreaterThan(0);
  },
);

test("checking the stock gives its answer or none with a fault at any request, and says so", async () => {
  const whole = await opened(openWorkbook());
  await doing(judgeStock)(whole);
  const wanted = stockHealthPart.of(whole).result!.totals;
  let refused = 0;
  const tried = await forEveryAction(opened, doing(judgeStock), ({ result: pane }) => {
    const { result } = stockHealthPart.of(pane!);
    if (result === null) {
      refused++;
      expect(toldBy(pane!)).not.toBe("");
    } else expect(result.totals).toEqual(wanted);
  });
  expect(tried).toBeGreaterThan(3);
  expect(refused).toBeGreaterThan(0);
});
