/** A drawing as Excel's own chart: what a report or “Insert as chart” writes. */
export interface NativeChart {
  type: "line" | "scatter" | "columns" | "area";
  title: string;
  xTitle: string;
  yTitle: string;
  series: NativeSeries[];
}

export interface NativeSeries {
  name: string;
  /** Numbers, or what stands below the columns. */
  xs: (number | string)[];
  /** Null where there is none: a gap. */
  ys: (number | null)[];
}
