import { cycleServiceLevel, safetyStockForCycles } from "../../engine/buffer/cycle-service";
import { deviationToCover } from "../../engine/buffer/deviation-to-cover";
import { fillRateOf, safetyStockForFillRate } from "../../engine/buffer/fill-rate";
import * as engine from "../../engine/buffer/safety-stock";
import { safetyStockFromHistory } from "../../engine/buffer/safety-stock-from-history";
import { functionTexts } from "../../locales/en/functions";
import { oneItemARow } from "../shapes/one-item-a-row";
import { finite } from "../cells/answer";
import { CellError } from "../cells/excel-error";
import {
  moreThanZero,
  number,
  optional,
  positiveDivisor,
  sample,
  share,
  zeroOrMore,
} from "../arguments/argument";
import { elementwise } from "../shapes/elementwise";
import { isLeftOut } from "../cells/grid";

const safetyStockOf = elementwise(
  engine.safetyStock,
  zeroOrMore("maxDemand"),
  zeroOrMore("maxLeadTime"),
  zeroOrMore("averageDemand"),
  zeroOrMore("averageLeadTime"),
);

/**
 * Safety stock, in units: the highest demand over the longest lead time, less the average demand over
 * the average lead time. Demand and lead time share one period.
 *
 * @customfunction SAFETYSTOCK SAFETYSTOCK
 * @question How much stock covers the worst week, without any statistics?
 * @param maxDemand Highest demand, in units per period, 0 or more.
 * @param maxLeadTime Longest lead time, in periods (days, weeks or months, as the demand), 0 or more.
 * @param averageDemand Average demand, in units per period, 0 or more.
 * @param averageLeadTime Average lead time, in the same periods, 0 or more.
 * @returns Units. Negative when the averages exceed the maxima: look for swapped arguments.
 * @formula \text{safety stock} = \text{maxDemand} \cdot \text{maxLeadTime} - \text{averageDemand} \cdot \text{averageLeadTime}
 * @case An item sells 10 a day, at most 15; an order takes 7 days, at most 10. A buffer of 80
 *   covers the highest demand over the longest lead time.
 * @native {maxDemand}*{maxLeadTime}-{averageDemand}*{averageLeadTime}
 * @example SAFETYSTOCK(15, 10, 10, 7) = 80
 * @source Rackbeat, Backup stock (2025)
 * @see SAFETYSTOCK.CYCLE
 * @see SAFETYSTOCK.FILL
 * @see SAFETYSTOCK.HISTORY
 * @see REORDERPOINT
 */
export function safetyStock(
  maxDemand: any[][],
  maxLeadTime: any[][],
  averageDemand: any[][],
  averageLeadTime: any[][],
): any[][] {
  return safetyStockOf(maxDemand, maxLeadTime, averageDemand, averageLeadTime);
}
safetyStock.described = safetyStockOf.described;

/** What σL is made of, after the arguments that each function has of its own. */
const spread = [
  zeroOrMore("demandStDev"),
  zeroOrMore("leadTime"),
  optional(zeroOrMore("averageDemand")),
  optional(zeroOrMore("leadTimeStDev"), 0),
  optional(zeroOrMore("reviewPeriod"), 0),
];

/** While the lead time does not vary at all, the average demand need not be known. */
function ifNeeded(averageDemand: unknown, leadTimeStDev: unknown): unknown {
  return isLeftOut(averageDemand) && isLeftOut(leadTimeStDev) ? 0 : averageDemand;
}

/**
 * The deviation over the lead time. A demand that averages 0 and yet varies is an empty cell that the
 * desktop hands over as 0: the spread of the lead time would be left out in silence.
 */
function toCover(
  demandStDev: number,
  leadTime: number,
  averageDemand: number | undefined,
  leadTimeStDev: number,
  reviewPeriod: number,
): number {
  if (averageDemand === 0 && demandStDev > 0 && leadTimeStDev > 0) {
    throw new CellError("#VALUE!", functionTexts.zeroOrEmpty("averageDemand"));
  }
  return deviationToCover(demandStDev, leadTime, averageDemand, leadTimeStDev, reviewPeriod);
}

