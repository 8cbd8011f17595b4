import type { AbcClass, AbcSettings } from "../../../engine/classification/abc";
import type { ClassSummary } from "../../../engine/classification/class-summary";
import type { GroupResult, Result } from "../classes/result";

/** The items of a list or of one of its groups, the largest first. */
export interface Ranking {
  order: Uint32Array;
  /** By item. */
  values: Float64Array;
  share: Float64Array;
  summary: ClassSummary[];
  settings: AbcSettings;
}

export function rankingOf({ pareto, ranked, settings }: Result, group: GroupResult): Ranking {
  const { start, end, summary } = group;
  const order = pareto.order.subarray(start, end);
  return { order, values: ranked, share: pareto.share, summary, settings };
}

export interface Bar {
  class: AbcClass;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A line of the settings: level across the cumulative curve, or upright where items are counted. */
export interface ShareLine {
  share: number;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  labelX: number;
  labelY: number;
  anchor: "start" | "middle";
}

export interface Region {
  class: AbcClass;
  /** Where the class ends. */
  end: number;
  labelX: number;
}

export interface ChartGeometry {
  width: number;
  height: number;
  plot: { left: number; right: number; top: number; bottom: number };
  bars: Bar[];
  /** 1, or how many items each bar stands for. */
  itemsPerBar: number;
  /** What the highest bar stands for. */
  largest: number;
  curve: string;
  lines: ShareLine[];
  regions: Region[];
}

const width = 288;
const height = 190;
const plot = { left: 34, right: 248, top: 20, bottom: 156 };
const mostBars = 60;
const letterWidth = 12;
const lineOfText = 11;

/** A drawing of at most some 60 bars and as many points of the curve, however long the list is. */
export function chartGeometry(ranking: Ranking): ChartGeometry {
  const { order, share } = ranking;
  const count = order.length;
  const x = (place: number) => plot.left + (place / count) * (plot.right - plot.left);
  const y = (part: number) => plot.bottom + part * (plot.top - plot.bottom);
  const itemsPerBar = Math.ceil(count / mostBars);
  const groups = groupsOf(ranking, itemsPerBar);
  const largest = Math.max(...groups.map(({ mean }) => mean));
  const points: [number, number][] = [[0, 0]];
  let cumulative = 0;
  for (const { start, end } of groups) {
    // Of a group without any value no item has a share.
    for (let place = start; place < end; place++) {
      cumulative += Math.max(share[order[place]] || 0, 0);
    }
    points.push([end, Math.min(cumulative, 1)]);
  }
  return {
    width,
    height,
    plot,
    bars: groups.map((group) => barOf(group, x, y, largest)),
    itemsPerBar,
    largest,
    curve: `M${points.map(([place, sum]) => `${round(x(place))},${round(y(sum))}`).join("L")}`,
    lines: linesOf(ranking, x, y),
    regions: regionsOf(ranking, x),
  };
}

interface Group {
  class: AbcClass;
  start: number;
  end: number;
  /** Mean value of the items; returns count as nothing. */
  mean: number;
}

/** Neighbours in rank, never from two classes. */
function groupsOf({ order, values, summary }: Ranking, size: number): Group[] {
  const groups: Group[] = [];
  let start = 0;
  for (const { class: name, items } of summary) {
    const classEnd = start + items;
    while (start < classEnd) {
      const end = Math.min(start + size, classEnd);
      let mean = 0;
      for (let place = start; place < end; place++) {
        mean += Math.max(values[order[place]], 0) / (end - start);
      }
      groups.push({ class: name, start, end, mean });
      start = end;
    }
  }
  return groups;
}

type Scale = (value: number) => number;

function barOf(group: Group, x: Scale, y: Scale, largest: number): Bar {
  const left = x(group.start);
  const top = y(largest > 0 ? group.mean / largest : 0);
  // A hair of space between bars where there is room for it.
  const gap = x(group.end) - left > 4 ? 1 : 0;
  return {
    class: group.class,
    x: round(left + gap / 2),
    y: round(top),
    width: round(x(group.end) - left - gap),
    height: round(plot.bottom - top),
  };
}

function linesOf({ settings, order }: Ranking, x: Scale, y: Scale): ShareLine[] {
  const shares = [settings.aShare, settings.bShare];
  if (settings.rule === "count") {
    const at = spread(
      shares.map((share) => x(share * order.length)),
      3 * letterWidth,
    );
    return shares.map((share, i) => {
      const place = round(x(share * order.length));
      const label = { labelX: round(at[i]), labelY: plot.bottom + lineOfText };
      const anchor = "middle" as const;
      return { share, x1: place, x2: place, y1: plot.top, y2: plot.bottom, ...label, anchor };
    });
  }
  const at = spread(shares.map(y).reverse(), lineOfText).reverse();
  return shares.map((share, i) => {
    const level = round(y(share));
    const label = { labelX: plot.right + 4, labelY: round(at[i] + 3) };
    const anchor = "start" as const;
    return { share, x1: plot.left, x2: plot.right, y1: level, y2: level, ...label, anchor };
  });
}

function regionsOf({ summary }: Ranking, x: Scale): Region[] {
  const present = summary.filter(({ items }) => items > 0);
  let start = 0;
  const ends = present.map(({ items }) => (start += items));
  const middles = ends.map((end, i) => (x(end) + x(i === 0 ? 0 : ends[i - 1])) / 2);
  const labels = spread(middles, letterWidth);
  return present.map(({ class: name }, i) => ({
    class: name,
    end: round(x(ends[i])),
    labelX: round(labels[i]),
  }));
}

/** Pushes rising positions apart so that labels do not lie over each other. */
function spread(positions: number[], least: number): number[] {
  const apart: number[] = [];
  for (const position of positions) {
    const before = apart.length === 0 ? -Infinity : apart[apart.length - 1];
    apart.push(Math.max(position, before + least));
  }
  return apart;
}

function round(coordinate: number): number {
  return Math.round(coordinate * 10) / 10;
}
