import { Failure } from "../failure";
import { gaussLegendre } from "../gauss-legendre";
import { density, loss, upperTail } from "../normal";
import { sumOfSmoothTerms } from "./sum-of-smooth-terms";

/** Deviations beyond which a normal number is not looked for. */
const reach = 9;
const mostPeriods = 20000;

/**
 * Long-run cost per period of an (s, S) policy under normal demand.
 *
 * cost = (orderCost + Σⱼ E[g(S − Dⱼ); S − Dⱼ > s]) / Σⱼ P(S − Dⱼ > s), j = 0, 1, 2, …, Dⱼ the demand
 * of j periods since the order, g(y) = holdingCost · E(y − D)⁺ + backorderCost · E(D − y)⁺,
 * D the demand of leadTime + 1 periods
 *
 * A period counts for the cycle while total demand has not reached S − s: exact as long as negative
 * demand (returns) is rare, as it is up to a deviation of a third of the average.
 *
 * @param reorderPoint s, units
 * @param orderUpTo S, units, not below s
 * @param averageDemand units per period, more than 0
 * @param demandStDev units per period, 0 or more
 * @param orderCost currency per order
 * @param holdingCost currency per unit left at the end of a period
 * @param backorderCost currency per unit short at the end of a period
 * @param leadTime whole periods from review to receipt, 0 where an order arrives before the next demand
 * @returns currency per period
 * @throws Failure "value" when an order lasts for too many periods to go through
 * @source Silver, Pyke & Thomas, ch. 7; Zheng & Federgruen (1991) for the form of the cost
 * @example normalSsCost(10, 10, 10, 0, 5, 1, 9, 0) → 5
 */
export function normalSsCost(
  reorderPoint: number,
  orderUpTo: number,
  averageDemand: number,
  demandStDev: number,
  orderCost: number,
  holdingCost: number,
  backorderCost: number,
  leadTime = 0,
): number {
  const gap = orderUpTo - reorderPoint;
  const root =
    (reach * demandStDev + Math.hypot(reach * demandStDev, 2 * Math.sqrt(averageDemand * gap))) /
    (2 * averageDemand);
  const longest = root * root;
  if (!(longest <= mostPeriods)) {
    throw new Failure("value", "orderLastsTooLong", { mostPeriods });
  }
  const bowl: Bowl = {
    reorderPoint,
    averageDemand: averageDemand * (leadTime + 1),
    demandStDev: demandStDev * Math.sqrt(leadTime + 1),
    holdingCost,
    backorderCost,
  };
  const scatter = scatterOf(bowl);
  let cost = orderCost + costAt(orderUpTo, bowl);
  let periods = 1;
  if (demandStDev === 0) {
    for (let j = 1; j <= longest && orderUpTo - j * averageDemand > reorderPoint; j++) {
      cost += costAt(orderUpTo - j * averageDemand, bowl);
      periods++;
    }
    return cost / periods;
  }
  // The curves over j have the width of the scatter of j periods' demand, counted in periods.
  const smooth = (j: number) => Math.min(j, (2 * demandStDev * Math.sqrt(j)) / averageDemand);
  sumOfSmoothTerms(1, Math.floor(longest), smooth, (j, weight) => {
    const mean = orderUpTo - j * averageDemand;
    const deviation = demandStDev * Math.sqrt(j);
    cost += weight * (certainPart(mean, deviation, bowl) + scatter(mean, deviation));
    periods += weight * upperTail((reorderPoint - mean) / deviation);
  });
  return cost / periods;
}

interface Bowl {
  reorderPoint: number;
  /** Of the demand until the end of the period in which an order arrives. */
  averageDemand: number;
  demandStDev: number;
  holdingCost: number;
  backorderCost: number;
}

/** g(y): what a period costs under its average demand, and what the scatter around that adds. */
function costAt(stock: number, bowl: Bowl): number {
  const left = stock - bowl.averageDemand;
  const certain = left > 0 ? bowl.holdingCost * left : -bowl.backorderCost * left;
  if (bowl.demandStDev === 0) return certain;
  const slopes = bowl.holdingCost + bowl.backorderCost;
  return certain + slopes * bowl.demandStDev * loss(Math.abs(left) / bowl.demandStDev);
}

/** The certain part of g over a normal stock as far as it lies above s: the bowl's straight sides. */
function certainPart(mean: number, deviation: number, bowl: Bowl): number {
  const { reorderPoint, averageDemand, holdingCost, backorderCost } = bowl;
  const below = averageDemand - reorderPoint;
  const fromPoint = (reorderPoint - mean) / deviation;
  const tail = upperTail(fromPoint);
  const aboveS = deviation * loss(fromPoint);
  if (below <= 0) return holdingCost * (aboveS - below * tail);
  const leftOver = deviation * loss((averageDemand - mean) / deviation);
  return holdingCost * leftOver + backorderCost * (below * tail - aboveS + leftOver);
}

const rule = gaussLegendre(16);
const widestPanel = 2.25;

/** What the scatter of demand adds to g, over a normal stock as far as it lies above s. */
function scatterOf(bowl: Bowl): (mean: number, deviation: number) => number {
  const { reorderPoint, averageDemand, demandStDev } = bowl;
  const slopes = bowl.holdingCost + bowl.backorderCost;
  const from = Math.max(-reach, (reorderPoint - averageDemand) / demandStDev);
  const stocks: number[] = [];
  const costs: number[] = [];
  const addPanels = (start: number, end: number) => {
    const count = Math.ceil((end - start) / widestPanel);
    const half = (end - start) / count / 2;
    for (let panel = 0; panel < count; panel++) {
      rule.places.forEach((place, i) => {
        const z = start + half * (2 * panel + 1 + place);
        stocks.push(averageDemand + z * demandStDev);
        costs.push(rule.weights[i] * half * loss(Math.abs(z)) * slopes * demandStDev * demandStDev);
      });
    }
  };
  // The scatter has a crest at the average demand: a smooth curve on either side of it.
  if (from < 0) addPanels(from, 0);
  if (from < reach) addPanels(Math.max(0, from), reach);
  const [lowest, highest] = [Math.min(...stocks), Math.max(...stocks)];
  return (mean, deviation) => {
    // Nothing of the scatter lies within reach of the stock.
    if (lowest - mean > reach * deviation || mean - highest > reach * deviation) return 0;
    let sum = 0;
    for (let i = 0; i < stocks.length; i++) {
      sum += costs[i] * density((stocks[i] - mean) / deviation);
    }
    return sum / deviation;
  };
}
