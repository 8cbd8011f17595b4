import type { ClassSummary } from "../../../engine/classification/class-summary";
import { html } from "lit/html.js";
import type { Area, Chart, Dragged, Handle } from "../../charts/live/chart";
import { chartOf } from "../../charts/live/chart-view";
import { paretoDrawing } from "../../charts/pareto/pareto-drawing";
import {
  barAt,
  gripSize,
  paretoGeometry,
  placeAt,
  placeLines,
  shareScale,
  type ParetoGeometry,
  type ParetoLabels,
  type PlacedLine,
  type Ranking,
} from "../../charts/pareto/pareto-geometry";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import type { GroupResult, Result } from "../classes/result";
import { methods } from "../methods/methods";
import { itemName } from "../rows/item-name";
import { changeField } from "../settings/change-settings";
import { abc } from "../state";
import { membersOf, selectItems } from "./select-items";
import { rankingOf } from "./ranking";
import { rankedName, scaledNumber, scaledTitle, shownValue } from "./value-name";

type LineId = "a" | "b";

export function paretoView(pane: Pane, result: Result, group: GroupResult): View {
  return html`<figure>${chartOf(paretoChart(pane, result, group))}</figure>`;
}

function paretoChart(pane: Pane, result: Result, group: GroupResult): Chart<ParetoGeometry> {
  const { formats } = pane;
  const words = pane.texts.charts.pareto;
  const ranking = rankingOf(result, group);
  const labels = paretoLabels(pane, rankedName(pane, result), ranking.count);
  const id = "pareto-chart";
  const itemAt = (place: number) => result.pareto.order[group.start + place];
  const selectClass = (name: string) => {
    const isMember = membersOf(result, group);
    return selectItems(pane, result, (item) => isMember(item) && result.classes[item] === name);
  };
  const selectPlaces = (start: number, end: number) => {
    const chosen = new Set(result.pareto.order.subarray(group.start + start, group.start + end));
    return selectItems(pane, result, (item) => chosen.has(item));
  };
  const selectBar = (laid: ParetoGeometry, place: number) => {
    const bar = barAt(laid, place);
    return bar && selectPlaces(bar.start, bar.end);
  };
  return {
    id,
    title: words.title,
    description: paretoDescription(pane, group.summary),
    data: [result, group],
    lay: (width) => paretoGeometry(ranking, labels, width),
    draw: (laid, dragged) => paretoDrawing(id, laid, linesNow(laid, ranking, labels, dragged)),
    notes: ({ itemsPerBar }) => [
      itemsPerBar > 1 ? words.average(formats.count(itemsPerBar)) : words.single,
      ...(methods[result.method].scores === undefined ? [] : [words.scores]),
      ...(result.settings.margin > 0 ? [words.margin] : []),
      words.press,
    ],
    cursor: {
      name: words.cursor,
      mark: "line",
      count: () => ranking.count,
      at: (laid, place) => ({
        x: laid.x(place + 0.5),
        y: shareScale(laid)(Math.min(result.pareto.cumulativeShare[itemAt(place)] || 0, 1)),
      }),
      nearest: (laid, { x }) => placeAt(laid, ranking.count, x),
      lines: (_, place) => itemLines(pane, result, itemAt(place), place, ranking.count),
      press: (_, place) => selectPlaces(place, place + 1),
    },
    press: (laid, { x, y }) => {
      const place = placeAt(laid, ranking.count, x);
      const bar = barAt(laid, place);
      if (bar && y >= Math.min(bar.y, laid.plot.bottom - 8)) return selectBar(laid, place);
      const region = laid.regions.find(({ right }) => x <= right);
      return region && selectClass(region.name);
    },
    areas: (laid) =>
      laid.regions.map(({ name, items, labelX }): Area => ({
        id: `${id}-class-${name}`,
        name: words.selectClass(name, formats.count(items)),
        left: labelX - gripSize / 2,
        top: laid.plot.top - gripSize,
        width: gripSize,
        height: gripSize,
        press: () => selectClass(name),
      })),
    handles: (laid, dragged) =>
      handlesOf(pane, laid, ranking, linesNow(laid, ranking, labels, dragged)),
  };
}

