import type { Cell, FoundList, Progress } from "../../workbook/types";
import { valueColumns, type ListColumns } from "../see/list-columns";
import { inSlices } from "../state/slices";
import { multiply, readCell } from "./cell-kind";
import { decimalSignOf, type DecimalSign } from "./read-number";
import { markTotalsRows } from "./totals-rows";

/** The list as it was read; rows count from 0 below the header. */
export interface Rows {
  count: number;
  /** Row of the sheet, counted from 1, in which the first of these rows stands. */
  firstSheetRow: number;
  /** What tells each row's item from others; "" where none stands. */
  names: string[];
  /** Description of each row's item; null without such a column. */
  descriptions: string[] | null;
  /** The cells the names were read from, null without an item column: a number stays a number. */
  nameCells: Cell[] | null;
  numbers: Float64Array;
  kinds: Uint8Array;
  /** 1 for rows hidden or filtered away in the sheet. */
  hidden: Uint8Array;
  /** 1 for rows that repeat the sum of others. */
  totals: Uint8Array;
  /** The cells the numbers were read from: one column, or quantity and unit price. */
  cells: Cell[][];
}

/** Sorts out what was read from the columns that `columnsToRead` names. */
export async function readRows(
  list: FoundList,
  columns: ListColumns,
  read: Cell[][],
  userSign: DecimalSign,
  progress: Progress,
): Promise<Rows> {
  const skip = columns.hasHeader ? 1 : 0;
  const body = skip === 0 ? read : read.map((column) => column.slice(skip));
  const count = Math.max(list.place.rows - skip, 0);
  const [nameCells = null, descriptionCells = null] = body.slice(0, textColumns(columns).length);
  const cells = body.slice(textColumns(columns).length);
  const names = new Array<string>(count).fill("");
  const descriptions = descriptionCells === null ? null : [...names];
  const rows: Rows = {
    count,
    firstSheetRow: list.place.row + skip + 1,
    names,
    descriptions,
    nameCells,
    numbers: new Float64Array(count),
    kinds: new Uint8Array(count),
    hidden: new Uint8Array(count),
    totals: new Uint8Array(count),
    cells,
  };
  const signs = cells.map((column) => decimalSignOf(column, userSign));
  const readingOf = (row: number) => {
    const [first, second] = cells.map((column, i) => readCell(column[row], signs[i]));
    return second === undefined ? first : multiply(first, second);
  };
  await inSlices(
    count,
    (row) => {
      const { kind, number } = readingOf(row);
      rows.kinds[row] = kind;
      rows.numbers[row] = number;
      if (nameCells !== null) names[row] = asText(nameCells[row]);
      if (descriptions !== null) descriptions[row] = asText(descriptionCells?.[row] ?? "");
    },
    progress,
  );
  for (const row of list.hiddenRows) if (row >= skip) rows.hidden[row - skip] = 1;
  await markTotalsRows(rows, progress);
  return rows;
}

/** The place's columns that a run reads, in the order `readRows` takes them. */
export function columnsToRead(columns: ListColumns): number[] {
  return [...textColumns(columns), ...(valueColumns(columns) ?? [])];
}

/** A description without an item to describe is of no use. */
function textColumns({ item, description }: ListColumns): number[] {
  if (item === null) return [];
  return description === null || description === item ? [item] : [item, description];
}

function asText(cell: Cell): string {
  return String(cell).trim();
}
