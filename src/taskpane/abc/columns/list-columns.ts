import type { MethodId } from "../methods/method-id";

/** Where the value of an item comes from; periods are those of its demand. */
export type ValueSource = "column" | "product" | "periods";

/** ABC.MULTI takes as many, the value included. */
export const mostCriteria = 6;

/** Which columns of the list say what; columns count from 0 inside the list. */
export interface ListColumns {
  hasHeader: boolean;
  /** What tells the items apart; null when no column does: they are then known by their row. */
  item: number | null;
  /** Text to know them by, where the item column holds numbers or codes. */
  description: number | null;
  /** Location, kind or supplier: each gets a classification of its own; null for one over all. */
  group: number | null;
  method: MethodId;
  valueFrom: ValueSource;
  /** The value of each item, for `valueFrom: "column"`. */
  value: number | null;
  /** Quantity and unit price, for `valueFrom: "product"`; the price also for "periods", if wanted. */
  quantity: number | null;
  price: number | null;
  /** The second criterion of two stages. */
  second: number | null;
  /** The criteria beside the value, for weighted ones. */
  further: number[];
  /** The columns with the demand of each period lie from one to the other. */
  firstPeriod: number | null;
  lastPeriod: number | null;
}

/** The columns whose numbers make the value, or null while one of them is not chosen. */
export function valueColumns(columns: ListColumns): number[] | null {
  const { valueFrom, value, quantity, price } = columns;
  if (valueFrom === "column") return allKnown([value]);
  if (valueFrom === "product") return allKnown([quantity, price]);
  return periodColumns(columns) === null ? null : price === null ? [] : [price];
}

/** From the first period to the last; null while they are not chosen, or when there is only one. */
export function periodColumns({ firstPeriod, lastPeriod }: ListColumns): number[] | null {
  if (firstPeriod === null || lastPeriod === null || lastPeriod <= firstPeriod) return null;
  return Array.from({ length: lastPeriod - firstPeriod + 1 }, (_, i) => firstPeriod + i);
}

function allKnown(columns: (number | null)[]): number[] | null {
  const known = columns.filter((column): column is number => column !== null);
  return known.length === columns.length ? known : null;
}

/** Columns of the list by which its rows are told apart. */
export function keyColumnsOf({ item, group }: Pick<ListColumns, "item" | "group">): number[] {
  return [item, group].filter((column) => column !== null);
}
