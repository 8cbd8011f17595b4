import type { ReportContent } from "../../../workbook/excel/types";
import { reportTable, type ReportColumn } from "../../list/report-table";
import { tenthsFormat } from "../../list/report-formats";
import { itemName } from "../../list/role-cell";
import type { Pane } from "../../pane/pane";
import { nameAt, parties } from "../rows/parties";
import { figuresAt } from "../work/figures-at";
import type { Worked } from "../work/worked";
import { inCurrency, known, moneyFormat } from "./report-units";

/** Every row that was worked out, most money first. */
export function sortedTable(
  pane: Pane,
  result: Worked,
): Pick<ReportContent, "table" | "tableNumberFormats" | "tableAligned"> {
  const { taken, needs } = result;
  const rows = Array.from(taken.keys()).filter((row) => taken[row] === 1);
  rows.sort((one, other) => needs[other] - needs[one] || one - other);
  return reportTable(columnsOf(pane, result), rows);
}

function columnsOf(pane: Pane, result: Worked): ReportColumn[] {
  const { workingCapital, capitalReport } = pane.texts;
  const { result: parts, parties: named, write, items } = workingCapital;
  const { rows } = result;
  const money = (role: "stock" | "receivables" | "payables" | "need", header: string) => ({
    ...{ role, header: inCurrency(pane, result, header), format: moneyFormat(result) },
    cell: (row: number) => known(figuresAt(result, row)[role]),
  });
  const days = (
    role: "daysOfStock" | "daysOfSales" | "daysOfPurchases" | "cashCycle",
  ): ReportColumn => ({
    ...{ role, header: capitalReport.parties[role], format: tenthsFormat },
    cell: (row) => known(figuresAt(result, row)[role]),
  });
  return [
    {
      ...{ role: "item", header: items.item, format: "General" },
      cell: (row) => itemName(pane, rows, row),
    },
    ...parties
      .filter((party) => rows.columns.at[party] !== null)
      .map((party): ReportColumn => ({
        ...{ role: party, header: named.name[party], format: "General" },
        cell: (row) => nameAt(rows.parties[party], row),
      })),
    money("stock", parts.stock),
    money("receivables", parts.receivables),
    money("payables", parts.payables),
    money("need", parts.need),
    {
      ...{ role: "costOfCapital", format: moneyFormat(result) },
      header: inCurrency(pane, result, write.columns.costOfCapital),
      cell: (row) => known(figuresAt(result, row).costOfCapital),
    },
    {
      ...{ role: "breakEvenTerm", header: write.columns.breakEvenTerm, format: tenthsFormat },
      cell: (row) => known(figuresAt(result, row).breakEvenTerm),
    },
    days("daysOfStock"),
    days("daysOfSales"),
    days("daysOfPurchases"),
    days("cashCycle"),
  ];
}
