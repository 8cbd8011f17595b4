import type { Written } from "../../../workbook/excel/types";
import { lookForColumns, type TaskWriting } from "../../list/task-writing";
import type { Pane } from "../../pane/pane";
import type { CapitalColumns } from "../columns/columns";
import { reportContent } from "../report/report-content";
import { workingCapitalPart } from "../state";
import { workingCapitalTask } from "../task";
import { capitalColumns } from "./capital-column";
import { capitalContent, keyColumnsOf } from "./capital-columns";
import { whyNotLive } from "./live-formula";

/** The figures beside each row, as values or as formulas, and a report. */
export const capitalInSheet: TaskWriting<CapitalColumns> = {
  task: workingCapitalTask,
  at: "working-capital-write",
  words: ({ texts }) => texts.workingCapital.write,
  wanted: (pane) => {
    const { checked } = workingCapitalPart.of(pane);
    if (checked === null) return undefined;
    return { columns: capitalColumns.length, keyColumns: keyColumnsOf(checked), words: [] };
  },
  columns: (pane) => {
    const { result, asFormulas } = workingCapitalPart.of(pane);
    if (result === null) return undefined;
    const { texts, namespace } = pane;
    const isLive = asFormulas && whyNotLive(result) === null;
    return capitalContent(result, { texts, live: isLive ? { namespace } : null });
  },
  report: (pane, today) => {
    const { result } = workingCapitalPart.of(pane);
    return result === null ? undefined : reportContent(pane, result, today);
  },
  hasRows: (pane) => (workingCapitalPart.of(pane).result?.ledger.taken ?? 0) > 0,
};

/** Looks up where the figures would go. */
export function capitalWriting(pane: Pane, fresh?: Written): Promise<void> {
  return lookForColumns(pane, capitalInSheet, fresh);
}
