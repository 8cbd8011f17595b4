import type { Progress } from "../../../workbook/excel/types";
import type { Ours } from "../../native/native-call";
import { inSlices } from "../../pane/in-slices";
import type { Found } from "../find/found";
import type { Choices } from "./choices";
import { planCell, type CellPlan } from "./plan-cell";

/** What becomes of every cell with a formula of ours. */
export async function planAll(
  { sheets }: Found,
  ours: Ours,
  choices: Choices,
  progress: Progress,
): Promise<CellPlan[]> {
  const all = sheets.flatMap((sheet) => sheet.cells.map((cell) => ({ sheet, cell })));
  const plans: CellPlan[] = [];
  const plan = (k: number) => {
    plans.push(planCell(all[k].sheet, all[k].cell, ours, choices));
  };
  await inSlices(all.length, plan, progress, 1);
  return plans;
}
