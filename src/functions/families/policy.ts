import * as normal from "../../engine/newsvendor/normal-order";
import * as poisson from "../../engine/newsvendor/poisson-order";
import { normalSsPolicy } from "../../engine/policy/normal-ss-policy";
import { poissonSsPolicy } from "../../engine/policy/poisson-ss-policy";
import * as rqEngine from "../../engine/policy/rq-policy";
import * as zeroEngine from "../../engine/policy/zero-stock";
import { bufferTexts as texts } from "../../locales/en/functions-buffer";
import { oneItemARow } from "../shapes/one-item-a-row";
import { finite } from "../cells/answer";
import { CellError } from "../cells/excel-error";
import {
  choice,
  moreThanZero,
  optional,
  optionalNotZero,
  optionalRange,
  table,
  truth,
  whole,
  zeroOrMore,
} from "../arguments/argument";
import type { Formula } from "../shapes/elementwise";
import { elementwiseWith } from "../shapes/elementwise-with";
import { partsOf } from "../readers/parts";
import type { ResultCell } from "../cells/result";

/**
 * How demand is distributed.
 * @customenum {string}
 */
export enum NewsvendorDistribution {
  /** Normal, with the deviation given. */
  normal = "normal",
  /** Poisson: whole units, asked for independently of each other. */
  poisson = "poisson",
}

/**
 * What of a one-season order is wanted.
 * @customenum {string}
 */
export enum NewsvendorOutput {
  /** The order, in units. */
  quantity = "quantity",
  /** The expected cost of what is left over and what is short, in currency. */
  cost = "cost",
  /** The expected share of demand served. */
  fillrate = "fillrate",
}

/** The deviation of normal demand, which Poisson demand does without, may be blank. */
function underNormal(formula: (...numbers: number[]) => number): Formula {
  return (averageDemand, demandStDev: number | undefined, ...costs) => {
    if (demandStDev === undefined) {
      throw new CellError("#VALUE!", texts.neededFor("normal", "demandStDev"));
    }
    return formula(averageDemand, demandStDev, ...costs);
  };
}

function underPoisson(formula: (...numbers: number[]) => number): Formula {
  return (averageDemand, _, ...costs) => formula(averageDemand, ...costs);
}

/** Of the best quantity, unless another one is given. */
const newsvendorFormulas: Record<string, Record<string, Formula>> = {
  normal: {
    quantity: underNormal((average, deviation, underage, overage, quantity?: number) =>
      quantity === undefined ? normal.normalOrder(average, deviation, underage, overage) : quantity,
    ),
    cost: underNormal((average, deviation, underage, overage, quantity?: number) =>
      quantity === undefined
        ? normal.normalOrderCost(deviation, underage, overage)
        : normal.normalQuantityCost(average, deviation, underage, overage, quantity),
    ),
    fillrate: underNormal((average, deviation, underage, overage, quantity?: number) =>
      quantity === undefined
        ? normal.normalOrderFillRate(average, deviation, underage, overage)
        : normal.normalQuantityFillRate(average, deviation, quantity),
    ),
  },
  poisson: {
    quantity: underPoisson((average, underage, overage, quantity?: number) =>
      quantity === undefined ? poisson.poissonOrder(average, underage, overage) : quantity,
    ),
    cost: underPoisson((average, underage, overage, quantity?: number) =>
      quantity === undefined
        ? poisson.poissonOrderCost(average, underage, overage)
        : poisson.poissonQuantityCost(average, underage, overage, quantity),
    ),
    fillrate: underPoisson((average, underage, overage, quantity?: number) =>
      quantity === undefined
        ? poisson.poissonOrderFillRate(average, underage, overage)
        : poisson.poissonQuantityFillRate(average, quantity),
    ),
  },
};

const newsvendorOf = elementwiseWith(
  [
    zeroOrMore("averageDemand"),
    optional(zeroOrMore("demandStDev")),
    zeroOrMore("underageCost"),
    zeroOrMore("overageCost"),
  ],
  [
    choice("distribution", Object.values(NewsvendorDistribution)),
    choice("output", Object.values(NewsvendorOutput)),
  ],
  (distribution, output) => newsvendorFormulas[distribution][output],
  [optionalNotZero(moreThanZero("quantity"))],
);

