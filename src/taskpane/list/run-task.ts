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

export interface Running<Columns, Read, Result> extends Working<Read, Result> {
  /** The answer follows a choice by itself: the next choice may replace it, and no cell is selected. */
  isFollowing?: boolean;
  /** The place's columns that are read; null where one has yet to be chosen. */
  wanted(columns: Columns): number[] | null;
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
  { label, isFollowing = false, wanted, sort, work, show }: Running<Columns, Read, Result>,
): Promise<Run<Read, Result> | undefined> {
  const { id, at, state } = task;
  const outcome = await pane.worker.do({
    label,
    at,
    part: id,
    replaceable: isFollowing,
    about: () => state.of(pane).columns,
    run: async (progress) => {
      const { list, columns, checked } = state.of(pane);
      const toRead = columns && wanted(columns);
      if (list === null || columns === null || toRead === null) return undefined;
      const find = checked === null || isFollowing ? asItIsNow : findAgain;
      const now = await find(pane.workbook, list, writings.of(pane).written);
      // What was read is in nobody's hands but those that sort it: they keep what they need of it.
      const read = await sort(
        ...([now, columns] as const),
        await readList(pane, task, { shown: list, now }, columns, toRead, progress),
        progress,
      );
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
  // A list that was begun to be read and is not shown is watched for nothing.
  if (outcome === undefined && state.of(pane).checked === null) await pane.watches.of(id).end();
  return outcome;
}

interface WorkingAgain<Read, Result> extends Working<Read, Result> {
  /** Reads anew: other columns have been chosen, and the answer is still that of the former ones. */
  again: (pane: Pane) => Promise<void>;
}

/** A setting has been changed: the answer follows at once, without reading again. */
export async function workAgain<Columns extends HasHeader, Read extends ListRead, Result>(
  pane: Pane,
  { id, at, state }: Pick<Task<Columns>, "id" | "at" | "state">,
  { label, work, show, again }: WorkingAgain<Read, Result>,
): Promise<Result | null | undefined> {
  const { checked, columns } = state.of(pane);
  if (checked === null) return undefined;
  if (checked.columns !== columns) {
    await again(pane);
    return undefined;
  }
  return pane.worker.do({
    label,
    at,
    part: id,
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
