import type { FoundList, ListReading, Place, Progress } from "../../workbook/excel/types";
import type { Pane } from "../pane/pane";
import { writings } from "../written/writings";
import { asItIsNow, findAgain } from "./find-again";
import type { HasHeader, ListRead, ListTask } from "./list-task";
import { readList } from "./read-list";
import { showRead } from "./show-read";

type Task<Columns extends HasHeader> = Pick<ListTask<Columns>, "id" | "at" | "state" | "words">;

/** How the answer is worked out from what was read; null where a setting needs a correction first. */
interface Working<Read, Result> {
  /** Said while it lasts. */
  label: string;
  work(read: Read, progress: Progress): Promise<Result> | null;
  show(result: Result): void;
}

interface Running<Columns, Read, Result> extends Working<Read, Result> {
  /** The place's columns that are read. */
  wanted(columns: Columns): number[];
  sort(list: FoundList, columns: Columns, reading: ListReading, progress: Progress): Promise<Read>;
}

export interface Run<Read, Result> {
  read: Read;
  result: Result | null;
  /** Where the list stood before it was found again. */
  before: Place;
}

/** Reads the list and works its answer out; nothing is written. */
export async function runTask<Columns extends HasHeader, Read extends ListRead, Result>(
  pane: Pane,
  task: Task<Columns>,
  { label, wanted, sort, work, show }: Running<Columns, Read, Result>,
): Promise<Run<Read, Result> | undefined> {
  const { id, at, state } = task;
  return pane.worker.do({
    label,
    at,
    about: () => state.of(pane).columns,
    run: async (progress) => {
      const { list, columns, checked } = state.of(pane);
      if (list === null || columns === null) return undefined;
      const now = await (checked === null ? asItIsNow : findAgain)(
        pane.workbook,
        list,
        writings.of(pane).written,
      );
      const lists = { shown: list, now };
      const reading = await readList(pane, task, lists, columns, wanted(columns), progress);
      const read = await sort(now, columns, reading, progress);
      pane.watches.of(id).holds(read.source);
      return { read, result: await work(read, progress), before: list.place };
    },
    show: (outcome) => {
      if (outcome === undefined) return;
      showRead(pane, task, outcome.read);
      state.change(pane, { result: null });
      if (outcome.result !== null) show(outcome.result);
    },
  });
}

/** A setting has been changed: the answer follows at once, without reading again. */
export async function workAgain<Columns extends HasHeader, Read extends ListRead, Result>(
  pane: Pane,
  { at, state }: Pick<Task<Columns>, "at" | "state">,
  { label, work, show }: Working<Read, Result>,
): Promise<Result | null | undefined> {
  if (state.of(pane).checked === null) return undefined;
  return pane.worker.do({
    label,
    at,
    replaceable: true,
    about: () => state.of(pane).checked,
    run: async (progress) => {
      const { checked } = state.of(pane);
      return checked === null ? null : work(checked as Read, progress);
    },
    show: (result) => {
      if (result !== null) show(result);
    },
  });
}
