import type { Pane } from "../state/pane";
import { withColumns, type ListColumns } from "./list-columns";

/** Other columns mean other cells: what was read no longer holds. */
export function chooseColumns(pane: Pane, part: Partial<ListColumns>): void {
  const { columns, checked } = pane.store.state;
  if (columns === null) return;
  void pane.watches.of("analysis").end();
  const status = checked === null ? "" : pane.texts.see.columnsChanged;
  pane.store.change({
    columns: withColumns(columns, part),
    checked: null,
    result: null,
    sourceChange: null,
    plan: null,
    asked: null,
    lookup: "",
    matches: null,
    status,
    message: status === "" ? null : { at: "see", text: status },
  });
}
