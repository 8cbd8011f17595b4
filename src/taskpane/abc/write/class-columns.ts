import type { PaneTexts } from "../../../locales";
import type { Cell, ColumnsContent, SourceCheck } from "../../../workbook/excel/types";
import { className, type Result } from "../classes/result";
import { keyColumnsOf, type ListColumns } from "../columns/list-columns";

export const targetFormat = "0.0%";

/** How many columns a run writes beside the list: the class, and for a matrix its service target. */
export function classColumnCount({ matrix }: Pick<Result, "matrix">): number {
  return matrix === null ? 1 : 2;
}

/** The class of each row, and for a matrix the service target of the class; header first. */
export function classColumns(
  { texts }: { texts: PaneTexts },
  result: Result,
  listColumns: Pick<ListColumns, "hasHeader" | "item" | "group">,
  source: SourceCheck,
): ColumnsContent {
  const { hasHeader } = listColumns;
  const { ofRow } = result.items;
  const { targets } = result.settings;
  const columns = classColumnCount(result);
  const { header, target } = texts.write.column;
  const skip = hasHeader ? 1 : 0;
  const cellsOf = (index: number): Cell[] => {
    if (index < skip) return [header, target].slice(0, columns);
    const item = ofRow[index - skip];
    if (item < 0) return new Array<Cell>(columns).fill("");
    const name = className(result, item);
    return columns === 1 ? [name] : [name, targets[name]];
  };
  return {
    columns,
    numberFormats: ["General", targetFormat].slice(0, columns),
    centred: [true, false].slice(0, columns),
    hasHeader,
    rows: ofRow.length + skip,
    cells: (first, count) => Array.from({ length: count }, (_, i) => cellsOf(first + i)),
    source,
    keyColumns: keyColumnsOf(listColumns),
  };
}