/** The chart in a sentence. */
export function paretoDescription(
  { formats, texts }: Pane,
  [a, b]: readonly Pick<ClassSummary, "valueShare" | "itemShare">[],
): string {
  return texts.charts.pareto.description({
    a: formats.share(a.valueShare),
    aItems: formats.share(a.itemShare),
    ab: formats.share(a.valueShare + b.valueShare),
    abItems: formats.share(a.itemShare + b.itemShare),
  });
}

/** A line that is dragged is where the pointer has it, all others where they were set. */
function linesNow(
  laid: ParetoGeometry,
  { lines, linesStand, count }: Ranking,
  labels: ParetoLabels,
  dragged: Dragged | null,
): PlacedLine[] {
  if (dragged === null) return laid.lines;
  const { id, value } = dragged;
  const moved = lines.map((line) => (line.id === id ? { ...line, share: value / 100 } : line));
  return placeLines(moved, linesStand, count, labels, laid);
}

/** What stands beside the axes, for a value of that name. */
export function paretoLabels(pane: Pane, name: string, count: number): ParetoLabels {
  const { formats } = pane;
  const words = pane.texts.charts.pareto;
  return {
    valueTitle: (most) => scaledTitle(pane, name, most),
    value: (value, most) => scaledNumber(pane, value, most),
    shareTitle: words.total,
    share: (share) => formats.share(share, 0),
    itemsTitle: words.axis(formats.count(count)),
    place: (place) => formats.whole(place),
    line: ({ id, share }) => words.line(id.toUpperCase(), formats.line(share)),
  };
}

function itemLines(
  pane: Pane,
  result: Result,
  item: number,
  place: number,
  count: number,
): string[] {
  const { formats, texts } = pane;
  const words = pane.texts.charts;
  const { checked } = abc.of(pane);
  if (checked === null) return [""];
  const name = itemName(texts, checked.rows, result.items, item);
  return [
    words.pareto.item(formats.whole(place + 1), formats.whole(count), name),
    words.valueOf(rankedName(pane, result), shownValue(pane, result.ranked[item])),
    words.pareto.cumulated(formats.share(Math.min(result.pareto.cumulativeShare[item], 1))),
    words.class(result.classes[item]),
  ];
}

/** A drag changes the line's entry as if it had been typed. */
function handlesOf(
  pane: Pane,
  { plot, lines: set }: ParetoGeometry,
  { linesStand }: Ranking,
  lines: PlacedLine[],
): Handle[] {
  const { formats } = pane;
  const words = pane.texts.charts.pareto;
  const [a, b] = set.map(({ share }) => percentOf(share));
  return lines.map(({ id, label, labelWidth, x1, x2, y1, y2 }, k): Handle => {
    const isLevel = linesStand === "level";
    const left = isLevel ? label.x - 4 : label.x - labelWidth / 2;
    return {
      id,
      name: words.lineName(id.toUpperCase()),
      value: k === 0 ? a : b,
      // Not beyond the other line, and no line at nothing.
      least: id === "a" ? Math.min(2, a) : a,
      most: id === "a" ? b : 100,
      step: 1,
      page: 5,
      text: (percent) => words.lineValue(id.toUpperCase(), formats.line(percent / 100)),
      grip: { left, top: label.y - 16, width: labelWidth, height: gripSize },
      line: isLevel
        ? { left: x1, top: y1 - 5, width: x2 - x1, height: 10 }
        : { left: x1 - 5, top: y1, width: 10, height: y2 - y1 },
      direction: isLevel ? "vertical" : "horizontal",
      valueAt: ({ x, y }) =>
        100 *
        (isLevel
          ? (plot.bottom - y) / (plot.bottom - plot.top)
          : (x - plot.left) / (plot.right - plot.left)),
      change: (percent) => changeField(pane, id as LineId, formats.lineEntry(percent / 100)),
    };
  });
}

/** 0.57 · 100 is 56.99999999999999. */
function percentOf(share: number): number {
  return Number((share * 100).toPrecision(12));
}
