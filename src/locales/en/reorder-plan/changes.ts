import type { Count } from "../../count";
import { items } from "../pane-words";

/** What has changed since the last plan. */
export const changes = {
  heading: (day: string) => `Since the plan for ${day}`,
  money: (now: string, then: string) => `${now} to order, then ${then}.`,
  started: (count: Count, money: string) =>
    `${items(count)} ${count.number === 1 ? "is" : "are"} new to order: ${money}.`,
  ended: (count: Count) =>
    `${items(count)} ${count.number === 1 ? "needs" : "need"} no order any more.`,
  moved: (count: Count) => `${items(count)} moved to another group.`,
  noneMoved: "No item moved to another group.",
  added: (count: Count) =>
    `${items(count)} ${count.number === 1 ? "was" : "were"} not planned then.`,
  gone: (count: Count) =>
    `${items(count)} of then ${count.number === 1 ? "is" : "are"} not planned now.`,
  unread:
    "The last plan could not be read from the workbook, so nothing is said of what has changed since.",
  moves: "Items that moved, by group",
  items: "Items that moved",
  move: "From → to",
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  more: (count: Count) => `and ${items(count)} more`,
  moreMoves: (count: Count) =>
    `and ${count.shown} more ${count.number === 1 ? "move" : "moves"} between groups`,
};
