import type { AbcClass, AbcRule } from "../../engine/classification/abc";
import type { Result } from "./classify";

/** The facts from which the pane tells why an item is in its class. */
export interface Reason {
  class: AbcClass;
  value: number;
  rank: number;
  itemCount: number;
  share: number;
  /** Cumulative share of all larger values, and with this value (and its equals) included. */
  shareBefore: number;
  shareAfter: number;
  /** How many items have this very value. */
  equals: number;
  rule: AbcRule;
  aShare: number;
  bShare: number;
  /** For the rule that counts items: how many items each line covers. */
  aItems: number;
  bItems: number;
}

export function reasonFor(result: Result, item: number): Reason {
  const { items, settings, pareto } = result;
  const rank = pareto.rank[item];
  const itemCount = items.count;
  const first = rank - 1;
  let equals = 1;
  const value = items.values[item];
  while (first + equals < itemCount && items.values[pareto.order[first + equals]] === value) {
    equals++;
  }
  return {
    class: result.classes[item],
    value,
    rank,
    itemCount,
    share: pareto.share[item],
    shareBefore: first === 0 ? 0 : pareto.cumulativeShare[pareto.order[first - 1]],
    shareAfter: pareto.cumulativeShare[item],
    equals,
    rule: settings.rule,
    aShare: settings.aShare,
    bShare: settings.bShare,
    aItems: Math.round(settings.aShare * itemCount),
    bItems: Math.round(settings.bShare * itemCount),
  };
}
