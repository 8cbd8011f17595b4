import type { Count } from "../../count";
import { items } from "../pane-words";

/** What stock health has written beside the list, told in the plan. */
export const health = {
  column: "Excess by stock health",
  item: (money: string) => `Stock health calls ${money} of this item’s stock more than it needs.`,
  itemChecked: (money: string, checked: string) =>
    `Stock health calls ${money} of this item’s stock more than it needs (${checked}).`,
  checkedByClass: (day: string) => `checked for ${day}, target cover by class`,
  checked: (day: string, cover: Count) =>
    `checked for ${day}, target cover ${cover.shown} ${cover.number === 1 ? "day" : "days"}`,
  itemWhy:
    "It is ordered all the same: the plan goes by lead time, time between orders and safety stock, stock health by its target cover.",
  group: (money: string, count: Count) =>
    `Stock health: ${money} of the list too much, in ${items(count)}`,
  holds: (money: string) => `${money} too much`,
  setting: (money: string, count: Count, ordered: Count, place: string) =>
    ordered.number === 0
      ? `${money} in ${items(count)}, none to order (${place})`
      : `${money} in ${items(count)}, ${ordered.shown} of them to order (${place})`,
  finding: (count: Count) =>
    `${items(count)} to order though stock health calls part of the stock excess`,
  fate: "Planned. Both can be true: stock health holds the stock against its target cover, the plan against lead time, time between orders and safety stock, and a pack or a supplier’s limits add to an order. Look at these items first: order less, or give stock health the cover that the lead time asks for.",
};