const safetyStockCycleOf = elementwise(
  (serviceLevel, demandStDev, leadTime, averageDemand, leadTimeStDev, reviewPeriod) =>
    safetyStockForCycles(
      serviceLevel,
      toCover(demandStDev, leadTime, averageDemand, leadTimeStDev, reviewPeriod),
    ),
  share("serviceLevel"),
  ...spread,
);

/**
 * Safety stock, in units, for a cycle service level: the share of replenishment cycles that end
 * without a stock-out. Demand and lead time share one period.
 *
 * @customfunction SAFETYSTOCK.CYCLE SAFETYSTOCK.CYCLE
 * @question How much stock covers late deliveries and uneven demand?
 * @param serviceLevel Share of cycles without a stock-out, more than 0 and less than 1, such as 95%. No stock gives 100%: #NUM!.
 * @param demandStDev Standard deviation of demand, in units per period, 0 or more.
 * @param leadTime Lead time, in periods (days, weeks or months, as the demand), 0 or more.
 * @param [averageDemand] Average demand, in units per period, 0 or more. Needed only where leadTimeStDev is given, and then not 0 while demand varies.
 * @param [leadTimeStDev] Standard deviation of the lead time, in periods; 0 if omitted: the lead time is certain.
 * @param [reviewPeriod] Periods between two reviews of the stock; 0 if omitted: it is watched continuously.
 * @returns Units. Negative below 50%: the stock is meant to run out in most cycles.
 * @formula \text{safety stock} = \Phi^{-1}\left(\text{serviceLevel}\right) \cdot \sigma_L
 * @formula \sigma_L = \sqrt{\left(\text{leadTime} + \text{reviewPeriod}\right) \cdot \text{demandStDev}^2 + \text{averageDemand}^2 \cdot \text{leadTimeStDev}^2}
 * @where Φ: the standard normal distribution. σL: the standard deviation of the demand over lead time and review period, in units.
 * @throws #NUM! serviceLevel is 0 or 1: no stock gives it.
 * @throws #VALUE! leadTimeStDev is given and averageDemand is not.
 * @case Weekly demand varies with a standard deviation of 25, and the supplier needs 4 weeks. A
 *   buffer of 82.2 units keeps 95% of the order cycles free of a stock-out.
 * @native [averageDemand ignored] NORM.S.INV({serviceLevel})*{demandStDev}*SQRT({leadTime}+{reviewPeriod|0})
 * @native [only ({averageDemand}>0)+({demandStDev}=0)+({leadTimeStDev}=0)] NORM.S.INV({serviceLevel})*SQRT(({leadTime}+{reviewPeriod|0})*{demandStDev}^2+({averageDemand}*{leadTimeStDev})^2)
 * @example SAFETYSTOCK.CYCLE(0.95, 25, 4) = 82.24268134757362
 * @example SAFETYSTOCK.CYCLE(0.95, 3, 9, 10, 1.2) = 24.672804404272085
 * @source Silver, Pyke & Thomas, ch. 6 (P1) and ch. 7
 * @remarks safety stock = Φ⁻¹(serviceLevel) · √((leadTime + reviewPeriod) · demandStDev² + averageDemand² · leadTimeStDev²). It counts cycles, not units: a cycle is short or not, no matter by how much. For the share of demand served use SAFETYSTOCK.FILL.
 * @remarks The formula assumes that an order is placed exactly at the reorder point. Where data and orders come in whole periods, give reviewPeriod 1 here and to REORDERPOINT: without it, at 100 ± 15 a day, 5 days and lots of 700, 95% of cycles are planned and 55% got. STOCKSIM shows it for your own item, also where demand comes in large steps.
 * @see SERVICELEVEL.CYCLE
 * @see SAFETYSTOCK.FILL
 * @see SAFETYSTOCK.HISTORY
 * @see REORDERPOINT
 */
export function safetyStockCycle(
  serviceLevel: any[][],
  demandStDev: any[][],
  leadTime: any[][],
  averageDemand?: any[][],
  leadTimeStDev?: any[][],
  reviewPeriod?: any[][],
): any[][] {
  return safetyStockCycleOf(
    serviceLevel,
    demandStDev,
    leadTime,
    ifNeeded(averageDemand, leadTimeStDev),
    leadTimeStDev,
    reviewPeriod,
  );
}
safetyStockCycle.described = safetyStockCycleOf.described;

