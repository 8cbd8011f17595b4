import { itemsUpTo, type AbcClass, type AbcRule } from "../../../engine/classification/abc";
import { groupOf, type Result } from "../classes/result";
import type { MethodId } from "../methods/method-id";
import { methods } from "../methods/methods";

/** The facts from which the pane tells why an item is in its class. */
export interface Reason {
  method: MethodId;
  class: AbcClass;
  value: number;
  rank: number;
  itemCount: number;
  share: number;
  /** Cumulative share of all larger values, and with this value (and its equals) included. */
  shareBefore: number;
  shareAfter: number;
  /** How many items have this value. */
  equals: number;
  rule: AbcRule;
  aShare: number;
  bShare: number;
  /** For the rule that counts items: how many items each line covers. */
  aItems: number;
  bItems: number;
  /** The first letter of the last run where a margin holds on to it. */
  heldFrom: string | null;
  /**
   * The letter of the second stage or of the demand, the number behind it, and whether a margin
   * holds on to it.
   */
  second: { letter: string; number: number; isHeld: boolean } | null;
  /** True where the value is a score over several criteria. */
  ofScores: boolean;
}

export function reasonFor(result: Result, item: number): Reason {
  const { settings, pareto, ranked } = result;
  const { start, end } = groupOf(result, item);
  const rank = pareto.rank[item];
  const itemCount = end - start;
  const first = start + rank - 1;
  let equals = 1;
  const value = ranked[item];
  while (first + equals < end && pareto.rank[pareto.order[first + equals]] === rank) equals++;
  return {
    method: result.method,
    class: result.classes[item],
    value,
    rank,
    itemCount,
    share: pareto.share[item],
    shareBefore: rank === 1 ? 0 : pareto.cumulativeShare[pareto.order[first - 1]],
    shareAfter: pareto.cumulativeShare[item],
    equals,
    rule: settings.rule,
    aShare: settings.aShare,
    bShare: settings.bShare,
    aItems: itemsUpTo(settings.aShare, itemCount),
    bItems: itemsUpTo(settings.bShare, itemCount),
    heldFrom: settings.margin > 0 ? (result.before?.[item]?.[0] ?? null) : null,
    second: secondReason(result, item),
    ofScores: methods[result.method].scores !== undefined,
  };
}

function secondReason(
  { second, method, items, settings, before }: Result,
  item: number,
): Reason["second"] {
  const letter = methods[method].second;
  if (second === null || letter === undefined) return null;
  const isHeld = settings.margin > 0 && before?.[item]?.[1] === second[item];
  return { letter: second[item], number: letter.number(items, item), isHeld };
}
