import type { ColumnFacts } from "./column-facts";

/** Fewer steps than this agree by chance. */
const leastSteps = 3;

/** Columns whose second number is alike and that are held against one; the rest is passed over. */
const mostAlike = 16;

/**
 * The columns that rise by the numbers of another column, row by row. Which columns can be the steps
 * is looked up by one number, so that many columns take no longer than each for itself.
 */
export function runningTotals(columns: ColumnFacts[], more: number[][] = []): Set<number> {
  const rising = columns.filter(({ content }) => rises(content.values));
  if (rising.length === 0) return new Set();
  const bySecond = new Map<number, number[][]>();
  for (const values of [...columns.map(({ content }) => content.values), ...more]) {
    const bin = binOf(values[1]);
    const alike = bySecond.get(bin);
    if (alike === undefined) bySecond.set(bin, [values]);
    else if (alike.length < mostAlike) alike.push(values);
  }
  const isTotal = ({ content: { values } }: ColumnFacts) => {
    const bin = binOf(values[1] - values[0]);
    return [bin - 1, bin, bin + 1].some((near) =>
      bySecond.get(near)?.some((steps) => steps !== values && risesBy(values, steps)),
    );
  };
  return new Set(rising.filter(isTotal).map(({ column }) => column));
}

/** Most running totals rise in every row; returns and subtotals take a few of them back. */
function rises(values: number[]): boolean {
  if (values.length < leastSteps) return false;
  let falls = 0;
  for (let row = 1; row < values.length; row++) if (values[row] < values[row - 1]) falls++;
  return falls * 4 <= values.length;
}

/** A row in ten may be a subtotal or a correction. */
function risesBy(values: number[], steps: number[]): boolean {
  let moved = 0;
  let odd = 0;
  for (let row = 0; row < values.length; row++) {
    const step = row === 0 ? values[0] : values[row] - values[row - 1];
    if (!isClose(step, steps[row], values[row])) odd++;
    else if (step !== 0) moved++;
    if (odd * 10 > values.length) return false;
  }
  return moved >= leastSteps;
}

/** As far as the digits of the total, and rounding to cents, let them. */
function isClose(step: number, other: number, total: number): boolean {
  return Math.abs(step - other) <= 1e-9 * Math.abs(total) + 0.006 * Math.min(1, Math.abs(other));
}

function binOf(number: number): number {
  return Math.floor(number * 10);
}
