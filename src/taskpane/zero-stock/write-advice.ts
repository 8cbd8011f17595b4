import type { ColumnsContent, Written } from "../../workbook/excel/types";
import { lookForColumns, type TaskWriting } from "../list/task-writing";
import type { Pane } from "../pane/pane";
import { advices, type Advised } from "./advise";
import type { ZeroStockColumns } from "./columns";
import type { Items } from "./items";
import { reportContent } from "./report-content";
import { zeroStockPart } from "./state";
import { zeroStockTask } from "./task";

/** Zero, review or stock beside each row, and a report. */
export const adviceWriting: TaskWriting<ZeroStockColumns> = {
  task: zeroStockTask,
  at: "zero-stock-write",
  words: ({ texts }) => texts.zeroStock.write,
  wanted: (pane) => {
    const { checked } = zeroStockPart.of(pane);
    return checked === null
      ? undefined
      : { columns: 1, keyColumns: keyColumnsOf(checked), words: advices };
  },
  columns: (pane) => {
    const { result } = zeroStockPart.of(pane);
    return result === null ? undefined : adviceContent(result, pane.texts.write.column.advice);
  },
  report: (pane, today) => {
    const { result } = zeroStockPart.of(pane);
    return result === null ? undefined : reportContent(pane, result, today);
  },
  hasRows: (pane) => (zeroStockPart.of(pane).result?.ledger.taken ?? 0) > 0,
};

/** Looks up where the advice would go. */
export function planAdvice(pane: Pane, fresh?: Written): Promise<void> {
  return lookForColumns(pane, adviceWriting, fresh);
}

function keyColumnsOf({ at }: Pick<Items, "at">): number[] {
  return at.item === null ? [] : [at.item];
}

/** The advice of each row, header first where the list has one; a row without keeps an empty cell. */
function adviceContent({ items, advice }: Advised, header: string): ColumnsContent {
  const { hasHeader } = items.columns;
  const words = ["", ...advices];
  const cellAt = (row: number) => (row < items.skip ? header : words[advice[row - items.skip]]);
  return {
    columns: 1,
    numberFormats: ["General"],
    hasHeader,
    rows: items.skip + items.count,
    cells: (first, count) => Array.from({ length: count }, (_, row) => [cellAt(first + row)]),
    source: items.source,
    keyColumns: keyColumnsOf(items),
  };
}