/**
 * The single order for a season, in units: it covers demand with the probability underageCost /
 * (underageCost + overageCost). Or its expected cost, or the share of demand it serves.
 *
 * @customfunction NEWSVENDOR NEWSVENDOR
 * @question How much should I buy for one season, when leftovers lose money?
 * @param averageDemand Expected demand of the season, in units, 0 or more.
 * @param demandStDev Standard deviation of that demand, in units, 0 or more; may be blank for poisson.
 * @param underageCost Lost on each unit of demand not met, in currency per unit: as a rule, sales price less purchase price.
 * @param overageCost Lost on each unit left over, in currency per unit: purchase price less salvage value.
 * @param {NewsvendorDistribution} [distribution] normal (if omitted), or poisson: whole units, asked for independently of each other; the deviation is ignored.
 * @param {NewsvendorOutput} [output] quantity: units to order (if omitted); cost: expected cost of leftovers and shortages, in currency; fillrate: expected share of demand served.
 * @param [quantity] Units of which cost or fillrate is wanted, more than 0; the best quantity if omitted.
 * @returns Units, currency or a share. With poisson the least whole quantity that reaches the ratio; with normal negative where leftovers are costly and demand varies widely.
 * @formula \text{P}\left(\text{demand} \le \text{quantity}\right) = \dfrac{\text{underageCost}}{\text{underageCost} + \text{overageCost}}
 * @formula \text{cost} = \text{overageCost} \cdot \text{E}\left(\text{quantity} - \text{demand}\right)^+ + \text{underageCost} \cdot \text{E}\left(\text{demand} - \text{quantity}\right)^+
 * @formula \text{fillrate} = 1 - \dfrac{\text{E}\left(\text{demand} - \text{quantity}\right)^+}{\text{averageDemand}}
 * @where P: probability; E: expected value; the plus sign: 0 where the difference is negative.
 * @throws #DIV/0! underageCost and overageCost are both 0, or averageDemand is 0 and the fill rate is asked for.
 * @throws #NUM! overageCost is 0, or with normal demand underageCost is 0: no order is the best.
 * @throws #VALUE! demandStDev is empty under normal demand, quantity is 0 or an empty cell, or averageDemand is above 1,000,000 under poisson.
 * @case A season sells about 50, give or take 8. A lost sale costs 0.70, a leftover 0.18: buy
 *   56.6, more than the average, because running out costs more than a leftover.
 * @native {averageDemand}+NORM.S.INV({underageCost}/({underageCost}+{overageCost}))*{demandStDev}
 * @native [output=cost; averageDemand ignored] ({underageCost}+{overageCost})*NORM.S.DIST(NORM.S.INV({underageCost}/({underageCost}+{overageCost})),FALSE)*{demandStDev}
 * @native [output=fillrate] 1-(NORM.S.DIST(NORM.S.INV({underageCost}/({underageCost}+{overageCost})),FALSE)-NORM.S.INV({underageCost}/({underageCost}+{overageCost}))*NORM.S.DIST(-NORM.S.INV({underageCost}/({underageCost}+{overageCost})),TRUE))*{demandStDev}/{averageDemand}
 * @native [distribution=poisson; demandStDev ignored; only {underageCost}+{overageCost}>0 else #DIV/0!; only {overageCost}>0 else #NUM!; only {averageDemand}<=1500] SUMPRODUCT(--(POISSON.DIST(ROW($A$1:$A$2000)-1,{averageDemand},TRUE)<{underageCost}/({underageCost}+{overageCost})))
 * @example NEWSVENDOR(50, 8, 0.7, 0.18) = 56.60395592743389
 * @example NEWSVENDOR(6, "", 4, 1, "poisson") = 8
 * @example NEWSVENDOR(50, 8, 0.7, 0.18, "normal", "cost", {50; 60}) = {2.808553654026086; 2.156131552870387}
 * @source Arrow, Harris & Marschak (1951); Snyder & Shen, ch. 4
 * @remarks normal: averageDemand + z · demandStDev with Φ(z) the critical ratio. Where one of the costs is 0, normal demand has no best order (#NUM!); with both 0 there is no ratio (#DIV/0!). Where leftovers cost more than shortages and demand varies much, the order may be below 0: write MAX(0, NEWSVENDOR(…)). Poisson demand is taken up to an average of 1,000,000.
 * @see SSPOLICY
 * @see SAFETYSTOCK.CYCLE
 */
