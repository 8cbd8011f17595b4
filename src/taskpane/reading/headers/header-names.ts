import type { Cell, FoundList } from "../../../workbook/excel/types";

/** The first rows with the names of the columns on top, put together where they take several rows. */
export function namedPreview({ preview, columnNames }: FoundList): Cell[][] {
  return columnNames === undefined ? preview : [columnNames, ...preview.slice(1)];
}
