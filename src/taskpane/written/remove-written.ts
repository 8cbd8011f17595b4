import type { Written } from "../../workbook/excel/types";
import { writings } from "./writings";
import { rememberWritten } from "./written-before";
import type { Pane } from "../pane/pane";

export interface Removal {
  /** What it is called in the sentence that tells of it. */
  name: string;
  /** Where a refusal is told. */
  at: string;
  /** Somebody has edited it since, and the user has said so be it. */
  evenIfEdited: boolean;
}

/** Removes what was written, and answers with the sentence to tell; null when it still stands. */
export async function removeWritten(
  pane: Pane,
  written: Written,
  { name, at, evenIfEdited }: Removal,
): Promise<string | null> {
  const { texts, workbook } = pane;
  let told: string | null = null;
  const forget = (sentence: string) => {
    told = sentence;
    writings.change(pane, { editedSince: null });
    void rememberWritten(
      pane,
      writings.of(pane).written.filter((each) => each !== written),
    );
  };
  await pane.worker.do({
    label: texts.write.takingBack,
    at,
    run: async (progress) => {
      await workbook.takeBack(written, { evenIfEdited }, progress);
    },
    show: () => forget(texts.write.takenBack(name)),
    refused: (reason) => {
      if (reason === "changedSince") writings.change(pane, { editedSince: written });
      const isGone = reason === "sheetGone" || reason === "listGone";
      if (isGone) forget(texts.write.gone(name));
      return isGone;
    },
  });
  return told;
}
