import type { Pane } from "../../pane/pane";
import { abc } from "../state";
import type { CheckedList } from "../state";
import type { Finding } from "./finding";
import { selectRows } from "../../list/select-rows";

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
