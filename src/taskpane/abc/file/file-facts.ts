/** What becomes of a row of the file; the rows of all fates are all its rows. */
export const fileFates = ["classed", "blank", "text", "error", "totals", "headers"] as const;
export type FileFate = (typeof fileFates)[number];

/** What is told of some rows of the file. */
export const fileFindings = [
  ...(["doubtful", "blank", "text", "error", "negative", "duplicates", "totals"] as const),
  ...(["headers", "empty", "unnamed", "ragged", "longName"] as const),
] as const;
export type FileFinding = (typeof fileFindings)[number];

/** A row as it stands in the file. */
export interface RowExample {
  line: number;
  item: string;
  /** Where its number belongs. */
  stands: string;
}

export interface Found {
  rows: number;
  /** What those come to that hold a number. */
  value: number;
  /** How many names the rows share. */
  names: number;
  /** The first of them. */
  examples: RowExample[];
}

/** What was found while the file was read. */
export interface FileFacts {
  rows: number;
  items: number;
  groups: number;
  ledger: Record<FileFate, number>;
  findings: Partial<Record<FileFinding, Found>>;
  /** Numbers whose decimal sign is surely the other one. */
  againstSign: number;
  /** Where its letters were found to be others than the first of them said. */
  encodingFromByte: number | null;
}
