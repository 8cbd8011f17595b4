import { axisOf, layFrame, type Frame, type Label } from "../frame/frame";
import { textSize, textWidth } from "../frame/text-width";
import { between, round } from "../scale/scale";
import { niceTicks, powerTicks, spansDecades } from "../scale/ticks";

/** Items by how much their demand varies and how much they are worth. */
export interface Scatter {
  variations: Float64Array;
  values: Float64Array;
  /** Of the class: 0 for A. */
  kind(item: number): number;
  /** Where the letters end. */
  limits: { name: string; at: number }[];
}

export interface BubbleLabels {
  xTitle: string;
  x(value: number): string;
  yTitle(most: number): string;
  y(value: number, most: number): string;
  limit(limit: { name: string; at: number }): string;
}

/** One item, or those that would lie over each other. */
export interface Bubble {
  x: number;
  y: number;
  radius: number;
  kind: number;
  /** The item of most value. */
  foremost: number;
  /** How many it stands for, and which. */
  items: number;
  has(item: number): boolean;
}

export interface BubblesGeometry extends Frame {
  /** From the left to the right. */
  bubbles: Bubble[];
  limits: { x: number; label: Label }[];
  /** Items without demand to vary or without value; and those that vary more than the axis shows. */
  left: number;
  beyond: number;
}

const height = 280;
/** Marks nearer to each other than this are one. */
const cellSize = 10;
const radii = { least: 2.5, alone: 4, most: 8 };
const fewItems = 150;
/** So many times the last limit is shown; a demand of mostly nothing varies without end. */
const mostLimits = 4;

export function bubblesGeometry(
  scatter: Scatter,
  labels: BubbleLabels,
  width: number,
): BubblesGeometry {
  const { variations, values, limits } = scatter;
  const lastLimit = limits.length > 0 ? limits[limits.length - 1].at : Infinity;
  const isDrawn = (item: number) => isShown(values[item], variations[item]);
  let [least, most, widest, drawn] = [Infinity, 0, 0, 0];
  for (let item = 0; item < values.length; item++) {
    const [value, variation] = [values[item], variations[item]];
    if (!isShown(value, variation)) continue;
    drawn++;
    if (value < least) least = value;
    if (value > most) most = value;
    if (variation > widest) widest = variation;
  }
  // A single cent is no reason for an axis of ten decades.
  const floor = Math.max(least, most / 1e6);
  const isLog = spansDecades(floor, most);
  const yTicks = isLog ? powerTicks(floor, most, 9) : niceTicks(0, most, 4);
  const top = yTicks[yTicks.length - 1];
  const xTicks = niceTicks(
    0,
    Math.max(Math.min(widest, mostLimits * lastLimit), lastLimit * 1.2),
    5,
  );
  const frame = layFrame({
    width,
    height,
    left: { ...axisOf(labels.yTitle(top), yTicks, (tick) => labels.y(tick, top)), isLog },
    bottom: axisOf(labels.xTitle, xTicks, labels.x),
    room: { top: 16 },
  });
  const { plot } = frame;
  const [xMost, yLeast] = [xTicks[xTicks.length - 1], isLog ? yTicks[0] : 0];
  const xOf = (item: number) => frame.x(Math.min(variations[item], xMost));
  const yOf = (item: number) => frame.y(Math.max(values[item], yLeast));
  const size = drawn > fewItems ? cellSize : 0;
  const columns = Math.floor((plot.right - plot.left) / cellSize) + 1;
  const rows = Math.floor((plot.bottom - plot.top) / cellSize) + 1;
  // As the scales of the frame, but without calling them: there may be 300,000 items.
  const [ofX, ofY] = [(plot.right - plot.left) / (xMost - xTicks[0]), plot.bottom - plot.top];
  const scaled = isLog ? Math.log : (value: number) => value;
  const [highest, lowest] = [scaled(top), scaled(yLeast)];
  const perPixel = ofY / (highest - lowest) / cellSize;
  /** Items near to each other share a cell; few have one each. */
  const cellOf = (item: number) => {
    if (size === 0) return item;
    const [value, variation] = [values[item], variations[item]];
    const level = value < yLeast ? lowest : isLog ? Math.log(value) : value;
    const row = ((highest - level) * perPixel) | 0;
    const column = (((variation < xMost ? variation : xMost) - xTicks[0]) * ofX) / cellSize;
    return row * columns + (column | 0);
  };
  const counts = new Uint32Array(size === 0 ? values.length : columns * rows);
  const foremost = new Int32Array(counts.length).fill(-1);
  let beyond = 0;
  for (let item = 0; item < values.length; item++) {
    const value = values[item];
    if (!isShown(value, variations[item])) continue;
    if (variations[item] > xMost) beyond++;
    const cell = cellOf(item);
    counts[cell]++;
    if (foremost[cell] < 0 || value > values[foremost[cell]]) foremost[cell] = item;
  }
  const fullest = counts.reduce((fullest, count) => Math.max(fullest, count), 1);
  const middle = (pixels: number, from: number) =>
    size === 0 ? pixels : from + (Math.floor((pixels - from) / size) + 0.5) * size;
  const bubbles: Bubble[] = [];
  counts.forEach((items, cell) => {
    if (items === 0) return;
    const first = foremost[cell];
    const share = Math.sqrt(items / fullest);
    bubbles.push({
      x: round(between(middle(xOf(first), plot.left), plot.left, plot.right)),
      y: round(between(middle(yOf(first), plot.top), plot.top, plot.bottom)),
      radius: fullest === 1 ? radii.alone : round(Math.max(radii.least, share * radii.most)),
      kind: scatter.kind(first),
      foremost: first,
      items,
      has: (item) => isDrawn(item) && cellOf(item) === cell,
    });
  });
  bubbles.sort((a, b) => a.x - b.x || a.y - b.y);
  return {
    ...frame,
    bubbles,
    limits: limits.filter(({ at }) => at <= xMost).map((limit) => placeLimit(limit, labels, frame)),
    left: values.length - drawn,
    beyond,
  };
}

function placeLimit(limit: Scatter["limits"][number], labels: BubbleLabels, frame: Frame) {
  const x = round(frame.x(limit.at));
  const text = labels.limit(limit);
  // Ends at its line, so that two do not touch.
  const isTight = x - textWidth(text) < 0;
  const anchor: Label["anchor"] = isTight ? "start" : "end";
  return { x, label: { x: isTight ? x : x - 2, y: frame.plot.top - textSize / 2, text, anchor } };
}

function isShown(value: number, variation: number): boolean {
  return value > 0 && variation >= 0 && variation < Infinity;
}

/** The mark nearest to a point. */
export function nearestBubble({ bubbles }: BubblesGeometry, x: number, y: number): number {
  let nearest = 0;
  let least = Infinity;
  bubbles.forEach((bubble, place) => {
    const distance = Math.hypot(bubble.x - x, bubble.y - y);
    if (distance < least) [nearest, least] = [place, distance];
  });
  return nearest;
}
