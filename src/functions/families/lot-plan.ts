import {
  leastUnitCostLots,
  partPeriodLots,
  silverMealLots,
} from "../../engine/lot-plan/heuristic-lots";
import { jointReplenishment } from "../../engine/lot-plan/joint-replenishment";
import { planCost, type LotCosts } from "../../engine/lot-plan/lot-costs";
import { limitedLots } from "../../engine/lot-plan/limited-lots";
import { netDemand } from "../../engine/lot-plan/net-demand";
import { optimalLots } from "../../engine/lot-plan/optimal-lots";
import { periodOrderLots } from "../../engine/lot-plan/period-order-lots";
import { lotTexts } from "../../locales/en/functions-lots";
import { oneItemARow } from "../shapes/one-item-a-row";
import { finite } from "../cells/answer";
import { CellError } from "../cells/excel-error";
import {
  choice,
  number,
  optional,
  plan,
  planOr,
  positiveDivisor,
  zeroOrMore,
} from "../arguments/argument";
import { orderLimitArguments, orderLimits } from "../arguments/order-limits";
import { perPeriod } from "../readers/per-period";
import { alongside, type Plan } from "../readers/plan";

/** Longer plans are refused: the search for the least cost looks at every pair of periods. */
const mostPeriods = 5000;

function refuseBeyond(name: string, { numbers }: Plan): void {
  if (numbers.length > mostPeriods) {
    throw new CellError("#VALUE!", lotTexts.tooLong(name, mostPeriods, numbers.length));
  }
}

/**
 * How LOTPLAN finds its lots.
 * @customenum {string}
 */
export enum LotMethod {
  /** The plan of least cost (Wagner–Whitin). */
  optimal = "optimal",
  /** Least cost per period (Silver–Meal). */
  silvermeal = "silvermeal",
  /** Holding costs as nearly as possible what ordering costs. */
  partperiod = "partperiod",
  /** Least cost per unit. */
  leastunit = "leastunit",
  /** Each period's need by itself. */
  lotforlot = "lotforlot",
  /** As many periods as an economic order quantity lasts (period order quantity). */
  periodorder = "periodorder",
}

/**
 * What LOTPLAN gives.
 * @customenum {string}
 */
export enum LotPlanOutput {
  /** Units to order for the start of each period. */
  plan = "plan",
  /** Ordering, buying and holding over the whole plan, in currency. */
  cost = "cost",
}

type LotsOf = (net: readonly number[], costs: LotCosts, demand: readonly number[]) => number[];

const lotMethods: Record<LotMethod, LotsOf> = {
  optimal: optimalLots,
  silvermeal: silverMealLots,
  partperiod: partPeriodLots,
  leastunit: leastUnitCostLots,
  lotforlot: (net) => [...net],
  periodorder: periodOrderLots,
};

const lotPlanOf = oneItemARow(
  [
    plan(zeroOrMore("demand")),
    plan(zeroOrMore("orderCost")),
    plan(zeroOrMore("holdingCost")),
    choice("method", Object.values(LotMethod)),
    choice("output", Object.values(LotPlanOutput)),
    planOr(zeroOrMore("unitCost"), 0),
    optional(number("onHand"), 0),
    ...orderLimitArguments,
  ],
  (demand, orderCost, holdingCost, method, output, unitCost, onHand, ...limits) => {
    refuseBeyond("demand", demand);
    const count = demand.numbers.length;
    const costs = {
      orderCost: perPeriod(orderCost, "orderCost", "demand", count),
      holdingCost: perPeriod(holdingCost, "holdingCost", "demand", count),
      unitCost: perPeriod(unitCost, "unitCost", "demand", count),
    };
    const net = netDemand(demand.numbers, onHand);
    const wished = lotMethods[method as LotMethod](net, costs, demand.numbers);
    const lots = limitedLots(wished, orderLimits(...limits));
    if (output === LotPlanOutput.plan) {
      return alongside(
        demand,
        lots.map(({ ordered }) => finite(ordered)),
      );
    }
    return [[finite(planCost(lots, demand.numbers, onHand, costs))]];
  },
);

