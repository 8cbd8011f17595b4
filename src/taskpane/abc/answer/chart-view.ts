import { html, nothing, svg } from "lit/html.js";
import { guard } from "lit/directives/guard.js";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import { methods } from "../methods/methods";
import { chartGeometry, rankingOf, type ChartGeometry } from "./chart-geometry";
import type { GroupResult, Result } from "../classes/result";

/** Width of a digit beside the axis, in units of the drawing. */
const digit = 5.6;
const beside = 4;

/** Drawn once for each result. */
export function chartView(pane: Pane, result: Result, group: GroupResult): unknown {
  return guard([group], () =>
    drawing(pane, result, group, chartGeometry(rankingOf(result, group))),
  );
}

function drawing(
  { texts, formats }: Pane,
  { method, settings }: Result,
  group: GroupResult,
  chart: ChartGeometry,
): View {
  const { chart: words } = texts.look;
  const { plot } = chart;
  const [a, b] = group.summary;
  const description = words.description({
    a: formats.share(a.valueShare),
    aItems: formats.share(a.itemShare),
    ab: formats.share(a.valueShare + b.valueShare),
    abItems: formats.share(a.itemShare + b.itemShare),
  });
  // A small score has more digits than there is room for, so the drawing begins further left.
  const room = Math.ceil(formats.short(chart.largest).length * digit) + beside;
  const more = Math.max(0, room - plot.left);
  const average =
    chart.itemsPerBar > 1 ? words.average(formats.count(chart.itemsPerBar)) : words.single;
  return html`<figure>
    <svg
      id="pareto-chart"
      class="chart"
      viewBox="${-more} 0 ${chart.width + more} ${chart.height}"
      role="img"
      aria-labelledby="chart-title chart-description"
    >
      <title id="chart-title">${words.title}</title>
      <desc id="chart-description">${description}</desc>
      ${patterns} ${barsOf(chart)} ${regionsOf(chart)}
      <path class="axis" d="M${plot.left} ${plot.top}V${plot.bottom}H${plot.right}" />
      <path class="curve" d=${chart.curve} />
      ${chart.lines.map(
        (line) =>
          svg`<line class="share-line" x1=${line.x1} y1=${line.y1} x2=${line.x2} y2=${line.y2} />
            <text x=${line.labelX} y=${line.labelY} text-anchor=${line.anchor}>
              ${formats.line(line.share)}
            </text>`,
      )}
      <text x=${plot.left - beside} y=${plot.top + 8} text-anchor="end">
        ${formats.short(chart.largest)}
      </text>
      <text x=${plot.left - beside} y=${plot.bottom} text-anchor="end">${formats.whole(0)}</text>
      <text x=${(plot.left + plot.right) / 2} y=${chart.height - 6} text-anchor="middle">
        ${words.axis(formats.count(group.end - group.start))}
      </text>
    </svg>
    <figcaption class="quiet">
      ${average} ${words.curve} ${methods[method].scores === undefined ? nothing : words.scores}
      ${settings.margin > 0 ? words.margin : nothing}
    </figcaption>
  </figure>`;
}

/** B is hatched and C dotted, so that the classes differ without colour. */
const patterns = svg`<defs>
  <pattern id="hatched" width="4" height="4" patternUnits="userSpaceOnUse">
    <path class="bar-line" d="M0 4L4 0M-1 1L1 -1M3 5L5 3" />
  </pattern>
  <pattern id="dotted" width="4" height="4" patternUnits="userSpaceOnUse">
    <circle class="bar-dot" cx="2" cy="2" r="0.8" />
  </pattern>
</defs>`;

const fills = { A: nothing, B: "url(#hatched)", C: "url(#dotted)" };

function barsOf({ bars }: ChartGeometry) {
  return bars.map(
    ({ class: name, x, y, width, height }) =>
      svg`<rect class="bar bar-${name}" x=${x} y=${y} width=${width} height=${height} fill=${
        fills[name]
      } />`,
  );
}

function regionsOf({ regions, plot }: ChartGeometry) {
  return regions.map(({ class: name, end, labelX }, i) => {
    const isLast = i === regions.length - 1;
    const border = svg`<line class="border" x1=${end} y1=${plot.top} x2=${end} y2=${plot.bottom} />`;
    return svg`${isLast ? nothing : border}
      <text class="letter" x=${labelX} y=${plot.top - 6} text-anchor="middle">${name}</text>`;
  });
}
