import type { ReportContent } from "../../workbook/excel/types";
import { reportTable, type ReportColumn } from "../list/report-table";
import { itemName } from "../list/role-cell";
import type { Pane } from "../pane/pane";
import { advices, reasonAt, type Advised } from "./advise";
import { capitalIn, type Items } from "./items";
import { centsFormat, wholeFormat } from "../list/report-formats";
import { headerInCurrency } from "./stock-money";

/** Every item with its advice and its reason: candidates first, those with the most money in front. */
export function sortedTable(
  pane: Pane,
  result: Advised,
): Pick<ReportContent, "table" | "tableNumberFormats" | "tableAligned"> {
  const { result: words, candidates, report, list } = pane.texts.zeroStock;
  const { items, advice } = result;
  const of = (numbers: Float64Array) => (row: number) =>
    Number.isFinite(numbers[row]) ? numbers[row] : "";
  const hasStock = items.cells.onHand !== undefined;
  const columns: ReportColumn[] = [
    {
      ...{ role: "item", header: candidates.item, format: "General" },
      cell: (row) => itemName(pane, items, row),
    },
    {
      ...{ role: "advice", header: words.table.advice, format: "General", align: "Center" },
      cell: (row) => advices[advice[row] - 1],
    },
    {
      ...{ role: "reason", header: report.reason, format: "General" },
      cell: (row) => words.reasons[reasonAt(result, row)],
    },
    {
      // A lead time is shown with as many decimals as it has, and yet stands as the numbers beside it.
      ...{ role: "leadTime", align: "Right" },
      header: list.columns.leadTime,
      format: "General",
      cell: of(items.leadTime),
    },
    {
      ...{ role: "leadTimeCv", header: report.leadTimeCv, format: "0.00" },
      cell: of(items.leadTimeCv),
    },
    { role: "demandCv", header: report.demandCv, format: "0.00", cell: of(items.demandCv) },
    {
      ...{ role: "unitValue", header: headerInCurrency(pane, result, candidates.unitValue) },
      ...{ format: centsFormat, cell: of(items.unitValue) },
    },
    { role: "turnover", header: list.columns.turnover, format: "0.0", cell: of(items.turnover) },
    ...(hasStock
      ? [
          {
            ...{ role: "value", header: headerInCurrency(pane, result, words.table.value) },
            ...{ format: wholeFormat, cell: (row: number) => capitalIn(items, row) },
          },
        ]
      : []),
  ];
  return reportTable(columns, sortedRows(items, advice));
}

function sortedRows(items: Items, advice: Uint8Array): number[] {
  const worth = (row: number) => capitalIn(items, row) || items.unitValue[row];
  return Array.from(advice.keys())
    .filter((row) => advice[row] > 0)
    .sort((one, other) => advice[one] - advice[other] || worth(other) - worth(one));
}
