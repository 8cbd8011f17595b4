import type { ReportContent } from "../../../workbook/excel/types";
import { findingsSection } from "../../list/report-check";
import { aboutReport, listName, reportFrame } from "../../list/report-frame";
import type { Pane } from "../../pane/pane";
import { changesSection } from "../changes/report-changes";
import { headline, urgency } from "../answer/answer-words";
import { moneyText } from "../../list/money-text";
import type { Planned } from "../plan/plan-list";
import { paymentsSection } from "../payments/report-payments";
import { reportChart } from "./report-chart";
import { ordersSection } from "./report-orders";
import { groupsSection } from "./report-groups";
import { drawnItem } from "./report-item";
import { rowsSection, settingsSection, urgentSection } from "./report-sections";
import { suppliersSection } from "./report-suppliers";
import { sortedTable } from "./sorted-table";

/** What the report of a plan says: plain data, which the workbook writes as it is. */
export function reportContent(pane: Pane, result: Planned, today: Date): ReportContent {
  const { check, report } = pane.texts.reorderPlan;
  const { list, source } = result.rows;
  const planned = report.planFor(pane.formats.day(result.settings.today));
  const chart = reportChart(pane, result);
  const item = drawnItem(pane, result);
  return {
    sheetName: report.sheetName,
    title: report.title(listName(list)),
    front: {
      about: aboutReport(pane, list, today, [planned]),
      headline: [headline(pane, result), urgency(pane, result)].filter(Boolean).join(" "),
      figures: figures(pane, result),
      beside: [groupsSection(pane, result), ...urgentSection(pane, result)],
      below: [
        [settingsSection(pane, result)],
        [...changesSection(pane, result), rowsSection(pane, result)],
      ],
      // Page one has a picture also where the money of the orders is none.
      ...(chart === undefined && item !== null ? { picture: item.chart } : {}),
    },
    sections: [
      ...findingsSection(pane, result.findings, check, report.findings),
      ...(chart !== undefined && item !== null ? [item.section] : []),
      ...suppliersSection(pane, result),
      ...paymentsSection(pane, result),
      ...(result.orders.items > 0 ? [ordersSection(pane, result)] : []),
    ],
    ...sortedTable(pane, result),
    ...(chart === undefined ? {} : { chart }),
    ...reportFrame(pane, list, today),
    source,
  };
}

/** What is to be ordered, what is out or will be, and what is too much. */
function figures(pane: Pane, result: Planned): NonNullable<ReportContent["front"]>["figures"] {
  const { formats, texts } = pane;
  const { figures: words } = texts.reorderPlan.report;
  const { orders, groups, ledger, tooMuch } = result;
  const { out, late, excess } = groups;
  const count = (items: number) => formats.count(items);
  return [
    {
      figure: moneyText(pane, result, orders.money),
      meaning: words.toOrder(count(orders.items), count(ledger.taken)),
    },
    {
      figure: words.urgent(count(out.items + late.items)),
      meaning: words.outAndLate(count(out.items), count(late.items)),
    },
    {
      figure: moneyText(pane, result, tooMuch.money),
      meaning:
        tooMuch.onOrder > 0
          ? words.tooMuchOnOrder(count(excess.items), moneyText(pane, result, tooMuch.onOrder))
          : words.tooMuch(count(excess.items)),
    },
  ];
}
