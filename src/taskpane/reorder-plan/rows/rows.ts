import type { MeanAndDeviation } from "../../../engine/mean-and-deviation";
import type { DecimalSign } from "../../../workbook/excel/separators";
import type { FoundList, ListReading, Progress } from "../../../workbook/excel/types";
import { periodColumns } from "../../list/demand/demand-columns";
import { ofPeriods, type EmptyPeriods } from "../../list/demand/period-cells";
import { keyAtPlace } from "../../list/item-key";
import {
  keepFault,
  readNumbers,
  sortNumbers,
  type NumberCells,
  type NumberRules,
} from "../../list/read-numbers";
import { columnsToRead as columnsOfRoles, type RoleCells } from "../../list/read-roles";
import { RowsByKey } from "../../list/rows-by-key";
import type { KnownTerms } from "../../list/supplier-terms/known-terms";
import { SameItems } from "../../list/same-items";
import { inSlices } from "../../pane/in-slices";
import type { ColumnRole, NumberRole } from "../columns/column-role";
import type { FormerRun } from "../changes/former-run";
import { nothingBeside, type WrittenBeside } from "./beside";
import type { OpenOrder } from "../open-orders/open-order";
import { rolesOf, type PlanColumns } from "../columns/columns";

/** Why a row cannot be planned; where several hold, the first is told. */
export const faults = ["error", "text", "blank", "negative", "limits"] as const;
export type Fault = (typeof faults)[number];

/** The list as it was read; rows count from 0 below the header. */
export interface PlanRows extends RoleCells<ColumnRole>, NumberCells<NumberRole> {
  columns: PlanColumns;
  /** The rows of one item at one place. */
  same: SameItems;
  /** No stock holds a part of a unit: none is ordered either. */
  unitsAreWhole: boolean;
  /** Targets are told as 95, not as 0.95. */
  serviceIsPercent: boolean;
  /** The last plan of the list, to be compared with. */
  former: FormerRun;
  /** What other parts have written beside the list. */
  beside: WrittenBeside;
  /** What another list has told of its suppliers' terms; null where the list tells them itself. */
  knownTerms: KnownTerms | null;
  /** From a list of their own, in place of the column; by the row that they belong to. */
  openOrders: ReadonlyMap<number, readonly OpenOrder[]> | null;
}

/** Without a number here nothing is planned. */
const needed = new Set<NumberRole>(["onHand", "demand", "leadTime", "unitCost"]);

/** What the plan asks of its numbers: customers wait for a stock below zero. */
export const rules: NumberRules<NumberRole, Fault> = {
  roles: [
    ...(["onHand", "onOrder", "reserved", "demand", "demandDeviation", "leadTime"] as const),
    ...(["leadTimeDeviation", "reviewTime", "unitCost", "salesPrice", "service"] as const),
    ...(["minimumOrder", "pack", "maximumOrder", "size", "orderCost"] as const),
    ...(["supplierMinimum", "container"] as const),
  ],
  faults,
  mayBeNegative: new Set<NumberRole>(["onHand"]),
  blank: (role) => (needed.has(role) ? "blank" : null),
};

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
  const read = await sortNumbers(
    { roles: rolesOf(columns), rules },
    list,
    columns,
    reading,
    userSign,
    progress,
  );
  const { count } = read;
  const known = new RowsByKey(count, (row) => keyAtPlace(read, row));
  const rows: PlanRows = {
    ...read,
    columns,
    same: new SameItems(count),
    unitsAreWhole: true,
    serviceIsPercent: false,
    former: null,
    ...{ beside: nothingBeside, knownTerms: null },
    openOrders: null,
  };
  await inSlices(
    count,
    (row) => {
      readNumbers(rows, row, rules);
      if (contradicts(rows, row)) keepFault(rows, row, faults, "limits");
      rows.same.add(row, known.add(row));
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
  { columns, numbers, periods }: PlanRows,
  row: number,
  emptyPeriods: EmptyPeriods,
): MeanAndDeviation {
  const deviation = numbers.demandDeviation[row];
  if (columns.demandFrom === "average") return { mean: numbers.demand[row], deviation };
  const found = ofPeriods(periods, row, emptyPeriods);
  return columns.demandFrom === "history" ? found : { ...found, deviation };
}

/** Limits of an order that no quantity meets. */
function contradicts({ numbers }: PlanRows, row: number): boolean {
  const most = numbers.maximumOrder[row];
  return most > 0 && (numbers.minimumOrder[row] > most || numbers.pack[row] > most);
}

/**
 * By which an order of the user's own is kept: the item and its place, wherever its row is sorted to;
 * "" for a row without a name. Of several rows of one item each has its own.
 */
export function orderKey(rows: PlanRows, row: number): string {
  const key = keyAtPlace(rows, row);
  const before = rows.same.shared.get(rows.same.first[row])?.indexOf(row) ?? 0;
  return key === "" || before === 0 ? key : `${key}\u0000${before + 1}`;
}
