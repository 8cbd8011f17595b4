import {
  abcClasses,
  abcGrades,
  abcLetters,
  type AbcRule as EngineRule,
} from "../../engine/classification/abc";
import { multiCriteriaClasses } from "../../engine/classification/multi-criteria";
import * as paretoEngine from "../../engine/classification/pareto";
import { withSecondStage, type SecondScope } from "../../engine/classification/two-stage";
import { functionTexts as texts } from "../../locales/en/functions";
import { demandTexts } from "../../locales/en/functions-demand";
import { aggregate } from "../shapes/aggregate";
import { faultFrom, finite, type Answer } from "../cells/answer";
import { CellError } from "../cells/excel-error";
import {
  choice,
  data,
  number,
  optionalNotZero,
  optionalRange,
  plan,
  share,
  zeroOrMore,
} from "../arguments/argument";
import { readCell } from "../cells/cell";
import { criteriaRow } from "../readers/criteria";
import type { Grid } from "../cells/grid";
import { numberOf } from "../arguments/number-argument";
import { leftOver, numbersOf } from "../readers/per-number";

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

const lines = [
  optionalNotZero(share("aShare"), 0.8),
  optionalNotZero(share("bShare"), 0.95),
  choice("rule", Object.values(AbcRule)),
] as const;

const abcOf = aggregate([data(number("values")), ...lines], (values, aShare, bShare, rule) => {
  const numbers = numbersOf(values);
  const grades = abcGrades(numbers.values, { aShare, bShare, rule: rule as EngineRule });
  const result: Answer[][] = values.cells.map((row) => row.map((cell) => leftOver("values", cell)));
  numbers.positions.forEach((position, k) => {
    result[Math.floor(position / values.columns)][position % values.columns] =
      abcLetters[grades[k]];
  });
  return result;
});

/**
 * ABC classes of a list by value: A, B or C for every cell, whatever the order of the rows. Values
 * equal on paper share a class, such as 7.2 and 24*0.3. Zero and negative values are C; negative
 * ones are left out of the total.
 *
 * @customfunction ABC ABC
 * @question Which items make most of the value?
 * @param values One value per item, such as yearly sales or use in currency. Blank and text cells stay empty, but a number that is text is #VALUE!.
 * @param [aShare] Share of the total at which class A ends, above 0 and up to 1; 80% if omitted.
 * @param [bShare] Share of the total at which class B ends, above 0 and up to 1; 95% if omitted.
 * @param {AbcRule} [rule] crossing: the item that crosses a line stays in the better class (if omitted); within: only items wholly within the line; count: shares of the number of items.
 * @throws #VALUE! The line of class A is above that of class B, or a line is not a share; 0 is taken for an empty cell.
 * @returns Classes in the shape of the values.
 * @formula \text{class} = \begin{cases} \text{A} & s < \text{aShare} \\ \text{B} & s < \text{bShare} \\ \text{C} & \text{otherwise} \end{cases} \qquad s = \dfrac{\text{sum of all larger values}}{\text{total}}
 * @where This is the rule crossing. With within, s includes the values that are equal and the item itself, and may reach the line; with count, s is a share of the number of items.
 * @case Five items sell 50, 30, 15, 4 and 1. The first two make 80% of it and are A, the next is
 *   B, the rest are C.
 * @native [only {aShare|0.8}<={bShare|0.95}] fill IF(ISNUMBER({values.this}),IF({values.this}<=0,"C",IF(SUMPRODUCT(--({values}>{values.this}*(1+1E-13)),{values})<{aShare|0.8}*SUMIF({values},">0")*(1-1E-12),"A",IF(SUMPRODUCT(--({values}>{values.this}*(1+1E-13)),{values})<{bShare|0.95}*SUMIF({values},">0")*(1-1E-12),"B","C"))),"")
 * @native [rule=within; only {aShare|0.8}<={bShare|0.95}] fill IF(ISNUMBER({values.this}),IF({values.this}<=0,"C",IF(SUMPRODUCT(--({values}>={values.this}*(1-1E-13)),{values})<={aShare|0.8}*SUMIF({values},">0")*(1+1E-12),"A",IF(SUMPRODUCT(--({values}>={values.this}*(1-1E-13)),{values})<={bShare|0.95}*SUMIF({values},">0")*(1+1E-12),"B","C"))),"")
 * @native [rule=count; only {aShare|0.8}<={bShare|0.95}] fill IF(ISNUMBER({values.this}),IF({values.this}<=0,"C",IF(SUMPRODUCT(ISNUMBER({values})*({values}>{values.this}*(1+1E-13)))<ROUND({aShare|0.8}*COUNT({values}),0),"A",IF(SUMPRODUCT(ISNUMBER({values})*({values}>{values.this}*(1+1E-13)))<ROUND({bShare|0.95}*COUNT({values}),0),"B","C"))),"")
 * @example ABC({50; 30; 15; 4; 1}) = {"A"; "A"; "B"; "C"; "C"}
 * @source Dickie (1951); Silver, Pyke & Thomas, ch. 2
 * @see PARETO
 * @see ABC.TWOSTAGE
 * @see ABC.MULTI
 * @see XYZ
 */
