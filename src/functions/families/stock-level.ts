import * as average from "../../engine/flow/average-stock";
import { availableToPromise as availableToPromiseEngine } from "../../engine/flow/available-to-promise";
import { averageStockOfLots } from "../../engine/flow/lot-stock";
import { averageStockOfLimits } from "../../engine/flow/middle-stock";
import { projectedStock as projectedStockEngine } from "../../engine/flow/projected-stock";
import * as shrinkageEngine from "../../engine/flow/shrinkage";
import { stockAccuracy as stockAccuracyEngine } from "../../engine/flow/stock-accuracy";
import { valueTexts } from "../../locales/en/functions-value";
import { oneItemARow } from "../shapes/one-item-a-row";
import { finite } from "../cells/answer";
import { CellError } from "../cells/excel-error";
import {
  data,
  dates as datesOf,
  number,
  optional,
  optionalRange,
  plan,
  positiveDivisor,
  sample,
  share,
  zeroOrMore,
} from "../arguments/argument";
import { readCell } from "../cells/cell";
import { elementwise } from "../shapes/elementwise";
import { isSingle } from "../cells/grid";
import { numberOf } from "../arguments/number-argument";
import { pairedRows } from "../readers/paired-rows";
import { alongside } from "../readers/plan";
import { sampleOf } from "../readers/sample";

const levelsArgument = data(number("levels"));
const datesArgument = optionalRange(datesOf(zeroOrMore("dates")));

/** A date of 0 is none: desktop Excel may hand an empty cell over as 0. */
function isNotEmpty(cell: unknown): boolean {
  const content = readCell(cell);
  return content.kind !== "blank" && !(content.kind === "number" && content.number === 0);
}

const averageStockOf = oneItemARow([levelsArgument, datesArgument], (levels, dates) => {
  const hasDates = dates.cells.some((row) => row.some(isNotEmpty));
  if (!hasDates && isSingle(levels)) {
    return [[finite(numberOf(levelsArgument.each, readCell(levels.cells[0][0])) as number)]];
  }
  if (!hasDates) {
    return [[finite(average.averageStock(sampleOf(sample(levelsArgument.each), levels)!))]];
  }
  const [recorded, moments] = pairedRows(
    { each: levelsArgument.each, grid: levels, ifMissing: "skip" },
    {
      each: datesArgument.each,
      grid: dates,
      ifMissing: "refuse",
      zeroIsNone: true,
      holdsDates: datesArgument.holdsDates,
    },
  );
  return [[finite(average.timeWeightedStock(recorded, moments))]];
});

/**
 * Average stock from recorded levels, in units or currency. With dates every level counts for the
 * days until the next record; without them all levels count equally.
 *
 * @customfunction AVERAGESTOCK AVERAGESTOCK
 * @question How much stock did I hold on average?
 * @param levels Recorded stock levels, in units or in currency, or a block with one item per row; one level is the stock of that moment. Blank and text cells are skipped.
 * @param [dates] Date, or date and time, from which each level held, in days; one per level, in any order. A 0 counts as no date.
 * @returns Units or currency, as the levels.
 * @items levels is one row per item; dates is one row per item, or a single row that holds for every item.
 * @formula \text{average} = \dfrac{1}{n} \sum_{i=1}^{n} \text{levels}_i
 * @formula \text{average} = \dfrac{\sum_{i=1}^{n-1} \text{levels}_i \cdot \left(\text{dates}_{i+1} - \text{dates}_i\right)}{\text{dates}_n - \text{dates}_1}
 * @where The first formula holds without dates, the second with dates, in the order of time.
 * @throws #N/A There is no level, or all levels have the same date.
 * @throws #VALUE! A level has no date.
 * @case Counts of 120, 80 and 40 average 80.
 * @native AVERAGE({levels})
 * @native [only (COUNT({levels})=COUNT({dates}))*(COUNT({dates})=ROWS({dates})*COLUMNS({dates})); only SUMPRODUCT(--(COUNTIF({dates},{dates})>1))=0 else #N/A] SUMPRODUCT({levels}*(SMALL({dates},RANK.EQ({dates},{dates},1)+({dates}<MAX({dates})))-{dates}))/(MAX({dates})-MIN({dates}))
 * @example AVERAGESTOCK({120; 80; 40}) = 80
 * @example AVERAGESTOCK({500; 800; 600; 2200; 2200}, {45748; 45752; 45761; 45777; 45778}) = 700
 * @example AVERAGESTOCK({120, 80, 40; 10, 20, 30}) = {80; 20}
 * @source Logistiikan Maailma, Measuring warehouse performance (average stock, methods 1 and 4)
 * @remarks With dates the last record only marks the end of the period: to count the last level, add a row with the end of the period as its date. Of several records at the same time the last in the list counts (the first, in a list that runs from new to old). A level without a date is an error; a date without a level is skipped.
 * @see AVERAGESTOCK.LOT
 * @see AVERAGESTOCK.MINMAX
 * @see TURNOVER
 */
