import { html, nothing } from "lit/html.js";
import {
  bubblesGeometry,
  nearestBubble,
  type Bubble,
  type BubblesGeometry,
} from "../../charts/bubbles/bubbles-geometry";
import { bubblesDrawing } from "../../charts/bubbles/bubbles-drawing";
import type { Chart } from "../../charts/live/chart";
import { chartOf } from "../../charts/live/chart-view";
import { until } from "lit/directives/until.js";
import { guard } from "lit/directives/guard.js";
import { asLongAs } from "../../pane/as-long-as";
import { inSlices } from "../../pane/in-slices";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import { className, type Result } from "../classes/result";
import { methods } from "../methods/methods";
import { capitals } from "../classes/class-names";
import type { Items } from "../rows/items";
import { itemName } from "../rows/item-name";
import { abc } from "../state";
import { selectItems } from "./select-items";
import { scaledNumber, scaledTitle, shownValue, valueName } from "./value-name";

/** Value against variation, where the second letter comes from one. */
export function bubblesView(pane: Pane, result: Result): View {
  const { second } = methods[result.method];
  if (second?.limits === undefined) return nothing;
  return html`<figure>
    ${guard([result], () =>
      until(
        variationsOf(pane, result).then(
          (variations) =>
            variations === null ? nothing : chartOf(bubblesChart(pane, result, variations)),
          () => nothing,
        ),
        nothing,
      ),
    )}
  </figure>`;
}

/** What was worked out stays while the items do: a target or a line changes none of it. */
const known = new WeakMap<Items, Float64Array>();

/** In slices, for a demand of many periods takes a while; null where the answer is another by then. */
async function variationsOf(pane: Pane, result: Result): Promise<Float64Array | null> {
  const { second } = methods[result.method];
  const before = known.get(result.items);
  if (before !== undefined) return before;
  const variations = new Float64Array(result.items.count);
  const progress = asLongAs(() => abc.of(pane).result?.items === result.items);
  await inSlices(
    variations.length,
    (item) => (variations[item] = second?.number(result.items, item) ?? NaN),
    progress,
  );
  if (progress.cancelled) return null;
  known.set(result.items, variations);
  return variations;
}

function bubblesChart(
  pane: Pane,
  result: Result,
  variations: Float64Array,
): Chart<BubblesGeometry> {
  const { formats } = pane;
  const words = pane.texts.charts.bubbles;
  const { items, classes, settings } = result;
  const id = "bubble-chart";
  const name = valueName(pane);
  const letters = methods[result.method].second?.letters ?? [];
  const last = letters[letters.length - 1];
  const inLast = (result.matrix ?? [])
    .filter(({ second }) => second === last)
    .reduce((sum, { valueShare }) => sum + valueShare, 0);
  const select = ({ has }: Bubble) => selectItems(pane, result, has);
  const scatter = {
    variations,
    values: items.values,
    kind: (item: number) => capitals.indexOf(classes[item]),
    limits: methods[result.method].second?.limits?.(settings) ?? [],
  };
  const labels = {
    xTitle: words.x,
    x: (value: number) => formats.number(value),
    yTitle: (most: number) => scaledTitle(pane, name, most),
    y: (value: number, most: number) => scaledNumber(pane, value, most),
    limit: ({ name: letter, at }: { name: string; at: number }) =>
      words.limit(letter, formats.number(at)),
  };
  return {
    id,
    title: words.title,
    description: words.description(formats.count(items.count), formats.share(inLast)),
    data: [result, variations],
    lay: (width) => bubblesGeometry(scatter, labels, width),
    draw: (laid) => bubblesDrawing(id, laid),
    notes: ({ left, beyond }) => [
      words.legend,
      ...(beyond > 0 ? [words.beyond(formats.count(beyond))] : []),
      ...(left > 0 ? [words.left(formats.count(left))] : []),
    ],
    cursor: {
      name: words.cursor,
      mark: "ring",
      count: ({ bubbles }) => bubbles.length,
      at: ({ bubbles }, place) => bubbles[place],
      nearest: (laid, { x, y }) => nearestBubble(laid, x, y),
      lines: ({ bubbles }, place) => bubbleLines(pane, result, bubbles[place], variations),
      press: ({ bubbles }, place) => select(bubbles[place]),
    },
    press: (laid, { x, y }) => {
      const bubble = laid.bubbles[nearestBubble(laid, x, y)];
      return bubble && select(bubble);
    },
  };
}

function bubbleLines(
  pane: Pane,
  result: Result,
  { items, foremost }: Bubble,
  variations: Float64Array,
): string[] {
  const { formats, texts } = pane;
  const words = pane.texts.charts;
  const { checked } = abc.of(pane);
  if (checked === null) return [""];
  const item = itemName(texts, checked.rows, result.items, foremost);
  const letters = className(result, foremost);
  const value = words.valueOf(valueName(pane), shownValue(pane, result.items.values[foremost]));
  const variation = words.bubbles.variation(formats.number(variations[foremost]));
  return items === 1
    ? [words.bubbles.one(item, letters), value, variation]
    : [
        words.bubbles.several(formats.count(items)),
        words.bubbles.largest(item, letters),
        value,
        variation,
      ];
}
