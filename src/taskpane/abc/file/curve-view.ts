import { html } from "lit/html.js";
import type { Chart } from "../../charts/live/chart";
import { chartOf } from "../../charts/live/chart-view";
import { paretoDrawing } from "../../charts/pareto/pareto-drawing";
import {
  paretoGeometry,
  placeAt,
  shareScale,
  type ParetoGeometry,
} from "../../charts/pareto/pareto-geometry";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import { paretoDescription, paretoLabels } from "../answer/pareto-view";
import { valueNameIn } from "../answer/value-name";
import { rankingAlong, type Curve } from "./answer/curve";
import type { FileGroup } from "./answer/file-answer";
import type { OpenFile } from "./state";

/** The curve over millions of items, from the places of it that are known. */
export function curveView(pane: Pane, opened: OpenFile, curve: Curve, group: FileGroup): View {
  return html`<figure>${chartOf(curveChart(pane, opened, curve, group))}</figure>`;
}

function curveChart(
  pane: Pane,
  opened: OpenFile,
  curve: Curve,
  { summary }: Pick<FileGroup, "summary">,
): Chart<ParetoGeometry> {
  const { formats, texts } = pane;
  const words = texts.charts.pareto;
  const ranking = rankingAlong(curve);
  const labels = paretoLabels(pane, valueNameIn(pane, opened), curve.count);
  const id = "file-chart";
  const classAt = (place: number) => {
    let end = 0;
    return curve.classes.find(({ items }) => place < (end += items))?.name ?? "C";
  };
  return {
    id,
    title: words.title,
    description: paretoDescription(pane, summary),
    data: [curve],
    lay: (width) => paretoGeometry(ranking, labels, width),
    draw: (laid) => paretoDrawing(id, laid, laid.lines),
    notes: ({ itemsPerBar }) => [
      itemsPerBar > 1 ? words.average(formats.count(itemsPerBar)) : words.single,
    ],
    cursor: {
      name: words.cursor,
      mark: "line",
      count: () => curve.count,
      at: (laid, place) => ({
        x: laid.x(place + 0.5),
        y: shareScale(laid)(Math.min(ranking.running(place + 1), 1)),
      }),
      nearest: (laid, { x }) => placeAt(laid, curve.count, x),
      lines: (_, place) => [
        `${formats.whole(place + 1)} / ${formats.whole(curve.count)}`,
        words.cumulated(formats.share(Math.min(ranking.running(place + 1), 1))),
        texts.charts.class(classAt(place)),
      ],
    },
  };
}
