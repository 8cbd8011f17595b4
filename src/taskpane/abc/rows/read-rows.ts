import { sumOnPaper } from "../../../engine/sum-on-paper";
import type { Cell, FoundList, Progress } from "../../../workbook/excel/types";
import { measureColumns } from "../columns/complete-columns";
import { valueColumns, type ListColumns } from "../columns/list-columns";
import { methods } from "../methods/methods";
import { inSlices } from "../../pane/in-slices";
import {
  isNumeric,
  Kind,
  multiply,
  readCell,
  worst,
  type CellReading,
} from "../../reading/cells/cell-kind";
import { defaultChoices, type Choices } from "./choices";
import { columnSigns, settledSigns, type ColumnSigns } from "../../reading/cells/column-sign";
import type { DecimalSign } from "../../../workbook/excel/separators";
import { firstRowsOf } from "./items";
import type { Rows } from "./rows";
import { markTotalsRows } from "../totals/totals-rows";
import { asText } from "../../reading/cells/as-text";

/**
 * Sorts out what was read from the columns that `columnsToRead` names.
 *
 * @param read the columns, which are taken out of it
 * @param labels asks for the cells of the list's other columns of texts, once they are needed
 */
export async function readRows(
  list: FoundList,
  columns: ListColumns,
  read: Cell[][],
  userSign: DecimalSign,
  progress: Progress,
  readings: Choices["readings"] = defaultChoices.readings,
  labels: () => Promise<Cell[][]> = () => Promise.resolve([]),
): Promise<Rows> {
  const skip = columns.hasHeader ? 1 : 0;
  const count = Math.max(list.place.rows - skip, 0);
  const roles = columnRoles(columns);
  const textsOf = (column: number | null) =>
    column === null ? null : read[roles.texts.indexOf(column)].slice(skip);
  const [nameCells, descriptionCells, groupCells] = [
    columns.item,
    columns.item === null || columns.description === columns.item ? null : columns.description,
    columns.group,
  ].map(textsOf);
  const cells = read.slice(roles.texts.length).map((column) => numbersBelow(column, skip));
  const headers = skip === 0 ? null : read.slice(roles.texts.length).map(([header]) => header);
  // What was read is not kept beside what is made of it.
  read.length = 0;
  const texts = [nameCells, descriptionCells, groupCells].map((from) => from && new Texts(from));
  const signs: ColumnSigns[] = [];
  for (const column of cells) signs.push(await columnSigns(column, userSign, progress));
  const rows: Rows = {
    count,
    firstSheetRow: list.place.row + skip + 1,
    names: [],
    descriptions: null,
    groups: null,
    itemFirstRows: new Int32Array(count),
    labels: [],
    nameCells,
    ...noNumbers(count, roles.measures.length),
    hidden: new Uint8Array(count),
    headers,
    numberColumns: [...roles.values, ...roles.measures],
    cells,
    valueWidth: roles.values.length,
    signs,
  };
  await inSlices(
    count,
    (row) => {
      for (const column of texts) column?.read(row);
    },
    progress,
  );
  const [names, descriptions, groups] = texts.map((column) => column?.all ?? null);
  Object.assign(rows, { names: names ?? new Array<string>(count).fill(""), descriptions, groups });
  rows.itemFirstRows = await firstRowsOf(rows, progress);
  for (const row of list.hiddenRows) if (row >= skip) rows.hidden[row - skip] = 1;
  await readNumbers(rows, columns, progress);
  if (rows.names.some((name, row) => name === "" && isNumeric(rows.kinds[row]))) {
    rows.labels = (await labels()).map((column) => column.slice(skip).map(asText));
  }
  return withReading(rows, columns, readings, progress);
}

/**
 * The cells below the header of a column of numbers: without its text among them, and in arrays that
 * no column of texts is put into, numbers take half the room.
 */
function numbersBelow(column: Cell[], skip: number): Cell[] {
  const cells: Cell[] = [];
  for (let row = skip; row < column.length; row++) cells.push(column[row]);
  return cells;
}

