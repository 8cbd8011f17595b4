import { html } from "lit/html.js";
import type { HealthTotal, HealthTotals } from "../../../engine/stock-health/health-totals";
import { stockParts, type StockPart } from "../../../engine/stock-health/stock-parts";
import type { Chart } from "../../charts/live/chart";
import { chartOf } from "../../charts/live/chart-view";
import { magnitudeOf } from "../../charts/scale/magnitude";
import { looks } from "../../charts/stacked/looks";
import { stackedDrawing } from "../../charts/stacked/stacked-drawing";
import {
  mostBars,
  segmentAt,
  stackedGeometry,
  type StackedGeometry,
} from "../../charts/stacked/stacked-geometry";
import type { Pane } from "../../pane/pane";
import { shownNumber } from "../../pane/shown-number";
import type { View } from "../../pane/view";

export type GroupKey = string | number | null;

/** What the chart of the parts is drawn from. */
export interface ChartedParts {
  totals: HealthTotals;
  /** What the items are grouped by: the header of that column; "" where they are not. */
  groupedBy: string;
  currency: string;
  nameOf(part: StockPart): string;
  /** Shows the items of a group, or of all, with money in a part. */
  press(part: StockPart, group: GroupKey): unknown;
}

interface Bar {
  key: GroupKey;
  name: string;
  total: HealthTotal;
}

/** Bars of money, one for each group, the largest first; one for all where there are no groups. */
export function partsChartView(pane: Pane, charted: ChartedParts): View {
  const bars = barsOf(pane, charted);
  return html`<figure>
    ${chartOf(partsChart(pane, charted, bars))} ${tableView(pane, charted, bars)}
  </figure>`;
}

function barsOf(
  { texts: { charts } }: Pick<Pane, "texts">,
  { totals, groupedBy }: ChartedParts,
): Bar[] {
  const words = charts.stockParts;
  if (groupedBy === "") return [{ key: null, name: words.all, total: totals.all }];
  return [...totals.groups]
    .map(([key, total]) => ({ key, name: key === null ? words.noGroup : String(key), total }))
    .sort((one, other) => other.total.money - one.total.money);
}

function partsChart(pane: Pane, charted: ChartedParts, bars: Bar[]): Chart<StackedGeometry> {
  const { formats, texts } = pane;
  const words = texts.charts.stockParts;
  const id = "health-chart";
  const { all } = charted.totals;
  const most = Math.max(0, ...bars.map(({ total }) => total.money));
  const { name: size, divisor } = magnitudeOf(most);
  const money = (amount: number) => texts.words.money(charted.currency, formats.headline(amount));
  const share = (part: number, whole: number) => formats.share(whole > 0 ? part / whole : 0);
  const axis = charted.currency === "" ? words.axis : `${words.axis}, ${charted.currency}`;
  const labels = {
    bars: charted.groupedBy,
    axis: texts.charts.scaled(axis, size, charted.currency !== ""),
    show: (value: number) => shownNumber(formats, Number((value / divisor).toPrecision(12))),
  };
  const kinds = stockParts.map((part, k) => ({ name: charted.nameOf(part), look: looks[k] }));
  const drawn = bars.map(({ name, total }) => ({
    ...{ name, total: money(total.money) },
    parts: stockParts.map((part) => total.parts[part].money),
  }));
  const largest = stockParts.reduce((one, other) =>
    all.parts[other].money > all.parts[one].money ? other : one,
  );
  const hidden = bars.length - mostBars;
  const pressAt = (laid: StackedGeometry, place: number) => {
    const segment = laid.segments[place];
    return segment && charted.press(stockParts[segment.kind], bars[segment.bar].key);
  };
  return {
    id,
    title: words.title,
    description: words.description(
      money(all.money),
      charted.nameOf(largest),
      share(all.parts[largest].money, all.money),
    ),
    data: [charted.totals],
    lay: (width) => stackedGeometry(drawn, kinds, labels, width),
    draw: (laid) => stackedDrawing(id, laid),
    notes: () => [words.press, ...(hidden > 0 ? [words.more(formats.count(hidden))] : [])],
    cursor: {
      name: words.cursor,
      mark: "ring",
      page: 5,
      count: ({ segments }) => segments.length,
      at: ({ segments }, place) => {
        const { x, y, width, height } = segments[place];
        return { x: x + width / 2, y: y + height / 2 };
      },
      nearest: segmentAt,
      lines: ({ segments }, place) => {
        const { bar, kind } = segments[place];
        const { name, total } = bars[bar];
        const part = total.parts[stockParts[kind]];
        return [
          texts.charts.valueOf(charted.nameOf(stockParts[kind]), money(part.money)),
          words.ofGroup(share(part.money, total.money), name),
          words.counted(formats.count(part.items)),
        ];
      },
      press: pressAt,
    },
    press: (laid, point) => pressAt(laid, segmentAt(laid, point)),
  };
}

/** The same for whoever does not see the drawing; a table would not be made smaller than its cells. */
function tableView(pane: Pane, charted: ChartedParts, bars: Bar[]): View {
  const words = pane.texts.charts.stockParts;
  const shown = bars.slice(0, mostBars);
  const amount = pane.formats.amounts(shown.map(({ total }) => total.money));
  return html`<div class="visually-hidden">
    <table id="health-chart-table">
      <caption>
        ${words.title}
      </caption>
      <thead>
        <tr>
          <th scope="col">${charted.groupedBy || words.group}</th>
          ${stockParts.map((part) => html`<th scope="col">${charted.nameOf(part)}</th>`)}
          <th scope="col">${words.sum}</th>
        </tr>
      </thead>
      <tbody>
        ${shown.map(
          ({ name, total }) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${stockParts.map((part) => html`<td>${amount(total.parts[part].money)}</td>`)}
              <td>${amount(total.money)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
