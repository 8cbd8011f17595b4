import type { Cell, ReportSection } from "../../../workbook/excel/types";
import { dateFormat } from "../../list/report-formats";
import type { ReportColumn } from "../../list/report-table";
import type { Pane } from "../../pane/pane";
import { orderOf } from "../plan/orders";
import type { Planned } from "../plan/plan-list";
import { headerInCurrency, moneyFormat } from "../report/report-units";
import { howPaid } from "./payment-words";
import { paymentOf, tellsTerms, type RowPayment } from "./row-payment";

/** What is to be paid to whom, and when; none where nothing is known of it. */
export function paymentsSection(pane: Pane, result: Planned): ReportSection[] {
  const { payments, suppliers, orders } = result;
  const ordered = suppliers.filter(({ items }) => items > 0);
  if (payments === null || ordered.length === 0) return [];
  const { payments: words, report, suppliers: named } = pane.texts.reorderPlan;
  const { report: headers } = words;
  return [
    {
      role: "payments",
      columnRoles: ["other", "money", "other", "firstPayment", "lastPayment"],
      heading: headers.heading,
      rows: [
        [
          ...[report.supplier, headerInCurrency(pane, result, named.money), headers.term],
          ...[headers.first, headers.last],
        ],
        ...ordered.map(({ name, key, money }): Cell[] => {
          const payment = payments.get(key)?.payment ?? null;
          return [
            ...[name || report.noSupplier, money, payment === null ? "" : termCell(pane, payment)],
            ...[payment?.first ?? "", payment?.last ?? ""],
          ];
        }),
        [report.everything, orders.money, "", "", ""],
      ],
      numberFormats: ["General", moneyFormat(result), "General", dateFormat, dateFormat],
      hasHeader: true,
      hasTotal: true,
    },
  ];
}

function termCell({ texts, formats }: Pane, { term: { least, most } }: RowPayment): Cell {
  if (least === most) return most;
  return texts.reorderPlan.payments.report.terms(formats.number(least), formats.number(most));
}

/** How the days were counted, among the settings of the report. */
export function paymentSetting(pane: Pane, result: Planned): [string, string][] {
  const how = howPaid(pane, result);
  return how === null ? [] : [[pane.texts.reorderPlan.payments.report.setting, how]];
}

/** When the order of an item is to be paid at the latest. */
export function dueColumn({ texts }: Pane, result: Planned): ReportColumn[] {
  const { rows, settings } = result;
  if (!tellsTerms(rows)) return [];
  return [
    {
      ...{ role: "due", header: texts.reorderPlan.payments.report.due, format: dateFormat },
      cell: (row) => (orderOf(result, row) > 0 ? (paymentOf(rows, settings, row)?.last ?? "") : ""),
    },
  ];
}
