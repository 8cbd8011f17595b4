import type { ReportContent } from "../../workbook/excel/types";
import { aboutReport, listName, reportFrame } from "../list/report-frame";
import type { Pane } from "../pane/pane";
import type { Advised } from "./advise";
import { reportChart } from "./report-chart";
import {
  advicesSection,
  firstSection,
  reasonsSection,
  rowsSection,
  ruleSection,
} from "./report-sections";
import { sortedTable } from "./sorted-table";
import { freed, freedSentence } from "./stock-money";

/** What the report of a search says: plain data, which the workbook writes as it is. */
export function reportContent(pane: Pane, result: Advised, today: Date): ReportContent {
  const { report } = pane.texts.zeroStock;
  const { items } = result;
  const { list } = items;
  return {
    sheetName: report.sheetName,
    title: report.title(listName(list)),
    front: {
      about: aboutReport(pane, list, today, []),
      headline: freedSentence(pane, result),
      figures: figures(pane, result),
      beside: [advicesSection(pane, result), ...firstSection(pane, result)],
      below: [[reasonsSection(pane, result)], []],
    },
    sections: [rowsSection(pane, result), ruleSection(pane, result)],
    ...sortedTable(pane, result),
    chart: reportChart(pane, result),
    ...reportFrame(pane, list, today),
    source: items.source,
  };
}

/** What zero stock frees, how many items suit it, and what is left to decide. */
function figures(pane: Pane, result: Advised): NonNullable<ReportContent["front"]>["figures"] {
  const { formats, texts } = pane;
  const { figures: words } = texts.zeroStock.report;
  const { counts, ledger, items } = result;
  const [zero, review, stock, all, rows] = [
    ...[counts.zero, counts.review, counts.stock, ledger.taken, items.count],
  ].map((count) => formats.count(count));
  const money = freed(pane, result);
  const left = items.count - ledger.taken;
  return [
    money === null
      ? { figure: words.zero(zero), meaning: words.of(all) }
      : { figure: money.figure, meaning: words.freed(zero, money.share) },
    { figure: words.review(review), meaning: words.kept(stock) },
    { figure: words.leftOut(formats.count(left)), meaning: words.ofRows(rows) },
  ];
}
