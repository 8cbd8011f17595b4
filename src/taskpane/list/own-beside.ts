import { placeAt } from "../../workbook/excel/a1";
import type { Cell, FoundList, Place, Progress } from "../../workbook/excel/types";
import type { Pane } from "../pane/pane";
import { writings } from "../written/writings";
import { isColumn } from "./fresh-plan";

/** A column that another part has written beside a list. */
export interface OwnBeside {
  place: Place;
  /** Row for row of the list with its header; "" beside rows that it does not reach. */
  cells: Cell[];
}

interface Wanted {
  /** The id of the part that wrote it. */
  by: string;
  /** All that it may have written as a text. */
  words: readonly string[];
  /** Columns of the list by which its rows are told apart. */
  keyColumns: readonly number[];
  /** Which of the columns that it writes side by side. */
  column?: number;
}

/**
 * A column that a part wrote beside the list, as it stands there now; null where none does. It is
 * known by our marks, wherever it has been moved to and whatever its heading says.
 */
export async function readOwnBeside(
  pane: Pane,
  { place: list }: FoundList,
  { by, words, keyColumns, column = 0 }: Wanted,
  progress: Progress,
): Promise<OwnBeside | null> {
  const { workbook } = pane;
  await pane.recalled;
  const written = writings.of(pane).written.filter((each) => isColumn(each, list, by));
  if (written.length === 0) return null;
  const own = await workbook.findOwnColumns(list, written, keyColumns, words);
  if (own === null) return null;
  const { place } = own;
  // Once columns were put between them or taken out, nothing tells any more which is which.
  if (column > 0 && place.columns !== own.written.place.columns) return null;
  const { cells } = await workbook.readList(place, [column], progress);
  const down = list.row - place.row;
  return {
    place: placeAt(place, { ...place, column: place.column + column, columns: 1 }),
    cells: Array.from({ length: list.rows }, (_, row) => cells[0][row + down] ?? ""),
  };
}
