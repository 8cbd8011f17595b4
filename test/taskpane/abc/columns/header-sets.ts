import type { ListColumns } from "../../../../src/taskpane/abc/columns/list-columns";
import type { Cell } from "../../../../src/workbook/excel/types";
import sets from "../../../fixtures/headers.json";

/** A row of headers, the kinds of columns below them, and the answers that are right. */
export interface HeaderSet {
  language: string;
  system: string;
  headers: string[];
  columns: string[];
  /** Columns that can be the item. */
  items: number[];
  /** "v4": column 4; "q2p3": column 2 × column 3; "none". */
  values: string[];
}

export const headerSets: HeaderSet[] = sets;

const texts = (words: string, row: number) => {
  const list = words.split(" ");
  return list[row % list.length];
};
const hash = (row: number, seed: number) =>
  Math.abs(Math.sin((row + 1) * 12.9898 * (seed + 1))) % 1;

/** The cell of a column of each kind; amounts do not follow any order. */
const kinds: Record<string, (row: number, column: number, above: Cell[][]) => Cell> = {
  code: (row) => `A${100 + row}`,
  code5: (row) => 70000 + 7 * row,
  num: (row) => 40000 + 7 * row,
  name: (row, column) => `${texts("Bolt Nut Cap Pin Rod Cup Lid", row)} ${row} ${column}`,
  rep: (row) => texts("Bolt Nut Cap", row),
  repcode: (row) => texts("B-1 N-2 C-3", row),
  cust: (row) => `Customer ${row}`,
  order: (row) => 5000 + Math.floor(hash(row, 9) * 4000),
  qty: (row, column) => Math.floor(hash(row, column) * 400),
  price: (row, column) => Math.round(hash(row, column + 20) * 9000) / 100,
  value: (row, column) => Math.round(hash(row, column + 40) * 900000) / 100,
  cum: (row, column, above) =>
    Number(above[row][column - 1]) + (row === 0 ? 0 : Number(above[row - 1][column])),
  product: (row, column, above) =>
    Math.round(Number(above[row][column - 2]) * Number(above[row][column - 1]) * 100) / 100,
  pct: (row, column) => Math.round(hash(row, column) * 1000) / 1000,
  plant: () => "1000",
  loc: () => "0001",
  numid: (row) => 700100 + (row % 4),
  run: (row) => row + 1,
  min: () => 500,
  unit: () => "pcs",
  grp: (row) => texts("Metal Wood Glass", row),
  date: (row) => 45000 + Math.floor(hash(row, 3) * 600),
  datetime: (row) => 45000 + Math.round(hash(row, 4) * 6e6) / 1e4,
  ean: (row) => 7_030_000_000_000 + 137 * row,
};

/** The headers with twelve rows of invented contents. */
export function previewOf({ headers, columns }: HeaderSet): Cell[][] {
  const rows: Cell[][] = [];
  for (let row = 0; row < 12; row++) {
    rows.push([]);
    columns.forEach((kind, column) => (rows[row][column] = kinds[kind](row, column, rows)));
  }
  return [headers, ...rows];
}

/** "v4" or "q2p3", as the sets write it. */
export function valueIn({ valueFrom, value, quantity, price }: ListColumns): string {
  if (valueFrom === "product") return `q${quantity}p${price}`;
  return value === null ? "none" : `v${value}`;
}
