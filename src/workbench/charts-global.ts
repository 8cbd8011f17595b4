import * as chartLibrary from "chart.js";

/** With more items than this, names below the chart are slanted pieces, and markers a thick band. */
const mostItems = 60;

const clearView: chartLibrary.Plugin = {
  id: "clearView",
  beforeUpdate({ config }) {
    const items = config.data.labels?.length ?? 0;
    if (items <= mostItems) return;
    const ticks = config.options?.scales?.x?.ticks;
    if (ticks) ticks.display = false;
    for (const series of config.data.datasets) Object.assign(series, { pointRadius: 0 });
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
