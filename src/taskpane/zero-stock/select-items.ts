import { selectRows } from "../check/select-rows";
import type { Pane } from "../state/pane";
import type { MessagePlace } from "../state/pane-state";
import type { Items } from "./items";
import { stateOf } from "./state";

/** Shows rows of the items in the sheet itself. */
export function selectItems(
  pane: Pane,
  { list, skip }: Items,
  rows: number[],
  at: MessagePlace,
): Promise<void> {
  return selectRows(
    pane,
    list.place,
    rows.map((row) => row + skip),
    at,
    () => stateOf(pane).result?.items,
  );
}
