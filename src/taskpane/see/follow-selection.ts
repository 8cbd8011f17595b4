import type { FoundList } from "../../workbook/types";
import { fittingSettings } from "../again/fitting-settings";
import { settingsKey, type ListSettings } from "../again/list-settings";
import { defaultChoices } from "../check/choices";
import { defaultEntries, entriesOf } from "../choose/lines";
import type { Pane } from "../state/pane";
import { asRefusal, refusalSentence } from "../state/refusal-sentence";
import { lookWithTool } from "../tabs/open-tab";
import { asReadBefore } from "./below-titles";
import { guessColumns } from "./guess-columns";
import { guessHeader } from "./guess-header";
import { namedPreview } from "./header-names";
import { placeName, sizeOf } from "./place-name";
import { touches } from "./touches";

/** Dragging a selection passes through many; only the one it ends with is looked at. */
const settleTime = 200;

/** From now on the pane shows the list that the user has selected. */
export async function followSelection(pane: Pane): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (pane.worker.isWorking) lookSoon();
      else void lookAtSelection(pane).then(() => lookWithTool(pane));
    }, settleTime);
  };
  try {
    await pane.workbook.watchSelection(lookSoon);
  } catch (error) {
    const text = refusalSentence(pane.texts, asRefusal(error));
    pane.store.change({ status: text, message: { at: "see", text } });
  }
  await lookAtSelection(pane);
}

/** Only where a list is being chosen: beside an explanation or a result the selection has its own use. */
function tell(pane: Pane, status: string): void {
  const { tab, zeroStock } = pane.store.state;
  const isChoosing = tab === "analysis" || (tab === "zeroStock" && !zeroStock?.result);
  if (isChoosing) pane.store.change({ status });
}

/** A list that has been read stays; another selection is then only offered. */
export async function lookAtSelection(pane: Pane): Promise<void> {
  const look = (pane.looks += 1);
  const isLatest = () => look === pane.looks;
  try {
    const list = asReadBefore(await pane.workbook.findList(), pane.store.state.list);
    if (!isLatest()) return;
    if (pane.store.state.checked === null) await adoptList(pane, list, isLatest);
    else pane.store.change({ elsewhere: isElsewhere(pane, list) ? list : null });
  } catch (error) {
    if (!isLatest()) return;
    if (pane.store.state.checked !== null) return pane.store.change({ elsewhere: null });
    const listRefusal = asRefusal(error);
    pane.store.change({ list: null, columns: null, listRefusal });
    tell(pane, refusalSentence(pane.texts, listRefusal));
  }
}

/** Takes a list as the one to work on, with the settings it was last run with or a guess. */
export async function adoptList(
  pane: Pane,
  list: FoundList,
  isLatest: () => boolean = () => true,
): Promise<void> {
  if (isSameList(pane.store.state.list, list) && pane.store.state.checked === null) {
    return pane.store.change({ list, listRefusal: null });
  }
  const kept = await keptSettings(pane, list);
  if (!isLatest()) return;
  void pane.stopWatching?.();
  pane.stopWatching = null;
  const { texts, formats } = pane;
  const found = texts.see.found(placeName(list.place), sizeOf(list.place, texts, formats));
  pane.store.change({
    list,
    listRefusal: null,
    columns: kept?.columns ?? guessColumns(namedPreview(list), guessHeader(list.preview)),
    choices: kept?.choices ?? defaultChoices,
    lines: kept ? entriesOf(kept.lines, formats) : defaultEntries(formats),
    lineProblems: {},
    checked: null,
    result: null,
    shownGroup: null,
    targetProblems: {},
    elsewhere: null,
    sourceChange: null,
    plan: null,
    message: kept ? { at: "see", text: texts.see.restored } : null,
    lookup: "",
    matches: null,
    asked: null,
  });
  tell(pane, kept ? `${found} ${texts.see.restored}` : found);
}

async function keptSettings(pane: Pane, list: FoundList): Promise<ListSettings | null> {
  try {
    const key = settingsKey(list, pane.texts);
    return fittingSettings(await pane.workbook.loadSettings(key), list);
  } catch {
    // Without them the pane guesses, as it does for a list it sees for the first time.
    return null;
  }
}

function isSameList(one: FoundList | null, other: FoundList): boolean {
  return (
    one !== null &&
    one.place.sheetId === other.place.sheetId &&
    one.place.address === other.place.address &&
    String(one.preview[0]) === String(other.preview[0])
  );
}

/** Cells of the list itself, and of what the pane wrote, are no other list. */
function isElsewhere(pane: Pane, { place }: FoundList): boolean {
  const { checked, written, sourceChange } = pane.store.state;
  // After a change the list may have moved, and then it stands where it was not before.
  const read = checked?.list.place;
  if (sourceChange !== null && read !== undefined && read.address !== place.address) return true;
  const own = [read, ...written.map((each) => each.place)];
  return !own.some((known) => known !== undefined && touches(known, place));
}
