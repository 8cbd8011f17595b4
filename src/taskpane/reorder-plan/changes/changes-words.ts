import { moneyText } from "../../list/money-text";
import type { Pane } from "../../pane/pane";
import type { Planned } from "../plan/plan-list";
import type { PlanChanges } from "./changes";

/** What has changed since the last plan, sentence by sentence. */
export function changesWords(
  pane: Pick<Pane, "texts" | "formats">,
  result: Planned,
  { before, started, ended, moved, added, gone }: PlanChanges,
): string[] {
  const words = pane.texts.reorderPlan.changes;
  const { formats } = pane;
  const count = (items: number) => formats.count(items);
  const money = (amount: number) => moneyText(pane, result, amount);
  return [
    words.money(money(result.orders.money), money(before.money)),
    ...(started.items > 0 ? [words.started(count(started.items), money(started.money))] : []),
    ...(ended > 0 ? [words.ended(count(ended))] : []),
    moved.count > 0 ? words.moved(count(moved.count)) : words.noneMoved,
    ...(added > 0 ? [words.added(count(added))] : []),
    ...(gone > 0 ? [words.gone(count(gone))] : []),
  ];
}
