import { nothing, svg } from "lit/html.js";
import { frameView } from "../frame/frame-view";
import { lookFill, looksView } from "./looks";
import type { StackedGeometry } from "./stacked-geometry";

/** Bars with their names, the legend and the axis. */
export function stackedDrawing(id: string, chart: StackedGeometry) {
  const { plot, rows, segments, legend, ticksAt } = chart;
  return svg`${looksView(id)}
    ${ticksAt.map((x) => svg`<line class="grid" x1=${x} y1=${plot.top} x2=${x} y2=${plot.bottom} />`)}
    ${frameView(chart)}
    ${legend.map(
      ({ look, swatch, name }) => svg`<rect class="stacked ${look}" x=${swatch.x} y=${swatch.y}
          width=${swatch.size} height=${swatch.size} fill=${lookFill(id, look) ?? nothing} />
        <text class="label" x=${name.x} y=${name.y}>${name.text}</text>`,
    )}
    ${rows.map(
      ({ name, total }) => svg`${name.map(
        ({ x, y, text }) => svg`<text class="letter" x=${x} y=${y}>${text}</text>`,
      )}
        <text class="label" x=${total.x} y=${total.y} text-anchor="end">${total.text}</text>`,
    )}
    ${segments.map(
      ({ look, x, y, width, height }) =>
        svg`<rect class="stacked ${look}" x=${x} y=${y} width=${width} height=${height}
          fill=${lookFill(id, look) ?? nothing} />`,
    )}`;
}
