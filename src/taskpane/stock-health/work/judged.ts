import type { HealthTotal } from "../../../engine/stock-health/health-totals";
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

/** What the rows that are told apart by one column come to. */
export interface GroupTotal {
  /** As the list spells it first; "" for the rows that name none. */
  name: string;
  total: HealthTotal;
}

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
  /** Where the stock of each row stands, in units; they add up to what is on hand. */
  units: Record<StockPart, OfRows>;
  /** The same in currency, at unit cost. */
  money: Record<StockPart, OfRows>;
  /** Missing to the buffer today, customers who wait included; and to the cover wanted. */
  short: { units: OfRows; money: OfRows };
  belowTarget: { units: OfRows; money: OfRows };
  /**
   * Units and currency of each age: up to each limit of the settings, over the last, older than the
   * records. Empty where no receipts were taken. The currency is that of the receipts.
   */
  byAge: { units: OfRows[]; money: OfRows[] };
  /** Currency; NaN without receipts. */
  writeDownByAge: OfRows;
  /** Currency; NaN where no realisable value is known. */
  writeDownToValue: OfRows;
  /** All rows that are judged. */
  total: HealthTotal;
  /** By what the totals are told apart; null where the list has no such column. */
  groupBy: GroupRole | null;
  /** Most money first. */
  groups: GroupTotal[];
  /** The rows with the most money in each part, at most twenty. */
  largest: Record<StockPart, number[]>;
  leftOut: LeftOut;
}

export const mostLargest = 20;