export function newsvendor(
  averageDemand: any[][],
  demandStDev: any[][],
  underageCost: any[][],
  overageCost: any[][],
  distribution?: NewsvendorDistribution,
  output?: NewsvendorOutput,
  quantity?: any[][],
): any[][] {
  return newsvendorOf(
    averageDemand,
    demandStDev,
    underageCost,
    overageCost,
    distribution,
    output,
    quantity,
  );
}
newsvendor.described = newsvendorOf.described;

const rqPolicyOf = oneItemARow(
  [
    zeroOrMore("demand"),
    zeroOrMore("demandStDev"),
    zeroOrMore("leadTime"),
    zeroOrMore("orderCost"),
    moreThanZero("holdingCost"),
    moreThanZero("backorderCost"),
  ],
  (...numbers) => {
    const { reorderPoint, orderQuantity, cost } = rqEngine.rqPolicy(...numbers);
    return [[finite(reorderPoint), finite(orderQuantity), finite(cost)]];
  },
);

/**
 * The reorder point and the lot, in units, that cost least together when stock is watched
 * continuously, with their cost: three cells in a row. Demand over the lead time is normal; what is
 * short is delivered later.
 *
 * @customfunction RQPOLICY RQPOLICY
 * @question Which reorder point and lot cost least together?
 * @param demand Average demand, in units per period. With a year as the period the cost is a year's.
 * @param demandStDev Standard deviation of demand, in units per the same period, 0 or more.
 * @param leadTime Lead time, in the same periods, such as 1/12 of a year, 0 or more.
 * @param orderCost Cost of placing one order, in currency, 0 or more; 0 gives a lot of 0: order each unit as it is sold.
 * @param holdingCost Cost of holding one unit for one such period, in currency, more than 0.
 * @param backorderCost Cost of being short of one unit for one such period, in currency, more than 0.
 * @returns Reorder point (units of stock position), order quantity (units), cost (currency per period).
 * @items Every argument is one cell per item or one for all. The three figures of an item stand in its row.
 * @formula \text{cost} = \dfrac{\text{orderCost} \cdot \text{demand} + \int_{r}^{r+Q} g(y)\, dy}{Q} \qquad g(r) = g(r+Q) = \text{cost}
 * @formula g(y) = \text{holdingCost} \cdot \text{E}\left(y - D\right)^+ + \text{backorderCost} \cdot \text{E}\left(D - y\right)^+
 * @where r and Q: reorder point and lot; D: the demand over the lead time, normal; E: expected value; the plus sign: 0 where the difference is negative.
 * @throws #NUM! The figures are so far apart that no number holds the answer; check the units.
 * @case 1,300 a year with a deviation of 150, a quarter of a year of lead time, 8 an order, 0.225
 *   to hold and 7.50 a year for each unit short: order 343 when 381 are left, at 89.69 a year.
 * @example RQPOLICY(1300, 150, 0.25, 8, 0.225, 7.5) = {380.5755634578224, 343.0339167756238, 89.68713851898015}
 * @example RQPOLICY(1300, {150; 0}, 0.25, 8, 0.225, 7.5) = {380.5755634578224, 343.0339167756241, 89.6871385189801; 316.0124141712512, 308.5737801203754, 67.40689371561598}
 * @source Zheng (1992); Snyder & Shen, ch. 5
 * @remarks The exact long-run cost (orderCost · demand + ∫ g) / Q, with g(y) the cost of holding and shortage at stock position y, summed from r to r + Q; at the optimum g(r) = g(r + Q) = cost. The reorder point may be negative: then a backlog builds up before each order. The lot is never smaller than EOQ.BACKORDER's.
 * @see EOQ.BACKORDER
 * @see SSPOLICY
 * @see REORDERPOINT
 * @see STOCKSIM
 */
export function rqPolicy(
  demand: any[][],
  demandStDev: any[][],
  leadTime: any[][],
  orderCost: any[][],
  holdingCost: any[][],
  backorderCost: any[][],
): any[][] {
  return rqPolicyOf(demand, demandStDev, leadTime, orderCost, holdingCost, backorderCost);
}
rqPolicy.described = rqPolicyOf.described;

/** Longer lead times are a slip, such as a date. */
const mostLeadTime = 10_000;

