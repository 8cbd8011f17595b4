import { writeListReport } from "../../list/write-report";
import type { Pane } from "../../pane/pane";
import type { FileItem } from "./answer/file-answer";
import { fileReport, type ReportedItems } from "./report";
import { fileState, type FileRead } from "./state";

/** Who has it written, by which it is known among all that was written. */
export const fileReportBy = "file";

/** A sheet has 1,048,576 rows, and page one and the settings stand above. */
export const mostReported = 1_000_000;
/** Comes from beside the page at once, without a pause that anybody notices. */
const itemsAtOnce = 50_000;

/** On a new sheet: the classes, the items of class A, the settings, and what the file was. */
export function writeFileReport(pane: Pane): Promise<void> {
  return writeListReport(
    pane,
    {
      ...{ by: fileReportBy, at: "file-report" },
      content: async (progress) => {
        const { read, answer, curve } = fileState.of(pane);
        if (read === null || answer === null) return undefined;
        const items = await itemsOfA(read);
        if (progress.cancelled) return undefined;
        return fileReport(pane, { read, answer, curve, items }, new Date());
      },
    },
    null,
  );
}

async function itemsOfA({ thread }: FileRead): Promise<ReportedItems> {
  const items: FileItem[] = [];
  for (;;) {
    const query = { class: "A" as const, group: null, text: "", first: items.length };
    const most = Math.min(itemsAtOnce, mostReported - items.length);
    const page = await thread.ask(
      { ask: "items", query: { ...query, most } },
      { cancelled: false, report: () => undefined },
    );
    items.push(...page.items);
    const isAll = items.length >= Math.min(page.found, mostReported);
    if (isAll || page.items.length === 0) return { items, found: page.found };
  }
}
