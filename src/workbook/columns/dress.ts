import type { ColumnsWriter } from "./columns-writer";
import { rangeAt } from "../excel/range";
import type { Run } from "../excel/runs";
import type { Place } from "../excel/types";

/** How columns beside a list are to look. */
export interface Looks {
  list: Place;
  hasHeader: boolean;
  /** For each column, of the cells below the header. */
  numberFormats: readonly string[];
  /** Whether what stands in the column is centred; short classes are read best so. */
  centred?: readonly boolean[];
}

/** Whose looks of the list's last column can be copied. */
export interface Neighbour {
  header: boolean;
  /** How many rows below the header the looks repeat after; 0 where none are copied. */
  body: 0 | 1 | 2;
}

const rowsLookedAt = 4;

/**
 * What of the list's last column can be copied. With the looks of merged cells their being merged
 * would be copied, too; merged cells leave one empty, their own or the one below it.
 */
export async function neighbourOf(
  context: Excel.RequestContext,
  list: Place,
  hasHeader: boolean,
): Promise<Neighbour> {
  const rows = Math.min(rowsLookedAt, list.rows);
  const column = list.column + list.columns - 1;
  const range = rangeAt(context, list.sheetId, { ...list, column, rows, columns: 1 });
  range.load("values");
  const fills = Array.from({ length: rows }, (_, row) => {
    const { fill } = range.getCell(row, 0).format;
    return fill.load("color");
  });
  await context.sync();
  const isFilled = range.values.map(([value]) => value !== "");
  const first = hasHeader ? 1 : 0;
  const [one, other, third] = fills.slice(first).map(({ color }) => color);
  const isStriped = third !== undefined && one !== other && one === third;
  const stripes = isStriped ? 2 : 1;
  const isPlain = isFilled.slice(first, first + stripes + 1).every(Boolean);
  const isThere = rows >= first + stripes + 1;
  return {
    header: hasHeader && isFilled.slice(0, 2).every(Boolean),
    body: isThere && isPlain ? stripes : 0,
  };
}

/** With the next sync the columns look like their neighbour, and the numbers as they should. */
export function dress(
  context: Excel.RequestContext,
  writer: ColumnsWriter,
  { list, hasHeader, numberFormats, centred = [] }: Looks,
  { header, body }: Neighbour,
  rows: number,
): void {
  const neighbour = (first: number, count: number) => {
    const column = list.column + list.columns - 1;
    const cells = { row: list.row + first, column, rows: count, columns: 1 };
    return rangeAt(context, list.sheetId, cells);
  };
  const first = hasHeader ? 1 : 0;
  numberFormats.forEach((numberFormat, column) => {
    // The whole column wherever it is: a colleague may have taken rows out of it just now.
    const whole = writer.column(column);
    const alignment = centred[column] ? "Center" : "General";
    if (body === 1) whole.copyFrom(neighbour(first, 1), "Formats");
    for (const part of body === 2 ? stretches(first, rows - first, body) : []) {
      const from = neighbour(first, Math.min(body, part.count));
      writer.rows(column, part).copyFrom(from, "Formats");
    }
    if (body !== 0 || numberFormat !== "General") {
      // Excel takes one text for all cells of a range; its types know only the table of texts.
      whole.numberFormat = numberFormat as unknown as string[][];
    }
    // The neighbour may stand above numbers, at the right; this one may stand above texts.
    if (body !== 0 || centred[column]) whole.format.horizontalAlignment = alignment;
    if (!hasHeader || (body === 0 && !header)) return;
    const top = writer.rows(column, { first: 0, count: 1 });
    if (header) top.copyFrom(neighbour(0, 1), "Formats");
    else top.clear("Formats");
    top.format.horizontalAlignment = alignment;
  });
}

/** Excel repeats the looks of several rows only over a multiple of them. */
function stretches(first: number, count: number, stripes: number): Run[] {
  const whole = count - (count % stripes);
  const parts = [
    { first, count: whole },
    { first: first + whole, count: count - whole },
  ];
  return parts.filter((part) => part.count > 0);
}
