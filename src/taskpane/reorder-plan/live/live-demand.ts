import { columnLetters } from "../../../workbook/excel/a1";
import { sheetRow } from "../../list/read-roles";
import { periodColumns } from "../../list/demand/demand-columns";
import { demandOf, type PlanRows } from "../rows/rows";
import type { PlanSettings } from "../settings/settings";

/** Average and deviation of a row's demand in its period, as formulas of its cells. */
export function demandFormulas(
  rows: PlanRows,
  row: number,
  { emptyPeriods, variation }: Pick<PlanSettings, "emptyPeriods" | "variation">,
): { mean: string; deviation: string } {
  const { columns, list } = rows;
  const cell = (column: number) =>
    `${columnLetters(list.place.column + column)}${sheetRow(rows, row)}`;
  const isKnown = !Number.isNaN(demandOf(rows, row, emptyPeriods).deviation);
  if (columns.demandFrom !== "history") {
    const mean = cell(columns.at.demand ?? 0);
    const deviation = isKnown ? cell(columns.at.demandDeviation ?? 0) : `${variation}*${mean}`;
    return { mean, deviation };
  }
  const periods = periodColumns(columns);
  const range = `${cell(periods[0])}:${cell(periods[periods.length - 1])}`;
  if (emptyPeriods === "passOver" || rows.periods.empty[row] === 0) {
    const mean = `AVERAGE(${range})`;
    return { mean, deviation: isKnown ? `STDEV.S(${range})` : `${variation}*${mean}` };
  }
  // Excel's own functions pass over an empty cell, which here stands for 0.
  const n = periods.length;
  return {
    mean: `SUM(${range})/${n}`,
    deviation: `SQRT((SUMPRODUCT(${range},${range})-SUM(${range})^2/${n})/${n - 1})`,
  };
}
