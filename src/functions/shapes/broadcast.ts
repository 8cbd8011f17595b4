import { functionTexts as texts } from "../../locales/en/functions";
import type { NumberArgument } from "../arguments/argument";
import type { Grid } from "../cells/grid";
import { CellError } from "../cells/excel-error";

/** Stands where a range has no cell for a position of the result. */
export const noPartner = Symbol("no partner");

/** What is done at each position of the result. */
export interface Position<Result> {
  /** All cells are numbers within the limits. The array is used again for the next position. */
  plain(numbers: number[]): Result;
  /**
   * The same for many positions at once, an array for each argument. Answers for how many of them,
   * from the first on, there is a finite number in `results`; the others are worked out one by one.
   */
  plainBlock(numbers: readonly Float64Array[], count: number, results: Float64Array): number;
  /** Some cell is not: they are handed over as they came, in an array that is used again too. */
  other(cells: unknown[]): Result;
}

/** So many rows are read at once, each argument by itself: that keeps plain numbers out of objects. */
const block = 1024;

/** As many cells as Excel hands over in one go; a grid of more would take the memory of the page. */
export const mostCells = 5_000_000;

/**
 * Walks grids together the way Excel's own operators do. A single cell goes with everything, one
 * row with every row, one column with every column; the result is as high as the highest and as
 * wide as the widest grid, and where a grid has no cell left, `noPartner` stands for it.
 *
 * A column of 100,000 rows is one call, and a controller waits for it.
 *
 * @throws CellError "#VALUE!" for a result too large to be worked out, before memory is taken for it
 */
export function broadcast<Result>(
  grids: readonly Grid[],
  described: readonly NumberArgument[],
  at: Position<Result>,
): Result[][] {
  let rows = 1;
  let columns = 1;
  for (const grid of grids) {
    if (grid.rows > rows) rows = grid.rows;
    if (grid.columns > columns) columns = grid.columns;
  }
  if (rows * columns > mostCells) {
    throw new CellError("#VALUE!", texts.tooManyCells(rows, columns, mostCells));
  }
  const size = Math.min(block, rows);
  const read = grids.map(() => new Float64Array(size));
  const isPlain = new Uint8Array(size);
  const found = new Float64Array(size);
  const numbers = grids.map(() => 0.5);
  const cells = new Array<unknown>(grids.length);
  const results = new Array<Result[]>(rows);
  for (let first = 0; first < rows; first += block) {
    const count = Math.min(block, rows - first);
    for (let column = 0; column < columns; column++) {
      isPlain.fill(1);
      for (let k = 0; k < grids.length; k++) {
        readPlain(grids[k], described[k], { first, column, count }, read[k], isPlain);
      }
      const notPlain = isPlain.subarray(0, count).indexOf(0);
      const done = at.plainBlock(read, notPlain < 0 ? count : notPlain, found);
      put(found, done, results as unknown[][], first, column);
      for (let i = done; i < count; i++) {
        let result: Result;
        if (isPlain[i] === 1) {
          for (let k = 0; k < numbers.length; k++) numbers[k] = read[k][i];
          result = at.plain(numbers);
        } else {
          for (let k = 0; k < cells.length; k++) cells[k] = cellAt(grids[k], first + i, column);
          result = at.other(cells);
        }
        // Begun with its first result, a row of numbers is stored as numbers from the start.
        if (column === 0) results[first + i] = [result];
        else results[first + i].push(result);
      }
    }
  }
  return results;
}

/** The numbers of one argument; where there is none within its limits, the position is not plain. */
function readPlain(
  grid: Grid,
  argument: NumberArgument,
  { first, column, count }: { first: number; column: number; count: number },
  numbers: Float64Array,
  isPlain: Uint8Array,
): void {
  const { cells } = grid;
  const { least, most, isWhole } = argument;
  const takesZero = argument.takesZero && !argument.divides;
  const isOneRow = grid.rows === 1;
  const at = grid.columns === 1 ? 0 : column;
  for (let i = 0; i < count; i++) {
    const cell = cells[isOneRow ? 0 : first + i]?.[at];
    // As `isPlainNumber` says it, with the argument looked at once.
    const isNumber =
      typeof cell === "number" &&
      cell >= least &&
      cell <= most &&
      (cell !== 0 || takesZero) &&
      (!isWhole || Number.isInteger(cell));
    if (isNumber) numbers[i] = cell;
    else isPlain[i] = 0;
  }
}

/** Puts numbers into the results, without the sign of a minus zero. */
function put(
  numbers: Float64Array,
  count: number,
  results: unknown[][],
  first: number,
  column: number,
): void {
  if (column === 0) for (let i = 0; i < count; i++) results[first + i] = [numbers[i] + 0];
  else for (let i = 0; i < count; i++) results[first + i].push(numbers[i] + 0);
}

function cellAt(grid: Grid, row: number, column: number): unknown {
  const sourceRow = grid.rows === 1 ? 0 : row;
  const sourceColumn = grid.columns === 1 ? 0 : column;
  if (sourceRow >= grid.rows || sourceColumn >= grid.columns) return noPartner;
  return grid.cells[sourceRow]?.[sourceColumn];
}
