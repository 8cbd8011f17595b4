import type { ZeroStockLimits } from "../../engine/policy/zero-stock";
import type { FoundList } from "../../workbook/types";
import { settingsKey } from "../again/list-settings";
import type { Pane } from "../state/pane";
import { columnRoles, spreadKinds, type ZeroStockColumns } from "./columns";
import { limitNames } from "./limits";

/** What is kept in the workbook for a list, so that the next colleague finds it. */
export interface KeptSettings {
  columns: ZeroStockColumns;
  limits: ZeroStockLimits;
  leaveOutHidden: boolean;
}

export function keyOf({ texts }: Pane, list: FoundList): string {
  return `zeroStock.${settingsKey(list, texts)}`;
}

export function saveSettings(pane: Pane, list: FoundList, settings: KeptSettings): Promise<void> {
  return pane.workbook.saveSettings(keyOf(pane, list), settings);
}

/** Where they cannot be read the pane guesses, as it does for a list it sees for the first time. */
export async function loadSettings(pane: Pane, list: FoundList): Promise<KeptSettings | null> {
  try {
    return fittingSettings(await pane.workbook.loadSettings(keyOf(pane, list)), list);
  } catch {
    return null;
  }
}

/** The settings as they were kept, or null when they are not whole or do not fit the list. */
export function fittingSettings(kept: unknown, list: FoundList): KeptSettings | null {
  if (!isRecord(kept) || !isRecord(kept.columns) || !isRecord(kept.limits)) return null;
  const { columns, limits, leaveOutHidden } = kept;
  const { at, kinds, hasHeader } = columns;
  if (!isRecord(at) || !isRecord(kinds)) return null;
  const isColumn = (column: unknown) =>
    Number.isInteger(column) && (column as number) >= 0 && (column as number) < list.place.columns;
  const fits =
    typeof hasHeader === "boolean" &&
    typeof leaveOutHidden === "boolean" &&
    columnRoles.every((role) => at[role] === null || isColumn(at[role])) &&
    [kinds.leadTimeSpread, kinds.demandSpread].every((kind) =>
      (spreadKinds as readonly unknown[]).includes(kind),
    ) &&
    limitNames.every((name) => isLimit(limits[name]));
  return fits ? (kept as unknown as KeptSettings) : null;
}

function isLimit(limit: unknown): boolean {
  return typeof limit === "number" && Number.isFinite(limit) && limit >= 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
