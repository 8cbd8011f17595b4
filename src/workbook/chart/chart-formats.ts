import type { NativeChart } from "./native-chart";

/** Of the numbers beside the axes, which are round. */
export interface AxisFormats {
  x: string;
  y: string;
}

/** One for each column of what a chart is drawn from. */
export function numberFormatsOf({ xs, series, areShares }: NativeChart): string[] {
  return [areShares ? "0.0%" : formatOf(xs), ...series.map(({ ys }) => formatOf(ys))];
}

export function axisFormatsOf({ xs, series, areShares }: NativeChart): AxisFormats {
  return {
    x: areShares ? "0%" : axisFormatOf(xs),
    y: axisFormatOf(series.flatMap(({ ys }) => ys)),
  };
}

function axisFormatOf(values: readonly (number | string | null)[]): string {
  const largest = largestOf(values);
  if (largest === null) return "General";
  if (largest >= 20) return "#,##0";
  return largest >= 1 ? "#,##0.0" : "0.00";
}

/** Null where there is no number. */
function largestOf(values: readonly (number | string | null)[]): number | null {
  const numbers = values.filter((value) => typeof value === "number");
  if (numbers.length === 0) return null;
  return numbers.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
}

/** As many digits as tell the numbers of a column apart. */
function formatOf(values: readonly (number | string | null)[]): string {
  const largest = largestOf(values);
  if (largest === null) return "General";
  const areWhole = values.every((each) => typeof each !== "number" || Number.isInteger(each));
  if (largest >= 1_000 || areWhole) return "#,##0";
  if (largest >= 100) return "#,##0.0";
  return largest >= 1 ? "0.00" : "0.0000";
}
