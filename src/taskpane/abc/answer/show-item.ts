import { selectRows } from "../../list/select-rows";
import type { Pane } from "../../pane/pane";
import type { Result } from "../classes/result";
import { abc } from "../state";

/**
 * Selects the rows of an item in the sheet.
 *
 * @param at where it is told
 */
export async function showItem(
  pane: Pane,
  { items }: Result,
  item: number,
  at: string,
): Promise<void> {
  const { checked } = abc.of(pane);
  if (checked === null) return;
  const { list, columns } = checked;
  const skip = columns.hasHeader ? 1 : 0;
  const rows: number[] = [];
  for (let row = 0; row < items.ofRow.length; row++) {
    if (items.ofRow[row] === item) rows.push(row + skip);
  }
  await selectRows(pane, list.place, rows, at, () => abc.of(pane).checked?.list);
}
