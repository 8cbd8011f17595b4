import type { ColumnsContent, ReportContent, Written } from "../../workbook/excel/types";
import { say, type Pane } from "../pane/pane";
import { placeName } from "../pane/place-name";
import { takeBackWritten } from "../written/take-back";
import { write } from "../written/write";
import { writings } from "../written/writings";
import { writtenBy } from "../written/written-by";
import { writtenName } from "../written/written-name";
import type { HasHeader, ListTask } from "./list-task";
import { planBeside, writeColumnsBeside, type Beside, type Wanted } from "./plan-beside";
import { isStale } from "./task-frame";
import { formerReportOf, writeListReport } from "./write-report";

/** What a task writes beside its list, and on a sheet of its own: as data, from which its actions follow. */
export interface TaskWriting<Columns extends HasHeader> {
  task: Pick<ListTask<Columns>, "id" | "state" | "prefix" | "at" | "heading" | "isInDoubt">;
  /** Where it is told. */
  at: string;
  words(pane: Pane): { sourceChanged(place: string): string; written(place: string): string };
  /** The columns that are looked for or written; undefined while no list is read. */
  wanted(pane: Pane): Wanted | undefined;
  /** What stands in them, and in the report; undefined where nothing is worked out. */
  columns(pane: Pane): ColumnsContent | undefined;
  report(pane: Pane, today: Date): ReportContent | undefined;
  /** Whether the answer holds any row. */
  hasRows(pane: Pane): boolean;
}

/** Writes beside each row, or in the place of what was written there, as the pane has named it. */
export function writeColumns<Columns extends HasHeader>(
  pane: Pane,
  writing: TaskWriting<Columns>,
  beside: Beside = {},
): Promise<void> {
  const { task, at } = writing;
  return write(pane, {
    by: task.id,
    at,
    run: async (progress) => {
      const { checked } = task.state.of(pane);
      const [content, wanted] = [writing.columns(pane), writing.wanted(pane)];
      if (checked === null || content === undefined || wanted === undefined) return undefined;
      const { place } = checked.list;
      return writeColumnsBeside(
        ...([pane, task, place, content, wanted.words, beside, progress] as const),
      );
    },
    name: (written) => columnsName(pane, writing, written),
    refused: (reason) => {
      if (reason === "editedByHand") void lookForColumns(pane, writing);
      return ifChanged(pane, writing, reason);
    },
  });
}

/** In the place of the report of this list that stands already, where nobody has edited that. */
export function writeReport<Columns extends HasHeader>(
  pane: Pane,
  writing: TaskWriting<Columns>,
): Promise<void> {
  const asked = {
    ...{ by: writing.task.id, at: writing.at },
    content: () => Promise.resolve(writing.report(pane, new Date())),
    refused: (reason: string) => ifChanged(pane, writing, reason),
  };
  return writeListReport(pane, asked, formerReport(pane, writing));
}

export function formerReport<Columns extends HasHeader>(
  pane: Pane,
  { task }: Pick<TaskWriting<Columns>, "task">,
): Written | null {
  const { checked, result } = task.state.of(pane);
  if (checked === null || result === null) return null;
  return formerReportOf(pane, task.id, checked.list.place);
}

/** Looks up where the columns would go. */
export async function lookForColumns<Columns extends HasHeader>(
  pane: Pane,
  { task, wanted }: Pick<TaskWriting<Columns>, "task" | "wanted">,
  fresh?: Written,
): Promise<void> {
  const asked = wanted(pane);
  if (asked !== undefined) await planBeside(pane, task, asked, fresh);
}

/** Removes what was written. What somebody has edited since goes only when asked for again. */
export function takeBack<Columns extends HasHeader>(
  pane: Pane,
  writing: TaskWriting<Columns>,
  written: Written,
  evenIfEdited = false,
): Promise<void> {
  const { task, at } = writing;
  const removal = { name: columnsName(pane, writing, written), at, evenIfEdited };
  return takeBackWritten(pane, written, removal, () =>
    task.state.of(pane).result === null
      ? { at: task.at, heading: task.heading }
      : { at, heading: `${task.prefix}write-heading` },
  );
}

/** "Advice in 'Zero stock'!K1:K81" */
export function columnsName<Columns extends HasHeader>(
  pane: Pane,
  { words }: Pick<TaskWriting<Columns>, "words">,
  written: Written,
): string {
  const { place, updated, what } = written;
  if (what === "report" || what === "chart") return writtenName(pane, written);
  const name = words(pane).written(placeName(place));
  return updated ? pane.texts.write.written.updated(name) : name;
}

/** What the task has written, also what was written before the pane was last closed. */
export function writtenByTask(pane: Pane, { id }: { id: string }): Written[] {
  return writings.of(pane).written.filter((each) => writtenBy(each) === id);
}

/** Whether there is an answer, and a list to write it beside. */
export function canWrite<Columns extends HasHeader>(
  pane: Pane,
  { task, hasRows }: Pick<TaskWriting<Columns>, "task" | "hasRows">,
): boolean {
  return hasRows(pane) && task.state.of(pane).sourceChange !== "sheetGone" && !isStale(pane, task);
}

/** Tells in the words of the task that its list has changed; true when that is why. */
function ifChanged<Columns extends HasHeader>(
  pane: Pane,
  { task, at, words }: Pick<TaskWriting<Columns>, "task" | "at" | "words">,
  reason: string,
): boolean {
  const { checked, result } = task.state.of(pane);
  if (reason !== "sourceChanged" || checked === null || result === null) return false;
  say(pane, words(pane).sourceChanged(placeName(checked.list.place)), at, "error");
  return true;
}