const safetyStockFillOf = elementwise(
  (fillRate, orderQuantity, demandStDev, leadTime, averageDemand, leadTimeStDev, reviewPeriod) =>
    safetyStockForFillRate(
      fillRate,
      orderQuantity,
      toCover(demandStDev, leadTime, averageDemand, leadTimeStDev, reviewPeriod),
    ),
  share("fillRate"),
  moreThanZero("orderQuantity"),
  ...spread,
);

/**
 * Safety stock, in units, for a fill rate: the share of demand that is served from the shelf. Demand
 * and lead time share one period.
 *
 * @customfunction SAFETYSTOCK.FILL SAFETYSTOCK.FILL
 * @question How much buffer serves 98% of what customers ask for?
 * @param fillRate Share of demand served from the shelf, more than 0 and less than 1, such as 98%. No stock gives 100%: #NUM!.
 * @param orderQuantity Units per order, more than 0; under periodic review the average demand of a review period.
 * @param demandStDev Standard deviation of demand, in units per period, 0 or more.
 * @param leadTime Lead time, in periods (days, weeks or months, as the demand), 0 or more.
 * @param [averageDemand] Average demand, in units per period, 0 or more. Needed only where leadTimeStDev is given, and then not 0 while demand varies.
 * @param [leadTimeStDev] Standard deviation of the lead time, in periods; 0 if omitted: the lead time is certain.
 * @param [reviewPeriod] Periods between two reviews of the stock; 0 if omitted: it is watched continuously.
 * @returns Units. Often negative for large lots: they bring shortage so rarely that less than the average demand over the lead time is enough.
 * @formula \text{safety stock} = k \cdot \sigma_L \qquad G(k) - G\left(k + \dfrac{\text{orderQuantity}}{\sigma_L}\right) = \dfrac{\left(1 - \text{fillRate}\right) \cdot \text{orderQuantity}}{\sigma_L}
 * @formula \sigma_L = \sqrt{\left(\text{leadTime} + \text{reviewPeriod}\right) \cdot \text{demandStDev}^2 + \text{averageDemand}^2 \cdot \text{leadTimeStDev}^2}
 * @where G: the standard normal loss, the expected shortage in deviations. σL: the standard deviation of the demand over lead time and review period, in units.
 * @throws #NUM! fillRate is 0 or 1: no stock gives it.
 * @throws #VALUE! leadTimeStDev is given and averageDemand is not.
 * @case Lots of 100 arrive after 1 week, and weekly demand has a standard deviation of 25. A buffer
 *   of 25.5 units serves 98% of the demand straight from the shelf.
 * @native [averageDemand ignored; only ({fillRate}>0)*({fillRate}<1) else #NUM!] LET(_s,{demandStDev}*SQRT({leadTime}+{reviewPeriod|0}),_q,{orderQuantity}/_s,_g,LAMBDA(_x,NORM.S.DIST(_x,FALSE)-_x*NORM.S.DIST(-_x,TRUE)),_k,REDUCE(-_q/2,SEQUENCE(90),LAMBDA(_a,_i,_a+IF(_g(_a)-_g(_a+_q)>(1-{fillRate})*_q,1,-1)*(_q/2+40)/2^_i)),IF(_s=0,-(1-{fillRate})*{orderQuantity},_k*_s))
 * @native [only ({averageDemand}>0)+({demandStDev}=0)+({leadTimeStDev}=0); only ({fillRate}>0)*({fillRate}<1) else #NUM!] LET(_s,SQRT(({leadTime}+{reviewPeriod|0})*{demandStDev}^2+({averageDemand}*{leadTimeStDev})^2),_q,{orderQuantity}/_s,_g,LAMBDA(_x,NORM.S.DIST(_x,FALSE)-_x*NORM.S.DIST(-_x,TRUE)),_k,REDUCE(-_q/2,SEQUENCE(90),LAMBDA(_a,_i,_a+IF(_g(_a)-_g(_a+_q)>(1-{fillRate})*_q,1,-1)*(_q/2+40)/2^_i)),IF(_s=0,-(1-{fillRate})*{orderQuantity},_k*_s))
 * @example SAFETYSTOCK.FILL(0.98, 100, 25, 1) = 25.53096417385616
 * @example SAFETYSTOCK.FILL(0.9, 10, 20, 1) = 20.897379659393657
 * @source Silver, Pyke & Thomas, ch. 6 (P2, complete backordering); Zhang, Management Science 44 (1998)
 * @remarks safety stock = k · σL with G(k) − G(k + orderQuantity/σL) = (1 − fillRate) · orderQuantity / σL, where G is the standard normal loss and σL = √((leadTime + reviewPeriod) · demandStDev² + averageDemand² · leadTimeStDev²). Where nothing varies, the shortage that the fill rate allows is planned for: −(1 − fillRate) · orderQuantity. Demand that was short is delivered later.
 * @remarks Many books leave out the second loss: with lots above three deviations the result is the same to four digits; with a lot of half a deviation it is a fifth higher at 90%.
 * @see SERVICELEVEL.FILL
 * @see SAFETYSTOCK.CYCLE
 * @see REORDERPOINT
 */
