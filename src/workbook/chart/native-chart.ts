/** A drawing as Excel's own chart. */
export interface NativeChart {
  /** Columns beside each other or one on the other; of a scatter the horizontal axis is to scale. */
  type: "line" | "scatter" | "columns" | "stacked" | "area";
  title: string;
  xTitle: string;
  yTitle: string;
  /** Numbers, or what stands below the columns; the same for all series. */
  xs: (number | string)[];
  series: NativeSeries[];
  /** True where the numbers along the horizontal axis are shares; it then ends where they do. */
  areShares?: boolean;
}

export interface NativeSeries {
  name: string;
  /** One for each of the chart's xs; null where there is none: a gap. */
  ys: (number | null)[];
  tone?: SeriesTone;
  /** How it is drawn where that is not how its chart is. */
  as?: "line" | "points";
}

/**
 * The main series, two that go with it, what is not certain, what is past, what is wrong, and a line
 * over columns.
 */
export type SeriesTone = "main" | "second" | "third" | "unsure" | "quiet" | "bad" | "ink";
