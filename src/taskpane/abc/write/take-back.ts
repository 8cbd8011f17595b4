import type { Written } from "../../../workbook/excel/types";
import { abc } from "../state";
import { say, type Pane } from "../../pane/pane";
import { planColumn } from "./plan-column";
import { removeWritten } from "../../written/remove-written";
import { writtenName } from "../../written/written-name";

/** Removes what was written. What somebody has edited since goes only when asked for again. */
export async function takeBack(pane: Pane, written: Written, evenIfEdited = false): Promise<void> {
  const name = writtenName(pane, written);
  const told = await removeWritten(pane, written, { name, at: "written", evenIfEdited });
  if (told === null) return;
  const at = abc.of(pane).result === null ? "see" : "write";
  say(pane, told, at);
  pane.focus(at === "see" ? "see-heading" : "write-heading");
  await planColumn(pane);
}
