import { density, loss, upperTail } from "../normal";
import { isLess } from "../rounding";

/** What is known of an item's demand over the time that an order has to cover. */
export interface CoveredDemand {
  /** On hand plus on order less backorders, units. */
  position: number;
  averageDemand: number;
  /** Units, 0 or more. */
  demandStDev: number;
}

/** So many units are added up one by one; more of them by their integral. */
const mostTerms = 6;
/** Below this deviation the tail bends too much within a unit for the integral. */
const smoothDeviation = 3;
const reach = 9;

/**
 * Units that are expected to be sold out of those with which an order raises the position, from the
 * one after `from` to `to`.
 *
 * units = Σₙ P(demand > position + n), of a part of a unit that part
 *
 * @param from units ordered already, 0 or more
 * @param to units, not below `from`
 * @returns units; the later they come, the less each of them sells
 * @source Silver, Pyke & Thomas, ch. 10: marginal analysis; Euler–Maclaurin for many units
 * @example unitsSold({ position: 0, averageDemand: 2, demandStDev: 0 }, 0, 5) → 2
 */
export function unitsSold(demand: CoveredDemand, from: number, to: number): number {
  const first = Math.floor(from);
  const last = Math.floor(to);
  if (first === last) return (to - from) * isSold(demand, first + 1);
  return (
    (first + 1 - from) * isSold(demand, first + 1) +
    wholeUnitsSold(demand, first + 1, last) +
    (to - last) * isSold(demand, last + 1)
  );
}

/** Probability that the n-th unit beyond the position is asked for. */
function isSold({ position, averageDemand, demandStDev }: CoveredDemand, n: number): number {
  if (demandStDev === 0) return isLess(averageDemand, position + n) ? 0 : 1;
  return upperTail((position + n - averageDemand) / demandStDev);
}

/** The units after `from` up to `to`, both whole. */
function wholeUnitsSold(demand: CoveredDemand, from: number, to: number): number {
  const { position, averageDemand, demandStDev } = demand;
  if (to - from > mostTerms) {
    if (demandStDev >= smoothDeviation) return bySmoothTail(demand, from, to);
    // Only units near the average are neither certain to be sold nor certain to be left.
    const middle = averageDemand - position;
    const certain = Math.min(to, Math.max(from, Math.floor(middle - reach * demandStDev)));
    const unlikely = Math.min(to, Math.max(certain, Math.ceil(middle + reach * demandStDev)));
    return certain - from + oneByOne(demand, certain, unlikely);
  }
  return oneByOne(demand, from, to);
}

function oneByOne(demand: CoveredDemand, from: number, to: number): number {
  let sum = 0;
  for (let n = from + 1; n <= to; n++) sum += isSold(demand, n);
  return sum;
}

function bySmoothTail(
  { position, averageDemand, demandStDev }: CoveredDemand,
  from: number,
  to: number,
): number {
  const a = (position + from - averageDemand) / demandStDev;
  const b = (position + to - averageDemand) / demandStDev;
  const slopes = (density(a) - density(b)) / demandStDev;
  const bends = ((a * a - 1) * density(a) - (b * b - 1) * density(b)) / demandStDev ** 3;
  return (
    demandStDev * (loss(a) - loss(b)) +
    (upperTail(b) - upperTail(a)) / 2 +
    slopes / 12 -
    bends / 720
  );
}