export function safetyStockFill(
  fillRate: any[][],
  orderQuantity: any[][],
  demandStDev: any[][],
  leadTime: any[][],
  averageDemand?: any[][],
  leadTimeStDev?: any[][],
  reviewPeriod?: any[][],
): any[][] {
  return safetyStockFillOf(
    fillRate,
    orderQuantity,
    demandStDev,
    leadTime,
    ifNeeded(averageDemand, leadTimeStDev),
    leadTimeStDev,
    reviewPeriod,
  );
}
safetyStockFill.described = safetyStockFillOf.described;

const safetyStockHistoryOf = oneItemARow(
  [
    share("serviceLevel"),
    sample(number("demandHistory")),
    sample(zeroOrMore("leadTimeHistory")),
    optional(zeroOrMore("reviewPeriod"), 0),
  ],
  (serviceLevel, demandHistory, leadTimeHistory, reviewPeriod) => [
    [finite(safetyStockFromHistory(serviceLevel, demandHistory, leadTimeHistory, reviewPeriod))],
  ],
);

/**
 * Safety stock, in units, for a cycle service level, straight from records of demand and lead times:
 * averages and sample deviations (as STDEV.S) are taken from the two ranges.
 *
 * @customfunction SAFETYSTOCK.HISTORY SAFETYSTOCK.HISTORY
 * @question How much buffer does my own sales history call for?
 * @param serviceLevel Share of cycles without a stock-out, more than 0 and less than 1, such as 95%. No stock gives 100%: #NUM!.
 * @param demandHistory Demand of past periods, in units, one cell per period, at least two; or a block with one item per row. A period without demand is a 0; blank and text cells are skipped.
 * @param leadTimeHistory Past lead times, in the same periods, 0 or more. A single one counts as certain.
 * @param [reviewPeriod] Periods between two reviews of the stock; 0 if omitted: it is watched continuously.
 * @returns Units. Negative below 50%.
 * @items demandHistory is one row per item, leadTimeHistory one row, or one cell, per item; serviceLevel and reviewPeriod are one cell per item. Lead times in a single row hold for every item.
 * @formula \text{safety stock} = \Phi^{-1}\left(\text{serviceLevel}\right) \cdot \sigma_L
 * @formula \sigma_L = \sqrt{\left(\bar{L} + \text{reviewPeriod}\right) \cdot s_d^2 + \bar{d}^2 \cdot s_L^2}
 * @where Φ: the standard normal distribution. d and L with a bar: the averages of demand and lead time; s: their sample standard deviations.
 * @throws #NUM! serviceLevel is 0 or 1: no stock gives it.
 * @throws #N/A demandHistory holds fewer than two numbers, or leadTimeHistory none.
 * @case Five weeks sold 90, 110, 100, 120 and 80, and an order takes 4 weeks. For a cycle service
 *   level of 95% this history calls for a buffer of 52 units.
 * @native [only COUNT({demandHistory})>1 else #N/A; only COUNT({leadTimeHistory})>0 else #N/A] NORM.S.INV({serviceLevel})*SQRT((AVERAGE({leadTimeHistory})+{reviewPeriod|0})*VAR.S({demandHistory})+AVERAGE({demandHistory})^2*IF(COUNT({leadTimeHistory})>1,VAR.S({leadTimeHistory}),0))
 * @example SAFETYSTOCK.HISTORY(0.95, {90; 110; 100; 120; 80}, 4) = 52.014838787555746
 * @example SAFETYSTOCK.HISTORY(0.95, {90; 110; 100; 120; 80}, {3; 4; 5}) = 172.513703789147
 * @example SAFETYSTOCK.HISTORY(0.95, {90, 110, 100, 120, 80; 180, 220, 200, 240, 160}, {4; 1}) = {52.014838787555746; 52.014838787555746}
 * @source Silver, Pyke & Thomas, ch. 6 (P1) and ch. 7
 * @remarks The same as SAFETYSTOCK.CYCLE with AVERAGE and STDEV.S of the two ranges. A history in whole periods means a review of one period: give reviewPeriod 1 here and to REORDERPOINT, or of 95% of cycles planned only 55% may be got (100 ± 15 a day, 5 days, lots of 700). Trend and season in the history count as uncertainty; where a forecast explains them, give SAFETYSTOCK.CYCLE the deviation of the forecast's errors instead.
 * @see SAFETYSTOCK.CYCLE
 * @see STOCKSIM
 * @see SAFETYSTOCK.FILL
 * @see LEADTIME
 */
