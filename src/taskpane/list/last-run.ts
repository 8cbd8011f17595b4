import type { Place } from "../../workbook/excel/types";
import { record, text } from "../kept/shape";
import { withVersion } from "../kept/version";
import type { Pane } from "../pane/pane";
import { slice } from "../pane/slice";
import { keptPlace } from "./second-list/second-list";

/** The list that was last worked on in this workbook, and the part that did it. */
export interface LastRun {
  part: string;
  place: Place;
}

/** Null where there was none; undefined until the workbook has been asked. */
export const lastRun = slice<{ run: LastRun | null | undefined }>("lastRun", () => ({
  run: undefined,
}));

const key = "lastRun";
const shape = record<LastRun>({ part: text(40), place: keptPlace });

/** For the next time that somebody opens the pane; each further run of the same list changes nothing. */
export async function keepLastRun(pane: Pane, run: LastRun): Promise<void> {
  const { run: before } = lastRun.of(pane);
  if (before && isSameRun(before, run)) return;
  lastRun.change(pane, { run });
  await pane.workbook.saveSettings(key, withVersion(run));
}

function isSameRun(one: LastRun, other: LastRun): boolean {
  return (
    one.part === other.part &&
    one.place.sheetId === other.place.sheetId &&
    one.place.sheetName === other.place.sheetName &&
    one.place.address === other.place.address
  );
}

/** Asks the workbook once; without an answer there is none to offer. */
export async function recallLastRun(pane: Pane): Promise<void> {
  if (lastRun.of(pane).run !== undefined) return;
  const kept = await pane.workbook.loadSettings(key).catch(() => null);
  if (lastRun.of(pane).run === undefined) lastRun.change(pane, { run: shape(kept) ?? null });
}
