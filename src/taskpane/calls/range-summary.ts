import { CompensatedSum } from "../../engine/compensated-sum";
import type { Place } from "../../workbook/excel/types";
import type { Look, SeenCell } from "../reading/cells/cell-as-shown";
import { isExcelError } from "../reading/cells/excel-error";
import { isShareFormat, timeShownBy } from "../reading/cells/time-format";
import type { Grid, Position, Value } from "./values/grid";

/** What can be told of a range at a glance. */
export interface RangeSummary {
  /** Null where it is not a place in the workbook but worked out. */
  place: Place | null;
  rows: number;
  columns: number;
  /** False where the range is too large to be read whole: then no sums are told. */
  isComplete: boolean;
  /** Those that are no dates. */
  numbers: number;
  dates: number;
  blanks: number;
  texts: number;
  errors: number;
  /** Of the numbers; a sum of dates says nothing. */
  sum: number;
  /** True where every number is shown as a percentage. */
  areShares: boolean;
  /** The first and the last day; null without dates. */
  days: { first: SeenCell; last: SeenCell } | null;
  /** The first cells, by rows. */
  first: SeenCell[];
}

const shownCells = 5;

export function summarise(
  grid: Grid,
  place: Place | null,
  lookAt: (at: Position) => Look | null,
): RangeSummary {
  const { rows, columns } = grid;
  const counts = { numbers: 0, dates: 0, blanks: 0, texts: 0, errors: 0 };
  const first: SeenCell[] = [];
  const sum = new CompensatedSum();
  const kinds = new FormatKinds();
  let [isComplete, shares] = [true, 0];
  let days: RangeSummary["days"] = null;
  for (let row = 0; row < rows && isComplete; row++) {
    for (let column = 0; column < columns; column++) {
      const value = grid.cell(row, column);
      if (value === null) {
        isComplete = false;
        break;
      }
      const cell = { value, look: lookAt({ row, column }) };
      if (first.length < shownCells) first.push(cell);
      const kind = kindOf(value, cell.look, kinds);
      counts[kind] += 1;
      if (kind === "dates") days = widened(days, cell);
      if (kind !== "numbers") continue;
      sum.add(value as number);
      if (cell.look !== null && kinds.isShare(cell.look)) shares += 1;
    }
  }
  const areShares = shares > 0 && shares === counts.numbers;
  return { place, rows, columns, isComplete, ...counts, sum: sum.total, areShares, days, first };
}

function kindOf(
  value: Value,
  look: Look | null,
  kinds: FormatKinds,
): "numbers" | "dates" | "blanks" | "texts" | "errors" {
  if (typeof value === "number") {
    return look !== null && kinds.isDate(look) ? "dates" : "numbers";
  }
  if (value === "") return "blanks";
  return isExcelError(value) ? "errors" : "texts";
}

function widened(days: RangeSummary["days"], cell: SeenCell): RangeSummary["days"] {
  if (days === null) return { first: cell, last: cell };
  if (cell.value < days.first.value) return { ...days, first: cell };
  return cell.value > days.last.value ? { ...days, last: cell } : days;
}

/** Thousands of cells have few formats. */
class FormatKinds {
  private readonly dates = new Map<string, boolean>();
  private readonly shares = new Map<string, boolean>();

  isDate({ numberFormat }: Look): boolean {
    return remembered(this.dates, numberFormat, (format) => timeShownBy(format) === "date");
  }

  isShare({ numberFormat }: Look): boolean {
    return remembered(this.shares, numberFormat, isShareFormat);
  }
}

function remembered(
  known: Map<string, boolean>,
  format: string,
  find: (format: string) => boolean,
): boolean {
  const found = known.get(format) ?? find(format);
  known.set(format, found);
  return found;
}
