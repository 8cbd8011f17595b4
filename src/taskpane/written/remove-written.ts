import type { Written } from "../../workbook/excel/types";
import { writings } from "./writings";
import { noteTakenBack } from "./written-before";
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
  const forget = (sentence: string, again: Written | null = null) => {
    told = sentence;
    writings.change(pane, { editedSince: null });
    noteTakenBack(pane, written, again);
  };
  await pane.worker.do({
    label: texts.write.takingBack,
    at,
    run: (progress) => workbook.takeBack(written, { evenIfEdited }, progress),
    show: (again) => {
      const { broughtBack, takenBack } = texts.write;
      forget((again ? broughtBack : takenBack)(name), again ?? null);
    },
    refused: (reason) => {
      if (reason === "changedSince") writings.change(pane, { editedSince: written });
      const isGone = reason === "sheetGone" || reason === "listGone";
      if (isGone) forget(texts.write.gone(name));
      return isGone;
    },
  });
  return told;
}
