import { layFrame, lineHeight, type Axis, type Frame, type Label } from "../frame/frame";
import { fittingText, textSize, textWidth } from "../frame/text-width";
import { between, round } from "../scale/scale";
import type { AreaTone, Figure, FigureAxis, LineTone, Point2, Shape } from "./figure";

export interface DrawnPath {
  kind: "line" | "area";
  tone: LineTone | AreaTone;
  d: string;
}

export interface DrawnRule {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  isStrong: boolean;
  label: Label;
}

export interface LegendEntry {
  kind: "line" | "area";
  tone: LineTone | AreaTone;
  x: number;
  y: number;
  text: string;
}

export interface FigureGeometry extends Frame {
  paths: DrawnPath[];
  rects: { x: number; y: number; width: number; height: number; tone: AreaTone }[];
  rules: DrawnRule[];
  points: { x: number; y: number }[];
  notes: Label[];
  legend: LegendEntry[];
}

const height = 240;
const swatch = 20;
/** A mark with the air around it, and the part of the letters that reaches below their line. */
const markRoom = 10;
const gap = 12;
/** Between the lines of two names. */
const nameHeight = textSize + 2;

/** Lays a picture out for a width; of more points than pixels the highest and lowest are drawn. */
export function figureGeometry(figure: Figure, width: number): FigureGeometry {
  const { shapes } = figure;
  const entries = legendOf(shapes, width);
  const rows = entries.length === 0 ? 0 : Math.max(...entries.map(({ y }) => y)) + 1;
  const uprights = shapes.filter((shape) => shape.kind === "upright");
  const parts = {
    width,
    left: axis(figure.y),
    bottom: axis(figure.x),
    height: height + rows * lineHeight,
    room: { bottom: rows * lineHeight, top: uprights.length * lineHeight },
  };
  const frame = layFrame(parts);
  const laid: FigureGeometry = {
    ...{ ...frame, paths: [], rects: [], rules: [], points: [], notes: [] },
    // The title of the axis stands above the legend.
    titles: frame.titles.map((title, k) =>
      k === frame.titles.length - 1 ? { ...title, y: title.y - rows * lineHeight } : title,
    ),
    legend: entries.map((entry) => ({
      ...entry,
      y: parts.height - (rows - entry.y) * lineHeight + textSize - 2,
    })),
  };
  let lane = 0;
  for (const shape of shapes) {
    if (shape.kind === "upright") laid.rules.push(upright(shape, frame, lane++, uprights.length));
    else if (shape.kind !== "level") draw(shape, frame, laid);
  }
  laid.rules.push(...levelsOf(shapes, frame, laid.points));
  return laid;
}

/** Levels close to each other: the name of the higher one stands above that of the lower. */
function levelsOf(shapes: Shape[], frame: Frame, points: FigureGeometry["points"]): DrawnRule[] {
  const levels = shapes.filter((shape) => shape.kind === "level").sort((a, b) => a.at - b.at);
  let below = Infinity;
  return levels.map((level) => {
    const rule = levelOf(level, frame, points);
    const y = Math.max(Math.min(rule.label.y, below - nameHeight), textSize);
    below = y;
    return { ...rule, label: { ...rule.label, y } };
  });
}

function axis({ title, range, ticks, show }: FigureAxis): Axis {
  return { title, range, ticks: ticks.map((at) => ({ at, text: show(at) })) };
}

function draw(
  shape: Exclude<Shape, { kind: "upright" | "level" }>,
  frame: Frame,
  laid: FigureGeometry,
): void {
  const { plot } = frame;
  const x = (value: number) => round(between(frame.x(value), plot.left, plot.right));
  const y = (value: number) => round(between(frame.y(value), plot.top, plot.bottom));
  switch (shape.kind) {
    case "line": {
      const d = pathOf(thinned(shape.points, x), x, y);
      if (d !== "") laid.paths.push({ kind: "line", tone: shape.tone, d });
      return;
    }
    case "area": {
      const around = [...thinned(shape.upper, x), ...[...thinned(shape.lower, x)].reverse()];
      if (around.length < 3) return;
      laid.paths.push({ kind: "area", tone: shape.tone, d: `${pathOf(around, x, y)}Z` });
      return;
    }
    case "bars":
      for (const bar of mostBars(shape.bars, plot.right - plot.left)) {
        const [left, right] = [x(bar.from), x(bar.to)];
        const [top, bottom] = [y(Math.max(bar.low, bar.high)), y(Math.min(bar.low, bar.high))];
        const size = { width: round(Math.max(right - left, 1)), height: round(bottom - top) };
        laid.rects.push({ x: left, y: top, ...size, tone: shape.tone });
      }
      return;
    case "point": {
      const point = { x: x(shape.at[0]), y: y(shape.at[1]) };
      laid.points.push(point);
      if (shape.text !== undefined) laid.notes.push(beside(shape.text, point, frame, 8));
      return;
    }
    case "note": {
      const { text } = shape;
      const half = textWidth(text) / 2;
      const middle = between(x(shape.at[0]), half, Math.max(frame.width - half, half));
      laid.notes.push({ x: round(middle), y: y(shape.at[1]) + 4, text, anchor: "middle" });
    }
  }
}

