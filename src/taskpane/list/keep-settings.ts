import type { FoundList } from "../../workbook/excel/types";
import { settingsKey } from "../kept/settings-key";
import { isNewer, withVersion } from "../kept/version";
import type { Pane } from "../pane/pane";
import { asRefusal, refusalSentence } from "../pane/refusal-sentence";
import { keepLastRun } from "./last-run";
import type { HasHeader, ListTask } from "./list-task";

/** What a list was last run with, as far as it can be told. */
export type Kept<Settings> = Settings | "newer" | null;

type Task<Settings extends { columns: HasHeader }> = Pick<
  ListTask<Settings["columns"], Settings>,
  "id" | "kept" | "state"
>;

/** Without them the pane guesses, as it does for a list it sees for the first time. */
export async function loadKept<Settings extends { columns: HasHeader }>(
  pane: Pane,
  { kept }: Pick<Task<Settings>, "kept">,
  list: FoundList,
): Promise<Kept<Settings>> {
  try {
    const value = await pane.workbook.loadSettings(keyOf(kept, list));
    return isNewer(value) ? "newer" : kept.read(value, list);
  } catch {
    return null;
  }
}

export interface ToKeep<Settings> {
  list: FoundList;
  settings: Settings;
  /** Where a refusal is told. */
  at: string;
  /** What else is kept of the run. */
  more?: () => Promise<void>;
}

/**
 * Keeps the run's settings in the workbook for the next colleague, one run after the other. A run is
 * worth showing even where that is refused; a newer run is kept in its place.
 */
export function keepSettings<Settings extends { columns: HasHeader }>(
  pane: Pane,
  { id, kept, state }: Task<Settings>,
  { list, settings, at, more }: ToKeep<Settings>,
): Promise<void> {
  const { result } = state.of(pane);
  const isOld = () => state.of(pane).result !== result;
  const keep = async () => {
    if (isOld() || state.of(pane).settingsAreNewer) return;
    try {
      await pane.workbook.saveSettings(keyOf(kept, list), withVersion(settings));
      await more?.();
      await keepLastRun(pane, { part: id, place: list.place });
    } catch (error) {
      const refusal = asRefusal(error);
      if (refusal.reason === "cancelled" || isOld()) return;
      const why = refusalSentence(pane.texts, refusal);
      pane.store.change({
        message: { at, text: pane.texts.write.settingsNotKept(why), intent: "warning" },
      });
    }
  };
  pane.keeping = pane.keeping.then(keep);
  return pane.keeping;
}

function keyOf({ key }: { key: string }, list: FoundList): string {
  return `${key}${settingsKey(list)}`;
}
