import type { Cell, FoundList, SourceCheck } from "../../workbook/excel/types";
import type { ColumnSigns } from "../reading/cells/column-sign";
import type { ColumnRole, NumberRole, ZeroStockColumns } from "./columns";

/** Why a row gets no advice; where several hold, the first is told. */
export const faults = ["error", "text", "blank", "negative", "noMean", "toOrder"] as const;
export type Fault = (typeof faults)[number];

/** What is found on rows; the last two get advice all the same. */
export const findingKinds = [...faults, "textNumber", "onHand"] as const;
export type FindingKind = (typeof findingKinds)[number];

/** The list as it was read; rows count from 0 below the header. */
export interface Items {
  list: FoundList;
  columns: ZeroStockColumns;
  /** By which a change since the reading is noticed before anything is written. */
  source: SourceCheck;
  count: number;
  /** Rows of the place above the first item. */
  skip: number;
  /** The cells of each column that was read, the header included. */
  cells: Partial<Record<ColumnRole, Cell[]>>;
  signs: Partial<Record<NumberRole, ColumnSigns>>;
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
  /** 1 for rows hidden or filtered away in the sheet. */
  hidden: Uint8Array;
}

/** What the row's item is called; "" where nothing stands or no column names the items. */
export function nameIn({ cells, skip }: Items, row: number): string {
  return String(cells.item?.[row + skip] ?? "").trim();
}

/** Row of the sheet, counted from 1. */
export function sheetRow({ list, skip }: Items, row: number): number {
  return list.place.row + skip + row + 1;
}

/** Stock on hand at its unit value; 0 where the stock is not known. */
export function capitalIn({ onHand, unitValue }: Items, row: number): number {
  return Number.isNaN(onHand[row]) ? 0 : onHand[row] * unitValue[row];
}
