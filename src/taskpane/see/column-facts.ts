import type { Cell } from "../../workbook/types";
import { columnContent, type ColumnContent } from "./column-content";
import { itemMeaning, type ItemMeaning } from "./header-words/item-meaning";
import { numberMeaning, type NumberMeaning } from "./header-words/number-meaning";
import { readHeader, type HeaderReading } from "./header-words/read-header";

/** All that is known of a column: what its header says, and what stands below it. */
export interface ColumnFacts {
  column: number;
  header: HeaderReading;
  number: NumberMeaning;
  item: ItemMeaning;
  content: ColumnContent;
}

export function factsOf(preview: Cell[][], hasHeader: boolean): ColumnFacts[] {
  const width = preview[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => factsOfColumn(preview, hasHeader, column));
}

export function factsOfColumn(preview: Cell[][], hasHeader: boolean, column: number): ColumnFacts {
  const rows = hasHeader ? preview.slice(1) : preview;
  const header = readHeader(hasHeader ? String(preview[0][column] ?? "") : "");
  return {
    column,
    header,
    number: numberMeaning(header),
    item: itemMeaning(header),
    content: columnContent(rows.map((row) => row[column])),
  };
}

export function isNumeric({ content }: ColumnFacts): boolean {
  return content.numbers >= 0.5;
}
