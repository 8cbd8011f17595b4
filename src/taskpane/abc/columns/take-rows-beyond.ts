import { writings } from "../../written/writings";
import type { RowsBeyond } from "../../../workbook/excel/types";
import { abc } from "../state";
import type { Pane } from "../../pane/pane";
import { asReadBefore } from "../../reading/headers/below-titles";
import { adoptList } from "../../list/follow-list";
import { abcTask } from "../task";

/** Selects the list with the rows behind its empty row, and takes that as the list from now on. */
export async function takeRowsBeyond(pane: Pane, { whole }: RowsBeyond): Promise<void> {
  const { list: before, columns, choices } = abc.of(pane);
  const isLatest = abc.of(pane).looks.ask();
  // As work of the pane, so that no check of the shorter list can begin meanwhile.
  const list = await pane.worker.do({
    label: pane.texts.found.looking,
    at: "see",
    run: async () => {
      const rows = Array.from({ length: whole.rows }, (_, row) => row);
      await pane.workbook.selectCells(whole, rows);
      return asReadBefore(await pane.workbook.findList(writings.of(pane).written), before);
    },
  });
  if (list === undefined || !isLatest()) return;
  await adoptList(pane, abcTask, list);
  // What was chosen for the list holds for the rest of it as well, unless its header comes anew.
  const hasSameTop = before?.place.row === list.place.row;
  if (columns !== null && hasSameTop && abc.of(pane).list === list) {
    abc.change(pane, { columns, choices });
  }
  pane.focus(abcTask.heading);
}