const ssPolicyOf = oneItemARow(
  [
    zeroOrMore("averageDemand"),
    zeroOrMore("orderCost"),
    moreThanZero("holdingCost"),
    moreThanZero("backorderCost"),
    optional(zeroOrMore("demandStDev")),
    optional(whole("leadTime", 0, mostLeadTime), 0),
  ],
  (
    averageDemand,
    orderCost,
    holdingCost,
    backorderCost,
    demandStDev: number | undefined,
    leadTime,
  ) => {
    const costs = [orderCost, holdingCost, backorderCost, leadTime] as const;
    const policy =
      demandStDev === undefined
        ? poissonSsPolicy(averageDemand, ...costs)
        : normalSsPolicy(averageDemand, demandStDev, ...costs);
    return [[finite(policy.reorderPoint), finite(policy.orderUpTo), finite(policy.cost)]];
  },
);

/**
 * The reorder point s, the order-up-to level S, in units, and their cost per period, when stock is
 * reviewed once a period: three cells in a row. At s or below, order up to S.
 *
 * @customfunction SSPOLICY SSPOLICY
 * @question At which level should a weekly review order, and up to where?
 * @param averageDemand Average demand, in units per period; 0 gives 0, 0, 0.
 * @param orderCost Cost of placing one order, in currency, 0 or more; with 0 it orders up to S after any demand.
 * @param holdingCost Cost per unit left at the end of a period, in currency, more than 0.
 * @param backorderCost Cost per unit short at the end of a period, in currency, more than 0.
 * @param [demandStDev] Standard deviation of demand, in units per period, for normal demand by the power approximation. If omitted, demand is Poisson and the policy exact; a 0 means certain demand.
 * @param [leadTime] Whole periods from the review to the receipt of what it orders, 0 or more; 0 if omitted: an order arrives before the next demand.
 * @returns s (units of stock position; may be negative), S (units), cost (currency per period).
 * @items Every argument is one cell per item or one for all; an empty demandStDev means Poisson demand for that item. The three figures of an item stand in its row.
 * @formula \text{cost} = \dfrac{\text{orderCost} + \text{expected holding and shortage until the next order}}{\text{expected periods until the next order}}
 * @formula S - s = 1.30 \cdot \mu^{0.494} \cdot \left(\dfrac{\text{orderCost}}{\text{holdingCost}}\right)^{0.506} \cdot \left(1 + \dfrac{\sigma_L^2}{\mu^2}\right)^{0.116}
 * @formula s = 0.973 \cdot \mu_L + \sigma_L \cdot \left(\dfrac{0.183}{z} + 1.063 - 2.192 \cdot z\right) \qquad z = \sqrt{\dfrac{S - s}{\sigma_L} \cdot \dfrac{\text{holdingCost}}{\text{backorderCost}}}
 * @where Poisson demand: s and S make the first formula least. Normal demand: the second and third give them, with μ for averageDemand, and μL and σL for average and deviation of the demand of leadTime + 1 periods: (leadTime + 1) · averageDemand and √(leadTime + 1) · demandStDev.
 * @throws #VALUE! averageDemand is 0 where demandStDev is not, or there are too many stock levels or periods to go through; count in larger units or longer periods.
 * @throws #NUM! The policy is outside the range of numbers; check the units.
 * @case Demand averages 10 a period. An order costs 64, holding a unit 1 and a unit short 9 a
 *   period: at 6 or less, order up to 40, at a cost of 35.02 a period.
 * @example SSPOLICY(10, 64, 1, 9) = {6, 40, 35.02155527232044}
 * @example SSPOLICY(50, 2.5, 0.18, 0.7, 8) = {40.19461695647407, 56.60395592743389, 4.497628938770058}
 * @example SSPOLICY(10, 64, 1, 9, "", 2) = {26, 62, 37.06435363810415}
 * @source Zheng & Federgruen (1991); Ehrhardt & Mosier (1984)
 * @remarks Poisson demand: the best of all policies; counts too large to go through one by one are refused with a message.
 * @remarks Normal demand: formulas fitted to policies whose backorderCost is 4 to 99 times the holdingCost; where S − s would be at most 1.5 times the average demand, neither may lie above average + z · deviation of the demand of leadTime + 1 periods, with Φ(z) = backorderCost / (backorderCost + holdingCost).
 * @remarks With normal demand the cost is the long-run cost of that policy, counting a period for the cycle while total demand has not reached S − s.
 * @remarks Both levels are of the stock position: on hand, plus on order, less backorders; the costs are those of the stock at the end of each period.
 * @see RQPOLICY
 * @see ORDERPROPOSAL
 * @see NEWSVENDOR
 * @see STOCKSIM
 */
