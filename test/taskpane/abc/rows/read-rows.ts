import type { Choices } from "../../../../src/taskpane/abc/rows/choices";
import { Kind } from "../../../../src/taskpane/reading/cells/cell-kind";
import { standsThere } from "../../../../src/taskpane/abc/rows/cell-text";
import type { ListColumns } from "../../../../src/taskpane/abc/columns/list-columns";
import type { CheckedList } from "../../../../src/taskpane/abc/state";
import type { Cell } from "../../../../src/workbook/excel/types";
import { american, checkCells, english, itemAndValue } from "../../lists";

export function read(
  cells: Cell[][],
  columns: Partial<ListColumns>,
  choices: Partial<Choices> = {},
): Promise<CheckedList> {
  return checkCells(cells, choices, itemAndValue(cells, columns));
}

/** What stands where each row's number belongs, as the pane shows it. */
export async function shownIn(cells: Cell[][], columns: Partial<ListColumns>): Promise<string[]> {
  const { rows } = await read(cells, columns);
  return Array.from(rows.names, (_, row) => standsThere(rows, row, english, american));
}

/** What each row was found to hold. */
export async function kindsIn(cells: Cell[][], columns: Partial<ListColumns>): Promise<string[]> {
  const names = Object.keys(Kind) as (keyof typeof Kind)[];
  const { kinds } = (await read(cells, columns)).rows;
  return Array.from(kinds, (kind) => names.find((name) => Kind[name] === kind) ?? "");
}
