import { stockParts } from "../../../engine/stock-health/stock-parts";
import type { ReportContent } from "../../../workbook/excel/types";
import type { HealthColumn } from "../../kept/health-columns";
import { textIn } from "../../list/read-roles";
import { centsFormat } from "../../list/report-formats";
import { reportTable, type ReportColumn } from "../../list/report-table";
import { itemName } from "../../list/role-cell";
import type { Pane } from "../../pane/pane";
import { ageNames } from "../answer/age-names";
import { groupRoles } from "../columns/column-role";
import { columnsOf, healthCell } from "../write/health-columns";
import type { Judged } from "../work/judged";
import { headerInCurrency, moneyFormat, unitsFormat } from "./report-units";

/** Every item that was judged: the most money that does not work on top. */
export function sortedTable(
  pane: Pane,
  result: Judged,
): Pick<ReportContent, "table" | "tableNumberFormats" | "tableAligned"> {
  const judged = Array.from(result.isJudged.keys()).filter((row) => result.isJudged[row] === 1);
  const idle = Float64Array.from(result.isJudged, (_, row) => notWorking(result, row));
  const { working } = result.money;
  judged.sort((one, other) => idle[other] - idle[one] || working[other] - working[one]);
  return reportTable(tableColumns(pane, result), judged);
}

function notWorking({ money }: Judged, row: number): number {
  return stockParts.reduce(
    (sum, part) => (part === "working" ? sum : sum + (money[part][row] || 0)),
    0,
  );
}

function tableColumns(pane: Pane, result: Judged): ReportColumn[] {
  const { rows } = result;
  const { texts } = pane;
  const { list, largest } = texts.stockHealth;
  const { write } = texts.stockHealthReport;
  const ages = ageNames(pane, result.settings.ageLimits);
  const money = moneyFormat(result);
  const own = (column: HealthColumn): ReportColumn => {
    const isText = column === "part" || column === "age";
    const name = write.columns[column];
    return {
      role: column,
      header: isText ? name : headerInCurrency(pane, result, name),
      format: isText ? "General" : money,
      cell: (row) => healthCell(result, texts, ages, row, column) ?? "",
    };
  };
  return [
    {
      ...{ role: "item", header: largest.item, format: "General" },
      cell: (row) => itemName(pane, rows, row),
    },
    ...groupRoles
      .filter((role) => rows.columns.at[role] !== null)
      .map((role): ReportColumn => ({
        ...{ role, header: list.columns[role], format: "General" },
        cell: (row) => textIn(rows, role, row),
      })),
    {
      ...{ role: "onHand", header: list.columns.onHand, format: unitsFormat },
      cell: (row) => rows.numbers.onHand[row],
    },
    {
      ...{ role: "unitCost", header: headerInCurrency(pane, result, list.columns.unitCost) },
      ...{ format: centsFormat, cell: (row: number) => rows.numbers.unitCost[row] },
    },
    ...columnsOf(result).map(own),
  ];
}