export function abc(values: any[][], aShare?: any[][], bShare?: any[][], rule?: AbcRule): any[][] {
  return abcOf(values, aShare, bShare, rule);
}
abc.described = abcOf.described;

/**
 * Where the second letter of a two-stage class comes from.
 * @customenum {string}
 */
export enum AbcScope {
  /** The second analysis ranks all items of the list together. */
  list = "list",
  /** The second analysis is made separately inside each first class. */
  class = "class",
}

const secondValuesArgument = data(number("secondValues"));

const twoStageOf = aggregate(
  [
    data(number("values")),
    secondValuesArgument,
    ...lines,
    choice("scope", Object.values(AbcScope)),
  ],
  (values, secondValues, aShare, bShare, rule, scope) => {
    const settings = { aShare, bShare, rule: rule as EngineRule };
    const items = numbersOf(values);
    const first = abcClasses(items.values, settings);
    const result: Answer[][] = values.cells.map((row) =>
      row.map((cell) => leftOver("values", cell)),
    );
    const put = (item: number, answer: Answer) => {
      const position = items.positions[item];
      result[Math.floor(position / values.columns)][position % values.columns] = answer;
    };
    const second = new Float64Array(first.length);
    const complete: number[] = [];
    items.positions.forEach((position, item) => {
      try {
        second[item] = secondValueAt(secondValues, position, values.columns);
        complete.push(item);
      } catch (thrown) {
        put(item, faultFrom(thrown));
      }
    });
    const classes = withSecondStage(
      complete.map((item) => first[item]),
      complete.map((item) => second[item]),
      scope as SecondScope,
      (part) => abcClasses(part, settings),
    );
    complete.forEach((item, k) => put(item, classes[k]));
    return result;
  },
);

function secondValueAt(grid: Grid, position: number, columns: number): number {
  const [row, column] = [Math.floor(position / columns), position % columns];
  if (row >= grid.rows || column >= grid.columns) {
    throw new CellError("#N/A", texts.noPartner("secondValues"));
  }
  return numberOf(secondValuesArgument.each, readCell(grid.cells[row]?.[column])) as number;
}

