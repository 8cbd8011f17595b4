import * as chartLibrary from "chart.js";

/** With more items than this, names below the chart are slanted pieces, and markers a thick band. */
const mostItems = 60;

/** A value, or a point whose value is known. */
function isNumber(value: unknown): boolean {
  const number = typeof value === "object" && value !== null && "y" in value ? value.y : value;
  return typeof number === "number" && Number.isFinite(number);
}

const clearView: chartLibrary.Plugin = {
  id: "clearView",
  beforeUpdate({ config }) {
    for (const series of config.data.datasets) {
      // A single number is a mark: of a line through it nothing would be seen.
      if (series.data.filter(isNumber).length === 1) Object.assign(series, { pointRadius: 6 });
    }
    const items = config.data.labels?.length ?? 0;
    if (items <= mostItems) return;
    const axis = config.options?.scales?.x;
    if (axis?.ticks && axis.type !== "linear") axis.ticks.display = false;
    for (const series of config.data.datasets) {
      if (series.data.filter(isNumber).length > 1) Object.assign(series, { pointRadius: 0 });
    }
  },
};

/**
 * The sheet looks for chart.js under a global name, with the controllers hanging on the class as
 * in the library's all-in-one file. Without that the first chart takes the whole sheet down.
 */
export function offerChartLibrary(): void {
  const { Chart, registerables, ...parts } = chartLibrary;
  Chart.register(...registerables, clearView);
  const known = new Set(Object.getOwnPropertyNames(Chart));
  const missing = Object.entries(parts).filter(([name]) => !known.has(name));
  Object.assign(window, { Chart: Object.assign(Chart, Object.fromEntries(missing)) });
}
