import { axisOf, layFrame, type Frame, type Label } from "../frame/frame";
import { textSize, textWidth } from "../frame/text-width";
import { between, round } from "../scale/scale";
import { cellAt, extentOf, fillMesh, isShown, type Mesh } from "./mesh";
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
  const { least, most, widest, drawn } = extentOf(values, variations);
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
  const marks =
    drawn > fewItems
      ? marksOf(scatter, meshOver(frame, isLog, [xTicks[0], xMost], [yLeast, top]))
      : eachAlone(scatter);
  const fullest = marks.reduce((fullest, { items }) => Math.max(fullest, items), 1);
  const radiusOf = (items: number) =>
    fullest === 1
      ? radii.alone
      : round(Math.max(radii.least, Math.sqrt(items / fullest) * radii.most));
  const bubbles = marks.map((mark): Bubble => {
    const { foremost, items, place } = mark;
    const x = place?.x ?? frame.x(Math.min(variations[foremost], xMost));
    const y = place?.y ?? frame.y(Math.max(values[foremost], yLeast));
    return {
      x: round(between(x, plot.left, plot.right)),
      y: round(between(y, plot.top, plot.bottom)),
      radius: radiusOf(items),
      kind: scatter.kind(foremost),
      foremost,
      items,
      has: mark.has,
    };
  });
  bubbles.sort((a, b) => a.x - b.x || a.y - b.y);
  return {
    ...frame,
    bubbles,
    limits: limits.filter(({ at }) => at <= xMost).map((limit) => placeLimit(limit, labels, frame)),
    left: values.length - drawn,
    beyond: widest > xMost ? beyondOf(scatter, xMost) : 0,
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

/** What a mark stands for, and its place where that is not the one of its item. */
type Mark = Pick<Bubble, "foremost" | "items" | "has"> & { place?: { x: number; y: number } };

/** Of few items each has its own mark, where it is. */
function eachAlone({ values, variations }: Scatter): Mark[] {
  const marks: Mark[] = [];
  for (let item = 0; item < values.length; item++) {
    if (!isShown(values[item], variations[item])) continue;
    marks.push({ foremost: item, items: 1, has: (other) => other === item });
  }
  return marks;
}

/** Items that would lie over each other share a mark in the middle of their cell. */
function marksOf({ values, variations }: Scatter, mesh: PlacedMesh): Mark[] {
  const { counts, foremost } = fillMesh(mesh, values, variations);
  const marks: Mark[] = [];
  counts.forEach((items, cell) => {
    if (items === 0) return;
    const has = (item: number) =>
      isShown(values[item], variations[item]) &&
      cellAt(mesh, values[item], variations[item]) === cell;
    const middle = (from: number, cells: number) => from + (cells + 0.5) * cellSize;
    const row = Math.floor(cell / mesh.columns);
    const place = {
      x: middle(mesh.plot.left, cell % mesh.columns),
      y: middle(mesh.plot.top, row),
    };
    marks.push({ foremost: foremost[cell], items, has, place });
  });
  return marks;
}

interface PlacedMesh extends Mesh {
  plot: Frame["plot"];
}

function meshOver(
  { plot }: Frame,
  isLog: boolean,
  [left, right]: [number, number],
  [floor, most]: [number, number],
): PlacedMesh {
  const [across, down] = [plot.right - plot.left, plot.bottom - plot.top];
  const [bottom, top] = isLog ? [Math.log(floor), Math.log(most)] : [floor, most];
  return {
    plot,
    columns: Math.floor(across / cellSize) + 1,
    rows: Math.floor(down / cellSize) + 1,
    ...{ left, right, floor, top, isLog },
    perVariation: across / (right - left) / cellSize,
    perLevel: down / (top - bottom) / cellSize,
  };
}

function beyondOf({ values, variations }: Scatter, most: number): number {
  let beyond = 0;
  for (let item = 0; item < values.length; item++) {
    if (variations[item] > most && isShown(values[item], variations[item])) beyond++;
  }
  return beyond;
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
