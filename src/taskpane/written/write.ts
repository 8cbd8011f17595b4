import type { Progress, Written } from "../../workbook/excel/types";
import { say, type Pane } from "../pane/pane";
import { noteWritten } from "./written-before";

export interface Writing {
  /** The part that writes. */
  by: string;
  /** Where it is told. */
  at: string;
  /** Undefined where there is nothing to be written by now. */
  run(progress: Progress): Promise<Written | undefined>;
  /** What it takes the place of, once it is written. */
  replaces?(): Written | null;
  /** What it is called in the sentence that tells of it. */
  name(written: Written): string;
  /** For refusals that mean something special here; true when it has dealt with it. */
  refused?(reason: string): boolean;
}

/** Writes something, tells what was written where, and remembers it, so that it can be taken back. */
export async function write(pane: Pane, writing: Writing): Promise<void> {
  const { by, at, run, name, replaces, refused } = writing;
  let note: Written | undefined;
  await pane.worker.do({
    label: pane.texts.write.writing,
    at,
    run,
    show: (written) => {
      if (written === undefined) return;
      note = noteWritten(pane, by, written, replaces?.() ?? null);
      const { done, isCut } = pane.texts.write;
      const told = done(name(written));
      say(
        pane,
        written.isCut ? `${told} ${isCut}` : told,
        at,
        written.isCut ? "warning" : "success",
      );
    },
    refused,
  });
  await Promise.all([pane.keeping, tellWritten(pane, note)]);
}

/**
 * What stands beside a list has changed: each part may look where the next would go. A report has a
 * sheet of its own, and changes nothing beside any list.
 */
export async function tellWritten(pane: Pane, written?: Written): Promise<void> {
  if (written?.what === "report") return;
  for (const part of pane.loaded.values()) await part.written?.(pane, written);
}
