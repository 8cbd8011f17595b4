import type { Written } from "../../workbook/excel/types";
import { say, type Pane } from "../pane/pane";
import { removeWritten, type Removal } from "./remove-written";
import { tellWritten } from "./write";

/**
 * Removes what was written, and goes to where that is told. What somebody has edited since goes only
 * when asked for again.
 *
 * @param place the section in which it is told, by the time that it is gone
 */
export async function takeBackWritten(
  pane: Pane,
  written: Written,
  removal: Removal,
  place: () => { at: string; heading: string },
): Promise<void> {
  const told = await removeWritten(pane, written, removal);
  if (told === null) return;
  const { at, heading } = place();
  say(pane, told, at, "success");
  pane.focus(heading);
  await tellWritten(pane);
}
