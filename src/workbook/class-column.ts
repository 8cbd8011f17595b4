import { asText } from "./as-text";
import { signsOf } from "./signs";
import { Cell, Place, Progress, Written } from "./types";
import { writeColumn } from "./write-column";

export { planClassColumn } from "./plan-column";

/**
 * Writes the classes into the planned column, the header first when the list has one.
 * The column is looked at again before the writing, for a colleague may have used it since.
 */
export async function writeClassColumn(
  list: Place,
  target: Place,
  cells: readonly Cell[],
  progress?: Progress,
): Promise<Written> {
  const formatted = await writeColumn({ list, target, cells: cells.map(asText) }, progress);
  return { what: "class column", place: target, ...signsOf(cells), formatted };
}
