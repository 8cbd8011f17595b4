import type { ColumnsWriter } from "./columns-writer";
import { rangeAt } from "../excel/range";
import type { Place } from "../excel/types";

/** How columns beside a list are to look. */
export interface Looks {
  list: Place;
  hasHeader: boolean;
  /** For each column, of the cells below the header. */
  numberFormats: readonly string[];
}

/**
 * Whether the last header's looks can be copied. With those of merged cells their being merged would
 * be copied, too; a merged header leaves a cell empty, its own or the one below it.
 */
export async function isPlainHeader(context: Excel.RequestContext, list: Place): Promise<boolean> {
  const rows = Math.min(2, list.rows);
  const cells = { ...list, column: list.column + list.columns - 1, rows, columns: 1 };
  const range = rangeAt(context, list.sheetId, cells).load("values");
  await context.sync();
  return range.values.every(([value]) => value !== "");
}

/** With the next sync the headers look like their neighbour, and the numbers as they should. */
export function dress(
  context: Excel.RequestContext,
  writer: ColumnsWriter,
  { list, hasHeader, numberFormats }: Looks,
): void {
  const neighbour = { ...list, column: list.column + list.columns - 1, rows: 1, columns: 1 };
  numberFormats.forEach((numberFormat, column) => {
    if (numberFormat !== "General") {
      // Excel takes one text for all cells of a range; its types know only the table of texts.
      writer.column(column).numberFormat = numberFormat as unknown as string[][];
    }
    if (hasHeader) {
      const header = writer.rows(column, { first: 0, count: 1 });
      header.copyFrom(rangeAt(context, list.sheetId, neighbour), "Formats");
      // The neighbour may stand above numbers, at the right; this one may stand above texts.
      header.format.horizontalAlignment = "General";
    }
  });
}
