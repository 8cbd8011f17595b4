import type { ZeroStockLimits } from "../../engine/policy/zero-stock";
import type { FoundList } from "../../workbook/excel/types";
import { settingsKey } from "../abc/run/list-settings";
import { either, nothing, number, record, truth, whole, word, type Shape } from "../kept/shape";
import { isNewer, withVersion } from "../kept/version";
import type { Pane } from "../pane/pane";
import { columnRoles, spreadKinds, type ZeroStockColumns } from "./columns";
import { limitNames } from "./limits";

/** What is kept in the workbook for a list, so that the next colleague finds it. */
export interface KeptSettings {
  columns: ZeroStockColumns;
  limits: ZeroStockLimits;
  leaveOutHidden: boolean;
}

export function keyOf(list: FoundList): string {
  return `zeroStock.${settingsKey(list)}`;
}

export function saveSettings(pane: Pane, list: FoundList, settings: KeptSettings): Promise<void> {
  return pane.workbook.saveSettings(keyOf(list), withVersion(settings));
}

/** Where they cannot be read the pane guesses, as it does for a list it sees for the first time. */
export async function loadSettings(
  pane: Pane,
  list: FoundList,
): Promise<KeptSettings | "newer" | null> {
  try {
    const kept = await pane.workbook.loadSettings(keyOf(list));
    return isNewer(kept) ? "newer" : fittingSettings(kept, list);
  } catch {
    return null;
  }
}

/** The settings as they were kept, or null when they are not whole or do not fit the list. */
export function fittingSettings(kept: unknown, { place }: FoundList): KeptSettings | null {
  const column = either(whole(0, place.columns - 1), nothing);
  const columns = record<ZeroStockColumns>({
    hasHeader: truth,
    at: record(forEach(columnRoles, column)),
    kinds: record({ leadTimeSpread: word(spreadKinds), demandSpread: word(spreadKinds) }),
  });
  const limits = record(forEach(limitNames, number(0, Number.MAX_VALUE)));
  return record<KeptSettings>({ columns, limits, leaveOutHidden: truth })(kept) ?? null;
}

function forEach<Key extends string, T>(keys: readonly Key[], shape: Shape<T>) {
  return Object.fromEntries(keys.map((key) => [key, shape])) as Record<Key, Shape<T>>;
}
