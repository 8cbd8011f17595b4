import type { Cell, ReportContent } from "../../workbook/excel/types";
import { textIn } from "../list/read-roles";
import { itemName } from "../list/role-cell";
import { centsFormat, dateFormat, tenthsFormat } from "../list/report-formats";
import type { Pane } from "../pane/pane";
import { lastOrderDay, runOutDay } from "./order-day";
import { orderMoney, orderOf } from "./orders";
import { groupAt, type Planned } from "./plan-list";
import { headerInCurrency, moneyFormat, unitsFormat } from "./report-units";
import { weightOf } from "./sorted-rows";

interface Column {
  role: string;
  header: string;
  format: string;
  cell: (row: number) => Cell;
}

/** Every item that was planned: the most urgent first, and of these the most money. */
export function sortedTable(
  pane: Pane,
  result: Planned,
): Pick<ReportContent, "table" | "tableNumberFormats"> {
  const { rows } = result;
  const columns = columnsOf(pane, result);
  const order = Array.from(result.group.keys())
    .filter((row) => result.group[row] > 0)
    .sort(
      (one, other) =>
        result.group[one] - result.group[other] ||
        weightOf(result, other) - weightOf(result, one) ||
        one - other,
    );
  return {
    table: {
      columnRoles: columns.map(({ role }) => role),
      header: columns.map(({ header }) => header),
      rows: order.length,
      cells: (first, count) =>
        order.slice(first, first + count).map((row) => columns.map(({ cell }) => cell(row))),
    },
    tableNumberFormats: columns.map(({ format }) => format),
  };

  function columnsOf({ texts }: Pane, result: Planned): Column[] {
    const { report, orders: words, result: named, groups, write, list } = texts.reorderPlan;
    const { at } = rows.columns;
    const name = (role: "supplier" | "location"): Column[] =>
      at[role] === null
        ? []
        : [{ ...{ role, header: report[role], format: "General" }, cell: textOf(role) }];
    const textOf = (role: "supplier" | "location") => (row: number) => textIn(rows, role, row);
    const levels = (role: string, header: string, of: Float64Array): Column => ({
      ...{ role, header, format: tenthsFormat, cell: (row) => of[row] },
    });
    return [
      { ...{ role: "item", header: words.item, format: "General" }, cell: nameOf },
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
    ];
  }

  function nameOf(row: number): Cell {
    return itemName(pane, rows, row);
  }
}