/**
 * Two-stage ABC classes: Aa to Cc for every item, the first letter from a first criterion and the
 * second letter from a second one, such as sales in currency and number of order lines.
 *
 * @customfunction ABC.TWOSTAGE ABC.TWOSTAGE
 * @question Which items matter by two measures at once, such as value and picks?
 * @param values First criterion, one value per item, such as yearly sales in currency. Blank and text cells stay empty, but a number that is text is #VALUE!.
 * @param secondValues Second criterion, one value for each item of the first, in a unit of its own, such as order lines per year.
 * @param [aShare] Share of the total at which class A ends, above 0 and up to 1; 80% if omitted.
 * @param [bShare] Share of the total at which class B ends, above 0 and up to 1; 95% if omitted.
 * @param {AbcRule} [rule] crossing: the item that crosses a line stays in the better class (if omitted); within: only items wholly within the line; count: shares of the number of items.
 * @param {AbcScope} [scope] list: the second letter ranks the whole list (if omitted); class: it ranks only the items of the same first class.
 * @returns Classes in the shape of the values, made by the rules of ABC. An item without a second value is #VALUE!.
 * @throws #VALUE! The line of class A is above that of class B, or a line is not a share; 0 is taken for an empty cell.
 * @throws #N/A secondValues ends before the values do.
 * @case The item that sells 80 is an A by value and a c by order lines; the next sells 15, and is a
 *   B that is picked most: Ba.
 * @native [only {aShare|0.8}<={bShare|0.95}] fill IF(ISNUMBER({values.this})*ISNUMBER({secondValues.this}),IF({values.this}<=0,"C",IF(SUMPRODUCT(--({values}>{values.this}*(1+1E-13)),{values})<{aShare|0.8}*SUMIF({values},">0")*(1-1E-12),"A",IF(SUMPRODUCT(--({values}>{values.this}*(1+1E-13)),{values})<{bShare|0.95}*SUMIF({values},">0")*(1-1E-12),"B","C")))&LOWER(IF({secondValues.this}<=0,"C",IF(SUMPRODUCT(--({secondValues}>{secondValues.this}*(1+1E-13)),{secondValues})<{aShare|0.8}*SUMIF({secondValues},">0")*(1-1E-12),"A",IF(SUMPRODUCT(--({secondValues}>{secondValues.this}*(1+1E-13)),{secondValues})<{bShare|0.95}*SUMIF({secondValues},">0")*(1-1E-12),"B","C")))),"")
 * @native [rule=within; only {aShare|0.8}<={bShare|0.95}] fill IF(ISNUMBER({values.this})*ISNUMBER({secondValues.this}),IF({values.this}<=0,"C",IF(SUMPRODUCT(--({values}>={values.this}*(1-1E-13)),{values})<={aShare|0.8}*SUMIF({values},">0")*(1+1E-12),"A",IF(SUMPRODUCT(--({values}>={values.this}*(1-1E-13)),{values})<={bShare|0.95}*SUMIF({values},">0")*(1+1E-12),"B","C")))&LOWER(IF({secondValues.this}<=0,"C",IF(SUMPRODUCT(--({secondValues}>={secondValues.this}*(1-1E-13)),{secondValues})<={aShare|0.8}*SUMIF({secondValues},">0")*(1+1E-12),"A",IF(SUMPRODUCT(--({secondValues}>={secondValues.this}*(1-1E-13)),{secondValues})<={bShare|0.95}*SUMIF({secondValues},">0")*(1+1E-12),"B","C")))),"")
 * @native [rule=count; only {aShare|0.8}<={bShare|0.95}] fill IF(ISNUMBER({values.this})*ISNUMBER({secondValues.this}),IF({values.this}<=0,"C",IF(SUMPRODUCT(ISNUMBER({values})*({values}>{values.this}*(1+1E-13)))<ROUND({aShare|0.8}*COUNT({values}),0),"A",IF(SUMPRODUCT(ISNUMBER({values})*({values}>{values.this}*(1+1E-13)))<ROUND({bShare|0.95}*COUNT({values}),0),"B","C")))&LOWER(IF({secondValues.this}<=0,"C",IF(SUMPRODUCT(ISNUMBER({secondValues})*({secondValues}>{secondValues.this}*(1+1E-13)))<ROUND({aShare|0.8}*COUNT({secondValues}),0),"A",IF(SUMPRODUCT(ISNUMBER({secondValues})*({secondValues}>{secondValues.this}*(1+1E-13)))<ROUND({bShare|0.95}*COUNT({secondValues}),0),"B","C")))),"")
 * @example ABC.TWOSTAGE({80; 15; 5}, {5; 80; 15}) = {"Ac"; "Ba"; "Cb"}
 * @example ABC.TWOSTAGE({80; 15; 5}, {5; 80; 15}, "", "", "crossing", "class") = {"Aa"; "Ba"; "Ca"}
 * @source Logistiikan Maailma, Measuring warehouse performance (two-stage ABC analysis); Flores & Whybark (1986)
 * @remarks The first letter is that of ABC over the first criterion; with scope list the second letter is that of ABC over the second. Service targets go down from Aa by way of Ab and Ac to Cc.
 * @see ABC
 * @see ABC.MULTI
 */
export function abcTwoStage(
  values: any[][],
  secondValues: any[][],
  aShare?: any[][],
  bShare?: any[][],
  rule?: AbcRule,
  scope?: AbcScope,
): any[][] {
  return twoStageOf(values, secondValues, aShare, bShare, rule, scope);
}
abcTwoStage.described = twoStageOf.described;

const mostCriteria = 6;

