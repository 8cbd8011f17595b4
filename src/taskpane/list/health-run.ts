import type { FoundList } from "../../workbook/excel/types";
import { either, nothing, number, record, whole } from "../kept/shape";
import { settingsKey } from "../kept/settings-key";
import { isNewer, withVersion } from "../kept/version";
import type { Pane } from "../pane/pane";

/** When stock health was last asked about a list, and by what: other parts tell it beside their own. */
export interface HealthRun {
  /** Excel's serial number. */
  day: number;
  /** Days of demand that a stock is to cover; null where each class has its own. */
  coverDays: number | null;
  /** Currency of all that it calls excess. */
  excess: number;
}

const [lastDay, most] = [2_958_465, 1e300];

const shape = record<HealthRun>({
  day: whole(0, lastDay),
  coverDays: either(number(0, most), nothing),
  excess: number(0, most),
});

/** For the parts that show what stock health has written beside the list. */
export function keepHealthRun(pane: Pane, list: FoundList, run: HealthRun): Promise<void> {
  return pane.workbook.saveSettings(keyOf(list), withVersion(run));
}

/** Null where there was none, or none that can be read. */
export async function recallHealthRun(pane: Pane, list: FoundList): Promise<HealthRun | null> {
  const kept = await pane.workbook.loadSettings(keyOf(list)).catch(() => null);
  return isNewer(kept) ? null : (shape(kept) ?? null);
}

function keyOf(list: FoundList): string {
  return `healthRun.${settingsKey(list)}`;
}
