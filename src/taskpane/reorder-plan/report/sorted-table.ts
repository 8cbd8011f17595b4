import type { ReportContent } from "../../../workbook/excel/types";
import { textIn } from "../../list/read-roles";
import { keyOf } from "../../list/item-key";
import { reportTable, type ReportColumn } from "../../list/report-table";
import { itemName } from "../../list/role-cell";
import { centsFormat, dateFormat, tenthsFormat } from "../../list/report-formats";
import type { Pane } from "../../pane/pane";
import { excessByHealth } from "../health/excess-by-health";
import { lastOrderDay, runOutDay } from "../plan/order-day";
import { orderMoney, orderOf } from "../plan/orders";
import { groupAt, type Planned } from "../plan/plan-list";
import { dueColumn } from "../payments/report-payments";
import { headerInCurrency, moneyFormat, unitsFormat } from "./report-units";
import { byUrgency } from "./sorted-rows";

/** Every item that was planned, by urgency. */
export function sortedTable(
  pane: Pane,
  result: Planned,
): Pick<ReportContent, "table" | "tableNumberFormats" | "tableAligned"> {
  const planned = Array.from(result.group.keys()).filter((row) => result.group[row] > 0);
  return reportTable(columnsOf(pane, result), planned.sort(byUrgency(result)));
}

function columnsOf(pane: Pane, result: Planned): ReportColumn[] {
  const { rows } = result;
  const { report, orders: words, result: named, groups, write, list } = pane.texts.reorderPlan;
  const { at } = rows.columns;
  const nameOf = new Map(result.suppliers.map(({ key, name }) => [key, name]));
  const cellOf = {
    location: (row: number) => textIn(rows, "location", row),
    // However a row writes it, a supplier has one name.
    supplier: (row: number) => nameOf.get(keyOf(textIn(rows, "supplier", row))) ?? "",
  };
  const name = (role: "supplier" | "location"): ReportColumn[] =>
    at[role] === null
      ? []
      : [{ ...{ role, header: report[role], format: "General" }, cell: cellOf[role] }];
  const levels = (role: string, header: string, of: Float64Array): ReportColumn => ({
    ...{ role, header, format: tenthsFormat, cell: (row) => of[row] },
  });
  return [
    {
      ...{ role: "item", header: words.item, format: "General" },
      cell: (row) => itemName(pane, rows, row),
    },
    ...name("location"),
    ...name("supplier"),
    {
      ...{ role: "group", header: named.group, format: "General" },
      cell: (row) => {
        const group = groupAt(result, row);
        return group === null ? "" : groups[group];
      },
    },
    {
      ...{ role: "order", header: words.order, format: unitsFormat(result) },
      cell: (row) => orderOf(result, row),
    },
    {
      ...{ role: "unitCost", header: headerInCurrency(pane, result, list.columns.unitCost) },
      ...{ format: centsFormat, cell: (row: number) => rows.numbers.unitCost[row] },
    },
    {
      ...{ role: "money", header: headerInCurrency(pane, result, words.money) },
      ...{ format: moneyFormat(result), cell: (row: number) => orderMoney(result, row) },
    },
    {
      ...{ role: "orderBy", header: write.columns.orderBy, format: dateFormat },
      cell: (row) => lastOrderDay(result, row) ?? "",
    },
    {
      ...{ role: "runsOut", header: report.runsOut, format: dateFormat },
      cell: (row) => runOutDay(result, row) ?? "",
    },
    {
      ...{ role: "position", header: report.position, format: unitsFormat(result) },
      cell: (row) => result.position[row],
    },
    levels("reorderPoint", write.columns.reorderPoint, result.reorderPoint),
    levels("safetyStock", write.columns.safetyStock, result.safetyStock),
    levels("excess", report.tooMuch, result.excess),
    ...excessColumn(pane, result),
    ...dueColumn(pane, result),
  ];
}

/** Beside our own, where stock health has written its excess beside the list. */
function excessColumn(pane: Pane, result: Planned): ReportColumn[] {
  const { rows, settings } = result;
  if (rows.beside.excess === null) return [];
  return [
    {
      role: "excessByHealth",
      header: headerInCurrency(pane, result, pane.texts.reorderPlan.health.column),
      format: moneyFormat(result),
      cell: (row) => {
        const excess = excessByHealth(rows, row, settings);
        return Number.isNaN(excess) ? "" : excess;
      },
    },
  ];
}
