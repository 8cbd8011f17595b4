import { meanAndDeviation, type MeanAndDeviation } from "../../../engine/mean-and-deviation";
import type { DecimalSign } from "../../../workbook/excel/separators";
import type { Cell, FoundList, ListReading, Progress } from "../../../workbook/excel/types";
import {
  columnsToRead as columnsOfRoles,
  sortRoles,
  textIn,
  understand,
  type NumberFault,
  type RoleCells,
} from "../../list/read-roles";
import { rolesToRead } from "../../list/roles";
import { inSlices } from "../../pane/in-slices";
import { Kind, readCell } from "../../reading/cells/cell-kind";
import { columnSigns, type ColumnSigns } from "../../reading/cells/column-sign";
import type { ColumnRole, NumberRole } from "../columns/column-role";
import type { OpenOrder } from "../open-orders/open-order";
import { periodColumns, rolesOf, type PlanColumns } from "../columns/columns";
import type { EmptyPeriods } from "../settings/settings";

/** Why a row cannot be planned; where several hold, the first is told. */
export const faults = ["error", "text", "blank", "negative", "limits"] as const;
export type Fault = (typeof faults)[number];

/** The cells of the periods: one list of cells per period, as the column stands. */
export interface PeriodCells {
  cells: Cell[][];
  signs: ColumnSigns[];
}

/** The list as it was read; rows count from 0 below the header. */
export interface PlanRows extends RoleCells<ColumnRole> {
  columns: PlanColumns;
  periods: PeriodCells;
  /** NaN where nothing stands; roles without a column share one array of nothing else. */
  numbers: Record<NumberRole, Float64Array>;
  /** Of the periods that hold a number, and of all with the empty ones as 0; per period. */
  known: { mean: Float64Array; deviation: Float64Array };
  withZeros: { mean: Float64Array; deviation: Float64Array };
  emptyPeriods: Uint16Array;
  /** 0 for a row that can be planned, else 1 + the place of its fault in `faults`. */
  faulty: Uint8Array;
  /** 1 where a text was read as a number. */
  textNumbers: Uint8Array;
  /** The first row of the same item at the same place: the row itself where it is the only one. */
  firstOfItem: Int32Array;
  /** The rows of each item that stands in several, by the first of them. */
  shared: Map<number, number[]>;
  /** No stock holds a part of a unit: none is ordered either. */
  unitsAreWhole: boolean;
  /** Targets are told as 95, not as 0.95. */
  serviceIsPercent: boolean;
  /** From a list of their own, in place of the column; by the row that they belong to. */
  openOrders: ReadonlyMap<number, readonly OpenOrder[]> | null;
}

export const numberRoles: readonly NumberRole[] = [
  ...(["onHand", "onOrder", "reserved", "demand", "demandDeviation", "leadTime"] as const),
  ...(["leadTimeDeviation", "reviewTime", "unitCost", "salesPrice", "service"] as const),
  ...(["minimumOrder", "pack", "maximumOrder", "size", "orderCost"] as const),
];

/** Without a number here nothing is planned. */
const needed = new Set<NumberRole>(["onHand", "demand", "leadTime", "unitCost"]);

/** A row has some dozens of numbers, and a text takes a while to be read as one. */
const rowsBetweenLooks = 32;

/** The place's columns that a plan reads, in the order `readRows` takes them. */
export function columnsToRead(columns: PlanColumns): number[] {
  return [...columnsOfRoles(rolesOf(columns), columns), ...periodColumns(columns)];
}

/** Sorts out what was read from the columns that `columnsToRead` names. */
export async function readRows(
  list: FoundList,
  columns: PlanColumns,
  reading: ListReading,
  userSign: DecimalSign,
  progress: Progress,
): Promise<PlanRows> {
  const roles = rolesOf(columns);
  const read = await sortRoles(roles, list, columns, reading, userSign, progress);
  const { count } = read;
  const cells = reading.cells.slice(rolesToRead(roles, columns).length);
  const signs: ColumnSigns[] = [];
  for (const column of cells) signs.push(await columnSigns(column, userSign, progress));
  const filled = () => new Float64Array(count).fill(NaN);
  const absent = filled();
  const numbers = numberRoles.map((role) => [role, read.cells[role] ? filled() : absent]);
  const rows: PlanRows = {
    ...read,
    columns,
    periods: { cells, signs },
    numbers: Object.fromEntries(numbers) as PlanRows["numbers"],
    known: { mean: filled(), deviation: filled() },
    withZeros: { mean: filled(), deviation: filled() },
    emptyPeriods: new Uint16Array(count),
    faulty: new Uint8Array(count),
    textNumbers: new Uint8Array(count),
    firstOfItem: new Int32Array(count),
    shared: new Map(),
    unitsAreWhole: true,
    serviceIsPercent: false,
    openOrders: null,
  };
  const first = new Map<string, number>();
  await inSlices(
    count,
    (row) => {
      readRow(rows, row);
      const before = firstRow(first, itemKey(rows, row), row);
      rows.firstOfItem[row] = before;
      if (before !== row) share(rows.shared, before, row);
      if (rows.numbers.service[row] > 1) rows.serviceIsPercent = true;
      if (Math.abs(rows.numbers.onHand[row] % 1) > 0) rows.unitsAreWhole = false;
    },
    progress,
    rowsBetweenLooks,
  );
  return rows;
}

