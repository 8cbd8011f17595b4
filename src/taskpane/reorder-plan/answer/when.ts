import type { Pane } from "../../pane/pane";
import { groupAt, type Planned } from "../plan/plan-list";

/** "Runs out Fri, Dec 4, 2026": when the stock is used up, as far as that is in sight. */
export function whenSentence({ texts, formats }: Pane, result: Planned, row: number): string {
  const words = texts.reorderPlan.orders;
  const runOut = result.runOut[row];
  if (!Number.isFinite(runOut)) return words.lasts;
  if (runOut <= result.settings.today) return words.isOut;
  return words.runsOut(formats.day(Math.floor(runOut)));
}

/** "Order by Nov 20, 2026", or how late that is by now; "" where nothing runs out. */
export function orderBySentence({ texts, formats }: Pane, result: Planned, row: number): string {
  const words = texts.reorderPlan.orders;
  const lastOrder = result.lastOrder[row];
  if (!Number.isFinite(lastOrder)) return "";
  const day = Math.floor(lastOrder);
  const late = result.settings.today - day;
  return late > 0 ? words.late(formats.count(late)) : words.orderBy(formats.day(day));
}

/** "Order now · runs out Fri, Dec 4, 2026"; what is out says so once. */
export function urgencySentence(pane: Pane, result: Planned, row: number): string {
  const group = groupAt(result, row);
  const { groups, orders } = pane.texts.reorderPlan;
  if (group === null) return "";
  return group === "out" ? groups.out : orders.both(groups[group], whenSentence(pane, result, row));
}
