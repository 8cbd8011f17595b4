import type { Ranking } from "../../charts/pareto/pareto-geometry";
import type { GroupResult, Result } from "../classes/result";

/** The items of a list or of one of its groups, the largest first. */
export function rankingOf({ pareto, ranked, settings }: Result, group: GroupResult): Ranking {
  const { start, end, summary } = group;
  const order = pareto.order.subarray(start, end);
  const largest = order.length > 0 ? order[0] : -1;
  return {
    count: order.length,
    value: (place) => ranked[order[place]],
    total: pareto.share[largest] > 0 ? ranked[largest] / pareto.share[largest] : 0,
    running: (items) => runningTotal(pareto, order, items),
    classes: summary.map(({ class: name, items }) => ({ name, items })),
    lines: [
      { id: "a", share: settings.aShare },
      { id: "b", share: settings.bShare },
    ],
    linesStand: settings.rule === "count" ? "upright" : "level",
  };
}

/** Equal values share a rank and a cumulative share, that of the last of them. */
function runningTotal(
  { rank, share, cumulativeShare }: Result["pareto"],
  order: Uint32Array,
  items: number,
): number {
  if (items === 0) return 0;
  const last = order[items - 1];
  const before = rank[last] - 1;
  const sum = before === 0 ? 0 : cumulativeShare[order[before - 1]];
  return (sum || 0) + (items - before) * Math.max(share[last] || 0, 0);
}
