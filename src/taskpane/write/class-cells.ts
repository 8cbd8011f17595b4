import type { Cell } from "../../workbook/types";
import type { ListColumns } from "../see/list-columns";
import type { Result } from "../look/classify";

/** The class of each row beside the list, header first where the list has one. */
export function classCells(result: Result, columns: ListColumns, header: string): Cell[] {
  const { ofRow } = result.items;
  const cells: Cell[] = columns.hasHeader ? [header] : [];
  for (let row = 0; row < ofRow.length; row++) {
    cells.push(ofRow[row] < 0 ? "" : result.classes[ofRow[row]]);
  }
  return cells;
}
