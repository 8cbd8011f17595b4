import type { DecimalSign } from "../../workbook/excel/separators";
import type { FoundList, ListReading, Progress } from "../../workbook/excel/types";
import { pauseWhenDue } from "../pane/in-slices";
import { periodCells, readPeriods, type PeriodCells } from "./demand/period-cells";
import { NumberColumn } from "./number-column";
import { sortRoles, understand, type NumberFault, type RoleCells } from "./read-roles";
import { rolesToRead, type Role, type RoleColumns } from "./roles";

/** What a task asks of its columns of numbers. */
export interface NumberRules<NumberId extends string, Fault extends string> {
  roles: readonly NumberId[];
  /** Why a row cannot be used; where several hold, the first is told. */
  faults: readonly Fault[];
  /** No other figure of an item can be below zero. */
  mayBeNegative: ReadonlySet<NumberId>;
  /** What an empty cell says; null where the column need not be there, and it says nothing. */
  blank(role: NumberId): Fault | null;
}

/** A list's numbers as they were read; rows count from 0 below the header. */
export interface NumberCells<NumberId extends string> {
  /** NaN where nothing stands; roles without a column share one array of nothing else. */
  numbers: Record<NumberId, Float64Array>;
  /** What leaves in past or coming periods; none where it is told in one figure. */
  periods: PeriodCells;
  /** 0 for a row that can be used, else 1 + the place of its fault in the task's faults. */
  faulty: Uint8Array;
  /** 1 where a text was read as a number. */
  textNumbers: Uint8Array;
}

/** The columns of a list by role, and what is asked of those of numbers. */
interface Asked<Id extends string, NumberId extends string> {
  roles: readonly Role<Id>[];
  rules: Pick<NumberRules<NumberId, string>, "roles" | "mayBeNegative">;
}

/**
 * The columns that were read, sorted by role, with room for their numbers: see `readNumbers`. The cells
 * are taken out of the reading, for a long list would have each of its numbers twice meanwhile.
 */
export async function sortNumbers<Id extends string, NumberId extends Id>(
  { roles, rules }: Asked<Id, NumberId>,
  list: FoundList,
  columns: RoleColumns<Id>,
  reading: ListReading,
  userSign: DecimalSign,
  progress: Progress,
): Promise<RoleCells<Id> & NumberCells<NumberId>> {
  const read = await sortRoles(roles, list, columns, reading, userSign, progress);
  const { count, cells, skip } = read;
  // The cells of the periods come behind those of the roles.
  const ofPeriods = reading.cells.splice(rolesToRead(roles, columns).length);
  reading.cells.length = 0;
  const filled = () => new Float64Array(count).fill(NaN);
  const absent = filled();
  const numbers = {} as NumberCells<NumberId>["numbers"];
  for (const role of rules.roles) {
    const column = cells[role] && NumberColumn.from(cells[role]);
    cells[role] = column;
    const plain =
      column instanceof NumberColumn
        ? column.plainNumbers(skip, rules.mayBeNegative.has(role))
        : null;
    numbers[role] = column === undefined ? absent : (plain ?? filled());
    await pauseWhenDue(progress);
  }
  return {
    ...{ ...read, numbers },
    periods: await periodCells(ofPeriods, read, userSign, progress),
    faulty: new Uint8Array(count),
    textNumbers: new Uint8Array(count),
  };
}

/** Understands the numbers of a row, and says why it cannot be used. */
export function readNumbers<NumberId extends string, Fault extends string>(
  rows: RoleCells<NumberId> & NumberCells<NumberId>,
  row: number,
  { roles, faults, mayBeNegative, blank }: NumberRules<NumberId, Fault | NumberFault>,
): void {
  for (const role of roles) {
    if (rows.cells[role] === undefined) continue;
    const { number, fault, isText } = understand(rows, role, row);
    if (isText) rows.textNumbers[row] = 1;
    const isUsable = fault === null || (fault === "negative" && mayBeNegative.has(role));
    if (isUsable) rows.numbers[role][row] = number;
    else keepFault(rows, row, faults, fault === "blank" ? blank(role) : fault);
  }
  if (rows.periods.cells.length === 0) return;
  const { fault, isText } = readPeriods(rows.periods, row);
  if (isText) rows.textNumbers[row] = 1;
  keepFault(rows, row, faults, fault);
}

/** Of all that is wrong with a row the first of the faults is kept. */
export function keepFault<Fault extends string>(
  { faulty }: Pick<NumberCells<string>, "faulty">,
  row: number,
  faults: readonly Fault[],
  fault: Fault | null,
): void {
  if (fault === null) return;
  const place = faults.indexOf(fault) + 1;
  if (faulty[row] === 0 || place < faulty[row]) faulty[row] = place;
}
