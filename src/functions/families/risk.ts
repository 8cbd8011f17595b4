import * as historyEngine from "../../engine/reorder/reorder-point-from-history";
import * as riskEngine from "../../engine/reorder/stock-out-risk";
import {
  safetyStockByDistribution,
  type DemandDistribution,
} from "../../engine/buffer/safety-stock-by-distribution";
import { functionTexts } from "../../locales/en/functions";
import { bufferTexts as texts } from "../../locales/en/functions-buffer";
import { choice, history, number, optional, share, zeroOrMore } from "../arguments/argument";
import { finite } from "../cells/answer";
import { CellError } from "../cells/excel-error";
import { elementwiseWith } from "../shapes/elementwise-with";
import { oneItemARow } from "../shapes/one-item-a-row";

const reorderPointHistoryOf = oneItemARow(
  [
    share("serviceLevel"),
    history(number("demandHistory")),
    zeroOrMore("leadTime"),
    optional(zeroOrMore("reviewPeriod"), 0),
  ],
  (serviceLevel, { numbers }, leadTime, reviewPeriod) => [
    [finite(historyEngine.reorderPointFromHistory(serviceLevel, numbers, leadTime, reviewPeriod))],
  ],
);

/**
 * Reorder point, in units, straight from a history: what was enough in the wanted share of all its
 * stretches as long as lead time and review. No distribution is assumed.
 *
 * @customfunction REORDERPOINT.HISTORY REORDERPOINT.HISTORY
 * @question At which stock should I order, going by my own sales alone?
 * @param serviceLevel Share of the past stretches for which the stock is to be enough, from 0 to 1, such as 95%. 100% is the worst stretch of the past, 0% the mildest.
 * @param demandHistory Demand of past periods, in units, one cell per period in order, without gaps; or a block with one item per row. A period without demand is a 0; empty cells before the first number are periods before the item came.
 * @param leadTime Lead time, in the same periods (days, weeks or months), 0 or more, with or without a fraction.
 * @param [reviewPeriod] Periods between two looks at the stock: 1 where data and orders come once a period. 0 if omitted: it is watched continuously.
 * @returns Units of stock position: on hand, plus on order, less backorders.
 * @items demandHistory is one row per item; serviceLevel, leadTime and reviewPeriod are one cell per item or one for all.
 * @formula \text{P}\left(\sum_{t=i+1}^{i+w} \text{demandHistory}_t \le \text{reorder point}\right) = \text{serviceLevel} \qquad w = \text{leadTime} + \text{reviewPeriod}
 * @where P: the share of all stretches of w periods in the history, one beginning with each period i, interpolated between two of them as PERCENTILE.INC does.
 * @throws #N/A demandHistory holds fewer than two such stretches.
 * @throws #VALUE! demandHistory has an empty cell between its numbers.
 * @case 4, 0, 7, 2 and 5 were sold in five weeks, and an order takes 2 weeks. In 90% of all stretches
 *   of two weeks, 8.4 were enough.
 * @native [only COUNT({demandHistory})=ROWS({demandHistory})*COLUMNS({demandHistory}); only COUNT({demandHistory})>ROUNDUP(({leadTime}+{reviewPeriod|0}),0) else #N/A] PERCENTILE.INC(IF(({demandHistory.at}<=MAX({demandHistory.at})+1-ROUNDUP(({leadTime}+{reviewPeriod|0}),0)),MMULT(({demandHistory.atAcross}>={demandHistory.at})*(({demandHistory.at}+({leadTime}+{reviewPeriod|0})-{demandHistory.atAcross}>=1)+({demandHistory.at}+({leadTime}+{reviewPeriod|0})-{demandHistory.atAcross}>0)*({demandHistory.at}+({leadTime}+{reviewPeriod|0})-{demandHistory.atAcross}<1)*({demandHistory.at}+({leadTime}+{reviewPeriod|0})-{demandHistory.atAcross})),{demandHistory.down})),{serviceLevel})
 * @example REORDERPOINT.HISTORY(0.9, {4, 0, 7, 2, 5}, 2) = 8.4
 * @example REORDERPOINT.HISTORY(0.9, {4, 0, 7, 2, 5; "", 1, 1, 3, 1}, {2; 1}) = {8.4; 2.4}
 * @source Silver, Pyke & Thomas, ch. 6; Hyndman & Fan (1996), quantile 7
 * @remarks Season, trend and good weeks that come together count as they were; SAFETYSTOCK.HISTORY takes each period as independent of the others. The history should hold many stretches: at 95% at least twenty that do not overlap, or the result is little more than the worst of them. A lead time with a fraction takes that part of the last period's demand. Less the average demand over the same time, the result is a safety stock.
 * @see STOCKOUTRISK
 * @see REORDERPOINT
 * @see SAFETYSTOCK.DISTRIBUTION
 * @see STOCKSIM
 */