export function ssPolicy(
  averageDemand: any[][],
  orderCost: any[][],
  holdingCost: any[][],
  backorderCost: any[][],
  demandStDev?: any[][],
  leadTime?: any[][],
): any[][] {
  return ssPolicyOf(averageDemand, orderCost, holdingCost, backorderCost, demandStDev, leadTime);
}
ssPolicy.described = ssPolicyOf.described;

const advices: zeroEngine.ZeroStockAdvice[] = ["zero", "review", "stock"];

const zeroStockOf = elementwiseWith(
  [
    zeroOrMore("leadTime"),
    zeroOrMore("leadTimeCv"),
    zeroOrMore("demandCv"),
    zeroOrMore("unitValue"),
    zeroOrMore("turnover"),
    optional(truth("toOrder"), 0),
  ],
  [optionalRange(table("limits"))],
  (range) => {
    const limits = partsOf("limits", zeroEngine.defaultZeroStockLimits, range);
    return (leadTime, leadTimeCv, demandCv, unitValue, turnover, toOrder) => {
      const item = { leadTime, leadTimeCv, demandCv, unitValue, turnover, toOrder: toOrder === 1 };
      return advices.indexOf(zeroEngine.zeroStock(item, limits));
    };
  },
);

/**
 * Whether an item suits zero stock: zero (order when it is needed, without safety stock), stock (keep
 * a buffer) or review (decide item by item).
 *
 * @customfunction ZEROSTOCK ZEROSTOCK
 * @question Which items can go without stock?
 * @param leadTime Lead time, in days, 0 or more.
 * @param leadTimeCv Standard deviation of the lead time as a share of its average, 0 or more.
 * @param demandCv Standard deviation of demand per period as a share of its average, 0 or more; DEMANDVARIATION gives it.
 * @param unitValue Purchase price of a unit, in currency, 0 or more.
 * @param turnover Stock turnover, in turns per year, 0 or more; TURNOVER gives it.
 * @param [toOrder] TRUE where units are bought or made only against a customer's order; FALSE or 0 if omitted.
 * @param [limits] Five cells in a row or column: longest lead time (14 days), largest leadTimeCv (0.33), largest demandCv (1), high unit value from (1000), slow mover up to (4 turns). A blank cell keeps its default, a 0 is #VALUE!.
 * @returns The word zero, review or stock.
 * @case Four items: an expensive slow mover with a lead time of 5 days can go to zero; one with a
 *   lead time of 30 days and one with unsteady demand stay in stock; the last is for you to
 *   decide.
 * @native IF(({leadTime}>14)+({leadTimeCv}>0.33)>0,"stock",IF({toOrder|0}+({unitValue}>=1000)*({turnover}<=4)>0,"zero",IF({demandCv}>1,"stock","review")))
 * @native [only COUNT({limits})=5] IF(({leadTime}>INDEX({limits},1))+({leadTimeCv}>INDEX({limits},2))>0,"stock",IF({toOrder|0}+({unitValue}>=INDEX({limits},4))*({turnover}<=INDEX({limits},5))>0,"zero",IF({demandCv}>INDEX({limits},3),"stock","review")))
 * @example ZEROSTOCK({5; 30; 5; 5}, 0.1, {0.4; 0.4; 1.5; 0.4}, {2500; 2500; 20; 20}, {2; 2; 12; 12}) = {"zero"; "stock"; "stock"; "review"}
 * @source Rackbeat, Zero-point stock (2026)
 * @remarks The first rule that applies decides. 1: a lead time longer than its limit, or less stable → stock. 2: made to order, or a high unit value with a low turnover → zero. 3: demand more volatile than its limit → stock. 4: otherwise review. A figure exactly on its limit speaks for zero stock. Set the value limit in your own currency.
 * @see REORDERPOINT
 * @see XYZ
 * @see TURNOVER
 */
export function zeroStock(
  leadTime: any[][],
  leadTimeCv: any[][],
  demandCv: any[][],
  unitValue: any[][],
  turnover: any[][],
  toOrder?: any[][],
  limits?: any[][],
): any[][] {
  const results = zeroStockOf(leadTime, leadTimeCv, demandCv, unitValue, turnover, toOrder, limits);
  return results.map((row) =>
    row.map((advice): ResultCell => (typeof advice === "number" ? advices[advice] : advice)),
  );
}
zeroStock.described = zeroStockOf.described;
