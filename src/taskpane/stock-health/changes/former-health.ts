import { byPart, stockParts, type ByPart } from "../../../engine/stock-health/stock-parts";
import type { Progress } from "../../../workbook/excel/types";
import { keyAtPlace } from "../../list/item-key";
import { standsForItem, takenOfItem } from "../../list/since/items-of-rows";
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

/** What is held against the last time, row by row. */
type Counted = Pick<Judged, "rows" | "same" | "isJudged" | "money">;

/** The items of an answer, one row for each. What has no name is not known again. */
export class HealthItems {
  private readonly letters = new KeyLetters();

  constructor(private readonly judged: Counted) {}

  /** The code of the item that the row stands for; null where it stands for none. */
  codeOf(row: number): number | null {
    const { rows, same, isJudged } = this.judged;
    if (!standsForItem({ same, taken: isJudged }, row)) return null;
    const key = keyAtPlace(rows, row);
    return key === "" ? null : codeOf(this.letters.clear().addText(key));
  }

  /** Currency of the item that the row stands for. */
  moneyOf(row: number): ByPart {
    const { same, isJudged, money } = this.judged;
    const members = takenOfItem({ same, taken: isJudged }, row);
    return byPart((part) => members.reduce((sum, member) => sum + money[part][member], 0));
  }
}

/** The money of each item, by the code of its name. */
export async function moneyByItem(
  judged: Counted,
  progress: Progress,
): Promise<Map<number, ByPart>> {
  const byItem = new Map<number, ByPart>();
  const items = new HealthItems(judged);
  await inSlices(
    judged.rows.count,
    (row) => {
      const code = items.codeOf(row);
      if (code !== null) byItem.set(code, items.moneyOf(row));
    },
    progress,
  );
  return byItem;
}

/** Currency of the whole stock of an item. */
export function wholeOf(money: ByPart): number {
  return stockParts.reduce((sum, part) => sum + money[part], 0);
}
