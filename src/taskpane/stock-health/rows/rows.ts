import type { DecimalSign } from "../../../workbook/excel/separators";
import type { FoundList, ListReading, Progress } from "../../../workbook/excel/types";
import { dayIn, type DayRead } from "../../list/day-in";
import { periodColumns } from "../../list/demand/demand-columns";
import { periodCells, readPeriods, type PeriodCells } from "../../list/demand/period-cells";
import {
  columnsToRead as columnsOfRoles,
  sortRoles,
  understand,
  type NumberFault,
  type RoleCells,
} from "../../list/read-roles";
import { rolesToRead } from "../../list/roles";
import { inSlices } from "../../pane/in-slices";
import type { ColumnRole, NumberRole } from "../columns/column-role";
import { rolesOf, type HealthColumns } from "../columns/columns";

/** Why a row cannot be judged; where several hold, the first is told. */
export const rowFaults = ["error", "text", "noCost", "blank", "negative"] as const;
export type RowFault = (typeof rowFaults)[number];

/** The list as it was read; rows count from 0 below the header. */
export interface HealthRows extends RoleCells<ColumnRole> {
  columns: HealthColumns;
  periods: PeriodCells;
  /** NaN where nothing stands; roles without a column share one array of nothing else. */
  numbers: Record<NumberRole, Float64Array>;
  /** 0 for a row that can be judged, else 1 + the place of its fault in `rowFaults`. */
  faulty: Uint8Array;
  /** 1 where a text was read as a number. */
  textNumbers: Uint8Array;
}

export const numberRoles: readonly NumberRole[] = [
  ...(["onHand", "unitCost", "demand", "buffer", "realisableValue", "salesPrice"] as const),
];

/** Without a number here nothing is judged. */
const needed = new Set<NumberRole>(["onHand", "unitCost", "demand"]);
/** Customers wait for a stock below zero, and what is sold may cost more than it brings. */
export const mayBeNegative: ReadonlySet<ColumnRole> = new Set<NumberRole>(["onHand", "realisableValue"]);

/** A text takes a while to be read as a number. */
const rowsBetweenLooks = 32;

/** The place's columns that are read, in the order `readRows` takes them. */
export function columnsToRead(columns: HealthColumns): number[] {
  return [...columnsOfRoles(rolesOf(columns), columns), ...periodColumns(columns)];
}

/** Sorts out what was read from the columns that `columnsToRead` names. */
export async function readRows(
  list: FoundList,
  columns: HealthColumns,
  reading: ListReading,
  userSign: DecimalSign,
  progress: Progress,
): Promise<HealthRows> {
  const roles = rolesOf(columns);
  const read = await sortRoles(roles, list, columns, reading, userSign, progress);
  const { count } = read;
  const cells = reading.cells.slice(rolesToRead(roles, columns).length);
  const filled = () => new Float64Array(count).fill(NaN);
  const absent = filled();
  const numbers = numberRoles.map((role) => [role, read.cells[role] ? filled() : absent]);
  const rows: HealthRows = {
    ...read,
    columns,
    periods: await periodCells(cells, read, userSign, progress),
    numbers: Object.fromEntries(numbers) as HealthRows["numbers"],
    faulty: new Uint8Array(count),
    textNumbers: new Uint8Array(count),
  };
  await inSlices(count, (row) => readRow(rows, row), progress, rowsBetweenLooks);
  return rows;
}

/** The day of the last issue, where the list tells it. */
export function lastIssueOf(rows: HealthRows, row: number): DayRead {
  return dayIn(rows, "lastIssue", row);
}

function readRow(rows: HealthRows, row: number): void {
  let worst: RowFault | null = null;
  const found = (fault: RowFault | null) => {
    if (fault !== null && (worst === null || rowFaults.indexOf(fault) < rowFaults.indexOf(worst))) {
      worst = fault;
    }
  };
  for (const role of numberRoles) {
    if (rows.cells[role] === undefined) continue;
    const { number, fault, isText } = understand(rows, role, row);
    if (isText) rows.textNumbers[row] = 1;
    const isUsable = fault === null || (fault === "negative" && mayBeNegative.has(role));
    if (isUsable) rows.numbers[role][row] = number;
    else found(faultOf(role, fault));
  }
  if (rows.periods.cells.length > 0) {
    const { fault, isText } = readPeriods(rows.periods, row);
    if (isText) rows.textNumbers[row] = 1;
    found(fault);
  }
  rows.faulty[row] = worst === null ? 0 : rowFaults.indexOf(worst) + 1;
}

/** An empty cell of a column that need not be there says nothing. */
function faultOf(role: NumberRole, fault: NumberFault): RowFault | null {
  if (fault !== "blank") return fault;
  if (role === "unitCost") return "noCost";
  return needed.has(role) ? "blank" : null;
}
