import { boxesOf, overlap } from "../../workbook/excel/a1";
import { Refusal, type FoundList, type Place } from "../../workbook/excel/types";
import type { Pane } from "../pane/pane";
import { placeName, sizeOf } from "../pane/place-name";
import { refusalSentence } from "../pane/refusal-sentence";
import { loadListRequests } from "../pane/workbook-port";
import { asReadBefore } from "../reading/headers/below-titles";
import { isElsewhere } from "../selection/elsewhere";
import { selection } from "../selection/selection";
import { writings } from "../written/writings";
import { writtenBy } from "../written/written-by";
import { giveUp } from "./give-up";
import { loadKept, type Kept } from "./keep-settings";
import type { HasHeader, ListTask } from "./list-task";
import { lookForLists } from "./lists-seen";
import { whyNoList } from "./why-no-list";
import { workedOn } from "./worked-on";

/**
 * The task takes the list that is selected. One that has been read stays, and another is then only
 * offered; one that has only grown keeps the columns that were chosen. The user may go on with the
 * list that is shown before Excel has answered: the answer waits until that work is done.
 */
export async function followList<Columns extends HasHeader, Settings extends { columns: Columns }>(
  pane: Pane,
  task: ListTask<Columns, Settings>,
): Promise<void> {
  const { state } = task;
  const now = selection.of(pane);
  const { seen, looks, list, checked } = state.of(pane);
  if (now.found === null || now === seen) return;
  state.change(pane, { seen: now });
  // Whoever only made sure leaves a list that is still being taken on its way.
  const isSure = seen !== null && now.isKnown;
  const isLatest = isSure ? () => false : looks.ask();
  if (checked !== null) return;
  const found = meant(pane, asList(now.found, task), list, seen === null);
  const isStillMeant = async () => {
    await pane.worker.idle(task.id);
    return isLatest() && state.of(pane).checked === null;
  };
  if (found instanceof Refusal) {
    if (!now.isKnown && (await isStillMeant())) showNoList(pane, task, found);
    return;
  }
  if (list !== null && isSameList(list, found)) {
    return state.change(pane, { list: found, listRefusal: null });
  }
  if (isSure) return;
  const kept = await loadKept(pane, task, found);
  if (await isStillMeant()) takeList(pane, task, found, kept);
}

/** The user wants another list than the one that was read. */
export async function adoptList<Columns extends HasHeader, Settings extends { columns: Columns }>(
  pane: Pane,
  task: ListTask<Columns, Settings>,
  list: FoundList,
): Promise<void> {
  task.state.of(pane).looks.ask();
  await pane.worker.do({
    label: pane.texts.found.looking,
    at: task.at,
    run: () => loadKept(pane, task, list),
    show: (kept) => takeList(pane, task, list, kept),
  });
}

/** Another list that the user has selected since this one was read; null when there is none. */
export function listElsewhere(
  pane: Pane,
  {
    id,
    state,
    readsBack,
    needsNumbers,
  }: Pick<ListTask, "id" | "readsBack" | "needsNumbers"> & { state: Pick<ListTask["state"], "of"> },
): FoundList | null {
  const { checked, sourceChange } = state.of(pane);
  const { found } = selection.of(pane);
  if (checked === null || found === null || found instanceof Refusal) return null;
  if (whyNoList(found, { needsNumbers }) !== null) return null;
  const other = asReadBefore(found, checked.list);
  const own = writings
    .of(pane)
    .written.filter((each) => readsBack !== true || writtenBy(each) !== id)
    .map(({ place }) => place);
  return isElsewhere(checked.list, sourceChange !== null, own, other) ? other : null;
}

function asList(found: FoundList | Refusal, task: Pick<ListTask, "needsNumbers">) {
  return found instanceof Refusal ? found : (whyNoList(found, task) ?? found);
}

/**
 * Where no list is selected as the task is opened, the one that another task works on is meant; and
 * rows of a list that has been read are no other list.
 */
function meant(pane: Pane, found: FoundList | Refusal, known: FoundList | null, isFirst: boolean) {
  if (!(found instanceof Refusal)) return asReadBefore(found, known);
  const { list } = workedOn.of(pane);
  if (list === null || isFirst) return list ?? found;
  return known !== null && isInside(list.place, found) ? known : found;
}

/** Cells that are no list, a single row for instance, may be cells of one. */
function isInside({ sheetName, ...place }: Place, { detail }: Refusal): boolean {
  return (
    detail.sheetName === sheetName &&
    boxesOf(detail.address ?? "").some((box) => overlap(box, place))
  );
}

function showNoList(pane: Pane, { state }: ListTask, listRefusal: Refusal): void {
  void lookForLists(pane);
  state.change(pane, { list: null, columns: null, listRefusal });
  pane.store.change({ status: refusalSentence(pane.texts, listRefusal) });
}

/** Takes a list as the one to work on, with the settings it was last run with or a guess. */
function takeList<Columns extends HasHeader, Settings extends { columns: Columns }>(
  pane: Pane,
  task: ListTask<Columns, Settings>,
  list: FoundList,
  found: Kept<Settings>,
): void {
  const { texts, formats } = pane;
  const kept = found === "newer" ? null : found;
  const told = found === "newer" ? texts.see.newer : kept && task.words(pane).restored;
  giveUp(pane, task);
  // Where it does not come, the press for the answer asks again.
  void loadListRequests().catch(() => undefined);
  task.state.change(pane, {
    list,
    listRefusal: null,
    columns: kept?.columns ?? task.guess(pane, list),
    settingsAreNewer: found === "newer",
  });
  task.kept.take(pane, kept);
  const name = texts.see.found(placeName(list.place), sizeOf(list.place, texts, formats));
  pane.store.change({
    message:
      told === null
        ? null
        : { at: task.at, text: told, intent: found === "newer" ? "warning" : "info" },
    status: told === null ? name : `${name} ${told}`,
  });
}

/** A list that has more rows or columns by now is still the same. */
function isSameList(one: FoundList, other: FoundList): boolean {
  const headers = one.preview[0] ?? [];
  return (
    one.place.sheetId === other.place.sheetId &&
    one.place.row === other.place.row &&
    one.place.column === other.place.column &&
    one.place.columns <= other.place.columns &&
    headers.every((header, column) => header === other.preview[0]?.[column])
  );
}
