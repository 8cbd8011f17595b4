import { axisOf, layFrame, lineHeight, type Frame } from "../frame/frame";
import { textSize, textWidth, wrappedText } from "../frame/text-width";
import { between, round } from "../scale/scale";
import { niceTicks } from "../scale/ticks";
import type { Look } from "./looks";

/** A bar made of parts, in the order of the kinds. */
export interface StackedBar {
  name: string;
  /** What stands at the end of its line: the whole bar in words. */
  total: string;
  /** Below 0 is none. */
  parts: readonly number[];
}

/** What a part of each bar stands for. */
export interface PartKind {
  name: string;
  look: Look;
}

export interface StackedLabels {
  /** What the bars are: classes, groups. */
  bars: string;
  /** What is measured, with its unit. */
  axis: string;
  show(value: number): string;
}

export interface Segment {
  bar: number;
  kind: number;
  look: Look;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface StackedRow {
  top: number;
  bottom: number;
  /** The name in as many lines as it needs, two at most. */
  name: { x: number; y: number; text: string }[];
  total: { x: number; y: number; text: string };
}

export interface LegendEntry {
  look: Look;
  swatch: { x: number; y: number; size: number };
  name: { x: number; y: number; text: string };
}

export interface StackedGeometry extends Frame {
  rows: StackedRow[];
  /** Bar by bar, in each from its beginning; parts of nothing are left out. */
  segments: Segment[];
  /** Of the kinds that are drawn. */
  legend: LegendEntry[];
  /** Where the numbers of the axis stand. */
  ticksAt: number[];
}

/** More than these are no picture any more. */
export const mostBars = 12;
const barHeight = 14;
const air = 8;
const swatchSize = 10;
const gap = 4;
const mostLines = 2;

/** Bars one below the other, each made of parts; their names stand above them, so that none is cut. */
export function stackedGeometry(
  bars: readonly StackedBar[],
  kinds: readonly PartKind[],
  labels: StackedLabels,
  width: number,
): StackedGeometry {
  const shown = bars.slice(0, mostBars);
  const isDrawn = kinds.map((_, kind) => shown.some(({ parts }) => parts[kind] > 0));
  const legend = legendOf(
    kinds.filter((_, kind) => isDrawn[kind]),
    width,
  );
  const names = shown.map(({ name, total }) =>
    wrappedText(name, width - textWidth(total) - 4 * gap, mostLines),
  );
  const heights = names.map(({ length }) => length * lineHeight + barHeight + air);
  const sums = shown.map(({ parts }) => parts.reduce((sum, part) => sum + Math.max(part, 0), 0));
  const ticks = niceTicks(0, Math.max(...sums, 0), width < 260 ? 3 : 4);
  const frame = layFrame({
    width,
    height: heights.reduce((sum, height) => sum + height, legend.height + 3 * lineHeight + 2 * gap),
    left: { title: labels.bars, range: [0, 1], ticks: [] },
    bottom: axisOf(labels.axis, ticks, labels.show),
    room: { top: legend.height },
  });
  const { plot, x } = frame;
  const rows: StackedRow[] = [];
  const segments: Segment[] = [];
  let top = plot.top;
  shown.forEach(({ total, parts }, bar) => {
    const bottom = top + heights[bar];
    rows.push({
      ...{ top, bottom },
      name: names[bar].map((text, line) => ({
        ...{ x: plot.left + gap, text },
        y: top + textSize + line * lineHeight,
      })),
      total: { x: plot.right, y: top + textSize, text: total },
    });
    const y = bottom - air / 2 - barHeight;
    let sum = 0;
    parts.forEach((part, kind) => {
      if (!(part > 0)) return;
      const from = x(sum);
      sum += part;
      const { look } = kinds[kind];
      const size = { width: round(x(sum) - from), height: barHeight };
      segments.push({ bar, kind, look, x: round(from), y, ...size });
    });
    top = bottom;
  });
  const ticksAt = ticks.map((tick) => round(x(tick)));
  return { ...frame, rows, segments, legend: legend.entries, ticksAt };
}

/** Below the title of the bars, beside each other as far as there is room. */
function legendOf(kinds: PartKind[], width: number): { entries: LegendEntry[]; height: number } {
  let [left, line] = [0, 1];
  const entries = kinds.map(({ name, look }): LegendEntry => {
    const room = swatchSize + gap + textWidth(name);
    if (left > 0 && left + room > width) [left, line] = [0, line + 1];
    const y = line * lineHeight;
    const swatch = { x: left + 0.5, y: y + 2.5, size: swatchSize };
    const entry = {
      look,
      swatch,
      name: { x: left + swatchSize + gap, y: y + textSize, text: name },
    };
    left += room + 3 * gap;
    return entry;
  });
  return { entries, height: kinds.length === 0 ? 0 : line * lineHeight };
}

/** The part of a bar that lies nearest to a point: of the bar at its height. */
export function segmentAt(
  { rows, segments }: StackedGeometry,
  point: { x: number; y: number },
): number {
  const row = rows.findIndex(({ bottom }) => point.y < bottom);
  const bar = row < 0 ? rows.length - 1 : row;
  let [nearest, least] = [0, Infinity];
  segments.forEach((segment, place) => {
    const away =
      Math.abs(segment.bar - bar) * 1e6 +
      Math.abs(point.x - between(point.x, segment.x, segment.x + segment.width));
    if (away < least) [nearest, least] = [place, away];
  });
  return nearest;
}
