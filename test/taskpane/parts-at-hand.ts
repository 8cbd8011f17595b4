import { abcPart } from "../../src/taskpane/abc/part";
import { loadAnswer } from "../../src/taskpane/abc/load-answer";
import { details } from "../../src/taskpane/abc/answer-details";
import { loadWriting } from "../../src/taskpane/abc/write/load-writing";
import type { Pane } from "../../src/taskpane/pane/pane";
import { loadPart } from "../../src/taskpane/pane/tabs/load-part";
import { parts } from "../../src/taskpane/parts";

/** The parts as a user has them who looks before pressing: the code of the first has come by then. */
export const partsAtHand = parts.map((entry) =>
  entry.id === "analysis" ? { ...entry, code: abcPart } : entry,
);

beforeAll(async () => {
  await Promise.all([loadAnswer(), details.ready(), loadWriting()]);
});

/** As if somebody had opened every tab. */
export async function loadEveryPart(pane: Pane): Promise<void> {
  for (const { id } of pane.parts) await loadPart(pane, id);
}
