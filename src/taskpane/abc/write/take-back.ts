import type { Written } from "../../../workbook/excel/types";
import type { Pane } from "../../pane/pane";
import { takeBackWritten } from "../../written/take-back";
import { writtenName } from "../../written/written-name";
import { abc } from "../state";
import { abcTask } from "../task";

/** Removes what was written. What somebody has edited since goes only when asked for again. */
export function takeBack(pane: Pane, written: Written, evenIfEdited = false): Promise<void> {
  const removal = { name: writtenName(pane, written), at: "written", evenIfEdited };
  return takeBackWritten(pane, written, removal, () =>
    abc.of(pane).result === null
      ? { at: abcTask.at, heading: abcTask.heading }
      : { at: "write", heading: "write-heading" },
  );
}
