import type { Written } from "../../workbook/types";
import { rememberWritten } from "../again/written-before";
import { say, type Pane } from "../state/pane";
import { planColumn } from "./plan-column";
import { writtenName } from "./write-result";

/** Removes what was written. What somebody has edited since goes only when asked for again. */
export async function takeBack(pane: Pane, written: Written, evenIfEdited = false): Promise<void> {
  const { texts, store } = pane;
  const name = writtenName(pane, written);
  let isGone = false;
  const done = await pane.worker.do({
    label: texts.write.takingBack,
    at: "written",
    run: async () => {
      await pane.workbook.takeBack(written, { evenIfEdited });
      return true;
    },
    refused: (reason) => {
      if (reason === "changedSince") store.change({ editedSince: written });
      isGone = reason === "sheetGone" || reason === "listGone";
      return isGone;
    },
  });
  if (done === undefined && !isGone) return;
  await rememberWritten(
    pane,
    store.state.written.filter((each) => each !== written),
  );
  store.change({ editedSince: null });
  const at = store.state.result === null ? "see" : "write";
  say(pane, isGone ? texts.write.gone(name) : texts.write.takenBack(name), at);
  pane.focus(at === "see" ? "see-heading" : "write-heading");
  await planColumn(pane);
}
