/**
 * What the items are classified by: one value; two criteria in two stages; several weighted ones; or
 * value and how steady the demand is.
 */
export const methods = ["value", "twoStage", "weighted", "steadiness"] as const;
export type Method = (typeof methods)[number];

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
  method: Method;
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

/** The columns measured beside the value, or null while one of them is not chosen. */
export function measureColumns(columns: ListColumns): number[] | null {
  switch (columns.method) {
    case "value":
      return [];
    case "twoStage":
      return allKnown([columns.second]);
    case "weighted":
      return columns.further.length > 0 ? columns.further : null;
    case "steadiness":
      return periodColumns(columns);
  }
}

/** From the first period to the last; null while they are not chosen, or when there is only one. */
export function periodColumns({ firstPeriod, lastPeriod }: ListColumns): number[] | null {
  if (firstPeriod === null || lastPeriod === null || lastPeriod <= firstPeriod) return null;
  return Array.from({ length: lastPeriod - firstPeriod + 1 }, (_, i) => firstPeriod + i);
}

/** Everything that a run needs is chosen. */
export function isComplete(columns: ListColumns): boolean {
  return valueColumns(columns) !== null && measureColumns(columns) !== null;
}

/** Other columns, made to go together: the demand of periods makes a value only where it is read. */
export function withColumns(columns: ListColumns, part: Partial<ListColumns>): ListColumns {
  const next = { ...columns, ...part };
  if (next.valueFrom === "periods" && next.method !== "steadiness") next.valueFrom = "column";
  return next;
}

function allKnown(columns: (number | null)[]): number[] | null {
  const known = columns.filter((column): column is number => column !== null);
  return known.length === columns.length ? known : null;
}