/**
 * Lots for a known demand that varies from period to period: the units to order for the start of
 * each period, or what the plan costs. It spills in the direction of the demand.
 *
 * @customfunction LOTPLAN LOTPLAN
 * @question How should I bundle the needs of the coming weeks into orders?
 * @param demand Units needed in each period, 0 or more, in one column or one row without gaps, or a block with one item per row; at most 5,000 periods.
 * @param orderCost Cost of placing one order, in currency, 0 or more: one number, or one per period.
 * @param holdingCost Cost of holding one unit for one period, in currency, 0 or more, charged on what is left at the period's end: one number, or one per period.
 * @param {LotMethod} [method] optimal: least cost, Wagner–Whitin (if omitted); silvermeal, partperiod, leastunit: heuristics; lotforlot: each period by itself; periodorder: a fixed number of periods, as many as an EOQ lasts.
 * @param {LotPlanOutput} [output] plan: units per period (if omitted); cost: ordering, buying and holding over the whole plan, in currency.
 * @param [unitCost] Purchase price in currency per unit, 0 or more: one number, or one per period; 0 if omitted.
 * @param [onHand] Units on hand before the first period, used up first; negative when units are owed. 0 if omitted.
 * @param [minimumOrder] Least units of an order, 0 or more; 0 if omitted.
 * @param [orderMultiple] Units in a pack, 0 or more: orders are rounded up to whole packs; 0 if omitted: none.
 * @param [maximumOrder] Most units of an order, more than 0: what is more is split into several orders; no limit if omitted.
 * @param [yieldRate] Share of the units ordered that can be used, more than 0 and up to 1; 1 if omitted.
 * @returns Units to order in each period, or currency.
 * @items demand is one row per item; orderCost, holdingCost and unitCost are one cell per item, or one row of costs per period; onHand and the limits of an order are one cell per item. The plan has one column per period.
 * @formula \text{cost} = \sum_t \left(\text{orderCost}_t \cdot \left[\text{ordered}_t > 0\right] + \text{unitCost}_t \cdot \text{ordered}_t + \text{holdingCost}_t \cdot \text{left}_t\right)
 * @where ordered and left: units ordered for the start of a period and left at its end; the bracket is 1 where something is ordered, otherwise 0. optimal finds the least cost over all plans, period by period (dynamic programming).
 * @throws #N/A A list of costs is not as long as the demand.
 * @throws #VALUE! A list has an empty cell between its numbers, or more than 5,000 cells; or no order can be at least minimumOrder and at most maximumOrder in whole packs.
 * @throws #NUM! The cost of every plan is too large for a number.
 * @case 18, 30, 42, 5 and 20 are needed in five weeks; an order costs 80 and a unit 2 a week to
 *   keep. Silver–Meal orders 48 now, 47 in the third week and 20 in the last.
 * @native [method=lotforlot; orderCost ignored; holdingCost ignored; unitCost ignored] fill MAX(0,MIN({demand.this},SUM({demand.upToThis})-{onHand|0}))
 * @example LOTPLAN({18, 30, 42, 5, 20}, 80, 2, "silvermeal") = {48, 0, 47, 0, 20}
 * @example LOTPLAN({69; 29; 36; 61; 61; 26; 34; 67; 45; 67; 79; 56}, {85; 102; 102; 101; 98; 114; 105; 86; 119; 110; 98; 114}, 1, "optimal", "cost") = 864
 * @example LOTPLAN({18, 30, 42, 5, 20; 20, 0, 0, 90, 0}, {80; 50}, 2, "silvermeal") = {48, 0, 47, 0, 20; 20, 0, 0, 90, 0}
 * @example LOTPLAN({35, 30, 40, 0, 10, 40, 30, 0, 30, 55}, 100, 1, "periodorder", "plan", 0, 35) = {0, 70, 0, 0, 80, 0, 0, 0, 85, 0}
 * @example LOTPLAN({18, 30, 42, 5, 20}, 80, 2, "silvermeal", "plan", 0, 0, 60, 12) = {60, 0, 60, 0, 0}
 * @source Wagner & Whitin (1958); Silver & Meal (1973); Silver, Pyke & Thomas, ch. 5; Nahmias & Olsen, ch. 8
 * @remarks The heuristics weigh ordering against holding alone; the purchase price matters to optimal, which buys early before a rise, and to the cost. Part-period balancing takes the number of periods whose holding cost is nearest to the order cost, or the smaller of two equally near.
 * @remarks silvermeal stops at the first rise, as published, and counts periods of 0 as covered: where many periods have no demand (daily plans), it orders too often; use optimal there. periodorder covers √(2 · orderCost / (average demand · holdingCost)) periods with each lot, rounded, at least 1.
 * @remarks With minimumOrder, orderMultiple, maximumOrder or yieldRate the lots of the method are brought within them one after the other, and what is too much is used by the next ones; optimal is then a good plan, and no longer proven the best. Of several plans with the same lowest cost, optimal gives the one that orders earliest.
 * @see EOQ
 * @see MRP
 * @see JOINTORDER
 */
export function lotPlan(
  demand: any[][],
  orderCost: any[][],
  holdingCost: any[][],
  method?: LotMethod,
  output?: LotPlanOutput,
  unitCost?: any[][],
  onHand?: any[][],
  minimumOrder?: any[][],
  orderMultiple?: any[][],
  maximumOrder?: any[][],
  yieldRate?: any[][],
): any[][] {
  return lotPlanOf(
    demand,
    orderCost,
    holdingCost,
    method,
    output,
    unitCost,
    onHand,
    minimumOrder,
    orderMultiple,
    maximumOrder,
    yieldRate,
  );
}
lotPlan.described = lotPlanOf.described;

