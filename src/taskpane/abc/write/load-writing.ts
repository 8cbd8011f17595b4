import { Refusal } from "../../../workbook/excel/types";
import type { Pane } from "../../pane/pane";
import type * as writeResult from "./write-result";

type Writing = typeof writeResult;

let code: Writing | null = null;

/** What writes an answer is loaded with the first press for it; a failure is told beside that. */
export async function withWriting(
  pane: Pane,
  at: string,
  act: (code: Writing) => Promise<void>,
): Promise<void> {
  if (code !== null) return act(code);
  const loaded = await pane.worker.do({ label: pane.texts.tabs.loading, at, run: loadWriting });
  if (loaded !== undefined) await act(loaded);
}

export async function loadWriting(): Promise<Writing> {
  try {
    return (code = await import(/* webpackChunkName: "writing" */ "./write-result"));
  } catch {
    throw new Refusal("notLoaded");
  }
}
