import type { Written } from "../../workbook/excel/types";
import { say, type Pane } from "../pane/pane";
import { removeWritten } from "../written/remove-written";
import { zeroStockPart } from "./state";
import { adviceName, planBoth } from "./write-advice";

/** Removes an advice column. What somebody has edited since goes only when asked for again. */
export async function takeBackAdvice(
  pane: Pane,
  written: Written,
  evenIfEdited = false,
): Promise<void> {
  const name = adviceName(pane, written);
  const told = await removeWritten(pane, written, { name, at: "zero-stock-write", evenIfEdited });
  if (told === null) return;
  const at = zeroStockPart.of(pane).result === null ? "zero-stock" : "zero-stock-write";
  say(pane, told, at);
  pane.focus(at === "zero-stock" ? "zero-list-heading" : "zero-write-heading");
  await planBoth(pane);
}
