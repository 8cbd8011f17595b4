import { CompensatedSum } from "../compensated-sum";
import { excessStock } from "../flow/excess-stock";
import { expiryRisk } from "../flow/expiry-risk";
import { difference } from "../rounding";
import { batchesOnHand, type StockBatch } from "./batches-on-hand";
import { decimalsOf, withDecimals } from "./cell-decimals";
import type { ByPart } from "./stock-parts";

/** What is known of an item whose stock is judged. */
export interface HealthFacts {
  /** Units; below 0 customers wait. */
  onHand: number;
  /** Currency per unit. */
  unitCost: number;
  /** Units per day; 0 or less is no demand. */
  dailyDemand: number;
  /** Null where it is not known. */
  daysSinceIssue: number | null;
  /** From so many days without an issue on an item is dead. */
  deadAfterDays: number;
  /** Days that the stock is to last. */
  coverDays: number;
  /** Units kept against surprises; below 0 is none. */
  buffer: number;
  /** In any order; they need not add up to what is on hand. */
  batches: readonly StockBatch[];
}

/** Units, and what they cost. */
export interface UnitsAndMoney {
  units: number;
  money: number;
}

/** Where the stock of an item stands. */
export interface HealthParts {
  /** They add up to what is on hand, or to 0 where that is below. */
  units: ByPart;
  /** Currency; it adds up to the units on hand at their cost. */
  money: ByPart;
  /** Missing to the buffer today, customers who wait included. */
  short: UnitsAndMoney;
  /** Missing to the cover wanted and the buffer, of what will be of use. */
  belowTarget: UnitsAndMoney;
}

/**
 * Where the stock of an item stands: every unit in one place, the first that fits.
 *
 * expired = batches past their last day · expiring = what of the others will still be there on its
 * last day, as each uses the demand that earlier ones left · dead = all the rest where there is no
 * demand or no issue for deadAfterDays · excess = what of it is over dailyDemand · coverDays + buffer ·
 * working = what is left
 *
 * Beside it, short = buffer − (onHand − expired) and below target = dailyDemand · coverDays + buffer −
 * (onHand − expired − expiring), never below 0. A dead item is short only where customers wait.
 *
 * Stock below 0 has no value: it is short. Where batches are more than the stock, the ones that expire
 * last are there; what they do not explain has no last day.
 *
 * @returns units, and currency at unit cost
 * @source Silver, Pyke & Thomas, ch. 9: disposal of excess stock; Oracle, How On-Hand Lots Are
 *   Consumed in Replenishment Plans; NovaPharma, Inventory Expiry Risk: 600 of 1,200 will expire
 * @example healthOf({ onHand: 1200, unitCost: 2, dailyDemand: 4, daysSinceIssue: 3, deadAfterDays: 365, coverDays: 100, buffer: 50, batches: [{ quantity: 1200, daysLeft: 150 }] }) → {"units": {"expired": 0, "expiring": 600, "dead": 0, "excess": 150, "working": 450}, "money": {"expired": 0, "expiring": 1200, "dead": 0, "excess": 300, "working": 900}, "short": {"units": 0, "money": 0}, "belowTarget": {"units": 0, "money": 0}}
 */
export function healthOf(facts: HealthFacts): HealthParts {
  const { unitCost, dailyDemand, coverDays, daysSinceIssue } = facts;
  const onHand = Math.max(0, facts.onHand);
  const decimals = decimalsOf(onHand);

  const lost = lossesOf(onHand, facts);
  const expired = withDecimals(lost.expired, decimals);
  const usable = withDecimals(difference(onHand, expired), decimals);
  const expiring = Math.min(usable, withDecimals(lost.expiring, decimals));
  const ofUse = withDecimals(difference(usable, expiring), decimals);

  const isDead = dailyDemand <= 0 || (daysSinceIssue ?? -1) >= facts.deadAfterDays;
  const buffer = isDead ? 0 : Math.max(0, facts.buffer);
  const over = isDead ? 0 : excessStock(ofUse, dailyDemand, coverDays, buffer);
  const excess = Math.min(ofUse, withDecimals(over, decimals));
  const dead = isDead ? ofUse : 0;
  const working = isDead ? 0 : withDecimals(difference(ofUse, excess), decimals);

  const backlog = Math.min(0, facts.onHand);
  const target = isDead ? 0 : dailyDemand * coverDays + buffer;
  return {
    units: { expired, expiring, dead, excess, working },
    money: {
      expired: expired * unitCost,
      expiring: expiring * unitCost,
      dead: dead * unitCost,
      excess: excess * unitCost,
      working: working * unitCost,
    },
    short: missing(buffer, usable + backlog, unitCost),
    belowTarget: missing(target, ofUse + backlog, unitCost),
  };
}

function missing(wanted: number, there: number, unitCost: number): UnitsAndMoney {
  const units = Math.max(0, difference(wanted, there));
  return { units, money: units * unitCost };
}

function lossesOf(onHand: number, { batches, dailyDemand }: HealthFacts) {
  if (batches.length === 0 || onHand === 0) return { expired: 0, expiring: 0 };
  const there = batchesOnHand(onHand, batches);
  const units: number[] = [];
  const days: number[] = [];
  for (let batch = 0; batch < batches.length; batch++) {
    const { daysLeft } = batches[batch];
    if (daysLeft === null) continue;
    units.push(there[batch]);
    days.push(daysLeft);
  }
  const risks = expiryRisk(units, days, Math.max(0, dailyDemand));
  const expired = new CompensatedSum();
  const expiring = new CompensatedSum();
  for (let k = 0; k < risks.length; k++) (days[k] <= 0 ? expired : expiring).add(risks[k]);
  return { expired: expired.total, expiring: expiring.total };
}
