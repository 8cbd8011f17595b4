import { Refusal, type FoundList } from "../../workbook/excel/types";
import { abc, nothingRead } from "./state";
import { fittingSettings } from "./run/fitting-settings";
import { settingsKey, type ListSettings } from "./run/list-settings";
import { isNewer } from "../kept/version";
import { defaultChoices } from "./rows/choices";
import { defaultEntries, entriesOf } from "./settings/lines";
import type { Pane } from "../pane/pane";
import type { StopWatching } from "../pane/workbook-port";
import { asRefusal, refusalSentence } from "../pane/refusal-sentence";
import { selection } from "../selection/selection";
import { writings } from "../written/writings";
import { tellSelected } from "../pane/tabs/open-part";
import { asReadBefore } from "../reading/headers/below-titles";
import { isElsewhere } from "../selection/elsewhere";
import { firstColumns } from "../reading/headers/first-columns";
import { guessColumns } from "./columns/guess-columns";
import { guessHeader } from "../reading/headers/guess-header";
import { namedPreview } from "../reading/headers/header-names";
import { placeName, sizeOf } from "../pane/place-name";
import { isSameList, isSameSelection } from "../selection/same-selection";

/** Dragging a selection passes through many; only the one it ends with is looked at. */
const settleTime = 200;

/** What a list was last run with, as far as it can be told. */
type Kept = ListSettings | "newer" | null;

/** From now on the pane shows the list that the user has selected; ends when it is stopped. */
export async function followSelection(pane: Pane): Promise<StopWatching> {
  const stop = await listenToSelection(pane);
  await lookAtSelection(pane);
  return stop;
}

/** Looks whenever the user has selected something else, until it is stopped. */
export async function listenToSelection(pane: Pane): Promise<StopWatching> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const lookSoon = () => {
    clearTimeout(timer);
    if (isStopped) return;
    timer = setTimeout(() => {
      if (pane.worker.isWorking) lookSoon();
      else void lookAtSelection(pane).then(() => tellSelected(pane));
    }, settleTime);
  };
  const stopWatching = await pane.workbook.watchSelection(lookSoon).catch((error) => {
    const text = refusalSentence(pane.texts, asRefusal(error));
    pane.store.change({ status: text, message: { at: "see", text } });
  });
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await stopWatching?.();
  };
}

/** Only where a list is being chosen: beside an explanation or a result the selection has its own use. */
function tell(pane: Pane, status: string): void {
  const open = pane.loaded.get(pane.store.state.part);
  if (open?.isChoosing?.(pane)) pane.store.change({ status });
}

/**
 * A list that has been read stays; another selection is then only offered. The user may go on with
 * the list that is shown before Excel has answered: the answer waits until that work is done. A look
 * that the user has not asked for, by selecting or by a press, gives up nothing for what it knows.
 */
export async function lookAtSelection(pane: Pane, onlyIfNew = false): Promise<void> {
  const isLatest = pane.looks.ask();
  const wasRead = abc.of(pane).checked !== null;
  const found = await pane.workbook
    .findList()
    .then((list) => asReadBefore(list, abc.of(pane).list))
    .catch(asRefusal);
  if (!isLatest()) return;
  const isNew = !(found instanceof Refusal) && isToBeTaken(pane, found);
  const kept = isNew ? await keptSettings(pane, found) : null;
  await pane.worker.idle();
  if (!isLatest()) return;
  const isKnown = onlyIfNew && isSameSelection(selection.of(pane).found, found);
  selection.change(pane, { found, isKnown });
  if (found instanceof Refusal) {
    if (isKnown) return;
    // The columns chosen for a list that was read stay while some of its rows are selected.
    return wasRead ? abc.change(pane, { elsewhere: null }) : showNoList(pane, found);
  }
  if (abc.of(pane).checked !== null) {
    return abc.change(pane, { elsewhere: isElsewhereNow(pane, found) ? found : null });
  }
  if (!isToBeTaken(pane, found)) return abc.change(pane, { list: found, listRefusal: null });
  if (isKnown) return;
  // What was read meanwhile has been given up again: the list that was only to be offered is taken.
  if (!isNew) return lookAtSelection(pane);
  takeList(pane, found, kept);
}

/** The user wants another list than the one that was read. */
export async function adoptList(pane: Pane, list: FoundList): Promise<void> {
  await pane.worker.do({
    label: pane.texts.see.looking,
    at: "see",
    run: () => keptSettings(pane, list),
    show: (kept) => takeList(pane, list, kept),
  });
}

function showNoList(pane: Pane, listRefusal: Refusal): void {
  if (abc.of(pane).checked !== null) return abc.change(pane, { elsewhere: null });
  abc.change(pane, { list: null, columns: null, listRefusal });
  tell(pane, refusalSentence(pane.texts, listRefusal));
}

/** Takes a list as the one to work on, with the settings it was last run with or a guess. */
function takeList(pane: Pane, list: FoundList, found: Kept): void {
  const kept = found === "newer" ? null : found;
  void pane.watches.of("analysis").end();
  const { texts, formats } = pane;
  const told = found === "newer" ? texts.see.newer : kept ? texts.see.restored : null;
  const name = texts.see.found(placeName(list.place), sizeOf(list.place, texts, formats));
  abc.change(pane, {
    list,
    listRefusal: null,
    columns:
      kept?.columns ?? guessColumns(firstColumns(namedPreview(list)), guessHeader(list.preview)),
    choices: kept?.choices ?? defaultChoices,
    lines: kept ? entriesOf(kept.lines, formats) : defaultEntries(formats),
    lineProblems: {},
    shownGroup: null,
    targetProblems: {},
    elsewhere: null,
    settingsAreNewer: found === "newer",
    ...nothingRead,
  });
  pane.store.change({ message: told === null ? null : { at: "see", text: told } });
  tell(pane, told === null ? name : `${name} ${told}`);
}

async function keptSettings(pane: Pane, list: FoundList): Promise<Kept> {
  try {
    const kept = await pane.workbook.loadSettings(settingsKey(list));
    return isNewer(kept) ? "newer" : fittingSettings(kept, list);
  } catch {
    // Without them the pane guesses, as it does for a list it sees for the first time.
    return null;
  }
}

function isToBeTaken(pane: Pane, list: FoundList): boolean {
  const { checked, list: shown } = abc.of(pane);
  return checked === null && !isSameList(shown, list);
}

function isElsewhereNow(pane: Pane, found: FoundList): boolean {
  const { checked, sourceChange } = abc.of(pane);
  if (checked === null) return false;
  const own = writings.of(pane).written.map(({ place }) => place);
  return isElsewhere(checked.list, sourceChange !== null, own, found);
}