/**
 * What JOINTORDER gives.
 * @customenum {string}
 */
export enum JointOutput {
  /** How many group orders apart each item is ordered. */
  multiples = "multiples",
  /** Years between two orders of the group. */
  cycle = "cycle",
  /** Ordering and holding, in currency per year. */
  cost = "cost",
}

const jointOrderOf = oneItemARow(
  [
    plan(zeroOrMore("annualDemand")),
    plan(zeroOrMore("minorCost")),
    plan(positiveDivisor("holdingCost")),
    zeroOrMore("majorCost"),
    choice("output", Object.values(JointOutput)),
  ],
  (annualDemand, minorCost, holdingCost, majorCost, output) => {
    refuseBeyond("annualDemand", annualDemand);
    const count = annualDemand.numbers.length;
    const { multiples, cycle, cost } = jointReplenishment(
      annualDemand.numbers,
      perPeriod(minorCost, "minorCost", "annualDemand", count),
      perPeriod(holdingCost, "holdingCost", "annualDemand", count),
      majorCost,
    );
    if (output === JointOutput.multiples) return alongside(annualDemand, multiples.map(finite));
    return [[finite(output === JointOutput.cycle ? cycle : cost)]];
  },
);

/**
 * Joint replenishment of a group of items from one source: how many group orders apart each item is
 * ordered, how often the group is ordered, or what that costs.
 *
 * @customfunction JOINTORDER JOINTORDER
 * @question How often should each item be part of a group order?
 * @param annualDemand Units needed per year, one number per item, 0 or more, in one column or one row without gaps, or a block with one group per row; at most 5,000 items.
 * @param minorCost Cost of each item in an order, in currency, 0 or more: one number, or one per item in the same order.
 * @param holdingCost Cost of holding one unit for one year, in currency, more than 0: one number, or one per item.
 * @param majorCost Cost of an order of the group, whatever is in it, in currency, 0 or more.
 * @param {JointOutput} [output] multiples: whole numbers, one per item (if omitted); cycle: years between two orders of the group; cost: currency per year.
 * @returns Multiples in the direction of the demand, years, or currency per year.
 * @items Each row is a group that is ordered together: annualDemand has one column per item of the group, minorCost and holdingCost likewise or one cell per group, majorCost is one cell per group.
 * @formula \text{cost} = \dfrac{\text{majorCost} + \sum_i \dfrac{\text{minorCost}_i}{\text{multiple}_i}}{\text{cycle}} + \dfrac{\text{cycle}}{2} \sum_i \text{annualDemand}_i \cdot \text{holdingCost}_i \cdot \text{multiple}_i
 * @formula \text{cycle} = \sqrt{\dfrac{2 \cdot \left(\text{majorCost} + \sum_i \dfrac{\text{minorCost}_i}{\text{multiple}_i}\right)}{\sum_i \text{annualDemand}_i \cdot \text{holdingCost}_i \cdot \text{multiple}_i}}
 * @throws #NUM! majorCost is 0 and the minorCost of an item is 0 too: nothing keeps the orders apart. Or there is no demand, and the cycle is asked for. Or the costs of an item lie too far apart for a number.
 * @throws #DIV/0! A holdingCost is 0.
 * @throws #N/A A list of costs is not as long as the demand.
 * @case Four items from one supplier: a group order costs 40, each item on it 15. The two busy
 *   ones are on every order (1), the others on every fourth and every third.
 * @example JOINTORDER({86000; 12500; 1400; 3000}, 15, 0.24, 40) = {1; 1; 4; 3}
 * @example JOINTORDER({86000; 12500; 1400; 3000}, 15, 0.24, 40, "cost") = 2067.650840930354
 * @example JOINTORDER({86000, 12500, 1400, 3000; 3000, 86000, 12500, 1400}, 15, 0.24, 40) = {1, 1, 4, 3; 3, 1, 1, 4}
 * @source Goyal (1974); Silver, Pyke & Thomas, ch. 10
 * @remarks An item's lot is its demand times the cycle times its multiple. The multiples and the cycle are the cheapest there are, whatever the order of the items: all cycles that could be best are tried (with hundreds of items, as many as fit into a fraction of a second; the cost may then be a few ten-thousandths above the lowest).
 * @remarks A group order in which no item is due still costs majorCost. The smaller majorCost is beside the other costs, the shorter the best cycle and the larger the multiples; where it is 0, nothing is gained by ordering together, and the cost is that of ordering each item separately, to one part in a billion.
 * @remarks An item without demand is never ordered: 0. Where no order costs anything there is no answer: #NUM!.
 * @see EOQ
 * @see LOTPLAN
 */
export function jointOrder(
  annualDemand: any[][],
  minorCost: any[][],
  holdingCost: any[][],
  majorCost: any[][],
  output?: JointOutput,
): any[][] {
  return jointOrderOf(annualDemand, minorCost, holdingCost, majorCost, output);
}
jointOrder.described = jointOrderOf.described;
