import { axisOf, layFrame, lineHeight, type Axis, type Frame, type Label } from "../frame/frame";
import { spread } from "../frame/spread";
import { textSize, textWidth } from "../frame/text-width";
import { between, round, type Scale } from "../scale/scale";
import { niceTicks } from "../scale/ticks";

/** Ranked numbers: places count from 0, the largest value first. */
export interface Ranking {
  count: number;
  value(place: number): number;
  /** What all values above 0 come to. */
  total: number;
  /** Share of the total in the first so many; 0 where the total is nothing. */
  running(items: number): number;
  /** Best first. */
  classes: { name: string; items: number }[];
  lines: ShareLine[];
  /** Level at a share of the value, or upright at a share of the number of items. */
  linesStand: "level" | "upright";
}

export interface ShareLine {
  id: string;
  share: number;
}

/** What stands beside the axes. */
export interface ParetoLabels {
  /** By the largest number of the axis. */
  valueTitle(most: number): string;
  value(value: number, most: number): string;
  shareTitle: string;
  share(share: number): string;
  itemsTitle: string;
  place(place: number): string;
  line(line: ShareLine): string;
}

export interface Bar {
  /** Of its class. */
  kind: number;
  start: number;
  end: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Region {
  name: string;
  kind: number;
  items: number;
  left: number;
  right: number;
  labelX: number;
}

export interface PlacedLine extends ShareLine {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  /** Its name, in a box of this width around it. */
  label: Label;
  labelWidth: number;
}

export interface ParetoGeometry extends Frame {
  bars: Bar[];
  /** 1, or how many items each bar stands for. */
  itemsPerBar: number;
  /** The tops of the bars as one line. */
  outline: string;
  curve: string;
  regions: Region[];
  lines: PlacedLine[];
  /** Where the names of the classes stand. */
  namesY: number;
}

const height = 268;
const barWidth = 3;
/** A bar of little value is still seen. */
const leastHeight = 1.5;
export const gripSize = 24;
const shares = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** At most a bar for every three pixels and as many points of the curve, however long the list is. */
export function paretoGeometry(
  ranking: Ranking,
  labels: ParetoLabels,
  width: number,
): ParetoGeometry {
  const { count, lines, linesStand } = ranking;
  const byItems = linesStand === "upright";
  const largest = Math.max(0, ...(count > 0 ? [ranking.value(0)] : []));
  const lineRoom = Math.max(0, ...lines.map((line) => textWidth(labels.line(line)) + 8));
  const frameFor = (most: number, shareTicks: number[]) =>
    layFrame({
      width,
      height: height + (byItems ? gripSize : 0),
      left: valueAxis(most, labels),
      right: axisOf(labels.shareTitle, shareTicks, labels.share),
      bottom: itemsAxis(count, labels),
      room: { top: gripSize, right: byItems ? 0 : lineRoom, bottom: byItems ? gripSize : 0 },
    });
  const rough = frameFor(largest, shares);
  const itemsPerBar = Math.ceil(
    count / Math.max(Math.floor((rough.plot.right - rough.plot.left) / barWidth), 1),
  );
  const groups = groupsOf(ranking, itemsPerBar);
  // Averages are lower than the largest item, and the axis is that of the bars.
  const highest = Math.max(0, ...groups.map(({ mean }) => mean));
  const placed = placeLines(lines, linesStand, count, labels, rough);
  const clear = byItems ? shares : clearOf(placed, rough);
  const frame = { ...frameFor(highest, clear), grid: rough.grid };
  const { x, y, plot } = frame;
  const bars = groups.map((group) => barOf(group, x, y, plot.bottom));
  const yShare = shareScale(frame);
  return {
    ...frame,
    bars,
    itemsPerBar,
    outline: outlineOf(bars),
    curve: curveOf(groups, ranking.running, x, yShare),
    regions: regionsOf(ranking, x, plot),
    lines: placeLines(lines, linesStand, count, labels, frame),
    namesY: plot.top - gripSize / 2 + textSize / 3,
  };
}

/** From a share of the value to its height. */
export function shareScale({ plot }: Pick<Frame, "plot">): Scale {
  return (share) => plot.bottom + share * (plot.top - plot.bottom);
}

function valueAxis(most: number, labels: ParetoLabels): Axis {
  const ticks = niceTicks(0, most, 4);
  const top = ticks[ticks.length - 1];
  return axisOf(labels.valueTitle(top), ticks, (value) => labels.value(value, top));
}

function itemsAxis(count: number, labels: ParetoLabels): Axis {
  const between = niceTicks(0, count, 4).filter((at) => at > 1 && at < count && at % 1 === 0);
  const places = [1, ...between, ...(count > 1 ? [count] : [])];
  return {
    title: labels.itemsTitle,
    range: [0, Math.max(count, 1)],
    // An item stands in the middle of its place.
    ticks: places.map((at) => ({ at: Math.max(at - 0.5, 0), text: labels.place(at) })),
  };
}

interface Group {
  kind: number;
  start: number;
  end: number;
  /** Mean value of the items; returns count as nothing. */
  mean: number;
}

/** Neighbours in rank, never from two classes. Of a long list only the ends of each are looked at. */
function groupsOf({ classes, value, total, running }: Ranking, size: number): Group[] {
  const groups: Group[] = [];
  let start = 0;
  classes.forEach(({ items }, kind) => {
    const classEnd = start + items;
    while (start < classEnd) {
      const end = Math.min(start + size, classEnd);
      const share = Math.max(running(end) - running(start), 0);
      const mean = end - start === 1 ? Math.max(value(start), 0) : (share * total) / (end - start);
      groups.push({ kind, start, end, mean });
      start = end;
    }
  });
  return groups;
}

function barOf({ kind, start, end, mean }: Group, x: Scale, y: Scale, bottom: number): Bar {
  const left = x(start);
  // A hair of space between bars where there is room for it.
  const gap = x(end) - left > 6 ? 1 : 0;
  const high = mean > 0 ? Math.max(bottom - y(mean), leastHeight) : 0;
  return {
    ...{ kind, start, end },
    x: round(left + gap / 2),
    y: round(bottom - high),
    width: round(x(end) - left - gap),
    height: round(high),
  };
}

function outlineOf(bars: Bar[]): string {
  return bars.map(({ x, y, width }) => `M${x} ${y}h${width}`).join("");
}

function curveOf(groups: Group[], running: Scale, x: Scale, y: Scale): string {
  const points = [[0, 0], ...groups.map(({ end }) => [end, between(running(end), 0, 1)])];
  return `M${points.map(([place, share]) => `${round(x(place))},${round(y(share))}`).join("L")}`;
}

function regionsOf({ classes }: Ranking, x: Scale, { left, right }: Frame["plot"]): Region[] {
  let start = 0;
  const regions = classes.flatMap(({ name, items }, kind) => {
    const from = start;
    start += items;
    return items === 0 ? [] : [{ name, kind, items, left: round(x(from)), right: round(x(start)) }];
  });
  const middles = regions.map((region) => (region.left + region.right) / 2);
  const half = gripSize / 2;
  const at = spread(middles, gripSize, [left - half, right + half]);
  return regions.map((region, k) => ({ ...region, labelX: round(at[k]) }));
}

/** Level across the cumulative curve, or upright where items are counted. */
export function placeLines(
  lines: ShareLine[],
  linesStand: Ranking["linesStand"],
  count: number,
  labels: Pick<ParetoLabels, "line">,
  { plot, x, width }: Pick<Frame, "plot" | "x" | "width">,
): PlacedLine[] {
  const texts = lines.map((line) => labels.line(line));
  const widths = texts.map((text) => textWidth(text) + 8);
  if (linesStand === "upright") {
    const places = lines.map(({ share }) => x(share * count));
    const widest = Math.max(0, ...widths);
    const at = spread(places, widest + 4, [widest / 2, width - widest / 2]);
    const y = plot.bottom + lineHeight + gripSize / 2 + textSize / 3;
    return lines.map((line, k) => {
      const place = round(places[k]);
      const label = { x: round(at[k]), y, text: texts[k], anchor: "middle" as const };
      const ends = { x1: place, x2: place, y1: plot.top, y2: plot.bottom };
      return { ...line, ...ends, label, labelWidth: widths[k] };
    });
  }
  const y = shareScale({ plot });
  const ascending = lines.map((_, k) => k).sort((a, b) => lines[b].share - lines[a].share);
  // Clear of 0 and 100 %, which stand at the ends of the axis.
  const ends: [number, number] = [plot.top + 17, plot.bottom - 17];
  const apart = spread(
    ascending.map((k) => y(lines[k].share)),
    gripSize - 4,
    ends,
  );
  return lines.map((line, k) => {
    const level = round(y(line.share));
    const at = round(apart[ascending.indexOf(k)] + textSize / 3);
    const label = { x: plot.right + 9, y: at, text: texts[k], anchor: "start" as const };
    const across = { x1: plot.left, x2: plot.right, y1: level, y2: level };
    return { ...line, ...across, label, labelWidth: widths[k] };
  });
}

/** The shares whose numbers do not come to lie under the names of the lines. */
function clearOf(lines: PlacedLine[], frame: Frame): number[] {
  const y = shareScale(frame);
  return shares.filter(
    (share) =>
      share === 0 ||
      share === 1 ||
      lines.every(({ label }) => Math.abs(label.y - textSize / 3 - y(share)) >= lineHeight),
  );
}

/** The place of an item that is pointed at. */
export function placeAt({ plot }: ParetoGeometry, count: number, x: number): number {
  const share = (x - plot.left) / (plot.right - plot.left);
  return between(Math.floor(share * count), 0, Math.max(count - 1, 0));
}

/** The bar of a place. */
export function barAt({ bars }: ParetoGeometry, place: number): Bar | undefined {
  return bars.find(({ start, end }) => place >= start && place < end);
}
