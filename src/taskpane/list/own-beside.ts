import type { Cell, FoundList, Place, Progress } from "../../workbook/excel/types";
import type { Pane } from "../pane/pane";
import { writings } from "../written/writings";
import { isColumn } from "./fresh-plan";

/** What another part has written beside a list. */
export interface OwnBeside {
  place: Place;
  /** Of its first column, row for row of the list with its header; "" beside rows that it does not reach. */
  cells: Cell[];
}

/**
 * The column that a part wrote beside the list, as it stands there now; null where none does. It is
 * known by our marks, wherever it has been moved to and whatever its heading says.
 */
export async function readOwnBeside(
  pane: Pane,
  { place: list }: FoundList,
  {
    by,
    words,
    keyColumns,
  }: { by: string; words: readonly string[]; keyColumns: readonly number[] },
  progress: Progress,
): Promise<OwnBeside | null> {
  const { workbook } = pane;
  await pane.recalled;
  const written = writings.of(pane).written.filter((each) => isColumn(each, list, by));
  if (written.length === 0) return null;
  const own = await workbook.findOwnColumns(list, written, keyColumns, words);
  if (own === null) return null;
  const { place } = own;
  const { cells } = await workbook.readList(place, [0], progress);
  const down = list.row - place.row;
  return {
    place,
    cells: Array.from({ length: list.rows }, (_, row) => cells[0][row + down] ?? ""),
  };
}
