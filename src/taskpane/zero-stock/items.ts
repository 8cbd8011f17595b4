import type { FoundList, ListReading, Progress } from "../../workbook/excel/types";
import type { DecimalSign } from "../../workbook/excel/separators";
import { cellAt } from "../list/number-column";
import {
  columnsToRead as columnsOfRoles,
  sortRoles,
  understand,
  type NumberFault,
  type RoleCells,
} from "../list/read-roles";
import { inSlices } from "../pane/in-slices";
import { readTruth } from "../reading/cells/truth-words";
import type { ColumnRole, NumberRole } from "./column-role";
import { rolesOf, type ZeroStockColumns } from "./columns";

/** Why a row gets no advice; where several hold, the first is told. */
export const faults = ["error", "text", "blank", "negative", "noMean", "toOrder"] as const;
export type Fault = (typeof faults)[number];

/** What is found on rows; the last two get advice all the same. */
export const findingKinds = [...faults, "textNumber", "onHand"] as const;
export type FindingKind = (typeof findingKinds)[number];

/** The list as it was read; rows count from 0 below the header. */
export interface Items extends RoleCells<ColumnRole> {
  columns: ZeroStockColumns;
  leadTime: Float64Array;
  leadTimeCv: Float64Array;
  demandCv: Float64Array;
  unitValue: Float64Array;
  turnover: Float64Array;
  toOrder: Uint8Array;
  /** NaN where no usable stock stands, and everywhere without a column for it. */
  onHand: Float64Array;
  /** 0 for a row that gets advice, else 1 + the place of its fault in `faults`. */
  faulty: Uint8Array;
  /** 1 where a text was read as a number. */
  textNumbers: Uint8Array;
}

/** A row has up to seven numbers, and a text takes a while to be read as one. */
const rowsBetweenLooks = 64;

/** The place's columns that a search reads, in the order `readItems` takes them. */
export function columnsToRead(columns: ZeroStockColumns): number[] {
  return columnsOfRoles(rolesOf(columns), columns);
}

/** Sorts out what was read from the columns that `columnsToRead` names. */
export async function readItems(
  list: FoundList,
  columns: ZeroStockColumns,
  reading: ListReading,
  userSign: DecimalSign,
  progress: Progress,
): Promise<Items> {
  const read = await sortRoles(rolesOf(columns), list, columns, reading, userSign, progress);
  const { count } = read;
  const numbers = () => new Float64Array(count);
  const items: Items = {
    ...read,
    columns,
    ...{ leadTime: numbers(), leadTimeCv: numbers(), demandCv: numbers() },
    ...{ unitValue: numbers(), turnover: numbers(), onHand: numbers() },
    toOrder: new Uint8Array(count),
    faulty: new Uint8Array(count),
    textNumbers: new Uint8Array(count),
  };
  await inSlices(count, (row) => readRow(items, row), progress, rowsBetweenLooks);
  return items;
}

/** Stock on hand at its unit value; 0 where the stock is not known. */
export function capitalIn({ onHand, unitValue }: Items, row: number): number {
  return Number.isNaN(onHand[row]) ? 0 : onHand[row] * unitValue[row];
}

/** Takes the figures of one row; a row with a fault keeps none that would be used. */
function readRow(items: Items, row: number): void {
  let worst: Fault | null = null;
  const take = (role: NumberRole): number => {
    const { number, fault } = taken(items, role, row);
    worst = worse(worst, fault);
    return number;
  };
  const { kinds } = items.columns;
  const leadTime = (items.leadTime[row] = take("leadTime"));
  const leadTimeSpread = take("leadTimeSpread");
  items.leadTimeCv[row] =
    kinds.leadTimeSpread === "ratio" ? leadTimeSpread : leadTimeRatio(leadTimeSpread, leadTime);
  const demandSpread = take("demandSpread");
  items.demandCv[row] =
    kinds.demandSpread === "ratio" ? demandSpread : demandSpread / take("demandMean");
  items.unitValue[row] = take("unitValue");
  items.turnover[row] = take("turnover");
  if (!hasMeans(items, row)) worst = worse(worst, "noMean");
  const toOrder = readTruth(cellAt(items.cells.toOrder, row + items.skip));
  items.toOrder[row] = toOrder ? 1 : 0;
  if (toOrder === null) worst = worse(worst, "toOrder");
  items.onHand[row] = onHandIn(items, row);
  items.faulty[row] = worst === null ? 0 : faults.indexOf(worst) + 1;
}

function taken(
  items: Items,
  role: NumberRole,
  row: number,
): { number: number; fault: NumberFault | null } {
  const { number, fault, isText } = understand(items, role, row);
  if (isText) items.textNumbers[row] = 1;
  return { number, fault };
}

/** What is there at once and never late has no spread, though its average is zero. */
function leadTimeRatio(deviation: number, mean: number): number {
  return deviation === 0 ? 0 : deviation / mean;
}

function hasMeans({ leadTimeCv, demandCv }: Items, row: number): boolean {
  return Number.isFinite(leadTimeCv[row]) && Number.isFinite(demandCv[row]);
}

/** The advice does not rest on it: a stock that cannot be used is told and counts as none. */
function onHandIn(items: Items, row: number): number {
  if (items.cells.onHand === undefined) return NaN;
  const { number, fault } = taken(items, "onHand", row);
  return fault === null ? number : NaN;
}

function worse(one: Fault | null, other: Fault | null): Fault | null {
  if (one === null || other === null) return one ?? other;
  return faults.indexOf(one) <= faults.indexOf(other) ? one : other;
}
