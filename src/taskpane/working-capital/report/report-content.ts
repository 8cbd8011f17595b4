import type { ReportContent } from "../../../workbook/excel/types";
import { aboutReport, listName, reportFrame } from "../../list/report-frame";
import type { Pane } from "../../pane/pane";
import { consequences, headline } from "../answer/answer-words";
import { daysText, moneyText } from "../answer/money";
import type { Worked } from "../work/worked";
import { changesSections, movedSection } from "./report-changes";
import { leversSection, partySections } from "./report-parties";
import { leversChart } from "./report-chart";
import { findingsSection, partsSection, rowsSection, settingsSection } from "./report-sections";
import { termsSection } from "./report-terms";
import { whatIfSection } from "./report-what-if";
import { sortedTable } from "./sorted-table";

/** What the report of tied-up money says: plain data, which the workbook writes as it is. */
export function reportContent(pane: Pane, result: Worked, today: Date): ReportContent {
  const words = pane.texts.capitalReport;
  const { list, source } = result.rows;
  const { rate, daysPerYear } = result.settings;
  const { all } = result.totals;
  const money = (amount: number) => moneyText(pane, result, amount);
  const year = words.year(pane.formats.line(rate), pane.formats.number(daysPerYear));
  const chart = leversChart(pane, result);
  return {
    sheetName: words.sheetName,
    title: words.title(listName(list)),
    front: {
      about: aboutReport(pane, list, today, [year]),
      headline: `${headline(pane, all, money)} ${consequences(pane, all, rate, money)}`,
      figures: figures(pane, result),
      beside: [
        termsSection(pane, result),
        partsSection(pane, result),
        ...changesSections(pane, result),
      ],
      below: [[settingsSection(pane, result)], [rowsSection(pane, result)]],
    },
    sections: [
      ...movedSection(pane, result),
      ...findingsSection(pane, result),
      ...whatIfSection(pane, result),
      ...leversSection(pane, result),
      ...partySections(pane, result),
    ],
    ...sortedTable(pane, result),
    ...(chart === undefined ? {} : { chart }),
    ...reportFrame(pane, list, today),
    source,
  };
}

/** What is tied up, what it costs, and how long it takes to come back. */
function figures(pane: Pane, result: Worked): NonNullable<ReportContent["front"]>["figures"] {
  const { figures: words } = pane.texts.capitalReport;
  const { need, costOfCapital, cashCycle } = result.totals.all;
  const rate = pane.formats.line(result.settings.rate);
  const money = (amount: number) => moneyText(pane, result, Math.abs(amount));
  return [
    { figure: money(need), meaning: need < 0 ? words.free : words.tied },
    {
      figure: money(costOfCapital),
      meaning: costOfCapital < 0 ? words.saves(rate) : words.costs(rate),
    },
    {
      figure: daysText(pane, cashCycle),
      meaning: cashCycle === null ? words.noCycle : words.cycle,
    },
  ];
}
