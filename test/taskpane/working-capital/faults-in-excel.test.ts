/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { followList } from "../../../src/taskpane/list/follow-list";
import { takeBack, writeColumns, writeReport } from "../../../src/taskpane/list/task-writing";
import type { Pane } from "../../../src/taskpane/pane/pane";
import { workingCapitalTask } from "../../../src/taskpane/working-capital/task";
import {
  changeAsFormulas,
  makeAnswer,
} from "../../../src/taskpane/working-capital/work/make-answer";
import { capitalInSheet } from "../../../src/taskpane/working-capital/write/write-capital";
import { lookAtSelection } from "../../../src/taskpane/selection/look-at-selection";
import { writings } from "../../../src/taskpane/written/writings";
import type { MemoryBook } from "../../../src/workbench/host/memory/memory-book";
import { settled } from "../../support/client-library";
import { forEveryAction } from "../../support/for-every-action";
import { fill, openWorkbook } from "../../support/open-workbook";
import { hurry } from "../../workbook/in-a-hurry";
import { sheetOf } from "../in-excel";
import { loadEveryPart } from "../parts-at-hand";
import { doing, paneWithoutView, toldBy } from "../without-view";
import { header, items } from "./capital-list";

hurry();
jest.setTimeout(600_000);

type Step = (pane: Pane) => Promise<unknown>;

async function after(book: MemoryBook, ...steps: Step[]): Promise<Pane> {
  fill(book, sheetOf(book), [header, ...items]);
  book.select(sheetOf(book), { row: 1, column: 0, rows: 1, columns: 1 });
  const pane = paneWithoutView();
  await loadEveryPart(pane);
  await lookAtSelection(pane);
  pane.store.change({ part: "workingCapital" });
  await followList(pane, workingCapitalTask);
  for (const step of [makeAnswer, ...steps] as Step[]) await doing(step)(pane);
  await settled();
  pane.store.change({ message: null, status: "" });
  return pane;
}

const write: Step = (pane) => writeColumns(pane, capitalInSheet);
const asFormulas: Step = (pane) => changeAsFormulas(pane, true);
const takeBackLast: Step = (pane) => {
  const { written } = writings.of(pane);
  return takeBack(pane, capitalInSheet, written[written.length - 1]);
};

/** All that these actions could change beside the list. */
const cellsOf = (book: MemoryBook) => ({
  sheets: book.sheets().length,
  cells: book.formulas(sheetOf(book), { row: 0, column: 10, rows: 5, columns: 8 }),
});

const actions: [name: string, steps: Step[], act: Step][] = [
  ["writing the figures", [], write],
  ["writing them as live formulas", [asFormulas], write],
  ["putting live formulas in their place", [write, asFormulas], write],
  [
    "writing a second copy",
    [write],
    (pane) => writeColumns(pane, capitalInSheet, { second: true }),
  ],
  ["writing the report", [], (pane) => writeReport(pane, capitalInSheet)],
  ["taking the figures back", [write], takeBackLast],
  ["bringing back what an update replaced", [write, asFormulas, write], takeBackLast],
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
