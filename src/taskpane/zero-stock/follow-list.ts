import { Refusal, type FoundList } from "../../workbook/excel/types";
import { abc } from "../abc/state";
import { say, type Pane } from "../pane/pane";
import { selection } from "../selection/selection";
import { entriesOf } from "./limits";
import { guessColumns } from "./guess-columns";
import { loadSettings, type KeptSettings } from "./kept-settings";
import { namedPreview } from "../reading/headers/header-names";
import { zeroStockPart, forgetResult } from "./state";
import { isElsewhere } from "../selection/elsewhere";

/**
 * From now on the screen works on the list that the user has selected. The pane's own answer about
 * the selection may come later than the call that tells of it, so its state is watched.
 */
export async function followList(pane: Pane): Promise<void> {
  if (!zeroStockPart.of(pane).isFollowing) {
    zeroStockPart.change(pane, { isFollowing: true });
    pane.store.listen(() => {
      if (pane.store.state.part === "zeroStock") void followSelected(pane);
    });
  }
  await followSelected(pane);
}

/** Another list that the user has selected since this one was read; null when there is none. */
export function listElsewhere(pane: Pane): FoundList | null {
  const { list, result, advice, sourceChange } = zeroStockPart.of(pane);
  const selected = selection.of(pane).found;
  if (result === null || list === null || !isList(selected)) return null;
  const own = advice.map(({ place }) => place);
  return isElsewhere(list, sourceChange !== null, own, selected) ? selected : null;
}

/** The user wants another list than the one that was read. */
export async function adoptList(pane: Pane, list: FoundList): Promise<void> {
  zeroStockPart.of(pane).looks.ask();
  await pane.worker.do({
    label: pane.texts.see.looking,
    at: "zero-stock",
    run: () => loadSettings(pane, list),
    show: (kept) => takeList(pane, list, kept),
  });
}

function takeList(pane: Pane, list: FoundList, kept: KeptSettings | "newer" | null): void {
  forgetResult(pane);
  const settingsAreNewer = kept === "newer";
  if (kept === null || kept === "newer") {
    zeroStockPart.change(pane, {
      list,
      columns: guessColumns(namedPreview(list)),
      settingsAreNewer,
    });
    if (settingsAreNewer) say(pane, pane.texts.see.newer, "zero-stock");
    return;
  }
  zeroStockPart.change(pane, { list, columns: kept.columns, settingsAreNewer });
  zeroStockPart.change(pane, {
    limits: entriesOf(kept.limits, pane.formats),
    problems: {},
    leaveOutHidden: kept.leaveOutHidden,
  });
  say(pane, pane.texts.zeroStock.list.restored, "zero-stock");
}

/**
 * A list that has been read stays; one that has only grown keeps the columns that were chosen. Where
 * the selection is no list, the one that the analysis works on is taken.
 */
async function followSelected(pane: Pane): Promise<void> {
  const { list, result, seen, looks } = zeroStockPart.of(pane);
  const now = selection.of(pane);
  const selected = isList(now.found) ? now.found : (abc.of(pane).list ?? now.found);
  if (selected === null || now === seen) return;
  zeroStockPart.change(pane, { seen: now });
  const { isKnown } = now;
  const isLatest = looks.ask();
  if (result !== null) return;
  if (!isList(selected)) {
    return isKnown ? undefined : zeroStockPart.change(pane, { list: null, columns: null });
  }
  if (list !== null && isSameList(list, selected)) {
    return zeroStockPart.change(pane, { list: selected });
  }
  if (seen !== null && isKnown) return;
  const kept = await loadSettings(pane, selected);
  // The user may have gone on with the list that was shown until now.
  await pane.worker.idle();
  if (isLatest() && zeroStockPart.of(pane).result === null) takeList(pane, selected, kept);
}

function isList(selected: FoundList | Refusal | null): selected is FoundList {
  return selected !== null && !(selected instanceof Refusal);
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
