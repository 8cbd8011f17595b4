import { selectRows } from "../list/select-rows";
import type { Pane } from "../pane/pane";
import type { Items } from "./items";
import { zeroStockPart } from "./state";

/** Shows rows of the items in the sheet itself. */
export function selectItems(
  pane: Pane,
  { list, skip }: Items,
  rows: number[],
  at: string,
): Promise<void> {
  return selectRows(
    pane,
    list.place,
    rows.map((row) => row + skip),
    at,
    () => zeroStockPart.of(pane).result?.items,
  );
}
