import { nothing, svg } from "lit/html.js";
import { frameView, labelView } from "../frame/frame-view";
import { fillOf, patternsView } from "../frame/patterns";
import type { ParetoGeometry, PlacedLine } from "./pareto-geometry";

/** Bars, areas of the classes, the running total and the lines of the classes. */
export function paretoDrawing(id: string, chart: ParetoGeometry, lines: PlacedLine[]) {
  const { plot, regions, namesY, curve, outline } = chart;
  return svg`${patternsView(id)} ${frameView(chart)}
    ${regions.map(
      ({ name, right, labelX }, k) => svg`
        ${
          k === regions.length - 1
            ? nothing
            : svg`<line class="border" x1=${right} y1=${plot.top - 6} x2=${right} y2=${plot.bottom} />`
        }
        <text class="letter" x=${labelX} y=${namesY} text-anchor="middle">${name}</text>`,
    )}
    ${chart.bars.map(
      ({ kind, x, y, width, height }) =>
        svg`<rect class="bar bar-${regionName(chart, kind)}" x=${x} y=${y} width=${width} height=${height}
          fill=${fillOf(id, kind) ?? nothing} />`,
    )}
    <path class="outline" d=${outline} />
    <path class="curve" d=${curve} />
    ${lines.map(lineView)}`;
}

function regionName({ regions }: ParetoGeometry, kind: number): string {
  return regions.find((region) => region.kind === kind)?.name ?? "";
}

function lineView({ x1, y1, x2, y2, label, labelWidth }: PlacedLine) {
  const left = label.anchor === "middle" ? label.x - labelWidth / 2 : label.x - 4;
  // Leads to its name where that stands a little off.
  const lead =
    label.anchor === "middle"
      ? `M${x2} ${y2}L${label.x} ${label.y - 14}`
      : `M${x2} ${y2}L${left} ${label.y - 4}`;
  return svg`<line class="share-line" x1=${x1} y1=${y1} x2=${x2} y2=${y2} />
    <path class="share-lead" d=${lead} />
    <rect class="share-name" x=${left} y=${label.y - 14} width=${labelWidth} height="20" rx="4" />
    ${labelView(label, "share-text")}`;
}