export function averageStock(levels: any[][], dates?: any[][]): any[][] {
  return averageStockOf(levels, dates);
}
averageStock.described = averageStockOf.described;

const averageStockLotOf = elementwise(
  averageStockOfLots,
  zeroOrMore("orderQuantity"),
  optional(number("safetyStock"), 0),
);

/**
 * Average stock, in units, of an item that is used evenly and refilled in equal lots: half the lot
 * and the safety stock.
 *
 * @customfunction AVERAGESTOCK.LOT AVERAGESTOCK.LOT
 * @question How much stock will a lot size leave on the shelf?
 * @param orderQuantity Replenishment lot, in units, 0 or more.
 * @param [safetyStock] Stock that is left when a lot arrives, in units; 0 if omitted, negative where lots arrive late.
 * @returns Units.
 * @formula \text{average} = \dfrac{\text{orderQuantity}}{2} + \text{safetyStock}
 * @case Lots of 50 and a buffer of 25 leave 50 on the shelf on average.
 * @native {orderQuantity}/2+{safetyStock|0}
 * @example AVERAGESTOCK.LOT(50, 25) = 50
 * @source Logistiikan Maailma, Measuring warehouse performance (average stock, method 2)
 * @see EOQ
 * @see SAFETYSTOCK
 * @see TURNOVER
 */
export function averageStockLot(orderQuantity: any[][], safetyStock?: any[][]): any[][] {
  return averageStockLotOf(orderQuantity, safetyStock);
}
averageStockLot.described = averageStockLotOf.described;

const averageStockMinMaxOf = elementwise(
  averageStockOfLimits,
  number("minimum"),
  number("maximum"),
);

/**
 * Average stock as the middle between the lowest and the highest level of a period, in units or
 * currency.
 *
 * @customfunction AVERAGESTOCK.MINMAX AVERAGESTOCK.MINMAX
 * @question What was the average stock if I only know the lowest and the highest?
 * @param minimum Lowest level of the period, in units or in currency; 0 is an empty shelf.
 * @param maximum Highest level of the period, in the same units or currency.
 * @returns Units or currency.
 * @formula \text{average} = \dfrac{\text{minimum} + \text{maximum}}{2}
 * @case The lowest level was 260, the highest 1,440: the average is taken as 850.
 * @native ({minimum}+{maximum})/2
 * @example AVERAGESTOCK.MINMAX(260, 1440) = 850
 * @source Logistiikan Maailma, Measuring warehouse performance (average stock, method 3)
 * @see AVERAGESTOCK
 * @see AVERAGESTOCK.LOT
 */
export function averageStockMinMax(minimum: any[][], maximum: any[][]): any[][] {
  return averageStockMinMaxOf(minimum, maximum);
}
averageStockMinMax.described = averageStockMinMaxOf.described;

const shrinkageOf = elementwise(
  shrinkageEngine.shrinkage,
  positiveDivisor("bookStock"),
  zeroOrMore("countedStock"),
);

/**
 * Shrinkage, as a share of the book stock: how much of what the books say is not there when it is
 * counted.
 *
 * @customfunction SHRINKAGE SHRINKAGE
 * @question How much of the book stock is missing?
 * @param bookStock Stock by the records, in units or in currency, more than 0; 0 gives #DIV/0!.
 * @param countedStock Stock found, in the same units or currency, 0 or more; 0 means that nothing was found.
 * @returns A share of the book stock. Negative when more was found than the books say.
 * @formula \text{shrinkage} = \dfrac{\text{bookStock} - \text{countedStock}}{\text{bookStock}}
 * @throws #DIV/0! bookStock is 0.
 * @case The books say 500, the count says 375: 25% is missing.
 * @native ({bookStock}-{countedStock})/{bookStock}
 * @example SHRINKAGE(500, 375) = 0.25
 * @source AGR, Inventory optimisation (shrinkage); APICS Dictionary, shrinkage
 * @see STOCKACCURACY
 */
export function shrinkage(bookStock: any[][], countedStock: any[][]): any[][] {
  return shrinkageOf(bookStock, countedStock);
}
shrinkage.described = shrinkageOf.described;

const bookStockArgument = data(number("bookStock"));
const countedStockArgument = data(number("countedStock"));

