import { xyzClass } from "../../engine/classification/xyz";
import { coefficientOfVariation, type Deviation } from "../../engine/demand/variation";
import { finite } from "../cells/answer";
import { choice, data, number, optionalNotZero, zeroOrMore } from "../arguments/argument";
import { periodsOf } from "../readers/periods";
import { oneItemARow } from "../shapes/one-item-a-row";

/**
 * How a standard deviation is taken.
 * @customenum {string}
 */
export enum DeviationKind {
  /** Over one less than the number of periods, as STDEV.S. */
  sample = "sample",
  /** Over the number of periods, as STDEV.P. */
  population = "population",
}

const deviationArgument = choice("deviation", Object.values(DeviationKind));

const xyzOf = oneItemARow(
  [
    data(number("history")),
    optionalNotZero(zeroOrMore("xLimit"), 0.5),
    optionalNotZero(zeroOrMore("yLimit"), 1),
    deviationArgument,
  ],
  (history, xLimit, yLimit, deviation) => {
    const settings = { xLimit, yLimit, deviation: deviation as Deviation };
    const numbers = periodsOf("history", history);
    return [[numbers === null ? "" : xyzClass(numbers, settings)]];
  },
);

/**
 * XYZ classes: how steady the demand of each item is. X, Y or Z by its coefficient of variation, the
 * standard deviation over the average.
 *
 * @customfunction XYZ XYZ
 * @question Which items sell steadily, and which erratically?
 * @param history One period per cell, in units per period, in one row or one column; or a block with one item per row. Blank cells are skipped; a 0 is a period without demand. A number that is text is #VALUE!.
 * @param [xLimit] Coefficient of variation up to which an item is class X, more than 0; 0.5 if omitted.
 * @param [yLimit] Coefficient of variation up to which an item is class Y, more than 0; 1 if omitted.
 * @param {DeviationKind} [deviation] sample: over the periods less one, as STDEV.S (if omitted); population: over the periods, as STDEV.P.
 * @returns A class; for a block one for each row. #N/A for fewer than two periods.
 * @items history is one row per item; xLimit and yLimit are one cell per item or one for all.
 * @formula \text{class} = \begin{cases} \text{X} & \text{variation} \le \text{xLimit} \\ \text{Y} & \text{variation} \le \text{yLimit} \\ \text{Z} & \text{otherwise} \end{cases} \qquad \text{variation} = \dfrac{\text{standard deviation}}{\text{average}}
 * @throws #N/A An item has fewer than two periods.
 * @throws #VALUE! xLimit is above yLimit, or one of them is 0 or an empty cell.
 * @case 90, 100, 110 is steady: X. 40, 100, 160 swings: Y. 0, 0, 30 is erratic: Z.
 * @native [only COUNT({history})>1 else #N/A; only {xLimit|0.5}<={yLimit|1}] IF(AVERAGE({history})<=0,"Z",IF(STDEV.S({history})/AVERAGE({history})<={xLimit|0.5}*(1+1E-12),"X",IF(STDEV.S({history})/AVERAGE({history})<={yLimit|1}*(1+1E-12),"Y","Z")))
 * @native [deviation=population; only COUNT({history})>1 else #N/A; only {xLimit|0.5}<={yLimit|1}] IF(AVERAGE({history})<=0,"Z",IF(STDEV.P({history})/AVERAGE({history})<={xLimit|0.5}*(1+1E-12),"X",IF(STDEV.P({history})/AVERAGE({history})<={yLimit|1}*(1+1E-12),"Y","Z")))
 * @example XYZ({90, 100, 110; 40, 100, 160; 0, 0, 30}) = {"X"; "Y"; "Z"}
 * @source Scholz-Reiter, Heger, Meinecke & Bergmann (2012)
 * @remarks An item on a limit is inside it. Without demand, or with more returns than sales, an item is Z. Desktop Excel may hand a blank cell over as 0: then it counts as a period without demand.
 * @see DEMANDVARIATION
 * @see DEMANDPATTERN
 * @see ABC
 */
export function xyz(
  history: any[][],
  xLimit?: any[][],
  yLimit?: any[][],
  deviation?: DeviationKind,
): any[][] {
  return xyzOf(history, xLimit, yLimit, deviation);
}
xyz.described = xyzOf.described;

const demandVariationOf = oneItemARow(
  [data(number("history")), deviationArgument],
  (history, deviation) => {
    const numbers = periodsOf("history", history);
    const variation = (of: readonly number[]) =>
      finite(coefficientOfVariation(of, deviation as Deviation));
    return [[numbers === null ? "" : variation(numbers)]];
  },
);

/**
 * Coefficient of variation of each item's demand: the standard deviation over the average, a ratio
 * without a unit. 0 is a demand that never changes.
 *
 * @customfunction DEMANDVARIATION DEMANDVARIATION
 * @question How unsteady is the demand of an item?
 * @param history One period per cell, in units per period, in one row or one column; or a block with one item per row. Blank cells are skipped; a 0 is a period without demand. A number that is text is #VALUE!.
 * @param {DeviationKind} [deviation] sample: over the periods less one, as STDEV.S (if omitted); population: over the periods, as STDEV.P.
 * @returns A ratio; for a block one for each row. #N/A for fewer than two periods, #DIV/0! for an average of 0.
 * @items history is one row per item.
 * @formula \text{variation} = \dfrac{\text{standard deviation}}{\text{average}}
 * @throws #N/A An item has fewer than two periods.
 * @throws #DIV/0! The average demand is 0.
 * @case 900, 800 and 700 vary by 12.5% of their average.
 * @native [only COUNT({history})>1 else #N/A] STDEV.S({history})/AVERAGE({history})
 * @native [deviation=population; only COUNT({history})>1 else #N/A] STDEV.P({history})/AVERAGE({history})
 * @example DEMANDVARIATION({900, 800, 700}) = 0.125
 * @example DEMANDVARIATION({900, 800, 700; 10, 10, 10}) = {0.125; 0}
 * @source Silver, Pyke & Thomas, ch. 2
 * @remarks Negative where returns exceed sales. Desktop Excel may hand a blank cell over as 0: then it counts as a period without demand.
 * @see XYZ
 * @see DEMANDPATTERN
 */
export function demandVariation(history: any[][], deviation?: DeviationKind): any[][] {
  return demandVariationOf(history, deviation);
}
demandVariation.described = demandVariationOf.described;
