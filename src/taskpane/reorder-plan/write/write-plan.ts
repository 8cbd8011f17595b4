import type { Written } from "../../../workbook/excel/types";
import { lookForColumns, type TaskWriting } from "../../list/task-writing";
import type { Pane } from "../../pane/pane";
import type { PlanColumns } from "../columns/columns";
import { whyNotLive } from "../live/live-formula";
import { keyColumnsOf, planColumns, planContent } from "./plan-columns";
import { reportContent } from "../report/report-content";
import { reorderPlanPart } from "../state";
import { reorderPlanTask } from "../task";

/** The plan beside each row, as values or as formulas, and a report. */
export const planInSheet: TaskWriting<PlanColumns> = {
  task: reorderPlanTask,
  at: "reorder-plan-write",
  words: ({ texts }) => texts.reorderPlan.write,
  wanted: (pane) => {
    const { checked } = reorderPlanPart.of(pane);
    if (checked === null) return undefined;
    const words = Object.values(pane.texts.reorderPlan.groups);
    return { columns: planColumns.length, keyColumns: keyColumnsOf(checked), words };
  },
  columns: (pane) => {
    const { result, asFormulas } = reorderPlanPart.of(pane);
    if (result === null) return undefined;
    const { texts, namespace } = pane;
    const isLive = asFormulas && whyNotLive(result) === null;
    return planContent(result, { texts, live: isLive ? { namespace } : null });
  },
  report: (pane, today) => {
    const { result } = reorderPlanPart.of(pane);
    return result === null ? undefined : reportContent(pane, result, today);
  },
  hasRows: (pane) => (reorderPlanPart.of(pane).result?.ledger.taken ?? 0) > 0,
};

/** Looks up where the plan would go. */
export function planWriting(pane: Pane, fresh?: Written): Promise<void> {
  return lookForColumns(pane, planInSheet, fresh);
}
