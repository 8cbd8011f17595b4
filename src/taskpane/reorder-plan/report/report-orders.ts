import type { Cell, CellLook, ReportSection } from "../../../workbook/excel/types";
import { itemName } from "../../list/role-cell";
import { centsFormat, dateFormat } from "../../list/report-formats";
import type { Pane } from "../../pane/pane";
import { lastOrderDay } from "../plan/order-day";
import { ordersByGroup, ordersBySupplier } from "../plan/order-list";
import { orderMoney, orderOf } from "../plan/orders";
import { groupAt, type Planned } from "../plan/plan-list";
import { headerInCurrency, moneyFormat, unitsFormat } from "./report-units";

/** What to send to whom: the orders of each supplier with their sum, and the sum of all. */
export function ordersSection(pane: Pane, result: Planned): ReportSection {
  const { texts } = pane;
  const { report, orders: words, result: named, groups, write } = texts.reorderPlan;
  const bySupplier = result.rows.columns.at.supplier !== null;
  const parts = bySupplier ? ordersBySupplier(pane, result) : ordersByGroup(pane, result);
  const rows: Cell[][] = [
    [
      ...[bySupplier ? report.supplier : named.group, words.item, words.order],
      ...[headerInCurrency(pane, result, report.unitCost)],
      ...[headerInCurrency(pane, result, words.money), write.columns.orderBy],
      ...(bySupplier ? [named.group] : []),
    ],
  ];
  const sums: number[] = [];
  const sum = (name: string, money: number) => {
    sums.push(rows.length);
    rows.push([name, "", "", "", money, "", ...(bySupplier ? [""] : [])]);
  };
  for (const { name, rows: members, money } of parts) {
    for (const row of members) {
      const group = groupAt(result, row);
      rows.push([
        ...[name, itemName(pane, result.rows, row), orderOf(result, row)],
        ...[result.rows.numbers.unitCost[row], orderMoney(result, row)],
        lastOrderDay(result, row) ?? "",
        ...(bySupplier && group !== null ? [groups[group]] : []),
      ]);
    }
    sum(report.sum(name), money);
  }
  sum(report.everything, result.orders.money);
  const isSum = new Set(sums);
  const bold: CellLook = { bold: true };
  return {
    role: "orders",
    columnRoles: [
      ...["other", "other", "order", "unitCost", "money", "orderBy"],
      ...(bySupplier ? ["other"] : []),
    ],
    heading: bySupplier ? report.orders.bySupplier : report.orders.byGroup,
    rows,
    numberFormats: [
      ...["General", "General", unitsFormat(result), centsFormat, moneyFormat(result), dateFormat],
      ...(bySupplier ? ["General"] : []),
    ],
    hasHeader: true,
    hasTotal: true,
    looks: rows.map((cells, row) =>
      isSum.has(row) ? cells.map((cell) => (cell === "" ? null : bold)) : [],
    ),
  };
}
