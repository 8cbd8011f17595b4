import type { Count } from "../../locales/count";
import { say, type Pane } from "../pane/pane";
import type { HasHeader, ListRead, ListTask } from "./list-task";
import { columnField } from "./role-form";
import { runTask, type Running } from "./run-task";
import { tellMoved } from "./tell-moved";

interface Answering<Columns, Read, Result> extends Omit<Running<Columns, Read, Result>, "wanted"> {
  /** What has yet to be chosen of the columns. */
  missing(columns: Columns): readonly string[];
  /** Says that so many are missing. */
  columnsMissing(count: Count): string;
  /** What else has to be settled first is: what is not, it tells and goes to. */
  isReady(columns: Columns): boolean | Promise<boolean>;
  columnsToRead(columns: Columns): number[];
}

/** The answer to what was pressed; null where something has to be chosen first, or nothing came of it. */
export async function runAnswer<Columns extends HasHeader, Read extends ListRead, Result>(
  pane: Pane,
  task: Pick<ListTask<Columns>, "id" | "at" | "prefix" | "state" | "words">,
  { missing, columnsMissing, isReady, columnsToRead, ...run }: Answering<Columns, Read, Result>,
): Promise<Result | null> {
  const { columns } = task.state.of(pane);
  if (columns === null) return null;
  const open = missing(columns);
  if (open.length > 0) {
    say(pane, columnsMissing(pane.formats.count(open.length)), task.at, "warning");
    pane.focus(columnField(task, open[0]));
    return null;
  }
  if (!(await isReady(columns))) return null;
  const outcome = await runTask(pane, task, {
    ...run,
    wanted: (columns) => (missing(columns).length === 0 ? columnsToRead(columns) : null),
  });
  if (outcome === undefined || outcome.result === null) return null;
  if (run.isFollowing !== true) pane.focus(`${task.prefix}result-heading`);
  tellMoved(pane, outcome.before, outcome.read.list.place, task.at);
  return outcome.result;
}

/** Goes to the first setting that needs a correction, which is told beside it. */
export function goToProblem(
  pane: Pane,
  { at, prefix }: Pick<ListTask, "at" | "prefix">,
  problems: object,
  badSettings: string,
): void {
  const [field] = Object.keys(problems);
  say(pane, badSettings, at, "error");
  pane.focus(`${prefix}${field}`);
}
