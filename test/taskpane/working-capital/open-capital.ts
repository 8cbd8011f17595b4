import type { Workbook } from "../../../src/taskpane/pane/workbook-port";
import { makeAnswer } from "../../../src/taskpane/working-capital/work/make-answer";
import { quietly } from "../in-excel";
import { openPane, type OpenPane } from "../open-pane";

/** The pane with the working capital of the list that is selected. */
export async function afterAnswering(workbook: Workbook): Promise<OpenPane> {
  const pane = await openPane(workbook);
  await pane.press("tab-workingCapital");
  await quietly(pane);
  await makeAnswer(pane.pane);
  await quietly(pane);
  return pane;
}
