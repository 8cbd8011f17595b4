import type { Written } from "../../../workbook/excel/types";
import { lookForColumns, type TaskWriting } from "../../list/task-writing";
import type { Pane } from "../../pane/pane";
import type { HealthColumns } from "../columns/columns";
import { reportContent } from "../report/report-content";
import { stockHealthPart } from "../state";
import { stockHealthTask } from "../task";
import { columnsOf, healthContent, keyColumnsOf, wordsOf } from "./health-columns";

/** Where each row's money stands, beside it, and a report. */
export const healthInSheet: TaskWriting<HealthColumns> = {
  task: stockHealthTask,
  at: "stock-health-write",
  words: ({ texts }) => texts.stockHealthReport.write,
  wanted: (pane) => {
    const { checked, result } = stockHealthPart.of(pane);
    if (checked === null || result === null) return undefined;
    const words = wordsOf(pane, result);
    return { columns: columnsOf(result).length, keyColumns: keyColumnsOf(checked), words };
  },
  columns: (pane) => {
    const { result } = stockHealthPart.of(pane);
    return result === null ? undefined : healthContent(result, pane);
  },
  report: (pane, today) => {
    const { result } = stockHealthPart.of(pane);
    return result === null ? undefined : reportContent(pane, result, today);
  },
  hasRows: (pane) => (stockHealthPart.of(pane).result?.ledger.taken ?? 0) > 0,
};

/** Looks up where the columns would go. */
export function healthWriting(pane: Pane, fresh?: Written): Promise<void> {
  return lookForColumns(pane, healthInSheet, fresh);
}