/** Its name stands above it, over the marks that lie on it. */
function levelOf(
  { at, text }: Extract<Shape, { kind: "level" }>,
  { plot, ...frame }: Frame,
  points: readonly { x: number; y: number }[],
): DrawnRule {
  const y = round(between(frame.y(at), plot.top, plot.bottom));
  const from = plot.right - textWidth(text);
  const isMarked = points.some(
    (point) => point.x + markRoom >= from && Math.abs(point.y - y) < markRoom,
  );
  const off = isMarked ? markRoom : 4;
  const isHigh = y - off < plot.top + textSize;
  const label = {
    ...{ x: plot.right, text, anchor: "end" as const },
    y: isHigh ? y + textSize + off - 4 : y - off,
  };
  return { x1: plot.left, x2: plot.right, y1: y, y2: y, isStrong: false, label };
}

/** Each has its own line above the plot, so that none lies over another. */
function upright(
  { at, text, isStrong = false }: Extract<Shape, { kind: "upright" }>,
  frame: Frame,
  lane: number,
  lanes: number,
): DrawnRule {
  const { plot } = frame;
  const x = round(between(frame.x(at), plot.left, plot.right));
  const y = plot.top - (lanes - 1 - lane) * lineHeight - 5;
  const label = { ...beside(text, { x, y }, frame, 4), y };
  return { x1: x, x2: x, y1: y - textSize + 2, y2: plot.bottom, isStrong, label };
}

/** To the right where there is room, else to the left. */
function beside(
  whole: string,
  { x, y }: { x: number; y: number },
  frame: Frame,
  off: number,
): Label {
  const text = fittingText(whole, frame.width);
  const width = textWidth(text);
  const level = between(y - off, frame.plot.top + textSize, frame.plot.bottom - 4);
  if (x + off + width <= frame.width) return { x: round(x + off), y: level, text, anchor: "start" };
  if (x - off - width >= 0) return { x: round(x - off), y: level, text, anchor: "end" };
  return { x: frame.width, y: level, text, anchor: "end" };
}

/** Gaps where a number is missing. */
function pathOf(points: Point2[], x: (value: number) => number, y: (value: number) => number) {
  let isOpen = false;
  let path = "";
  for (const [at, value] of points) {
    const isKnown = Number.isFinite(at) && Number.isFinite(value);
    if (isKnown) path += `${isOpen ? "L" : "M"}${x(at)} ${y(value)}`;
    isOpen = isKnown;
  }
  return path;
}

/** Of the points in one column of pixels the highest and the lowest, in their order. */
function thinned(points: Point2[], x: (value: number) => number): Point2[] {
  if (points.length < 800) return points;
  const kept: Point2[] = [];
  for (let start = 0; start < points.length;) {
    const column = Math.floor(x(points[start][0]));
    let [low, high, end] = [start, start, start];
    for (; end < points.length && Math.floor(x(points[end][0])) === column; end++) {
      if (points[end][1] < points[low][1]) low = end;
      if (points[end][1] > points[high][1]) high = end;
    }
    const [first, second] = low < high ? [low, high] : [high, low];
    kept.push(points[first], ...(second === first ? [] : [points[second]]));
    start = Math.max(end, start + 1);
  }
  return kept;
}

/** One bar a pixel is all that can be seen: the highest of those that share it. */
function mostBars<Bar extends { low: number; high: number }>(bars: Bar[], pixels: number): Bar[] {
  const each = Math.ceil(bars.length / Math.max(Math.floor(pixels), 1));
  if (each <= 1) return bars;
  const size = ({ low, high }: Bar) => Math.abs(high - low);
  return Array.from({ length: Math.ceil(bars.length / each) }, (_, k) =>
    bars
      .slice(k * each, (k + 1) * each)
      .reduce((largest, bar) => (size(bar) > size(largest) ? bar : largest)),
  );
}

/** In rows, as many beside each other as there is room for; `y` is the row. */
function legendOf(shapes: Shape[], width: number): LegendEntry[] {
  const entries: LegendEntry[] = [];
  let [x, row] = [0, 0];
  for (const shape of shapes) {
    if (shape.kind !== "line" && shape.kind !== "area" && shape.kind !== "bars") continue;
    if (shape.name === undefined) continue;
    const text = fittingText(shape.name, width - swatch - 5);
    const needs = swatch + 5 + textWidth(text);
    if (x > 0 && x + needs > width) [x, row] = [0, row + 1];
    const kind = shape.kind === "line" ? "line" : "area";
    entries.push({ kind, tone: shape.tone, x, y: row, text });
    x += needs + gap;
  }
  return entries;
}
