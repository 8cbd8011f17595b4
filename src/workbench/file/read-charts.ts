import type { ChartDefinition } from "@odoo/o-spreadsheet";
import { chartKey, type ChartAxes } from "./chart-axes";

type Combo = Extract<ChartDefinition<string>, { type: "combo" }>;

interface FigureWithData {
  tag: string;
  data: unknown;
}

function isCombo(figure: FigureWithData): figure is { tag: string; data: Combo } {
  return figure.tag === "chart" && (figure.data as { type?: string } | null)?.type === "combo";
}

function withAxes(chart: Combo, axes: ChartAxes, ids: readonly string[]): Combo {
  const title = (text: string) => (text ? { title: { text } } : {});
  const styles = Object.fromEntries(
    ids.map((id, index) => [
      id,
      { ...chart.dataSetStyles[id], yAxisId: axes.onSecondAxis[index] ? "y1" : "y" },
    ]),
  );
  return {
    ...chart,
    dataSetStyles: styles,
    axesDesign: {
      x: title(axes.titles.x),
      y: title(axes.titles.y),
      y1: title(axes.titles.y1),
    },
  };
}

/** Gives the charts that the spreadsheet has read from a file their axes back. */
export function restoreAxes(figures: FigureWithData[], known: readonly ChartAxes[]): void {
  for (const figure of figures) {
    if (!isCombo(figure) || figure.data.dataSource.type !== "range") continue;
    const { dataSets } = figure.data.dataSource;
    const key = chartKey(dataSets.map(({ dataRange }) => dataRange));
    const axes = known.find((one) => one.key === key);
    const ids = dataSets.map(({ dataSetId }) => dataSetId);
    if (axes) figure.data = withAxes(figure.data, axes, ids);
  }
}
