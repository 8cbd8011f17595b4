import { sumOnPaper } from "../../engine/sum-on-paper";
import type { Cell, FoundList, Progress } from "../../workbook/types";
import { measureColumns, valueColumns, type ListColumns } from "../see/list-columns";
import { inSlices } from "../state/slices";
import { Kind, multiply, readCell, worst, type CellReading } from "./cell-kind";
import { columnSign } from "./column-sign";
import type { DecimalSign } from "./read-number";
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
  /** The group each row belongs to; null where all are classified together. */
  groups: string[] | null;
  /** The cells the names were read from, null without an item column: a number stays a number. */
  nameCells: Cell[] | null;
  /** The value of each row. */
  numbers: Float64Array;
  /** The second criterion, the further ones, or the periods; NaN for a period without a number. */
  measures: Float64Array[];
  /** Periods without a number, in rows that have others. */
  blankPeriods: number;
  kinds: Uint8Array;
  /** 1 for rows hidden or filtered away in the sheet. */
  hidden: Uint8Array;
  /** 1 for rows that repeat the sum of others. */
  totals: Uint8Array;
  /** The columns the numbers were read from, those of the value first. */
  numberColumns: number[];
  /** Their cells. */
  cells: Cell[][];
  /** How many of these columns make the value. */
  valueWidth: number;
  signs: DecimalSign[];
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
  const count = Math.max(list.place.rows - skip, 0);
  const roles = columnRoles(columns);
  const body = skip === 0 ? read : read.map((column) => column.slice(skip));
  const textsOf = (column: number | null) =>
    column === null ? null : body[roles.texts.indexOf(column)];
  const [nameCells, descriptionCells, groupCells] = [
    columns.item,
    columns.item === null || columns.description === columns.item ? null : columns.description,
    columns.group,
  ].map(textsOf);
  const cells = body.slice(roles.texts.length);
  const texts = (from: Cell[] | null) => (from === null ? null : new Array<string>(count).fill(""));
  const signs: DecimalSign[] = [];
  for (const column of cells) signs.push(await columnSign(column, userSign, progress));
  const rows: Rows = {
    count,
    firstSheetRow: list.place.row + skip + 1,
    names: new Array<string>(count).fill(""),
    descriptions: texts(descriptionCells),
    groups: texts(groupCells),
    nameCells,
    numbers: new Float64Array(count),
    measures: roles.measures.map(() => new Float64Array(count)),
    blankPeriods: 0,
    kinds: new Uint8Array(count),
    hidden: new Uint8Array(count),
    totals: new Uint8Array(count),
    numberColumns: [...roles.values, ...roles.measures],
    cells,
    valueWidth: roles.values.length,
    signs,
  };
  const readNumbers = columns.method === "steadiness" ? readPeriods : readCriteria;
  await inSlices(
    count,
    (row) => {
      if (nameCells) rows.names[row] = asText(nameCells[row]);
      if (rows.descriptions && descriptionCells) {
        rows.descriptions[row] = asText(descriptionCells[row]);
      }
      if (rows.groups && groupCells) rows.groups[row] = asText(groupCells[row]);
      const { kind, number } = readNumbers(rows, row, columns);
      rows.kinds[row] = kind;
      rows.numbers[row] = number;
    },
    progress,
  );
  for (const row of list.hiddenRows) if (row >= skip) rows.hidden[row - skip] = 1;
  await markTotalsRows(rows, progress);
  return rows;
}

/** The place's columns that a run reads, in the order `readRows` takes them. */
export function columnsToRead(columns: ListColumns): number[] {
  const { texts, values, measures } = columnRoles(columns);
  return [...texts, ...values, ...measures];
}

/** A description without an item to describe is of no use. */
function columnRoles(columns: ListColumns) {
  const { item, description, group } = columns;
  const texts = [item, item === null ? null : description, group];
  return {
    texts: [...new Set(texts.filter((column): column is number => column !== null))],
    values: valueColumns(columns) ?? [],
    measures: measureColumns(columns) ?? [],
  };
}

/** Every criterion needs a number; the worst of the cells speaks for the row. */
function readCriteria(rows: Rows, row: number): CellReading {
  const value = valueOf(rows, row);
  let { kind } = value;
  rows.measures.forEach((measure, k) => {
    const reading = readAt(rows, row, rows.valueWidth + k);
    measure[row] = reading.number;
    kind = worst(kind, reading.kind);
  });
  return { kind, number: value.number };
}

/**
 * Blank periods are passed over, as XYZ passes them over; a row needs two with a number. Where the
 * periods make the value, their sum does, times the price if there is one.
 */
function readPeriods(rows: Rows, row: number, { valueFrom }: ListColumns): CellReading {
  let kind: Kind = Kind.number;
  const known: number[] = [];
  rows.measures.forEach((measure, k) => {
    const reading = readAt(rows, row, rows.valueWidth + k);
    const isBlank = reading.kind === Kind.blank;
    measure[row] = isBlank ? NaN : reading.number;
    if (isBlank) return;
    known.push(reading.number);
    kind = worst(kind, reading.kind);
  });
  if (known.length < 2) kind = worst(kind, Kind.blank);
  else rows.blankPeriods += rows.measures.length - known.length;
  const demand = { kind, number: sumOnPaper(known) };
  if (valueFrom === "periods") {
    return rows.valueWidth === 0 ? checked(demand) : multiply(demand, valueOf(rows, row));
  }
  const value = valueOf(rows, row);
  return { kind: worst(kind, value.kind), number: value.number };
}

/** One column, or the product of two. */
function valueOf(rows: Rows, row: number): CellReading {
  const first = readAt(rows, row, 0);
  return rows.valueWidth === 2 ? multiply(first, readAt(rows, row, 1)) : first;
}

function readAt({ cells, signs }: Rows, row: number, column: number): CellReading {
  return readCell(cells[column][row], signs[column]);
}

function checked({ kind, number }: CellReading): CellReading {
  return Number.isFinite(number) ? { kind, number } : { kind: Kind.error, number: 0 };
}

function asText(cell: Cell): string {
  return String(cell).trim();
}
