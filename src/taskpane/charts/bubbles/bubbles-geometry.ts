import { axisOf, layFrame, type Frame, type Label } from "../frame/frame";
import { textSize, textWidth } from "../frame/text-width";
import { between, round } from "../scale/scale";
import { niceTicks, powerTicks, spansDecades } from "../scale/ticks";

/** Items by how much their demand varies and how much they are worth. */
export interface Scatter {
  count: number;
  variation(item: number): number;
  value(item: number): number;
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
  items: number[];
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
const radii = { least: 2.5, most: 9 };
const fewItems = 150;
/** So many times the last limit is shown; a demand of mostly nothing varies without end. */
const mostLimits = 4;

export function bubblesGeometry(
  scatter: Scatter,
  labels: BubbleLabels,
  width: number,
): BubblesGeometry {
  const { count, variation, value, limits } = scatter;
  const isDrawn = (item: number) =>
    value(item) > 0 && variation(item) >= 0 && Number.isFinite(variation(item));
  const lastLimit = limits.length > 0 ? limits[limits.length - 1].at : Infinity;
  let [least, most, widest, drawn] = [Infinity, 0, 0, 0];
  for (let item = 0; item < count; item++) {
    if (!isDrawn(item)) continue;
    drawn++;
    least = Math.min(least, value(item));
    most = Math.max(most, value(item));
    widest = Math.max(widest, variation(item));
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
  const { plot, x, y } = frame;
  const [yLeast, xMost] = [isLog ? yTicks[0] : 0, xTicks[xTicks.length - 1]];
  const cells = new Map<number, Bubble>();
  const size = drawn > fewItems ? cellSize : 0;
  let beyond = 0;
  for (let item = 0; item < count; item++) {
    if (!isDrawn(item)) continue;
    if (variation(item) > xMost) beyond++;
    const at = {
      x: x(Math.min(variation(item), xMost)),
      y: y(Math.max(value(item), yLeast)),
    };
    const key =
      size === 0
        ? item
        : Math.floor((at.x - plot.left) / size) * 1000 + Math.floor((at.y - plot.top) / size);
    const bubble = cells.get(key);
    if (bubble === undefined) {
      const middle = (pixels: number, from: number) =>
        size === 0 ? pixels : from + (Math.floor((pixels - from) / size) + 0.5) * size;
      cells.set(key, {
        x: round(between(middle(at.x, plot.left), plot.left, plot.right)),
        y: round(between(middle(at.y, plot.top), plot.top, plot.bottom)),
        ...{ radius: radii.least, kind: scatter.kind(item), foremost: item, items: [item] },
      });
    } else {
      bubble.items.push(item);
      if (value(item) > value(bubble.foremost)) bubble.foremost = item;
    }
  }
  const bubbles = [...cells.values()].sort((a, b) => a.x - b.x || a.y - b.y);
  const fullest = Math.max(1, ...bubbles.map(({ items }) => items.length));
  for (const bubble of bubbles) {
    bubble.kind = scatter.kind(bubble.foremost);
    const share = Math.sqrt(bubble.items.length / fullest);
    bubble.radius =
      fullest === 1
        ? 4
        : round(Math.max(radii.least, share * Math.min(radii.most, cellSize * 0.8)));
  }
  return {
    ...frame,
    bubbles,
    limits: limits.filter(({ at }) => at <= xMost).map((limit) => placeLimit(limit, labels, frame)),
    left: count - drawn,
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