const multiOf = aggregate(
  [data(number("criteria")), optionalRange(plan(zeroOrMore("weights"))), ...lines],
  (criteria, weights, aShare, bShare, rule) => {
    if (criteria.columns > mostCriteria) {
      throw new CellError("#VALUE!", demandTexts.tooManyCriteria(mostCriteria, criteria.columns));
    }
    if (weights?.numbers.length === 1 && weights.numbers[0] === 0) {
      throw new CellError("#VALUE!", texts.zeroOrEmpty("weights"));
    }
    const given = weights?.numbers ?? new Array<number>(criteria.columns).fill(1);
    if (given.length !== criteria.columns) {
      throw new CellError(
        "#VALUE!",
        demandTexts.mustBeOneWeightEach(criteria.columns, given.length),
      );
    }
    const rows = criteria.cells.map(criteriaRow);
    if (rows.every((row) => "isHeading" in row)) {
      throw new CellError("#N/A", demandTexts.mustHoldNumbers("criteria"));
    }
    const items = rows.flatMap((row) => ("numbers" in row ? [row.numbers] : []));
    const columns = given.map((_, column) => items.map((numbers) => numbers[column]));
    const classes = multiCriteriaClasses(columns, given, {
      aShare,
      bShare,
      rule: rule as EngineRule,
    });
    let next = 0;
    return rows.map((row) => ["numbers" in row ? classes[next++] : row.answer]);
  },
);

/**
 * ABC classes over up to six criteria at once: each criterion counts as a share of its own total,
 * the weighted shares are added up, and the items are classified by that score.
 *
 * @customfunction ABC.MULTI ABC.MULTI
 * @question Which items matter most by several measures together?
 * @param criteria One item per row, one criterion per column, up to six, each in a unit of its own. Blank and text rows stay empty; a number that is text is #VALUE!.
 * @param [weights] How much each criterion counts, 0 or more, one for each column, as shares or in any other scale; 0 leaves it out; all equal if omitted.
 * @param [aShare] Share of the total score at which class A ends, above 0 and up to 1; 80% if omitted.
 * @param [bShare] Share of the total score at which class B ends, above 0 and up to 1; 95% if omitted.
 * @param {AbcRule} [rule] crossing: the item that crosses a line stays in the better class (if omitted); within: only items wholly within the line; count: shares of the number of items.
 * @returns One class for each row. A row in which some criterion has no number is #VALUE!.
 * @formula \text{score}_i = \dfrac{\sum_c \text{weights}_c \cdot \dfrac{\text{criteria}_{i,c}}{\sum_j \text{criteria}_{j,c}}}{\sum_c \text{weights}_c}
 * @where i: an item; c: a criterion. The scores are classified as ABC classifies values.
 * @throws #VALUE! The line of class A is above that of class B, or a line is not a share; 0 is taken for an empty cell.
 * @throws #VALUE! There are more than six criteria, not one weight for each, or no weight above 0.
 * @throws #N/A No row holds a number.
 * @case Three items by sales and by margin: the first sells 85, the second earns 88, so both are A;
 *   the third is C in everything.
 * @native [only {aShare|0.8}<={bShare|0.95}; only COUNT({criteria})=ROWS({criteria})*COLUMNS({criteria})] LET(_x,{criteria},_t,MMULT(SEQUENCE(1,ROWS(_x),1,0),IF(_x>0,_x,0)),_k,IF(_t=0,0,1/IF(_t=0,1,_t))/COLUMNS(_x),_v,ROUND(MMULT(_x,TRANSPOSE(_k)),14),_s,SORT(FILTER(_v,_v>0),1,-1),_c,SCAN(0,_s,LAMBDA(_a,_y,_a+_y)),_p,INDEX(_s,MATCH(TRUE,_c>={aShare|0.8}*SUM(_s)*(1-1E-12),0)),_q,INDEX(_s,MATCH(TRUE,_c>={bShare|0.95}*SUM(_s)*(1-1E-12),0)),IF(_v<=0,"C",IF(_v>=_p,"A",IF(_v>=_q,"B","C"))))
 * @native [only {aShare|0.8}<={bShare|0.95}; only COUNT({criteria})=ROWS({criteria})*COLUMNS({criteria})] LET(_x,{criteria},_t,MMULT(SEQUENCE(1,ROWS(_x),1,0),IF(_x>0,_x,0)),_k,IF(_t=0,0,{weights}/IF(_t=0,1,_t))/SUM({weights}),_v,ROUND(MMULT(_x,TRANSPOSE(_k)),14),_s,SORT(FILTER(_v,_v>0),1,-1),_c,SCAN(0,_s,LAMBDA(_a,_y,_a+_y)),_p,INDEX(_s,MATCH(TRUE,_c>={aShare|0.8}*SUM(_s)*(1-1E-12),0)),_q,INDEX(_s,MATCH(TRUE,_c>={bShare|0.95}*SUM(_s)*(1-1E-12),0)),IF(_v<=0,"C",IF(_v>=_p,"A",IF(_v>=_q,"B","C"))))
 * @example ABC.MULTI({85, 10; 12, 88; 3, 2}) = {"A"; "A"; "C"}
 * @example ABC.MULTI({85, 10; 12, 88; 3, 2}, {1, 0}) = {"A"; "B"; "C"}
 * @source Flores & Whybark (1986); AGR, ABC across six dimensions
 * @remarks A criterion in which more is worse must be inverted first, for instance 1/leadTime. Negative values are left out of their criterion's total and count against their item; a criterion without any value counts as nothing. Scores that differ only by rounding are equal.
 * @see ABC
 * @see ABC.TWOSTAGE
 * @see PARETO
 */
