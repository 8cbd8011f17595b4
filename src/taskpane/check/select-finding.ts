import type { Pane } from "../state/pane";
import { abc } from "../abc/state";
import type { CheckedList } from "../abc/state";
import type { Finding } from "./findings";
import { selectRows } from "./select-rows";

/** Shows the rows of a finding in the sheet itself. */
export function selectFinding(
  pane: Pane,
  { list, columns }: CheckedList,
  { rows }: Finding,
): Promise<void> {
  const skip = columns.hasHeader ? 1 : 0;
  return selectRows(
    pane,
    list.place,
    rows.map((row) => row + skip),
    "check",
    () => abc.of(pane).checked?.list,
  );
}
