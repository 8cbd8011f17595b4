import type { HealthTotals } from "../../../engine/stock-health/health-totals";
import type { StockPart } from "../../../engine/stock-health/stock-parts";
import type { Sorted } from "../../list/sort-rows";
import type { SameItems } from "../../list/same-items";
import type { Batches } from "../batches/batches";
import type { GroupRole } from "../columns/column-role";
import type { Receipts } from "../receipts/receipts";
import { rowFaults, type HealthRows } from "../rows/rows";
import type { HealthSettings } from "../settings/settings";

/** Why a row is not judged by itself; the last one is judged with the first row of its item. */
export const faults = [...rowFaults, "added"] as const;
export type Fault = (typeof faults)[number];

/** What is found on rows; those behind the faults are judged all the same. */
export const alsoKinds = [
  ...(["sameItem", "backlog", "freeOfCost", "emptyPeriods"] as const),
  ...(["noIssue", "unreadIssue", "laterIssue", "textIssue", "unknownClass"] as const),
  ...(["batchesExceed", "batchesMissing", "textNumber"] as const),
] as const;
export const findingKinds = [...rowFaults, ...alsoKinds] as const;
export type FindingKind = (typeof findingKinds)[number] | "added";

/** A figure for each row; NaN where the row is not judged, or nothing is known. */
export type OfRows = Float64Array;

/** Rows that are not judged, and what of their money is known. */
export interface LeftOut {
  rows: number;
  /** Currency of those whose stock and cost can be read. */
  money: number;
  /** Rows of which not even that is known. */
  unknown: number;
}

/** The health of a stock: everything the pane shows and writes comes from here. */
export interface Judged extends Sorted<Fault, FindingKind> {
  rows: HealthRows;
  settings: HealthSettings;
  leaveOutHidden: boolean;
  /** The second lists that were counted in; null where none was. */
  receipts: Receipts | null;
  batches: Batches | null;
  /** Which rows are judged, and with which others. */
  same: SameItems;
  /** 1 for a row that is judged. */
  isJudged: Uint8Array;
  /** Where the stock of each row stands, currency at unit cost. Its other figures: `judgedAt`. */
  money: Record<StockPart, OfRows>;
  /** Currency missing to the buffer today, customers who wait included. */
  short: OfRows;
  /** The place of the age of most of its units; `noAge` where there are none, or no receipts. */
  mainAge: Int8Array;
  /** Currency; NaN without receipts. */
  writeDownByAge: OfRows;
  /** Currency; NaN where no realisable value is known. */
  writeDownToValue: OfRows;
  /** By what the totals are told apart; null where the list has no such column. */
  groupBy: GroupRole | null;
  /** Of all rows that are judged, and by group as the list spells it first; null for none. */
  totals: HealthTotals;
  /** The place of each row's group in `totals.groups`; -1 where the row is not judged. */
  groupOf: Int32Array;
  /** The rows with the most money in each part, at most twenty. */
  largest: Record<StockPart, number[]>;
  leftOut: LeftOut;
}

export const noAge = -1;

export const mostLargest = 20;
