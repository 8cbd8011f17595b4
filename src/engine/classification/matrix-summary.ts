import { CompensatedSum, sumOf } from "../compensated-sum";

export interface MatrixCell {
  /** Letter of the first classification, and of the second. */
  first: string;
  second: string;
  items: number;
  /** Share of the number of items, 0 to 1. */
  itemShare: number;
  value: number;
  /** Share of the total value, 0 to 1; 0 for all when the total is 0. Returns are left out. */
  valueShare: number;
}

/**
 * How many items and how much value stand in each cell of two classifications laid over each other.
 *
 * @param values one number per item; negative values count as items but not in the value
 * @param first each item's letter in the first classification
 * @param second each item's letter in the second
 * @param firstLetters the rows of the matrix, best first
 * @param secondLetters its columns, best first
 * @returns the cells row by row
 * @source Flores & Whybark (1986), joint criteria matrix
 * @example matrixSummary([50, 30, 20], ["A", "A", "B"], ["X", "Z", "Z"], ["A", "B"], ["X", "Z"])[3] → {"first":"B","second":"Z","items":1,"itemShare":0.3333333333333333,"value":20,"valueShare":0.2}
 */
export function matrixSummary(
  values: ArrayLike<number>,
  first: ArrayLike<string>,
  second: ArrayLike<string>,
  firstLetters: readonly string[],
  secondLetters: readonly string[],
): MatrixCell[] {
  const cells = firstLetters.flatMap((row) =>
    secondLetters.map((column) => ({
      first: row,
      second: column,
      items: 0,
      itemShare: 0,
      value: 0,
      valueShare: 0,
    })),
  );
  const width = secondLetters.length;
  const sums = cells.map(() => new CompensatedSum());
  for (let item = 0; item < values.length; item++) {
    const at = firstLetters.indexOf(first[item]) * width + secondLetters.indexOf(second[item]);
    cells[at].items++;
    if (values[item] > 0) sums[at].add(values[item]);
  }
  const total = sumOf(sums.map((sum) => sum.total));
  for (const [at, cell] of cells.entries()) {
    cell.value = sums[at].total;
    cell.itemShare = values.length > 0 ? cell.items / values.length : 0;
    cell.valueShare = total > 0 ? cell.value / total : 0;
  }
  return cells;
}