/** Demand per period: what was found in the cells, as the user reads empty ones. */
export function demandOf(
  { columns, numbers, known, withZeros }: PlanRows,
  row: number,
  emptyPeriods: EmptyPeriods,
): { mean: number; deviation: number } {
  if (columns.demandFrom === "average") {
    return { mean: numbers.demand[row], deviation: numbers.demandDeviation[row] };
  }
  const { mean, deviation } = emptyPeriods === "zero" ? withZeros : known;
  const isHistory = columns.demandFrom === "history";
  return { mean: mean[row], deviation: isHistory ? deviation[row] : numbers.demandDeviation[row] };
}

/** The periods of a row in their order; an empty one is 0, or left out. */
export function periodsOf(rows: PlanRows, row: number, emptyPeriods: EmptyPeriods): number[] {
  const { cells, signs } = rows.periods;
  const found: number[] = [];
  cells.forEach((column, k) => {
    const { kind, number } = readCell(column[row + rows.skip], signs[k]);
    if (kind !== Kind.blank) found.push(number);
    else if (emptyPeriods === "zero") found.push(0);
  });
  return found;
}

function readRow(rows: PlanRows, row: number): void {
  let worst: Fault | null = null;
  const found = (fault: Fault | null) => {
    if (fault !== null && (worst === null || faults.indexOf(fault) < faults.indexOf(worst))) {
      worst = fault;
    }
  };
  for (const role of numberRoles) {
    if (rows.cells[role] === undefined) continue;
    const { number, fault, isText } = understand(rows, role, row);
    if (isText) rows.textNumbers[row] = 1;
    const isUsable = fault === null || (fault === "negative" && role === "onHand");
    if (isUsable) rows.numbers[role][row] = number;
    else found(faultOf(role, fault));
  }
  if (rows.periods.cells.length > 0) found(readPeriods(rows, row));
  if (contradicts(rows, row)) found("limits");
  rows.faulty[row] = worst === null ? 0 : faults.indexOf(worst) + 1;
}

/** An empty cell of a column that need not be there says nothing. */
function faultOf(role: NumberRole, fault: NumberFault): Fault | null {
  return fault === "blank" && !needed.has(role) ? null : fault;
}

function readPeriods(rows: PlanRows, row: number): Fault | null {
  const { cells, signs } = rows.periods;
  const known: number[] = [];
  let fault: Fault | null = null;
  for (let k = 0; k < cells.length; k++) {
    const { kind, number } = readCell(cells[k][row + rows.skip], signs[k]);
    if (kind === Kind.error) fault = "error";
    else if (kind === Kind.text || kind === Kind.doubtful) fault ??= "text";
    if (kind === Kind.textNumber) rows.textNumbers[row] = 1;
    if (kind !== Kind.blank) known.push(number);
  }
  rows.emptyPeriods[row] = cells.length - known.length;
  if (fault !== null) return fault;
  if (known.length === 0) return "blank";
  const ofKnown = meanAndDeviation(known);
  keep(rows.known, row, ofKnown);
  const isWhole = known.length === cells.length;
  keep(rows.withZeros, row, isWhole ? ofKnown : meanAndDeviation(periodsOf(rows, row, "zero")));
  return rows.withZeros.mean[row] < 0 ? "negative" : null;
}

function keep(into: PlanRows["known"], row: number, { mean, deviation }: MeanAndDeviation): void {
  into.mean[row] = mean;
  into.deviation[row] = deviation;
}

/** Limits of an order that no quantity meets. */
function contradicts({ numbers }: PlanRows, row: number): boolean {
  const most = numbers.maximumOrder[row];
  return most > 0 && (numbers.minimumOrder[row] > most || numbers.pack[row] > most);
}

/** What tells an item from others, wherever it stands and in whatever letters; "" without a name. */
export function itemName(rows: PlanRows, row: number): string {
  return keyOf(textIn(rows, "item", row));
}

function itemKey(rows: PlanRows, row: number): string {
  const item = itemName(rows, row);
  return item === "" ? "" : `${item}\u0000${keyOf(textIn(rows, "location", row))}`;
}

/**
 * By which an order of the user's own is kept: the item and its place, wherever its row is sorted to;
 * "" for a row without a name. Of several rows of one item each has its own.
 */
export function orderKey(rows: PlanRows, row: number): string {
  const key = itemKey(rows, row);
  const before = rows.shared.get(rows.firstOfItem[row])?.indexOf(row) ?? 0;
  return key === "" || before === 0 ? key : `${key}\u0000${before + 1}`;
}

export function keyOf(name: string): string {
  return name.trim().toLocaleUpperCase();
}

/** A row without an item's name is an item of its own. */
function firstRow(first: Map<string, number>, key: string, row: number): number {
  if (key === "") return row;
  const before = first.get(key);
  if (before !== undefined) return before;
  first.set(key, row);
  return row;
}

function share(shared: PlanRows["shared"], first: number, row: number): void {
  const members = shared.get(first);
  if (members === undefined) shared.set(first, [first, row]);
  else members.push(row);
}
