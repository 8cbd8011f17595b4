import type { PaneTexts } from "../../../locales";
import { columnLetters } from "../../../workbook/excel/a1";
import type { Cell, CellToWrite, ColumnsContent } from "../../../workbook/excel/types";
import { sheetRow } from "../../list/read-roles";
import { centsFormat, dateFormat, tenthsFormat, wholeFormat } from "../../list/report-formats";
import { LivePlan } from "../live/live-formula";
import { lastOrderDay } from "../plan/order-day";
import { orderMoney, orderOf } from "../plan/orders";
import { groupAt, type Planned } from "../plan/plan-list";
import type { PlanRows } from "../rows/rows";

/** What is written beside each row, in this order. */
export const planColumns = [
  ...(["order", "money", "orderBy", "group", "safetyStock", "reorderPoint"] as const),
];
export type PlanColumn = (typeof planColumns)[number];

interface Wanted {
  texts: PaneTexts;
  /** As formulas of the row's own cells, under this prefix; null for values. */
  live: { namespace: string } | null;
}

/** The plan of each row, header first where the list has one; a row that is not planned stays empty. */
export function planContent(result: Planned, { texts, live }: Wanted): ColumnsContent {
  const { rows } = result;
  const { columns: headers } = texts.reorderPlan.write;
  const formulas = live && new LivePlan(result, live.namespace);
  const cellsOf = (row: number, column: number): CellToWrite[] => {
    if (row < rows.skip) return planColumns.map((each) => headers[each]);
    return rowCells(result, texts, row - rows.skip, formulas, column);
  };
  return {
    columns: planColumns.length,
    numberFormats: formatsOf(result),
    hasHeader: rows.columns.hasHeader,
    rows: rows.skip + rows.count,
    cells: (first, count, column = 0) =>
      Array.from({ length: count }, (_, row) => cellsOf(first + row, column)),
    ...(formulas === null ? {} : { hasFormulas: true as const }),
    source: rows.source,
    keyColumns: keyColumnsOf(rows),
  };
}

/** An item at each of its places is a row of its own. */
export function keyColumnsOf({ columns: { at } }: Pick<PlanRows, "columns">): number[] {
  return [at.item, at.location].filter((column) => column !== null);
}

function formatsOf({ rows, orders }: Planned): string[] {
  const formats: Record<PlanColumn, string> = {
    order: rows.unitsAreWhole ? wholeFormat : "General",
    money: orders.money < 1000 ? centsFormat : wholeFormat,
    orderBy: dateFormat,
    group: "General",
    safetyStock: tenthsFormat,
    reorderPoint: tenthsFormat,
  };
  return planColumns.map((each) => formats[each]);
}

/** What the plan says of a row in a column; null where it says nothing. */
export function planCell(
  result: Planned,
  texts: PaneTexts,
  row: number,
  column: PlanColumn,
): Cell | null {
  const group = groupAt(result, row);
  if (group === null) return null;
  switch (column) {
    case "order":
      return orderOf(result, row);
    case "money":
      return orderMoney(result, row);
    case "orderBy":
      return lastOrderDay(result, row);
    case "group":
      return texts.reorderPlan.groups[group];
    default:
      return result[column][row];
  }
}

function rowCells(
  result: Planned,
  texts: PaneTexts,
  row: number,
  live: LivePlan | null,
  column: number,
): CellToWrite[] {
  if (groupAt(result, row) === null) return planColumns.map(() => "");
  const cells = Object.fromEntries(
    planColumns.map((each) => [each, planCell(result, texts, row, each) ?? ""]),
  ) as Record<PlanColumn, CellToWrite>;
  if (live !== null) {
    const at = (each: PlanColumn) =>
      columnLetters(column + planColumns.indexOf(each)) + String(sheetRow(result.rows, row));
    const own = {
      ...{ safetyStock: at("safetyStock"), reorderPoint: at("reorderPoint"), order: at("order") },
    };
    const said = live.formulasOf(row, own);
    for (const each of ["safetyStock", "reorderPoint", "order", "money"] as const) {
      cells[each] = { formula: `=${said[each]}` };
    }
    // What somebody has decided otherwise is no result of the formula.
    if (orderOf(result, row) !== result.proposal[row]) cells.order = orderOf(result, row);
  }
  return planColumns.map((each) => cells[each]);
}
