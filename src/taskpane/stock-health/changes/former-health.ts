import { byPart, stockParts, type ByPart } from "../../../engine/stock-health/stock-parts";
import type { Progress } from "../../../workbook/excel/types";
import { keyAtPlace } from "../../list/item-key";
import { codeOf } from "../../kept/items/name-code";
import { KeyLetters } from "../../kept/items/name-key";
import { inSlices } from "../../pane/in-slices";
import type { Judged } from "../work/judged";

/** What the stock of a list was when it was last checked. */
export interface FormerHealth {
  /** The day of that report, Excel's serial number. */
  day: number;
  /** By what it was checked, to tell when other settings are the reason. */
  by: string;
  /** Currency of the whole stock. */
  money: ByPart;
  /** Currency of each item, by the code of its name; all of it where most of it was. */
  items: ReadonlyMap<number, ByPart>;
}

/** Nothing to compare with, or what Excel did not hand over: then it is not to be replaced either. */
export type KnownFormer = FormerHealth | "unread" | null;

/** The money of each item, by the code of its name. What has no name is not known again. */
export async function moneyByItem(
  { rows, isJudged, money }: Pick<Judged, "rows" | "isJudged" | "money">,
  progress: Progress,
): Promise<Map<number, ByPart>> {
  const byItem = new Map<number, ByPart>();
  const letters = new KeyLetters();
  await inSlices(
    rows.count,
    (row) => {
      if (isJudged[row] === 0) return;
      const key = keyAtPlace(rows, row);
      if (key === "") return;
      const code = codeOf(letters.clear().addText(key));
      const before = byItem.get(code);
      const own = byPart((part) => money[part][row] + (before?.[part] ?? 0));
      byItem.set(code, own);
    },
    progress,
  );
  return byItem;
}

/** Currency of the whole stock of an item. */
export function wholeOf(money: ByPart): number {
  return stockParts.reduce((sum, part) => sum + money[part], 0);
}
