import type { ReportContent } from "../../../workbook/excel/types";
import { moneyText } from "../../list/money-text";
import { findingsSection } from "../../list/report-check";
import { aboutReport, listName, reportFrame } from "../../list/report-frame";
import type { Pane } from "../../pane/pane";
import { headline, leftOutSentence, shortSentence } from "../answer/answer-words";
import type { Judged } from "../work/judged";
import { agesSection } from "./report-ages";
import { changeSections } from "./report-changes";
import { reportChart } from "./report-chart";
import { largestSection, partsSection, rowsSection, settingsSection } from "./report-sections";
import { sortedTable } from "./sorted-table";

/** What the report of a stock says: plain data, which the workbook writes as it is. */
export function reportContent(pane: Pane, result: Judged, today: Date): ReportContent {
  const { report } = pane.texts.stockHealthReport;
  const { list, source } = result.rows;
  const asOf = report.asOf(pane.formats.day(result.settings.today));
  const chart = reportChart(pane, result);
  const said = [headline(pane, result), shortSentence(pane, result), leftOutSentence(pane, result)];
  return {
    sheetName: report.sheetName,
    title: report.title(listName(list)),
    front: {
      about: aboutReport(pane, list, today, [asOf]),
      headline: said.filter(Boolean).join(" "),
      figures: figures(pane, result),
      beside: [partsSection(pane, result), ...changeSections(pane, result)],
      below: [[settingsSection(pane, result)], [rowsSection(pane, result)]],
    },
    sections: [
      ...agesSection(pane, result),
      ...largestSection(pane, result),
      ...findingsSection(pane, result.findings, pane.texts.stockHealth.check, report.findings),
    ],
    ...sortedTable(pane, result),
    ...(chart === undefined ? {} : { chart }),
    ...reportFrame(pane, list, today),
    source,
  };
}

/** What is in stock, what of it is lost or at risk, and what is excess or is to be written down. */
function figures(pane: Pane, result: Judged): NonNullable<ReportContent["front"]>["figures"] {
  const { formats, texts } = pane;
  const { figures: words } = texts.stockHealthReport.report;
  const { all } = result.totals;
  const { expired, expiring, dead, excess } = all.parts;
  const money = (amount: number) => moneyText(pane, result, amount);
  const atRisk = expired.money + expiring.money + dead.money;
  const share = formats.share(all.money > 0 ? atRisk / all.money : 0);
  return [
    { figure: money(all.money), meaning: words.whole(formats.count(result.ledger.taken)) },
    { figure: money(atRisk), meaning: words.atRisk(share) },
    { figure: money(excess.money), meaning: words.excess(money(excess.carryingCost)) },
  ];
}
