import type { Pane } from "../../pane/pane";
import { abc, nothingRead } from "../state";
import { withColumns, type ListColumns } from "./list-columns";

/** Other columns mean other cells: what was read no longer holds. */
export function chooseColumns(pane: Pane, part: Partial<ListColumns>): void {
  const { columns, checked } = abc.of(pane);
  if (columns === null) return;
  void pane.watches.of("analysis").end();
  const status = checked === null ? "" : pane.texts.see.columnsChanged;
  abc.change(pane, { columns: withColumns(columns, part), ...nothingRead });
  pane.store.change({ status, message: status === "" ? null : { at: "see", text: status } });
}
