import type { Cell, ReportSection } from "../../../workbook/excel/types";
import { itemName } from "../../list/role-cell";
import { ledgerSection } from "../../list/report-check";
import { dateFormat } from "../../list/report-formats";
import type { Pane } from "../../pane/pane";
import { placeName } from "../../pane/place-name";
import { demandWords } from "../../list/demand/demand-words";
import { excessSetting } from "../health/health-words";
import { lastOrderDay } from "../plan/order-day";
import { orderMoney, orderOf } from "../plan/orders";
import { paymentSetting } from "../payments/report-payments";
import { faults, type Planned } from "../plan/plan-list";
import { limitSettings } from "./report-limits";
import { headerInCurrency, moneyFormat, unitsFormat } from "./report-units";
import { orderedRows } from "./sorted-rows";

/** What fits beside the chart. */
const mostShown = 8;

/** The orders that brook no delay, by name. */
export function urgentSection(pane: Pane, result: Planned): ReportSection[] {
  const { orders: words, report, write } = pane.texts.reorderPlan;
  const rows = orderedRows(result).slice(0, mostShown);
  if (rows.length === 0) return [];
  return [
    {
      role: "urgent",
      columnRoles: ["other", "order", "money", "orderBy"],
      heading: report.largest,
      rows: [
        [
          ...[words.item, words.order, headerInCurrency(pane, result, words.money)],
          write.columns.orderBy,
        ],
        ...rows.map((row): Cell[] => [
          ...[itemName(pane, result.rows, row), orderOf(result, row), orderMoney(result, row)],
          lastOrderDay(result, row) ?? "",
        ]),
      ],
      numberFormats: ["General", unitsFormat(result), moneyFormat(result), dateFormat],
      hasHeader: true,
    },
  ];
}

/** What the plan went by, so that anybody can make it again. */
export function settingsSection(pane: Pane, result: Planned): ReportSection {
  const { texts, formats } = pane;
  const { report, plan } = texts.reorderPlan;
  const words = report.settings;
  const { settings, rows } = result;
  const share = (number: number) => formats.line(number);
  const targets =
    rows.columns.at.class === null && rows.beside.classes === null
      ? share(settings.service)
      : plan.service.byClass(
          ...([settings.serviceA, settings.serviceB, settings.serviceC].map(share) as [
            string,
            string,
            string,
          ]),
        );
  const { orderCost, holdingRate } = settings;
  const hasCosts = orderCost !== null && holdingRate !== null;
  const kind = plan.service.kinds[settings.serviceKind].name;
  return {
    role: "settings",
    columnRoles: [],
    heading: words.heading,
    rows: [
      [words.list, placeName(rows.list.place)],
      [plan.fields.today, formats.day(settings.today)],
      [words.demand, demandInWords(pane, result)],
      [words.service, plan.service.summary(targets, kind)],
      [words.review, formats.number(settings.reviewDays)],
      ...limitSettings(pane, result),
      ...(hasCosts
        ? [[words.costs, words.costsOf(formats.number(orderCost), share(holdingRate))]]
        : []),
      [words.excess, words.excessOf(formats.number(settings.excessDays))],
      ...excessSetting(pane, result),
      ...paymentSetting(pane, result),
    ],
    numberFormats: ["General", "General"],
    hasHeader: false,
  };
}

function demandInWords({ texts }: Pane, { rows: { list, columns } }: Planned): string {
  const { settings } = texts.reorderPlan.report;
  const words = demandWords({ texts }, list, columns, columns.at.demand);
  return columns.demandFrom === "average"
    ? settings.average(words, texts.demand.units[columns.period])
    : words;
}

export function rowsSection({ texts }: Pane, { ledger, rows }: Planned): ReportSection {
  const words = texts.reorderPlan.check.ledger;
  const fates = ["hidden", ...faults] as const;
  return ledgerSection(words, { taken: words.planned, fates, count: rows.count }, ledger);
}