export function reorderPointHistory(
  serviceLevel: any[][],
  demandHistory: any[][],
  leadTime: any[][],
  reviewPeriod?: any[][],
): any[][] {
  return reorderPointHistoryOf(serviceLevel, demandHistory, leadTime, reviewPeriod);
}
reorderPointHistory.described = reorderPointHistoryOf.described;

const stockOutRiskOf = oneItemARow(
  [number("stockPosition"), history(number("demandHistory")), zeroOrMore("leadTime")],
  (stockPosition, { numbers }, leadTime) => [
    [finite(riskEngine.stockOutRisk(stockPosition, numbers, leadTime))],
  ],
);

/**
 * Risk of a stock-out, as a share: how often the present stock would not have lasted for a lead time,
 * going by all stretches of that length in the history.
 *
 * @customfunction STOCKOUTRISK STOCKOUTRISK
 * @question How high is the risk of a shortage before an order placed today arrives?
 * @param stockPosition Units on hand, plus on order, less backorders; negative when more is promised than there is. For many items a column.
 * @param demandHistory Demand of past periods, in units, one cell per period in order, without gaps; or a block with one item per row. A period without demand is a 0; empty cells before the first number are periods before the item came.
 * @param leadTime Lead time, in the same periods (days, weeks or months), 0 or more, with or without a fraction; one more where orders go out once a period.
 * @returns A share of the stretches, from 0 to 1.
 * @items stockPosition is one cell per item, demandHistory one row per item, leadTime one cell per item or one for all.
 * @formula \text{risk} = \text{P}\left(\sum_{t=i+1}^{i+\text{leadTime}} \text{demandHistory}_t > \text{stockPosition}\right)
 * @where P: the share of all stretches of that length in the history, one beginning with each period i.
 * @throws #N/A demandHistory holds fewer than two such stretches.
 * @throws #VALUE! demandHistory has an empty cell between its numbers.
 * @case 8 are left, 4, 0, 7, 2 and 5 were sold in five weeks, and an order takes 2 weeks. In 25% of
 *   all stretches of two weeks more than that was sold.
 * @native [only COUNT({demandHistory})=ROWS({demandHistory})*COLUMNS({demandHistory}); only COUNT({demandHistory})>ROUNDUP({leadTime},0) else #N/A] SUMPRODUCT(({demandHistory.at}<=MAX({demandHistory.at})+1-ROUNDUP({leadTime},0))*(MMULT(({demandHistory.atAcross}>={demandHistory.at})*(({demandHistory.at}+{leadTime}-{demandHistory.atAcross}>=1)+({demandHistory.at}+{leadTime}-{demandHistory.atAcross}>0)*({demandHistory.at}+{leadTime}-{demandHistory.atAcross}<1)*({demandHistory.at}+{leadTime}-{demandHistory.atAcross})),{demandHistory.down})>{stockPosition}+1E-12*ABS({stockPosition})))/SUMPRODUCT(--({demandHistory.at}<=MAX({demandHistory.at})+1-ROUNDUP({leadTime},0)))
 * @example STOCKOUTRISK(8, {4, 0, 7, 2, 5}, 2) = 0.25
 * @example STOCKOUTRISK({8; 3}, {4, 0, 7, 2, 5; "", 1, 1, 3, 1}, {2; 1}) = {0.25; 0}
 * @source Silver, Pyke & Thomas, ch. 6 (demand over the lead time taken from records)
 * @remarks A stock that is used up exactly at the end has lasted. 0 says that it never happened in this history, not that it cannot. For normal demand, 1 − SERVICELEVEL.CYCLE gives the risk of a buffer.
 * @see REORDERPOINT.HISTORY
 * @see SERVICELEVEL.CYCLE
 * @see LASTORDERDATE
 * @see STOCKSIM
 */
export function stockOutRisk(
  stockPosition: any[][],
  demandHistory: any[][],
  leadTime: any[][],
): any[][] {
  return stockOutRiskOf(stockPosition, demandHistory, leadTime);
}
stockOutRisk.described = stockOutRiskOf.described;

/**
 * How demand over the lead time is distributed.
 * @customenum {string}
 */
export enum BufferDistribution {
  /** Leans to the right and is never below 0: fast and slow movers alike. */
  gamma = "gamma",
  /** Whole units in orders of several: lumpy demand and spare parts. */
  negativebinomial = "negativebinomial",
  /** Whole units, asked for independently of each other; the deviation is ignored. */
  poisson = "poisson",
  /** The bell curve, as SAFETYSTOCK.CYCLE has it. */
  normal = "normal",
}

