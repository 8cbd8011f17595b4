import { zeroStockReasons } from "../../engine/policy/zero-stock";
import type { Cell, ReportChart } from "../../workbook/excel/types";
import { listName } from "../list/report-frame";
import { shareFormat, wholeFormat } from "../list/report-formats";
import type { Pane } from "../pane/pane";
import type { Advised } from "./advise";
import { stockCurrency, wholeStock } from "./stock-money";

/** Where the money in the stock is, by reason and largest first; the items where no stock is known. */
export function reportChart(pane: Pane, result: Advised): ReportChart {
  const { report, result: words } = pane.texts.zeroStock;
  const { byReason, items, ledger } = result;
  const hasStock = items.cells.onHand !== undefined && wholeStock(result) > 0;
  const of = (reason: keyof typeof byReason) => byReason[reason][hasStock ? "stockValue" : "items"];
  const whole = hasStock ? wholeStock(result) : ledger.taken;
  let sum = 0;
  const rows = zeroStockReasons
    .filter((reason) => of(reason) > 0)
    .sort((one, other) => of(other) - of(one))
    .map((reason): Cell[] => {
      sum += of(reason);
      return [words.reasons[reason], of(reason), sum / whole];
    });
  const sign = hasStock ? stockCurrency(result) : "";
  const header = hasStock ? words.table.value : words.table.items;
  const value = sign === "" ? header : pane.texts.report.inUnit(header, sign);
  return {
    title: (hasStock ? report.chart.ofStock : report.chart.ofItems)(listName(items.list)),
    heading: pane.texts.report.chart.data,
    header: [report.reason, value, report.chart.cumulative],
    rows,
    numberFormats: ["General", wholeFormat, shareFormat],
    categoryTitle: report.reason,
    valueTitle: value,
    shareTitle: report.chart.cumulative,
    namesApart: 1,
  };
}