export function safetyStockHistory(
  serviceLevel: any[][],
  demandHistory: any[][],
  leadTimeHistory: any[][],
  reviewPeriod?: any[][],
): any[][] {
  return safetyStockHistoryOf(serviceLevel, demandHistory, leadTimeHistory, reviewPeriod);
}
safetyStockHistory.described = safetyStockHistoryOf.described;

const serviceLevelCycleOf = elementwise(
  (safetyStock, demandStDev, leadTime, averageDemand, leadTimeStDev, reviewPeriod) =>
    cycleServiceLevel(
      safetyStock,
      toCover(demandStDev, leadTime, averageDemand, leadTimeStDev, reviewPeriod),
    ),
  number("safetyStock"),
  ...spread,
);

/**
 * Cycle service level, as a share: the replenishment cycles that a safety stock carries through
 * without a stock-out. Demand and lead time share one period.
 *
 * @customfunction SERVICELEVEL.CYCLE SERVICELEVEL.CYCLE
 * @question How often will the buffer I have last until the next delivery?
 * @param safetyStock Safety stock, in units; may be negative.
 * @param demandStDev Standard deviation of demand, in units per period, 0 or more.
 * @param leadTime Lead time, in periods (days, weeks or months, as the demand), 0 or more.
 * @param [averageDemand] Average demand, in units per period, 0 or more. Needed only where leadTimeStDev is given, and then not 0 while demand varies.
 * @param [leadTimeStDev] Standard deviation of the lead time, in periods; 0 if omitted: the lead time is certain.
 * @param [reviewPeriod] Periods between two reviews of the stock; 0 if omitted: it is watched continuously.
 * @returns A share of cycles, from 0 to 1. Where nothing varies it is 1 for a stock of 0 or more, otherwise 0.
 * @formula \text{service level} = \Phi\left(\dfrac{\text{safetyStock}}{\sigma_L}\right)
 * @formula \sigma_L = \sqrt{\left(\text{leadTime} + \text{reviewPeriod}\right) \cdot \text{demandStDev}^2 + \text{averageDemand}^2 \cdot \text{leadTimeStDev}^2}
 * @where Φ: the standard normal distribution. σL: the standard deviation of the demand over lead time and review period, in units.
 * @throws #VALUE! leadTimeStDev is given and averageDemand is not.
 * @case With a buffer of 50 units, a weekly deviation of 25 and a lead time of 4 weeks, 84.1% of
 *   the order cycles end without a stock-out.
 * @native [averageDemand ignored] IF({demandStDev}*({leadTime}+{reviewPeriod|0})=0,IF({safetyStock}>=0,1,0),NORM.S.DIST({safetyStock}/({demandStDev}*SQRT({leadTime}+{reviewPeriod|0})),TRUE))
 * @native [only ({averageDemand}>0)+({demandStDev}=0)+({leadTimeStDev}=0)] IF(SQRT(({leadTime}+{reviewPeriod|0})*{demandStDev}^2+({averageDemand}*{leadTimeStDev})^2)=0,IF({safetyStock}>=0,1,0),NORM.S.DIST({safetyStock}/SQRT(({leadTime}+{reviewPeriod|0})*{demandStDev}^2+({averageDemand}*{leadTimeStDev})^2),TRUE))
 * @example SERVICELEVEL.CYCLE(50, 25, 4) = 0.841344746068543
 * @source Silver, Pyke & Thomas, ch. 6 (P1) and ch. 7
 * @remarks The inverse of SAFETYSTOCK.CYCLE: Φ(safetyStock / σL) with σL = √((leadTime + reviewPeriod) · demandStDev² + averageDemand² · leadTimeStDev²).
 * @see SAFETYSTOCK.CYCLE
 * @see SERVICELEVEL.FILL
 * @see SERVICERATE
 */
