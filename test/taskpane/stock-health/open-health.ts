import { followList } from "../../../src/taskpane/list/follow-list";
import type { Workbook } from "../../../src/taskpane/pane/workbook-port";
import { lookAtSelection } from "../../../src/taskpane/selection/look-at-selection";
import { stockHealthPart } from "../../../src/taskpane/stock-health/state";
import { stockHealthTask } from "../../../src/taskpane/stock-health/task";
import { judgeStock } from "../../../src/taskpane/stock-health/work/judge-stock";
import type { MemoryBook } from "../../../src/workbench/host/memory/memory-book";
import { openWorkbook, sheetId } from "../../support/open-workbook";
import { press, quietly } from "../in-excel";
import { openPane, type OpenPane } from "../open-pane";
import { batches, batchesHeader, header, items, receipts, receiptsHeader } from "./stock-list";

/** The day that all answers of these tests are of. */
export const day = "2026-11-30";

export const box = (row: number, column: number, rows = 1, columns = 1) => ({
  ...{ row, column, rows, columns },
});

/** The list, and its receipts and batches on sheets of their own. */
export function openList(rows: (string | number)[][] = [header, ...items]): MemoryBook {
  const book = openWorkbook({
    Stock: rows,
    Receipts: [receiptsHeader, ...receipts],
    Batches: [batchesHeader, ...batches],
  });
  book.select(sheetId(book, "Stock"), box(1, 0));
  return book;
}

/** The pane with the answer on the list that is selected. */
export async function afterJudging(workbook: Workbook): Promise<OpenPane> {
  const pane = await openPane(workbook);
  await pane.press("tab-stockHealth");
  await quietly(pane);
  await judgeOn(pane, day);
  return pane;
}

export async function judgeOn(pane: OpenPane, today: string): Promise<void> {
  const { entries } = stockHealthPart.of(pane.pane);
  stockHealthPart.change(pane.pane, { entries: { ...entries, today } });
  await judgeStock(pane.pane);
  await quietly(pane);
}

/** Takes the receipts and the batches, as a user does. */
export async function takeBoth(book: MemoryBook, pane: OpenPane): Promise<void> {
  for (const name of ["Receipts", "Batches"]) {
    book.select(sheetId(book, name), box(1, 0));
    await lookAtSelection(pane.pane);
    await followList(pane.pane, stockHealthTask);
    await quietly(pane);
    await press(pane, `health-${name.toLowerCase()}-take`);
  }
}

export const healthOn = ({ pane }: OpenPane) => stockHealthPart.of(pane).result!;
