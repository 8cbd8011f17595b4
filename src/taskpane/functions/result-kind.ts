import type { Entries } from "./state";

/** How a number of a result is read where it is no plain number. */
export type ResultKind = "share" | "date";

/** A cell of a result, by its place in it, and what was filled in for it. */
interface ResultCell {
  row: number;
  column: number;
  columns: number;
  entries: Entries;
}

type KindOf = ResultKind | ((cell: ResultCell) => ResultKind | null);

const shareMeasures = ["mape", "smape", "wape"];

/** By the function's name. */
const kinds: Record<string, KindOf> = {
  "SERVICELEVEL.CYCLE": "share",
  "SERVICELEVEL.FILL": "share",
  SHRINKAGE: "share",
  STOCKACCURACY: "share",
  SERVICERATE: "share",
  ONTIME: "share",
  SAMEDAY: "share",
  ORDERFILL: "share",
  STOCKOUTRISK: "share",
  RUNOUTDATE: "date",
  LASTORDERDATE: "date",
  // Without a first day its days are numbered.
  COUNTPLAN: ({ column, entries }) => (column === 0 && isFilled(entries.start) ? "date" : null),
  // The rank comes first, in a column or in a row.
  PARETO: ({ row, column, columns }) => ((columns === 3 ? column : row) > 0 ? "share" : null),
  FORECASTERROR: ({ entries }) =>
    shareMeasures.includes(wordOf(entries.measure).toLowerCase()) ? "share" : null,
  NEWSVENDOR: ({ entries }) =>
    wordOf(entries.output).toLowerCase() === "fillrate" ? "share" : null,
  STOCKSIM: ({ row }) => (row < 2 ? "share" : null),
};

/** Null for a number that is no more than that. */
export function resultKind(name: string, cell: ResultCell): ResultKind | null {
  const kind = kinds[name] as KindOf | undefined;
  return typeof kind === "function" ? kind(cell) : (kind ?? null);
}

const isFilled = (entry: string | undefined) => (entry ?? "").trim() !== "";

/** A word as it was typed, with quotation marks or without. */
const wordOf = (entry: string | undefined) => (entry ?? "").trim().replace(/^"|"$/g, "");