export function serviceLevelCycle(
  safetyStock: any[][],
  demandStDev: any[][],
  leadTime: any[][],
  averageDemand?: any[][],
  leadTimeStDev?: any[][],
  reviewPeriod?: any[][],
): any[][] {
  return serviceLevelCycleOf(
    safetyStock,
    demandStDev,
    leadTime,
    ifNeeded(averageDemand, leadTimeStDev),
    leadTimeStDev,
    reviewPeriod,
  );
}
serviceLevelCycle.described = serviceLevelCycleOf.described;

const serviceLevelFillOf = elementwise(
  (safetyStock, orderQuantity, demandStDev, leadTime, averageDemand, leadTimeStDev, reviewPeriod) =>
    fillRateOf(
      safetyStock,
      orderQuantity,
      toCover(demandStDev, leadTime, averageDemand, leadTimeStDev, reviewPeriod),
    ),
  number("safetyStock"),
  positiveDivisor("orderQuantity"),
  ...spread,
);

/**
 * Fill rate, as a share: the demand that a safety stock serves from the shelf. Demand and lead time
 * share one period.
 *
 * @customfunction SERVICELEVEL.FILL SERVICELEVEL.FILL
 * @question What share of demand does the buffer I have serve?
 * @param safetyStock Safety stock, in units; may be negative.
 * @param orderQuantity Units per order, more than 0; under periodic review the average demand of a review period. 0 gives #DIV/0!.
 * @param demandStDev Standard deviation of demand, in units per period, 0 or more.
 * @param leadTime Lead time, in periods (days, weeks or months, as the demand), 0 or more.
 * @param [averageDemand] Average demand, in units per period, 0 or more. Needed only where leadTimeStDev is given, and then not 0 while demand varies.
 * @param [leadTimeStDev] Standard deviation of the lead time, in periods; 0 if omitted: the lead time is certain.
 * @param [reviewPeriod] Periods between two reviews of the stock; 0 if omitted: it is watched continuously.
 * @returns A share of demand, from 0 to 1.
 * @formula \text{fill rate} = 1 - \left[G\left(\dfrac{\text{safetyStock}}{\sigma_L}\right) - G\left(\dfrac{\text{safetyStock} + \text{orderQuantity}}{\sigma_L}\right)\right] \cdot \dfrac{\sigma_L}{\text{orderQuantity}}
 * @formula \sigma_L = \sqrt{\left(\text{leadTime} + \text{reviewPeriod}\right) \cdot \text{demandStDev}^2 + \text{averageDemand}^2 \cdot \text{leadTimeStDev}^2}
 * @where G: the standard normal loss, the expected shortage in deviations. σL: the standard deviation of the demand over lead time and review period, in units.
 * @throws #DIV/0! orderQuantity is 0.
 * @throws #VALUE! leadTimeStDev is given and averageDemand is not.
 * @case With a buffer of 25, lots of 100, a weekly deviation of 25 and a lead time of 1 week, 97.9%
 *   of the demand is served from the shelf.
 * @native [averageDemand ignored] IF({demandStDev}*({leadTime}+{reviewPeriod|0})=0,IF({safetyStock}>=0,1,IF({safetyStock}<=-{orderQuantity},0,1+{safetyStock}/{orderQuantity})),1-({demandStDev}*SQRT({leadTime}+{reviewPeriod|0})*NORM.S.DIST({safetyStock}/({demandStDev}*SQRT({leadTime}+{reviewPeriod|0})),FALSE)-{safetyStock}*NORM.S.DIST(-{safetyStock}/({demandStDev}*SQRT({leadTime}+{reviewPeriod|0})),TRUE)-({demandStDev}*SQRT({leadTime}+{reviewPeriod|0})*NORM.S.DIST(({safetyStock}+{orderQuantity})/({demandStDev}*SQRT({leadTime}+{reviewPeriod|0})),FALSE)-({safetyStock}+{orderQuantity})*NORM.S.DIST(-({safetyStock}+{orderQuantity})/({demandStDev}*SQRT({leadTime}+{reviewPeriod|0})),TRUE)))/{orderQuantity})
 * @native [only ({averageDemand}>0)+({demandStDev}=0)+({leadTimeStDev}=0)] IF(SQRT(({leadTime}+{reviewPeriod|0})*{demandStDev}^2+({averageDemand}*{leadTimeStDev})^2)=0,IF({safetyStock}>=0,1,IF({safetyStock}<=-{orderQuantity},0,1+{safetyStock}/{orderQuantity})),1-(SQRT(({leadTime}+{reviewPeriod|0})*{demandStDev}^2+({averageDemand}*{leadTimeStDev})^2)*NORM.S.DIST({safetyStock}/(SQRT(({leadTime}+{reviewPeriod|0})*{demandStDev}^2+({averageDemand}*{leadTimeStDev})^2)),FALSE)-{safetyStock}*NORM.S.DIST(-{safetyStock}/(SQRT(({leadTime}+{reviewPeriod|0})*{demandStDev}^2+({averageDemand}*{leadTimeStDev})^2)),TRUE)-(SQRT(({leadTime}+{reviewPeriod|0})*{demandStDev}^2+({averageDemand}*{leadTimeStDev})^2)*NORM.S.DIST(({safetyStock}+{orderQuantity})/(SQRT(({leadTime}+{reviewPeriod|0})*{demandStDev}^2+({averageDemand}*{leadTimeStDev})^2)),FALSE)-({safetyStock}+{orderQuantity})*NORM.S.DIST(-({safetyStock}+{orderQuantity})/(SQRT(({leadTime}+{reviewPeriod|0})*{demandStDev}^2+({averageDemand}*{leadTimeStDev})^2)),TRUE)))/{orderQuantity})
 * @example SERVICELEVEL.FILL(25, 100, 25, 1) = 0.9791711457184923
 * @example SERVICELEVEL.FILL(0, 10, 30, 1) = 0.5658815016929178
 * @source Silver, Pyke & Thomas, ch. 6 (P2, complete backordering); Zhang, Management Science 44 (1998)
 * @remarks The inverse of SAFETYSTOCK.FILL: 1 − [G(safetyStock / σL) − G((safetyStock + orderQuantity) / σL)] · σL / orderQuantity, where G is the standard normal loss. The second loss is demand that was short before a delivery and is still short after it: it matters where lots are small beside σL.
 * @see SAFETYSTOCK.FILL
 * @see SERVICELEVEL.CYCLE
 * @see SERVICERATE
 * @see ORDERFILL
 */
export function serviceLevelFill(
  safetyStock: any[][],
  orderQuantity: any[][],
  demandStDev: any[][],
  leadTime: any[][],
  averageDemand?: any[][],
  leadTimeStDev?: any[][],
  reviewPeriod?: any[][],
): any[][] {
  return serviceLevelFillOf(
    safetyStock,
    orderQuantity,
    demandStDev,
    leadTime,
    ifNeeded(averageDemand, leadTimeStDev),
    leadTimeStDev,
    reviewPeriod,
  );
}
serviceLevelFill.described = serviceLevelFillOf.described;
