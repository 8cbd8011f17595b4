import { abcClasses, type AbcRule as EngineRule } from "../../engine/classification/abc";
import * as paretoEngine from "../../engine/classification/pareto";
import { Failure } from "../../engine/failure";
import { functionTexts as texts } from "../../locales/en/functions";
import { aggregate } from "../aggregate";
import { finite, type Answer } from "../answer";
import { choice, data, optional, share } from "../argument";
import { errorOf } from "../excel-error";
import { leftOver, numbersOf } from "../per-number";

/**
 * What happens to the item that lies on a class line.
 * @customenum {string}
 */
export enum AbcRule {
  /** The item that crosses the line belongs to the better class. */
  crossing = "crossing",
  /** An item belongs to a class only while the cumulative share, itself included, is within the line. */
  within = "within",
  /** The lines are shares of the number of items. */
  count = "count",
}

const abcOf = aggregate(
  [
    data("values"),
    optional(share("aShare"), 0.8),
    optional(share("bShare"), 0.95),
    choice("rule", Object.values(AbcRule)),
  ],
  (values, aShare, bShare, rule) => {
    const numbers = numbersOf(values);
    const classes = abcClasses(numbers.values, { aShare, bShare, rule: rule as EngineRule });
    const result: Answer[][] = values.cells.map((row) => row.map(leftOver));
    numbers.positions.forEach((position, k) => {
      result[Math.floor(position / values.columns)][position % values.columns] = classes[k];
    });
    return result;
  },
);

/**
 * ABC classes of a list by value: A, B or C for every cell, whatever the order of the rows. Equal
 * values share a class. Zero and negative values are C; negative ones are left out of the total.
 *
 * @customfunction ABC ABC
 * @param values One value per item, such as yearly sales or use in currency. Blank and text cells stay empty.
 * @param [aShare] Share of the total at which class A ends, from 0 to 1; 80% if omitted.
 * @param [bShare] Share of the total at which class B ends, from 0 to 1; 95% if omitted.
 * @param {AbcRule} [rule] crossing: the item that crosses a line stays in the better class (if omitted); within: only items wholly within the line; count: shares of the number of items.
 * @throws #VALUE! The line of class A lies above that of class B, or a line is not between 0 and 1.
 * @returns Classes in the shape of the values.
 * @example ABC({50; 30; 15; 4; 1}) = {"A"; "A"; "B"; "C"; "C"}
 * @source Dickie (1951); Silver, Pyke & Thomas, ch. 2
 */
export function abc(values: any[][], aShare?: any[][], bShare?: any[][], rule?: AbcRule): any[][] {
  return abcOf(values, aShare, bShare, rule);
}

const paretoOf = aggregate([data("values")], (values) => {
  if (values.rows > 1 && values.columns > 1) {
    throw new Failure("value", texts.mustBeOneLine("values", values.rows, values.columns));
  }
  const numbers = numbersOf(values);
  const { rank, share: shares, cumulativeShare } = paretoEngine.pareto(numbers.values);
  const isRow = values.columns > 1;
  const lines = (isRow ? values.cells[0] : values.cells.map((row) => row[0])).map((cell) =>
    new Array<Answer>(3).fill(leftOver(cell)),
  );
  const ofTotal = (part: number) =>
    Number.isNaN(part) ? errorOf(new Failure("division", "")) : finite(part);
  numbers.positions.forEach((position, k) => {
    lines[position] = [rank[k], ofTotal(shares[k]), ofTotal(cumulativeShare[k])];
  });
  return isRow ? [0, 1, 2].map((kind) => lines.map((line) => line[kind])) : lines;
});

/**
 * Rank, share of the total and cumulative share of every item: the numbers behind a Pareto chart,
 * in the order of the list. Equal values share rank and cumulative share.
 *
 * @customfunction PARETO PARETO
 * @param values One value per item, such as yearly sales in currency, in one column or one row. Blank and text cells stay empty; negative values are left out of the total.
 * @throws #DIV/0! No value is above 0, so that there is no total to take shares of.
 * @throws #VALUE! values is a block of several rows and columns.
 * @returns Three columns (rank, share, cumulative share; shares from 0 to 1), or three rows for a row of values.
 * @example PARETO({15; 50; 30; 5}) = {3, 0.15, 0.95; 1, 0.5, 0.5; 2, 0.3, 0.8; 4, 0.05, 1}
 * @source Juran (1951); Silver, Pyke & Thomas, ch. 2
 */
export function pareto(values: any[][]): any[][] {
  return paretoOf(values);
}