const stockAccuracyOf = oneItemARow(
  [bookStockArgument, countedStockArgument, optional(share("tolerance"), 0)],
  (bookStock, countedStock, tolerance) => {
    const [book, counted] = pairedRows(
      { each: bookStockArgument.each, grid: bookStock, ifMissing: "skip" },
      { each: countedStockArgument.each, grid: countedStock, ifMissing: "skip" },
    );
    return [[finite(stockAccuracyEngine(book, counted, tolerance))]];
  },
);

/**
 * Stock record accuracy: the share of counts, from 0 to 1, that agree with the books within a
 * tolerance. Counts are judged one by one: a surplus here never makes up for a shortage there.
 *
 * @customfunction STOCKACCURACY STOCKACCURACY
 * @question How far can I trust the stock records?
 * @param bookStock Units by the records, one per count. Rows where either number is missing are skipped.
 * @param countedStock Units found, one per count; 0 means that nothing was found.
 * @param [tolerance] Allowed difference as a share of the book quantity, from 0 to 1; 0 if omitted, an exact match.
 * @returns A share of the counts.
 * @items Each row is an item, an aisle or a count: bookStock and countedStock have one column per place counted, tolerance is one cell per row or one for all.
 * @formula \text{accuracy} = \dfrac{\text{counts within tolerance}}{\text{all counts}}
 * @formula \left|\text{countedStock} - \text{bookStock}\right| \le \text{tolerance} \cdot \left|\text{bookStock}\right|
 * @where A count is within tolerance where the second line holds.
 * @throws #N/A No row has both numbers.
 * @case Four bins were counted, and up to 5% off counts as right: 75% of the records can be
 *   trusted.
 * @native [only SUMPRODUCT(ISNUMBER({bookStock})*ISNUMBER({countedStock}))>0 else #N/A] SUMPRODUCT(ISNUMBER({bookStock})*ISNUMBER({countedStock})*(ABS({countedStock}-{bookStock})<=({tolerance|0}+1E-12)*ABS({bookStock})))/SUMPRODUCT(ISNUMBER({bookStock})*ISNUMBER({countedStock}))
 * @example STOCKACCURACY({100; 100; 40; 8}, {95; 100; 40; 9}, 0.05) = 0.75
 * @example STOCKACCURACY({100, 100; 40, 8}, {95, 100; 40, 9}, {0.05; 0}) = {1; 0.5}
 * @source AGR, Inventory optimisation (stock record accuracy); Arnold, Chapman & Clive, Introduction to Materials Management, ch. 12
 * @remarks An item that is not in the books needs a 0 there to count. A difference of exactly the tolerance is accepted. Desktop Excel may hand empty rows over as 0 and 0, a count that agrees: select no empty rows.
 * @see SHRINKAGE
 * @see COUNTPLAN
 */
export function stockAccuracy(
  bookStock: any[][],
  countedStock: any[][],
  tolerance?: any[][],
): any[][] {
  return stockAccuracyOf(bookStock, countedStock, tolerance);
}
stockAccuracy.described = stockAccuracyOf.described;

const projectedStockOf = oneItemARow(
  [number("onHand"), plan(number("demand")), optionalRange(plan(number("receipts")))],
  (onHand, demand, receipts) => {
    const arriving = receipts?.numbers ?? [];
    if (arriving.length > demand.numbers.length) {
      throw new CellError(
        "#N/A",
        valueTexts.demandEndsEarly(arriving.length, demand.numbers.length),
      );
    }
    const left = projectedStockEngine(onHand, demand.numbers, arriving);
    return alongside(demand, Array.from(left, finite));
  },
);

