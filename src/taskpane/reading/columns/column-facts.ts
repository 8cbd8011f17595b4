import type { Cell } from "../../../workbook/excel/types";
import { columnContent, type ColumnContent } from "./column-content";
import { meaningsOf, type HeaderMeanings } from "../header-words/meaning-of";

/** All that is known of a column: what its header says, and what stands below it. */
export interface ColumnFacts extends HeaderMeanings {
  column: number;
  content: ColumnContent;
}

export function factsOf(preview: Cell[][], hasHeader: boolean): ColumnFacts[] {
  const width = preview[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => factsOfColumn(preview, hasHeader, column));
}

export function factsOfColumn(preview: Cell[][], hasHeader: boolean, column: number): ColumnFacts {
  const first = hasHeader ? 1 : 0;
  const cells: Cell[] = [];
  for (let row = first; row < preview.length; row++) cells.push(preview[row][column]);
  return {
    ...meaningsOf(hasHeader ? String(preview[0][column] ?? "") : ""),
    column,
    content: columnContent(cells),
  };
}

export function isNumeric({ content }: ColumnFacts): boolean {
  return content.numbers >= 0.5;
}
