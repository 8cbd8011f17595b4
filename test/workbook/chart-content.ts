import type { ChartContent } from "../../src/workbook/chart/chart-content";
import type { NativeChart } from "../../src/workbook/chart/native-chart";

const lots = [250, 500, 1_000, 2_000];

/** A chart as the pane makes it of a picture. */
export function chartContent(chart: Partial<NativeChart> = {}): ChartContent {
  return {
    sheetName: "EOQ B5",
    notes: ["The total cost is lowest at a lot of 500: 2,000 a year.", "=EOQ in Lots!B5"],
    chart: {
      type: "scatter",
      title: "Yearly cost by lot size",
      xTitle: "Lot size, units",
      yTitle: "Cost a year",
      xs: lots,
      series: [
        { name: "Total", tone: "main", ys: [2_500, 2_000, 2_500, 4_250] },
        { name: "Ordering", tone: "second", ys: [2_000, 1_000, 500, 250] },
        { name: "cheapest: 500", tone: "main", as: "points", ys: [null, 2_000, null, null] },
      ],
      ...chart,
    },
    about: {
      list: {
        ...{ sheetId: "Lots-id", sheetName: "Lots", address: "B5" },
        ...{ row: 4, column: 1, rows: 1, columns: 1 },
      },
      ...{ name: "EOQ", day: 46_356 },
    },
  };
}
