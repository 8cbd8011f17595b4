import { Refusal, type Written } from "../../workbook/excel/types";
import { say, type Pane } from "../pane/pane";
import { placeName } from "../pane/place-name";
import { removeWritten } from "../written/remove-written";
import { writtenName } from "../written/written-name";
import { lookAtCell } from "./look-at-cell";
import { functionsPart } from "./state";

/** Removes the formula that was written last; one edited since goes only when asked for again. */
export async function takeBackInserted(pane: Pane, evenIfEdited = false): Promise<void> {
  const { inserted } = functionsPart.of(pane);
  if (inserted === null) return;
  const { written } = inserted;
  const name = writtenName(pane, written);
  const told = await removeWritten(pane, written, { name, at: "functions", evenIfEdited });
  if (told === null) return;
  if (functionsPart.of(pane).inserted === inserted) functionsPart.change(pane, { inserted: null });
  say(pane, told, "functions");
  pane.focus("insert-formula");
  await lookAgain(pane, written);
}

/** The cell that is empty again can take another formula, though the user may stand elsewhere. */
async function lookAgain(pane: Pane, { place }: Written): Promise<void> {
  const { cell } = functionsPart.of(pane);
  const isThere =
    cell !== null && !(cell instanceof Refusal) && placeName(cell.place) === placeName(place);
  if (isThere) functionsPart.change(pane, { cell: { ...cell, formula: "", value: "" } });
  else await lookAtCell(pane);
}