export function abcMulti(
  criteria: any[][],
  weights?: any[][],
  aShare?: any[][],
  bShare?: any[][],
  rule?: AbcRule,
): any[][] {
  return multiOf(criteria, weights, aShare, bShare, rule);
}
abcMulti.described = multiOf.described;

const paretoOf = aggregate([data(number("values"))], (values) => {
  if (values.rows > 1 && values.columns > 1) {
    throw new CellError("#VALUE!", texts.mustBeOneLine("values", values.rows, values.columns));
  }
  const numbers = numbersOf(values);
  const { rank, share: shares, cumulativeShare } = paretoEngine.pareto(numbers.values);
  const noTotal = new CellError("#DIV/0!", "");
  const ofTotal = (part: number) => (part !== part ? noTotal : finite(part));
  const isRow = values.columns > 1;
  const count = isRow ? values.columns : values.rows;
  const lines = new Array<Answer[]>(count);
  for (let place = 0, k = 0; place < count; place++) {
    if (numbers.positions[k] === place) {
      lines[place] = [finite(rank[k]), ofTotal(shares[k]), ofTotal(cumulativeShare[k])];
      k++;
    } else {
      const cell = isRow ? values.cells[0][place] : values.cells[place][0];
      lines[place] = new Array<Answer>(3).fill(leftOver("values", cell));
    }
  }
  return isRow ? [0, 1, 2].map((kind) => lines.map((line) => line[kind])) : lines;
});

/**
 * Rank, share of the total and cumulative share of every item: the numbers behind a Pareto chart,
 * in the order of the list. Equal values share rank and shares, even where they differ only in the
 * last digits of a calculation.
 *
 * @customfunction PARETO PARETO
 * @question What share do my largest items make?
 * @param values One value per item, such as yearly sales in currency, in one column or one row. Blank and text cells stay empty, but a number that is text is #VALUE!; negative values are left out of the total.
 * @throws #DIV/0! No value is above 0, so that there is no total to take shares of.
 * @throws #VALUE! values is a block of several rows and columns.
 * @returns Three columns (rank, share, cumulative share; shares from 0 to 1), or three rows for a row of values.
 * @formula \text{share} = \dfrac{\text{value}}{\text{total}} \qquad \text{cumulative share} = \dfrac{\text{sum of all values} \ge \text{value}}{\text{total}}
 * @case Four items sell 15, 50, 30 and 5. The largest has 50%, the two largest 80%, and the item
 *   that sells 15 is the third.
 * @native fill IF(ISNUMBER({values.this}),SUMPRODUCT(ISNUMBER({values})*({values}>{values.this}+1E-13*ABS({values.this})))+1,"") ;; IF(ISNUMBER({values.this}),{values.this}/SUMIF({values},">0"),"") ;; IF(ISNUMBER({values.this}),SUMPRODUCT(--({values}>=IF({values.this}>0,{values.this}*(1-1E-13),0)),{values})/SUMIF({values},">0"),"")
 * @example PARETO({15; 50; 30; 5}) = {3, 0.15, 0.95; 1, 0.5, 0.5; 2, 0.3, 0.8; 4, 0.05, 1}
 * @source Juran (1951); Silver, Pyke & Thomas, ch. 2
 * @see ABC
 */
export function pareto(values: any[][]): any[][] {
  return paretoOf(values);
}
pareto.described = paretoOf.described;
