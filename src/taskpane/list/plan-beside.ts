import { placeAt } from "../../workbook/excel/a1";
import {
  Refusal,
  type ColumnsContent,
  type OwnColumns,
  type Place,
  type Progress,
  type Written,
} from "../../workbook/excel/types";
import type { Pane } from "../pane/pane";
import { placeName } from "../pane/place-name";
import { asRefusal, refusalSentence } from "../pane/refusal-sentence";
import { followed } from "../written/written-before";
import { writings } from "../written/writings";
import { isColumn, planOfFresh } from "./fresh-plan";
import type { HasHeader, ListTask, Plan } from "./list-task";

type Task<Columns extends HasHeader> = Pick<ListTask<Columns>, "id" | "state">;

/** What the result needs beside the list. */
export interface Wanted {
  columns: number;
  /** Columns of the list by which its rows are told apart. */
  keyColumns: readonly number[];
  /** All that we may write there as a text. */
  words: readonly string[];
}

/**
 * Looks up what would be done with the result, so that the pane can name it before anything is
 * written: what was written there before is updated, and only else goes a column beside it.
 *
 * @param fresh what has been written a moment ago
 */
export async function planBeside<Columns extends HasHeader>(
  pane: Pane,
  task: Task<Columns>,
  wanted: Wanted,
  fresh?: Written,
): Promise<void> {
  const { checked, result, plans } = task.state.of(pane);
  if (checked === null || result === null) return;
  const { list } = checked;
  const isLatest = plans.ask();
  const plan =
    planOfFresh(task, checked, wanted, fresh) ??
    (await planFor(pane, task, list.place, wanted).catch(asRefusal));
  if (isLatest() && task.state.of(pane).checked?.list === list) task.state.change(pane, { plan });
}

async function planFor<Columns extends HasHeader>(
  pane: Pane,
  task: Task<Columns>,
  list: Place,
  wanted: Wanted,
): Promise<Plan> {
  await pane.recalled;
  const own = await findOwn(pane, task, list, wanted);
  if (own !== null && (await hasRoom(pane, list, own, wanted.columns))) {
    return { way: "update", place: own.place, header: own.header, own };
  }
  return { way: "write", place: await pane.workbook.planColumns(list, wanted.columns) };
}

/**
 * What stands beside the list of what the task wrote there: the last of as many columns as are
 * needed, or else the last of any.
 */
export async function findOwn<Columns extends HasHeader>(
  pane: Pane,
  { id }: Pick<Task<Columns>, "id">,
  list: Place,
  { columns, keyColumns, words }: Wanted,
  isMeant: (written: Written) => boolean = () => true,
): Promise<OwnColumns | null> {
  const written = writings.of(pane).written.filter((each) => isColumn(each, list, id));
  const meant = written.filter(isMeant);
  if (meant.length === 0) return null;
  await followed(pane);
  const isAsWide = ({ place }: Written) => place.columns === columns;
  const ordered = [...meant.filter((each) => !isAsWide(each)), ...meant.filter(isAsWide)];
  return pane.workbook.findOwnColumns(list, ordered, keyColumns, words);
}

/** Whether as many columns as are needed stand there, or are free to the right. */
async function hasRoom(
  pane: Pane,
  list: Place,
  { place }: OwnColumns,
  columns: number,
): Promise<boolean> {
  const more = columns - place.columns;
  if (more <= 0) return true;
  const end = place.column + place.columns;
  const whole = placeAt(list, { ...list, columns: end - list.column });
  const free = await pane.workbook.planColumns(whole, more).catch(() => null);
  return free !== null && free.column === end;
}

/** The columns that the pane has named; looked for anew where it found none before, or others. */
export async function targetBeside<Columns extends HasHeader>(
  pane: Pane,
  { state }: Pick<Task<Columns>, "state">,
  list: Place,
  columns: number,
): Promise<Place> {
  const { plan } = state.of(pane);
  const isNamed =
    plan !== null &&
    !(plan instanceof Refusal) &&
    plan.way === "write" &&
    plan.place.columns === columns;
  return isNamed ? plan.place : pane.workbook.planColumns(list, columns);
}

/** What we wrote and what is to be updated; null where a column is to be written. */
export function ownOfPlan<Columns extends HasHeader>(
  pane: Pane,
  { state }: Pick<Task<Columns>, "state">,
): OwnColumns | null {
  const { plan } = state.of(pane);
  return plan === null || plan instanceof Refusal || plan.way === "write" ? null : plan.own;
}

export interface Beside {
  /** Also where cells were changed by hand since. */
  evenIfEdited?: boolean;
  /** A further column is wanted, though one of ours stands there. */
  second?: boolean;
}

/** Updates what stands beside the list, or writes beside it, as the pane has named it. */
export async function writeColumnsBeside<Columns extends HasHeader>(
  pane: Pane,
  task: Task<Columns>,
  list: Place,
  content: ColumnsContent,
  words: readonly string[],
  { evenIfEdited = false, second = false }: Beside,
  progress: Progress,
): Promise<Written> {
  const own = second ? null : await ownToUpdate(pane, task, list, content, words);
  if (own !== null) {
    return pane.workbook.updateColumns(list, own, content, { evenIfEdited, words }, progress);
  }
  const target = await targetBeside(pane, task, list, content.columns);
  return pane.workbook.writeColumns(list, target, content, progress);
}

/** As it was named; looked for where nothing was named yet. */
async function ownToUpdate<Columns extends HasHeader>(
  pane: Pane,
  task: Task<Columns>,
  list: Place,
  { columns, keyColumns = [] }: ColumnsContent,
  words: readonly string[],
): Promise<OwnColumns | null> {
  if (task.state.of(pane).plan !== null) return ownOfPlan(pane, task);
  const plan = await planFor(pane, task, list, { columns, keyColumns, words });
  return plan.way === "update" ? plan.own : null;
}

/** Where the result would go, or why nowhere, in words. */
export function plannedSentence<Columns extends HasHeader>(
  pane: Pane,
  { state }: Pick<Task<Columns>, "state">,
  where: (place: string) => string,
): string {
  const { plan } = state.of(pane);
  const { write } = pane.texts;
  if (plan === null) return write.planning;
  if (plan instanceof Refusal) return refusalSentence(pane.texts, plan);
  if (plan.way === "write") return where(placeName(plan.place));
  const { edited } = plan.own;
  const name = placeName(plan.place);
  if (edited === 0) return write.update.where(name);
  return edited === null
    ? write.update.unknown(name)
    : write.update.edited(name, pane.formats.count(edited));
}