/** The texts of a column: its own cells, as long as each of them is the text it stands for. */
class Texts {
  all: string[];
  private isOwn = false;

  constructor(private readonly cells: Cell[]) {
    this.all = cells as string[];
  }

  read(row: number): void {
    const cell = this.cells[row];
    const text = asText(cell);
    if (text === cell) return;
    if (!this.isOwn) this.all = [...this.all];
    this.isOwn = true;
    this.all[row] = text;
  }
}

/** The same rows with the numbers of doubtful texts read in one way. */
export async function withReading(
  before: Rows,
  columns: ListColumns,
  readings: Choices["readings"],
  progress: Progress,
): Promise<Rows> {
  const rows = { ...before };
  const read = async (as: Choices["readings"]) => {
    Object.assign(rows, noNumbers(rows.count, rows.measures.length));
    rows.signs = before.signs.map((signs) => settledSigns(signs, as));
    await readNumbers(rows, columns, progress);
    return rows.numbers.reduce(
      (sum, number, row) => sum + (isNumeric(rows.kinds[row]) ? number : 0),
      0,
    );
  };
  if (rows.signs.some(({ doubtful }) => doubtful)) {
    const readingSums = { grouping: await read("grouping"), decimal: await read("decimal") };
    const doubtful = await doubtfulRows(before, progress);
    await read(readings);
    Object.assign(rows, { readingSums, doubtful });
  }
  await markTotalsRows(rows, progress);
  return rows;
}

/** What is read from the cells with numbers, before any is read. */
function noNumbers(count: number, measures: number) {
  return {
    numbers: new Float64Array(count),
    measures: Array.from({ length: measures }, () => new Float64Array(count)),
    emptyPeriods: new Uint16Array(measures === 0 ? 0 : count),
    kinds: new Uint8Array(count),
    totals: new Uint8Array(count),
    doubtful: new Uint8Array(count),
    readingSums: { grouping: 0, decimal: 0 },
  };
}

async function readNumbers(rows: Rows, columns: ListColumns, progress: Progress): Promise<void> {
  const readRow = methods[columns.method].rows.read === "periods" ? readPeriods : readCriteria;
  await inSlices(
    rows.count,
    (row) => {
      const { kind, number } = readRow(rows, row, columns);
      rows.kinds[row] = kind;
      rows.numbers[row] = number;
    },
    progress,
  );
}

/** The rows in which a text can be read as two numbers, and nothing in its column tells which. */
async function doubtfulRows({ cells, signs, count }: Rows, progress: Progress) {
  const doubtful = new Uint8Array(count);
  const columns = signs.flatMap((each, column) =>
    each.doubtful ? [{ cells: cells[column], signs: settledSigns(each, "open") }] : [],
  );
  await inSlices(
    count,
    (row) => {
      const isDoubtful = columns.some(
        (column) => readCell(column.cells[row], column.signs).kind === Kind.doubtful,
      );
      if (isDoubtful) doubtful[row] = 1;
    },
    progress,
  );
  return doubtful;
}

/** Columns of texts beside those of the run, in which a total may have its name. */
export function labelColumns({ place, preview }: FoundList, columns: ListColumns): number[] {
  const read = columnsToRead(columns);
  const isText = (cell: Cell) => typeof cell === "string" && /\p{L}|\*/u.test(cell);
  const below = preview.slice(columns.hasHeader ? 1 : 0);
  return Array.from({ length: place.columns }, (_, column) => column)
    .filter((column) => !read.includes(column) && below.some((row) => isText(row[column])))
    .slice(0, mostLabels);
}

/** Reports have their labels at the left. */
const mostLabels = 8;

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
 * Empty periods are counted, and what they stand for is the user's choice. Where the periods make the
 * value, their sum does, times the price if there is one; a row without any is then without a number.
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
  rows.emptyPeriods[row] = rows.measures.length - known.length;
  if (valueFrom === "periods") {
    const isBlank = known.length === 0;
    const demand = { kind: isBlank ? worst(kind, Kind.blank) : kind, number: sumOnPaper(known) };
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