/**
 * Projected stock, in units, at the end of each period of a plan: what was there, plus what arrives,
 * less what leaves. It spills in the direction of the demand.
 *
 * @customfunction PROJECTEDSTOCK PROJECTEDSTOCK
 * @question How will the stock develop over the coming weeks?
 * @param onHand Units on hand before the first period; negative when customers already wait.
 * @param demand Units that leave in each period, in one column or one row without gaps; or a block with one item per row.
 * @param [receipts] Units that arrive in each period, from the same first period on; nothing arrives after the end of the list, or at all if omitted.
 * @returns Units at the end of each period. Negative where the demand cannot be met.
 * @items onHand is one cell per item, demand and receipts are one row per item each. The result has one column per period.
 * @formula \text{stock}_t = \text{stock}_{t-1} + \text{receipts}_t - \text{demand}_t \qquad \text{stock}_0 = \text{onHand}
 * @throws #N/A receipts go on after the last period of the demand.
 * @throws #VALUE! A list has an empty cell between its numbers.
 * @case 1,000 are on hand; 500, 200, 500 and 600 leave, and 200, 0, 200 and 1,000 arrive. The
 *   periods end with 700, 500, 200 and 600: the stock never runs out.
 * @native fill {onHand}-SUM({demand.upToThis})
 * @native fill {onHand}+SUM({receipts.upToThis})-SUM({demand.upToThis})
 * @native SCAN({onHand},-{demand},LAMBDA(_a,_x,_a+_x))
 * @native SCAN({onHand},{receipts}-{demand},LAMBDA(_a,_x,_a+_x))
 * @example PROJECTEDSTOCK(1000, {500, 200, 500, 600}, {200, 0, 200, 1000}) = {700, 500, 200, 600}
 * @example PROJECTEDSTOCK({1000; 50}, {500, 200, 500; 20, 20, 20}, {200, 0, 200; 0, 30, 0}) = {700, 500, 200; 30, 40, 20}
 * @source AGR, Inventory optimisation; APICS Dictionary, projected available balance
 * @see COVERAGE.FORWARD
 * @see AVAILABLETOPROMISE
 * @see MRP
 */
export function projectedStock(onHand: any[][], demand: any[][], receipts?: any[][]): any[][] {
  return projectedStockOf(onHand, demand, receipts);
}
projectedStock.described = projectedStockOf.described;

const availableToPromiseOf = oneItemARow(
  [number("onHand"), plan(zeroOrMore("receipts")), plan(zeroOrMore("orders"))],
  (onHand, receipts, orders) => {
    const available = availableToPromiseEngine(onHand, receipts.numbers, orders.numbers);
    const longer = orders.numbers.length > receipts.numbers.length ? orders : receipts;
    return alongside(longer, Array.from(available, finite));
  },
);

/**
 * Available to promise, in units per period: how much of the stock and of each receipt is not yet
 * promised to a customer. Periods without a receipt promise nothing new: 0.
 *
 * @customfunction AVAILABLETOPROMISE AVAILABLETOPROMISE
 * @question How much can I still promise to customers?
 * @param onHand Units on hand before the first period; negative when customers already wait.
 * @param receipts Units that arrive at the start of each period, 0 or more, in one column or one row without gaps; or a block with one item per row.
 * @param orders Units promised to customers in each period, 0 or more, from the same first period on.
 * @returns Units that can still be promised. Negative in the first period alone, when more is promised than there is.
 * @items onHand is one cell per item, receipts and orders are one row per item each. The result has one column per period.
 * @formula \text{available}_t = \text{receipts}_t - \sum_{u=t}^{\text{next} - 1} \text{orders}_u
 * @where next: the period of the next receipt. The first period has the stock on hand besides its receipt.
 * @throws #VALUE! A list has an empty cell between its numbers.
 * @case 80 are on hand, and 60 arrive in the third week and 60 in the sixth. After what is already
 *   promised, 25 can be promised now, 20 more from the third week and 25 more from the sixth.
 * @native [only ROWS({orders})=ROWS({receipts})] LET(_n,ROWS({orders.column}),_i,SEQUENCE(_n),_c,SCAN(-{onHand},{orders.column}-{receipts.column},LAMBDA(_a,_x,_a+_x)),_m,SORTBY(SCAN(-1E+300,SORTBY(_c,-_i),LAMBDA(_a,_x,IF(_x>_a,_x,_a))),-_i),_v,IF(_m<0,-_m,0),IF(_i=1,-_m,_v-INDEX(_v,IF(_i=1,1,_i-1))))
 * @example AVAILABLETOPROMISE(80, {0, 0, 60, 0, 0, 60}, {30, 25, 30, 10, 0, 35}) = {25, 0, 20, 0, 0, 25}
 * @example AVAILABLETOPROMISE({80; 20}, {0, 0, 60; 0, 30, 0}, {30, 25, 30; 10, 20, 5}) = {25, 0, 30; 10, 5, 0}
 * @source APICS Dictionary, discrete available-to-promise; Ptak & Smith, Orlicky's Material Requirements Planning, ch. 19
 * @remarks Orders that a receipt cannot cover are taken from the receipts before it, the nearest first. What even the first period cannot cover stands there as a negative number, and the next receipts make it good before they promise anything. The running sum of the positive numbers is what can be promised by then. The shorter list counts as 0 after its end.
 * @see PROJECTEDSTOCK
 * @see COVERAGE.FORWARD
 * @see MRP
 */
export function availableToPromise(onHand: any[][], receipts: any[][], orders: any[][]): any[][] {
  return availableToPromiseOf(onHand, receipts, orders);
}
availableToPromise.described = availableToPromiseOf.described;
