import type { Progress } from "../../../workbook/excel/types";
import { inSlices } from "../../pane/in-slices";
import type { Items } from "./items";

/** Fewer periods than a year's months say little of how steady a demand is. */
export const enoughPeriods = 12;

/** Whether the demand of an item began in the later half of the periods, or ended in the earlier. */
export type Life = "lasting" | "new" | "dead";

/** The rows of items without demand in the first half of the periods, and in the last. */
export async function newAndDeadRows(
  items: Items,
  progress: Progress,
): Promise<{ new: number[]; dead: number[] }> {
  const found: Record<"new" | "dead", number[]> = { new: [], dead: [] };
  if (items.measures.length < 2) return found;
  await inSlices(
    items.ofRow.length,
    (row) => {
      const item = items.ofRow[row];
      if (item < 0) return;
      const life = lifeOf(items.measures, item);
      if (life !== "lasting") found[life].push(row);
    },
    progress,
  );
  return found;
}

/** Of an odd number of periods the middle one belongs to neither half. */
export function lifeOf(periods: readonly ArrayLike<number>[], item: number): Life {
  const half = Math.floor(periods.length / 2);
  const sold = (from: number, to: number) => {
    for (let k = from; k < to; k++) if (periods[k][item] > 0) return true;
    return false;
  };
  if (!sold(periods.length - half, periods.length)) return "dead";
  return sold(0, half) ? "lasting" : "new";
}