const safetyStockDistributionOf = elementwiseWith(
  [
    share("serviceLevel"),
    zeroOrMore("averageDemand"),
    optional(zeroOrMore("demandStDev")),
    zeroOrMore("leadTime"),
  ],
  [choice("distribution", Object.values(BufferDistribution))],
  (distribution) => (serviceLevel, averageDemand, demandStDev: number | undefined, leadTime) => {
    if (distribution !== BufferDistribution.poisson) {
      if (demandStDev === undefined) {
        throw new CellError("#VALUE!", texts.neededFor(distribution, "demandStDev"));
      }
      // A demand that averages 0 and yet varies is an empty cell that the desktop hands over as 0.
      if (averageDemand === 0 && demandStDev > 0 && distribution !== BufferDistribution.normal) {
        throw new CellError("#VALUE!", functionTexts.zeroOrEmpty("averageDemand"));
      }
    }
    return safetyStockByDistribution(
      serviceLevel,
      averageDemand,
      demandStDev ?? 0,
      leadTime,
      distribution as DemandDistribution,
    );
  },
);

/**
 * Safety stock, in units, for a cycle service level where demand is not normal: the stock that is
 * enough in that share of cycles, less the average demand over the lead time.
 *
 * @customfunction SAFETYSTOCK.DISTRIBUTION SAFETYSTOCK.DISTRIBUTION
 * @question How much buffer does an item need whose demand is skewed or comes in lumps?
 * @param serviceLevel Share of cycles without a stock-out, more than 0 and less than 1, such as 95%. No stock gives 100%: #NUM!.
 * @param averageDemand Average demand, in units per period, 0 or more.
 * @param demandStDev Standard deviation of demand, in units per period, 0 or more; may be blank for poisson.
 * @param leadTime Lead time, in periods (days, weeks or months, as the demand), 0 or more; under periodic review with the review period added.
 * @param {BufferDistribution} [distribution] gamma (if omitted): skewed, never below 0; negativebinomial: whole units in orders of several; poisson: whole units, one at a time, the deviation is ignored; normal: as SAFETYSTOCK.CYCLE.
 * @returns Units. Negative where less than the average demand is enough, as for very lumpy items at low service levels.
 * @formula \text{safety stock} = F^{-1}\left(\text{serviceLevel}\right) - \text{averageDemand} \cdot \text{leadTime}
 * @where F: the distribution of the demand over the lead time, with the average averageDemand · leadTime and the variance leadTime · demandStDev², for poisson the average itself.
 * @throws #NUM! serviceLevel is 0 or 1: no stock gives it.
 * @throws #VALUE! demandStDev is empty, or for negativebinomial less than the square root of averageDemand; or averageDemand times leadTime is above 1,000,000 for whole units.
 * @case Demand over a lead time of 1 is 100, give or take 25. For 95% gamma demand calls for a buffer
 *   of 44.4 units.
 * @native [distribution=normal; averageDemand ignored] NORM.S.INV({serviceLevel})*{demandStDev}*SQRT({leadTime})
 * @example SAFETYSTOCK.DISTRIBUTION(0.95, 100, 25, 1) = 44.35706100087023
 * @example SAFETYSTOCK.DISTRIBUTION(0.95, 2, {2; 3}, 3, "negativebinomial") = {6; 10}
 * @example SAFETYSTOCK.DISTRIBUTION(0.95, 2, "", 3, "poisson") = 4
 * @source Burgin (1975); Silver, Pyke & Thomas, ch. 6; SAP, Normal Versus Gamma Distribution (100 ± 25 at 95%: 45 units)
 * @remarks Where demand over the lead time has a deviation of half its average, gamma takes 14% more buffer than normal demand at 95%, and 30% more at 99%; with a deviation of a tenth 3% more at 95%. For whole units the stock is the least whole number that reaches the service level, so that the result takes steps. REORDERPOINT.HISTORY assumes no distribution at all.
 * @see SAFETYSTOCK.CYCLE
 * @see REORDERPOINT.HISTORY
 * @see DEMANDPATTERN
 * @see REORDERPOINT
 */
export function safetyStockDistribution(
  serviceLevel: any[][],
  averageDemand: any[][],
  demandStDev: any[][],
  leadTime: any[][],
  distribution?: BufferDistribution,
): any[][] {
  return safetyStockDistributionOf(
    serviceLevel,
    averageDemand,
    demandStDev,
    leadTime,
    distribution,
  );
}
safetyStockDistribution.described = safetyStockDistributionOf.described;
