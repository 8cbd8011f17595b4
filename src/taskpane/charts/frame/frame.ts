import { between, linearScale, logScale, round, type Scale } from "../scale/scale";
import { fittingText, textSize, textWidth } from "./text-width";

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Label {
  x: number;
  y: number;
  text: string;
  anchor: "start" | "middle" | "end";
}

/** One axis: where it begins and ends, what stands beside it, and what it counts. */
export interface Axis {
  title: string;
  range: [number, number];
  ticks: { at: number; text: string }[];
  isLog?: boolean;
}

export interface FrameParts {
  width: number;
  height: number;
  left: Axis;
  bottom: Axis;
  right?: Axis;
  /** Room wanted beyond what the axes take. */
  room?: Partial<Record<keyof Box, number>>;
}

/** Axes with room for every label, whatever the language. */
export interface Frame {
  width: number;
  height: number;
  plot: Box;
  x: Scale;
  y: Scale;
  /** Heights of the grid, and what stands beside and below it. */
  grid: number[];
  labels: Label[];
  titles: Label[];
}

/** A line of text with air. */
export const lineHeight = 16;
const gap = 5;

export function layFrame(parts: FrameParts): Frame {
  const { width, height, left, bottom, right, room = {} } = parts;
  const titles = titlesOf(parts);
  const widest = (axis?: Axis) => Math.max(0, ...(axis?.ticks ?? []).map((t) => textWidth(t.text)));
  const endOfBottom = bottom.ticks.length > 0 ? bottom.ticks[bottom.ticks.length - 1].text : "";
  const beside = Math.max(widest(right), room.right ?? 0, Math.ceil(textWidth(endOfBottom) / 4));
  const plot = {
    left: Math.max(widest(left), room.left ?? 0) + gap,
    right: width - beside - gap,
    top: titles.rows * lineHeight + (room.top ?? 0) + gap + 3,
    bottom: height - lineHeight - (bottom.ticks.length > 0 ? lineHeight : 0) - (room.bottom ?? 0),
  };
  plot.right = Math.max(plot.right, plot.left + 40);
  const scaleOf = (axis: Axis, from: number, to: number) =>
    (axis.isLog ? logScale : linearScale)(axis.range, [from, to]);
  const x = scaleOf(bottom, plot.left, plot.right);
  const y = scaleOf(left, plot.bottom, plot.top);
  const yRight = right && scaleOf(right, plot.bottom, plot.top);
  const middle = textSize / 3;
  const labels: Label[] = [
    ...left.ticks.map(({ at, text }) => {
      return { x: plot.left - gap, y: round(y(at) + middle), text, anchor: "end" as const };
    }),
    ...(right?.ticks ?? []).map(({ at, text }) => {
      const place = round((yRight as Scale)(at) + middle);
      return { x: plot.right + gap, y: place, text, anchor: "start" as const };
    }),
    // Clear of what stands beside the right axis.
    ...labelsBelow(bottom, x, plot, right ? plot.right + gap - 2 : width),
  ];
  const grid = (right ?? left).ticks.map(({ at }) => round((yRight ?? y)(at)));
  const below = {
    x: (plot.left + plot.right) / 2,
    y: height - 4,
    text: fittingText(bottom.title, width),
  };
  const half = textWidth(below.text) / 2;
  below.x = round(between(below.x, Math.min(half, width / 2), Math.max(width - half, width / 2)));
  return {
    ...{ width, height, plot, x, y, grid, labels },
    titles: [...titles.labels, { ...below, anchor: "middle" }],
  };
}

/** Above the axes, side by side where there is room for both. */
function titlesOf({ width, left, right }: FrameParts): { rows: number; labels: Label[] } {
  const first = {
    x: 0,
    y: textSize,
    text: fittingText(left.title, width),
    anchor: "start" as const,
  };
  if (!right) return { rows: 1, labels: [first] };
  const isTooWide = textWidth(left.title) + textWidth(right.title) + 2 * gap > width;
  const rows = isTooWide ? 2 : 1;
  const y = textSize + (rows - 1) * lineHeight;
  const second = { x: width, y, text: fittingText(right.title, width), anchor: "end" as const };
  return { rows, labels: [first, second] };
}

/** The first and the last always, those between where they do not touch. */
function labelsBelow({ ticks }: Axis, x: Scale, plot: Box, width: number): Label[] {
  const y = plot.bottom + lineHeight - 2;
  const placed = ticks.map(({ at, text }) => {
    const half = textWidth(text) / 2;
    const middle = round(between(x(at), half, Math.max(width - half, half)));
    return { from: middle - half, to: middle + half, label: { x: middle, y, text } };
  });
  const kept: typeof placed = [];
  const last = placed[placed.length - 1];
  for (const each of placed) {
    const isClear = kept.length === 0 || each.from >= kept[kept.length - 1].to + gap;
    if (each === last) {
      while (kept.length > 1 && each.from < kept[kept.length - 1].to + gap) kept.pop();
      if (kept.length === 0 || each.from >= kept[kept.length - 1].to + gap) kept.push(each);
    } else if (isClear) kept.push(each);
  }
  return kept.map(({ label }) => ({ ...label, anchor: "middle" as const }));
}

/** An axis of round numbers from the least to the most. */
export function axisOf(title: string, ticks: number[], show: (value: number) => string): Axis {
  return {
    title,
    range: [ticks[0], ticks[ticks.length - 1]],
    ticks: ticks.map((at) => ({ at, text: show(at) })),
  };
}
