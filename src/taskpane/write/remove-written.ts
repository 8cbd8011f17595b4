import type { Written } from "../../workbook/types";
import { rememberWritten } from "../again/written-before";
import type { Pane } from "../state/pane";
import type { MessagePlace } from "../state/pane-state";

export interface Removal {
  /** What it is called in the sentence that tells of it. */
  name: string;
  /** Where a refusal is told. */
  at: MessagePlace;
  /** Somebody has edited it since, and the user has said so be it. */
  evenIfEdited: boolean;
}

/** Removes what was written, and answers with the sentence to tell; null when it still stands. */
export async function removeWritten(
  pane: Pane,
  written: Written,
  { name, at, evenIfEdited }: Removal,
): Promise<string | null> {
  const { texts, store, workbook } = pane;
  let isGone = false;
  const done = await pane.worker.do({
    label: texts.write.takingBack,
    at,
    run: async (progress) => {
      await workbook.takeBack(written, { evenIfEdited }, progress);
      return true;
    },
    refused: (reason) => {
      if (reason === "changedSince") store.change({ editedSince: written });
      isGone = reason === "sheetGone" || reason === "listGone";
      return isGone;
    },
  });
  if (done === undefined && !isGone) return null;
  await rememberWritten(
    pane,
    store.state.written.filter((each) => each !== written),
  );
  store.change({ editedSince: null });
  return isGone ? texts.write.gone(name) : texts.write.takenBack(name);
}
