import type { DecimalSign } from "../../../workbook/excel/separators";
import type { FoundList, ListReading, Progress } from "../../../workbook/excel/types";
import { dayIn, type DayRead } from "../../list/day-in";
import { periodColumns } from "../../list/demand/demand-columns";
import {
  readNumbers,
  sortNumbers,
  type NumberCells,
  type NumberRules,
} from "../../list/read-numbers";
import { columnsToRead as columnsOfRoles, type RoleCells } from "../../list/read-roles";
import { inSlices } from "../../pane/in-slices";
import type { ColumnRole, NumberRole } from "../columns/column-role";
import { rolesOf, type HealthColumns } from "../columns/columns";

/** Why a row cannot be judged; where several hold, the first is told. */
export const rowFaults = ["error", "text", "noCost", "blank", "negative"] as const;
export type RowFault = (typeof rowFaults)[number];

/** The list as it was read; rows count from 0 below the header. */
export interface HealthRows extends RoleCells<ColumnRole>, NumberCells<NumberRole> {
  columns: HealthColumns;
}

/** Without a number here nothing is judged. */
const needed = new Set<NumberRole>(["onHand", "unitCost", "demand"]);

/**
 * What is asked of the numbers: customers wait for a stock below zero, and what is sold may cost more
 * than it brings.
 */
export const rules: NumberRules<NumberRole, RowFault> = {
  roles: ["onHand", "unitCost", "demand", "buffer", "realisableValue", "salesPrice"],
  faults: rowFaults,
  mayBeNegative: new Set<NumberRole>(["onHand", "realisableValue"]),
  blank: (role) => {
    if (role === "unitCost") return "noCost";
    return needed.has(role) ? "blank" : null;
  },
};

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
  const read = await sortNumbers(
    { roles: rolesOf(columns), rules },
    list,
    columns,
    reading,
    userSign,
    progress,
  );
  const rows: HealthRows = { ...read, columns };
  await inSlices(rows.count, (row) => readNumbers(rows, row, rules), progress, rowsBetweenLooks);
  return rows;
}

/** The day of the last issue, where the list tells it. */
export function lastIssueOf(rows: HealthRows, row: number): DayRead {
  return dayIn(rows, "lastIssue", row);
}
