import type { Written } from "../../workbook/excel/types";
import { planBeside, writeColumnsBeside, type Beside } from "../list/plan-beside";
import { formerReportOf, writeListReport } from "../list/write-report";
import { say, type Pane } from "../pane/pane";
import { placeName } from "../pane/place-name";
import { takeBackWritten } from "../written/take-back";
import { write } from "../written/write";
import { writings } from "../written/writings";
import { writtenBy } from "../written/written-by";
import { writtenName } from "../written/written-name";
import { whyNotLive } from "./live-formula";
import { keyColumnsOf, planColumns, planContent } from "./plan-columns";
import { reportContent } from "./report-content";
import { reorderPlanPart } from "./state";
import { reorderPlanTask } from "./task";

export const writePlace = "reorder-plan-write";

/** Writes the plan beside each row: as values, or as formulas where that was chosen and can be. */
export function writePlan(pane: Pane, beside: Beside = {}): Promise<void> {
  const { texts, namespace } = pane;
  return write(pane, {
    by: reorderPlanTask.id,
    at: writePlace,
    run: async (progress) => {
      const { result, asFormulas } = reorderPlanPart.of(pane);
      if (result === null) return undefined;
      const isLive = asFormulas && whyNotLive(result) === null;
      const content = planContent(result, { texts, live: isLive ? { namespace } : null });
      const { place } = result.rows.list;
      return writeColumnsBeside(
        ...([pane, reorderPlanTask, place, content, ownWords(pane), beside, progress] as const),
      );
    },
    name: (written) => planName(pane, written),
    refused: (reason) => {
      if (reason === "editedByHand") void planWriting(pane);
      return ifChanged(pane)(reason);
    },
  });
}

/** Tells in the words of the plan that its list has changed; true when that is why. */
function ifChanged(pane: Pane): (reason: string) => boolean {
  return (reason) => {
    const { result } = reorderPlanPart.of(pane);
    if (reason !== "sourceChanged" || result === null) return false;
    const { sourceChanged } = pane.texts.reorderPlan.write;
    say(pane, sourceChanged(placeName(result.rows.list.place)), writePlace, "error");
    return true;
  };
}

/** In the place of the report of this list that stands already, where nobody has edited that. */
export function writeReport(pane: Pane): Promise<void> {
  const content = () => {
    const { result } = reorderPlanPart.of(pane);
    return Promise.resolve(result === null ? undefined : reportContent(pane, result, new Date()));
  };
  const writing = { by: reorderPlanTask.id, at: writePlace, content, refused: ifChanged(pane) };
  return writeListReport(pane, writing, formerReport(pane));
}

export function formerReport(pane: Pane): Written | null {
  const { result } = reorderPlanPart.of(pane);
  return result && formerReportOf(pane, reorderPlanTask.id, result.rows.list.place);
}

/** Looks up where the plan would go. */
export async function planWriting(pane: Pane, fresh?: Written): Promise<void> {
  const { checked } = reorderPlanPart.of(pane);
  if (checked === null) return;
  const wanted = { columns: planColumns.length, keyColumns: keyColumnsOf(checked) };
  await planBeside(pane, reorderPlanTask, { ...wanted, words: ownWords(pane) }, fresh);
}

/** All that we may write as a text below the header. */
function ownWords({ texts }: Pane): string[] {
  return Object.values(texts.reorderPlan.groups);
}

/** Removes what was written. What somebody has edited since goes only when asked for again. */
export function takeBackPlan(pane: Pane, written: Written, evenIfEdited = false): Promise<void> {
  const removal = { name: planName(pane, written), at: writePlace, evenIfEdited };
  return takeBackWritten(pane, written, removal, () =>
    reorderPlanPart.of(pane).result === null
      ? { at: reorderPlanTask.at, heading: reorderPlanTask.heading }
      : { at: writePlace, heading: "reorder-write-heading" },
  );
}

/** "Plan in Items!X1:AC81" */
export function planName(pane: Pane, written: Written): string {
  const { place, updated, what } = written;
  if (what === "report") return writtenName(pane, written);
  const { texts } = pane;
  const name = texts.reorderPlan.write.written(placeName(place));
  return updated ? texts.write.written.updated(name) : name;
}

/** What the plan has written, also what was written before the pane was last closed. */
export function writtenPlans(pane: Pane): Written[] {
  return writings.of(pane).written.filter((each) => writtenBy(each) === reorderPlanTask.id);
}
