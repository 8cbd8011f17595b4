import type { Place, Progress, ReportContent, Written } from "../../workbook/excel/types";
import { say, type Pane } from "../pane/pane";
import { write } from "../written/write";
import { writings } from "../written/writings";
import { writtenBy } from "../written/written-by";
import { writtenName } from "../written/written-name";

/**
 * The report of a list that a task wrote last, which the next one takes the place of; null where there
 * is none, and the next one stands on a new sheet.
 */
export function formerReportOf(pane: Pane, by: string, list: Place): Written | null {
  const ofList = writings.of(pane).written.filter(
    (each) =>
      each.what === "report" &&
      writtenBy(each) === by &&
      // A list that has grown is still the same.
      each.about?.list.sheetId === list.sheetId &&
      each.about.list.row === list.row &&
      each.about.list.column === list.column,
  );
  return ofList[ofList.length - 1] ?? null;
}

export interface ReportWriting {
  /** The task that writes. */
  by: string;
  /** Where it is told. */
  at: string;
  /** Undefined where there is nothing to be told by now. */
  content(progress: Progress): Promise<ReportContent | undefined>;
  /** For refusals that mean something special here; true when it has dealt with it. */
  refused?(reason: string): boolean;
}

/** In the place of a former report, where nobody has edited that; else on a new sheet. */
export async function writeListReport(
  pane: Pane,
  writing: ReportWriting,
  former: Written | null,
): Promise<void> {
  let isKept = false;
  await writeSheet(pane, writing, former, (kept) => {
    isKept = kept;
  });
  if (!isKept || former === null) return;
  await writeSheet(pane, writing, null);
  const { message } = pane.store.state;
  if (message?.at !== writing.at) return;
  const { editedKept } = pane.texts.write.report;
  say(pane, `${message.text} ${editedKept(former.place.sheetName)}`, writing.at, message.intent);
}

function writeSheet(
  pane: Pane,
  { by, at, content, refused }: ReportWriting,
  former: Written | null,
  kept: (isKept: boolean) => void = () => undefined,
): Promise<void> {
  return write(pane, {
    by,
    at,
    run: async (progress) => {
      const made = await content(progress);
      return made && pane.workbook.writeReport(made, progress, former ?? undefined);
    },
    name: (written) => writtenName(pane, written),
    replaces: () => former,
    refused: (reason) => {
      const isKept = former !== null && reason === "holdsMore";
      kept(isKept);
      return isKept || (refused?.(reason) ?? false);
    },
  });
}
