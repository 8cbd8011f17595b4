import { isExcelError } from "../../../reading/cells/excel-error";
import type { Cell } from "../../../../workbook/excel/types";
import { allOf, at, type Grid, type Value } from "../grid";
import { criterion, type Test } from "./criteria";
import type { Everyday, EverydayFunctions } from "./everyday";

const many = 254;

const ranges = (least: number, most: number, of: (grids: Grid[]) => Value): Everyday => ({
  takes: "ranges",
  least,
  most,
  of,
});

type Make = (numbers: number[]) => Value;

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
const mean: Make = (numbers) => (numbers.length === 0 ? "#DIV/0!" : sum(numbers) / numbers.length);
const most: Make = (numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0);
const least: Make = (numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0);

/** Of the range that is added up, the numbers whose partners meet all criteria. */
function filtered(amounts: Grid, pairs: Grid[], make: Make): Value {
  const tests: { cells: Grid; test: Test }[] = [];
  for (let k = 0; k + 1 < pairs.length; k += 2) {
    const [cells, wanted] = [pairs[k], pairs[k + 1]];
    const value = wanted.cell(0, 0);
    const test = value === null || wanted.rows * wanted.columns > 1 ? null : criterion(value);
    if (test === null || cells.rows !== amounts.rows || cells.columns !== amounts.columns) {
      return null;
    }
    tests.push({ cells, test });
  }
  const numbers: number[] = [];
  for (let row = 0; row < amounts.rows; row++) {
    for (let column = 0; column < amounts.columns; column++) {
      const met = tests.map(({ cells, test }) => {
        const value = cells.cell(row, column);
        return value === null ? null : test(value);
      });
      const amount = amounts.cell(row, column);
      if (met.includes(null) || amount === null) return null;
      if (met.includes(false)) continue;
      if (isExcelError(amount)) return amount;
      if (typeof amount === "number") numbers.push(amount);
    }
  }
  return make(numbers);
}

/** SUMIF names the range of its criterion first, SUMIFS the range that is added up. */
const one = (make: Make) =>
  ranges(2, 3, ([cells, wanted, amounts = cells]) => filtered(amounts, [cells, wanted], make));
const all = (make: Make) =>
  ranges(3, many, ([amounts, ...pairs]) => filtered(amounts, pairs, make));

/** Each cell that is compared counts as one. */
const ones = ({ rows, columns }: Grid): Grid => ({ rows, columns, cell: () => 1 });
const counted = (pairs: Grid[]) => filtered(ones(pairs[0]), pairs, sum);

/** Numbers of ranges; an error as it is, null where something is not known. */
function numbersOf(grids: Grid[]): number[] | Value {
  const values = grids.flatMap((grid) => allOf(grid).flat());
  if (values.includes(null)) return null;
  const error = values.find((value): value is Cell => value !== null && isExcelError(value));
  return error ?? values.filter((value) => typeof value === "number");
}

function ofNumbers(grids: Grid[], make: Make): Value {
  const numbers = numbersOf(grids);
  return Array.isArray(numbers) ? make(numbers) : numbers;
}

function variance(isSample: boolean): Make {
  return (numbers) => {
    const parts = numbers.length - Number(isSample);
    if (parts < 1) return "#DIV/0!";
    const average = sum(numbers) / numbers.length;
    return sum(numbers.map((number) => (number - average) ** 2)) / parts;
  };
}

const rootOf =
  (make: Make): Make =>
  (numbers) => {
    const value = make(numbers);
    return typeof value === "number" ? Math.sqrt(value) : value;
  };

const sorted = (numbers: number[]) => [...numbers].sort((a, b) => a - b);

function percentile(numbers: number[], share: number): Value {
  if (numbers.length === 0 || share < 0 || share > 1) return "#NUM!";
  const ordered = sorted(numbers);
  const place = share * (ordered.length - 1);
  const below = Math.floor(place);
  return ordered[below] + (place - below) * ((ordered[below + 1] ?? 0) - ordered[below] || 0);
}

const withNumber = (make: (numbers: number[], number: number) => Value) =>
  ranges(2, 2, ([cells, given]) => {
    const number = given.cell(0, 0);
    return typeof number === "number"
      ? ofNumbers([cells], (numbers) => make(numbers, number))
      : null;
  });

function products(grids: Grid[]): Value {
  const [{ rows, columns }] = grids;
  if (grids.some((grid) => grid.rows !== rows || grid.columns !== columns)) return "#VALUE!";
  let total = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const factors = grids.map((grid) => at(grid, { row, column }));
      if (factors.includes(null)) return null;
      const error = factors.find((factor) => factor !== null && isExcelError(factor));
      if (error !== undefined) return error;
      total += factors.reduce<number>((product, f) => product * (typeof f === "number" ? f : 0), 1);
    }
  }
  return total;
}

/** What makes one number of many. */
export const totalFunctions: EverydayFunctions = {
  SUMIF: one(sum),
  SUMIFS: all(sum),
  AVERAGEIF: one(mean),
  AVERAGEIFS: all(mean),
  MAXIFS: all(most),
  MINIFS: all(least),
  COUNTIF: ranges(2, 2, counted),
  COUNTIFS: ranges(2, many, counted),
  SUMPRODUCT: ranges(1, many, products),
  PRODUCT: ranges(1, many, (grids) =>
    ofNumbers(grids, (numbers) => numbers.reduce((product, number) => product * number, 1)),
  ),
  MEDIAN: ranges(1, many, (grids) => ofNumbers(grids, (numbers) => percentile(numbers, 0.5))),
  "STDEV.P": ranges(1, many, (grids) => ofNumbers(grids, rootOf(variance(false)))),
  STDEV: ranges(1, many, (grids) => ofNumbers(grids, rootOf(variance(true)))),
  "VAR.S": ranges(1, many, (grids) => ofNumbers(grids, variance(true))),
  "VAR.P": ranges(1, many, (grids) => ofNumbers(grids, variance(false))),
  "PERCENTILE.INC": withNumber(percentile),
  PERCENTILE: withNumber(percentile),
  LARGE: withNumber((numbers, k) => sorted(numbers)[numbers.length - Math.ceil(k)] ?? "#NUM!"),
  SMALL: withNumber((numbers, k) => sorted(numbers)[Math.ceil(k) - 1] ?? "#NUM!"),
  ROWS: ranges(1, 1, ([{ rows }]) => rows),
  COLUMNS: ranges(1, 1, ([{ columns }]) => columns),
};
