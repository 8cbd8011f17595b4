import { widthOf, type Span } from "./grid";
import { leftOf } from "./widths";
import type { ReportFront } from "../excel/types";

/** A letter of the figure and of the words below it, in points. */
const letters = { figure: 8.5, meaning: 4 };
/** Between a figure and the next. */
const gutter = 16;
/** A text that must be broken into lines is worse than a figure that stands off its place. */
const dearness = 4;

/**
 * The sheet's columns for each figure of page one. The last stands above the tables beside the chart,
 * the others share the width of the chart; where a text would be broken, the next begins later.
 */
export function figurePlaces(
  figures: ReportFront["figures"],
  widths: readonly number[],
  besideChart: number,
): Span[] {
  const count = figures.length;
  const chart = leftOf(besideChart, widths);
  const wished = (k: number) => (count === 1 ? 0 : (chart * k) / (count - 1));
  const needs = figures.map(
    ({ figure, meaning }) =>
      Math.max(figure.length * letters.figure, meaning.length * letters.meaning) + gutter,
  );
  const best = (k: number, column: number): Found => {
    const off = Math.abs(leftOf(column, widths) - wished(k));
    const costOf = (end: number) =>
      off + dearness * Math.max(0, needs[k] - widthOf({ column, columns: end - column }, widths));
    if (k === count - 1) return { cost: costOf(widths.length), starts: [column] };
    let found: Found = { cost: Infinity, starts: [] };
    for (let next = column + 1; next <= widths.length - (count - 1 - k); next += 1) {
      const after = best(k + 1, next);
      const cost = costOf(next) + after.cost;
      if (cost < found.cost) found = { cost, starts: [column, ...after.starts] };
    }
    return found;
  };
  const { starts } = best(0, 0);
  return starts.map((column, k) => ({
    column,
    columns: (starts[k + 1] ?? widths.length) - column,
  }));
}

interface Found {
  cost: number;
  starts: number[];
}
