import { workbook as excel, type Workbook } from "../../../src/taskpane/pane/workbook-port";
import { makeAnswer } from "../../../src/taskpane/working-capital/work/make-answer";
import type { MemoryBook } from "../../../src/workbench/host/memory/memory-book";
import { fill, openWorkbook } from "../../support/open-workbook";
import { quietly, sheetOf } from "../in-excel";
import { openPane, type OpenPane } from "../open-pane";
import { header, items } from "./capital-list";

type Rows = (string | number)[][];

/** A workbook with the list, a cell of which is selected. */
export function openList(rows: Rows = [header, ...items]): MemoryBook {
  const book = openWorkbook();
  fill(book, sheetOf(book), rows);
  book.select(sheetOf(book), { row: 1, column: 0, rows: 1, columns: 1 });
  return book;
}

/** The pane on the tab of the working capital, before anything is read. */
export async function openCapital(workbook: Workbook = excel): Promise<OpenPane> {
  const pane = await openPane(workbook);
  await pane.press("tab-workingCapital");
  await quietly(pane);
  return pane;
}

/** The pane with the working capital of the list that is selected. */
export async function afterAnswering(workbook: Workbook = excel): Promise<OpenPane> {
  const pane = await openCapital(workbook);
  await makeAnswer(pane.pane);
  await quietly(pane);
  return pane;
}
