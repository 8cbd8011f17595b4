import { Refusal, type Written } from "../../../workbook/excel/types";
import type { Pane } from "../../pane/pane";
import { lookAtSelection } from "../../selection/look-at-selection";
import { selection } from "../../selection/selection";
import { withAnswer } from "../load-answer";
import { abc } from "../state";
import { reportsOf } from "../write/plan-report";

/** The report on whose sheet the user stands, while no list is worked on; null on any other sheet. */
export function ownReport(pane: Pane): Written | null {
  const { found } = selection.of(pane);
  if (found === null || abc.of(pane).checked !== null) return null;
  const sheetId = found instanceof Refusal ? found.detail.sheetId : found.place.sheetId;
  const here = reportsOf(pane).filter(({ place }) => place.sheetId === sheetId);
  return here[here.length - 1] ?? null;
}

/** Selects a cell of the list that the report is of, and takes that list; true when it is there. */
export async function goToList(pane: Pane, { about }: Written): Promise<boolean> {
  if (about === undefined) return false;
  const first = { ...about.list, rows: 1, columns: 1 };
  const selected = await pane.worker.do({
    label: pane.texts.found.looking,
    at: "see",
    run: () => pane.workbook.selectCells(first, [0]),
  });
  if (selected === undefined) return false;
  await lookAtSelection(pane);
  return abc.of(pane).list !== null;
}

/** Goes to the list and works the answer out again, by the settings that were kept of it. */
export async function runReportAgain(pane: Pane, report: Written): Promise<void> {
  if (!(await goToList(pane, report))) return;
  await withAnswer(pane, ({ analyse }) => analyse(pane));
}
