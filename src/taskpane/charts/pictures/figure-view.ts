import { nothing, svg } from "lit/html.js";
import { frameView, labelView } from "../frame/frame-view";
import { patternsView } from "../frame/patterns";
import { chartOf } from "../live/chart-view";
import type { Chart } from "../live/chart";
import type { Figure, Teller } from "./figure";
import { figureGeometry, type FigureGeometry, type LegendEntry } from "./figure-geometry";

/** A picture in the pane, which follows its width and tells its values by pointer and keyboard. */
export function figureView(figure: Figure, { texts }: Pick<Teller, "texts">): unknown {
  return chartOf(chartOfFigure(figure, texts.pictures.reading));
}

function chartOfFigure(figure: Figure, reading: string): Chart<FigureGeometry> {
  const { id, title, description, readings } = figure;
  const at = (laid: FigureGeometry, place: number) => ({
    x: laid.x(readings[place].at[0]),
    y: laid.y(readings[place].at[1]),
  });
  return {
    ...{ id, title, description },
    data: [figure],
    lay: (width) => figureGeometry(figure, width),
    draw: (laid) => figureDrawing(id, laid),
    notes: () => [description],
    cursor: {
      name: reading,
      mark: "line",
      count: () => readings.length,
      at,
      nearest: (laid, { x }) => {
        let nearest = 0;
        readings.forEach((_, place) => {
          const distance = Math.abs(at(laid, place).x - x);
          if (distance < Math.abs(at(laid, nearest).x - x)) nearest = place;
        });
        return nearest;
      },
      lines: (_, place) => readings[place].lines,
    },
  };
}

export function figureDrawing(id: string, laid: FigureGeometry) {
  const fill = (tone: string) =>
    ["hatched", "dotted", "bad"].includes(tone) ? `url(#${id}-${tone})` : nothing;
  return svg`${patternsView(id)} ${frameView(laid)}
    ${laid.rects.map(
      ({ tone, x, y, width, height }) =>
        svg`<rect class="figure-area ${tone}" x=${x} y=${y} width=${width} height=${height} fill=${fill(tone)} />`,
    )}
    ${laid.paths.map(({ kind, tone, d }) =>
      kind === "line"
        ? svg`<path class="figure-line ${tone}" d=${d} />`
        : svg`<path class="figure-area ${tone}" d=${d} fill=${fill(tone)} />`,
    )}
    ${laid.rules.map(
      ({
        x1,
        y1,
        x2,
        y2,
        isStrong,
        label,
      }) => svg`<line class=${isStrong ? "figure-rule strong" : "figure-rule"}
        x1=${x1} y1=${y1} x2=${x2} y2=${y2} />
        ${labelView(label, isStrong ? "letter" : "label")}`,
    )}
    ${laid.points.map(({ x, y }) => svg`<circle class="figure-point" cx=${x} cy=${y} r="4" />`)}
    ${laid.notes.map((note) => labelView(note, "letter"))}
    ${laid.legend.map((entry) => legendView(entry, fill(entry.tone)))}`;
}

function legendView({ kind, tone, x, y, text }: LegendEntry, fill: unknown) {
  const sample =
    kind === "line"
      ? svg`<path class="figure-line ${tone}" d="M${x} ${y - 4}h20" />`
      : svg`<rect class="figure-area ${tone}" x=${x} y=${y - 9} width="20" height="10" fill=${fill} />`;
  return svg`${sample}${labelView({ x: x + 25, y, text, anchor: "start" })}`;
}
