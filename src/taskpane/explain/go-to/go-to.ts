import type { Place } from "../../../workbook/excel/types";
import { say, type Pane } from "../../pane/pane";
import { asRefusal, refusalSentence } from "../../pane/refusal-sentence";
import { explainActiveCell } from "../explain-cell";
import { explainPart } from "../state";
import type { Trail } from "./trail";

/** Takes the user to a cell that another was explained by; from there a press leads back. */
export async function goTo(pane: Pane, from: Place, to: Place): Promise<void> {
  const before = explainPart.of(pane).trail?.from ?? [];
  await travel(pane, to, { from: [...before, from], at: to });
}

export async function goBack(pane: Pane): Promise<void> {
  const { trail } = explainPart.of(pane);
  const to = trail?.from[trail.from.length - 1];
  if (trail === null || to === undefined) return;
  const from = trail.from.slice(0, -1);
  await travel(pane, to, from.length === 0 ? null : { from, at: to });
}

/** Takes the user to a cell from which nothing leads back. */
export function arriveAt(pane: Pane, to: Place): Promise<void> {
  return travel(pane, to, null);
}

async function travel(pane: Pane, to: Place, trail: Trail | null): Promise<void> {
  try {
    await pane.workbook.selectPlace(to);
  } catch (error) {
    say(pane, refusalSentence(pane.texts, asRefusal(error)), "explain");
    return;
  }
  explainPart.change(pane, { trail });
  await explainActiveCell(pane);
  pane.focus(trail === null ? "explain-heading" : "explain-back");
}
