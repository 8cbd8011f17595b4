import type { Ranking } from "../../../charts/pareto/pareto-geometry";
import type { GroupResult, Result } from "../../classes/result";
import { rankingOf } from "../../answer/ranking";

/** More than there are bars in a wide pane and in a report. */
const mostPoints = 2_000;

/** The running total at some places of the ranking: what a chart needs of millions of items. */
export interface Curve {
  count: number;
  total: number;
  classes: Ranking["classes"];
  lines: Ranking["lines"];
  linesStand: Ranking["linesStand"];
  /** Ascending, from 0 to the number of items. */
  places: number[];
  running: number[];
  /** The value of the item at each place but the last. */
  values: number[];
}

export function curveOf(result: Result, group: GroupResult): Curve {
  const { count, total, classes, lines, linesStand, running, value } = rankingOf(result, group);
  const step = Math.max(1, Math.ceil(count / mostPoints));
  const places = new Set<number>();
  for (let place = 0; place < count; place += step) places.add(place);
  let end = 0;
  for (const { items } of classes) {
    end += items;
    places.add(end);
  }
  places.add(count);
  const inOrder = [...places].sort((one, other) => one - other);
  return {
    ...{ count, total, classes, lines, linesStand },
    places: inOrder,
    running: inOrder.map((place) => running(place)),
    values: inOrder.map((place) => (place < count ? value(place) : 0)),
  };
}

/** The same as a ranking; between two places the total is taken to rise evenly. */
export function rankingAlong(curve: Curve): Ranking {
  const { count, total, classes, lines, linesStand, places, running, values } = curve;
  /** The last place that is known up to there. */
  const upTo = (place: number) => {
    let [low, high] = [0, places.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (places[middle] <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    ...{ count, total, classes, lines, linesStand },
    value: (place) => values[upTo(place)],
    running: (items) => {
      const k = upTo(items);
      if (places[k] === items || k + 1 === places.length) return running[k];
      const along = (items - places[k]) / (places[k + 1] - places[k]);
      return running[k] + along * (running[k + 1] - running[k]);
    },
  };
}
