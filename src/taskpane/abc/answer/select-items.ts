import type { Pane } from "../../pane/pane";
import { selectRows } from "../../list/select-rows";
import type { Result } from "../classes/result";
import { abc } from "../state";

/** Shows the rows of some items in the sheet itself. */
export async function selectItems(
  pane: Pane,
  { items }: Result,
  isChosen: (item: number) => boolean,
): Promise<void> {
  const { checked } = abc.of(pane);
  if (checked === null) return;
  const { list, columns } = checked;
  const skip = columns.hasHeader ? 1 : 0;
  const rows: number[] = [];
  items.ofRow.forEach((item, row) => {
    if (item >= 0 && isChosen(item)) rows.push(row + skip);
  });
  if (rows.length === 0) return;
  await selectRows(pane, list.place, rows, "look", () => abc.of(pane).checked?.list);
}

/** Those of one group, or of the list where it is not parted. */
export function membersOf(
  { pareto, items, groups }: Result,
  { start, end }: { start: number; end: number },
) {
  if (groups.length === 1) return () => true;
  const members = new Uint8Array(items.count);
  for (const item of pareto.order.subarray(start, end)) members[item] = 1;
  return (item: number) => members[item] === 1;
}
