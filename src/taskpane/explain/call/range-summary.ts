import { CompensatedSum } from "../../../engine/compensated-sum";
import type { Cell } from "../../../workbook/excel/types";
import { isExcelError } from "../../reading/cells/excel-error";
import type { Grid, Value } from "../values/grid";

/** What can be told of a range at a glance. */
export interface RangeSummary {
  rows: number;
  columns: number;
  /** False where the range is too large to be read whole: then no sums are told. */
  isComplete: boolean;
  numbers: number;
  blanks: number;
  texts: number;
  errors: number;
  sum: number;
  /** The first cells, by rows. */
  first: Cell[];
}

const shownCells = 5;

export function summarise(grid: Grid): RangeSummary {
  const { rows, columns } = grid;
  const summary = { rows, columns, isComplete: true, numbers: 0, blanks: 0, texts: 0, errors: 0 };
  const first: Cell[] = [];
  const sum = new CompensatedSum();
  for (let row = 0; row < rows && summary.isComplete; row++) {
    for (let column = 0; column < columns; column++) {
      const value = grid.cell(row, column);
      if (value === null) {
        summary.isComplete = false;
        break;
      }
      if (first.length < shownCells) first.push(value);
      summary[kindOf(value)] += 1;
      if (typeof value === "number") sum.add(value);
    }
  }
  return { ...summary, sum: sum.total, first };
}

function kindOf(value: Value): "numbers" | "blanks" | "texts" | "errors" {
  if (typeof value === "number") return "numbers";
  if (value === "") return "blanks";
  return isExcelError(value) ? "errors" : "texts";
}
