import type { ReportAbout } from "../excel/types";
import type { NativeChart } from "./native-chart";

/** A chart on a sheet of its own, with the numbers that it is drawn from. */
export interface ChartContent {
  /** Wished name of the sheet; made unique and fit by the workbook. */
  sheetName: string;
  /** Below the title: what the chart says, and of what it was made. */
  notes: string[];
  chart: NativeChart;
  /** The cell that it was drawn of. */
  about?: ReportAbout;
}
