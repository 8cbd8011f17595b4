import { chooseWhatIsMeant } from "./meant-columns";
import { openPane, type OpenPane } from "../open-pane";
import type { Workbook } from "../../../src/taskpane/pane/workbook-port";
import { quietly } from "../in-excel";
import { reorderPlanPart } from "../../../src/taskpane/reorder-plan/state";
import { makePlan } from "../../../src/taskpane/reorder-plan/plan/make-plan";

/** The day that all plans of these tests are made for. */
export const today = "2026-11-30";

/** The pane with the plan of the list that is selected. */
export async function afterPlanning(workbook: Workbook): Promise<OpenPane> {
  const pane = await openPane(workbook);
  await pane.press("tab-reorderPlan");
  await quietly(pane);
  chooseWhatIsMeant(pane.pane);
  await makePlan(pane.pane);
  await quietly(pane);
  return pane;
}

export const planOf = ({ pane }: OpenPane) => reorderPlanPart.of(pane).result!;
