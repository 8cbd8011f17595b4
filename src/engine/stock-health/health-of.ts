import { sumOf } from "../compensated-sum";
import { excessStock } from "../flow/excess-stock";
import { expiryRisk } from "../flow/expiry-risk";
import { difference } from "../rounding";
import { batchesOnHand, type StockBatch } from "./batches-on-hand";
import { inDigitsOf } from "./on-paper";
import { byPart, type ByPart } from "./stock-parts";

/** What is known of an item whose stock is judged. */
export interface HealthFacts {
  /** Units; below 0 customers wait. */
  onHand: number;
  /** Currency per unit. */
  unitCost: number;
  /** Units per day. */
  dailyDemand: number;
  /** Null where it is not known. */
  daysSinceIssue: number | null;
  /** From so many days without an issue on an item is dead. */
  deadAfterDays: number;
  /** Days that the stock is to last. */
  coverDays: number;
  /** Units kept against surprises. */
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
  const onPaper = inDigitsOf(onHand);
  const less = (whole: number, part: number) => onPaper(difference(whole, part));

  const lost = lossesOf(onHand, facts);
  const expired = onPaper(lost.expired);
  const usable = less(onHand, expired);
  const expiring = Math.min(usable, onPaper(lost.expiring));
  const ofUse = less(usable, expiring);

  const isDead = dailyDemand <= 0 || (daysSinceIssue ?? -1) >= facts.deadAfterDays;
  const buffer = isDead ? 0 : Math.max(0, facts.buffer);
  const over = isDead ? 0 : onPaper(excessStock(ofUse, dailyDemand, coverDays, buffer));
  const excess = Math.min(ofUse, over);
  const units = {
    ...{ expired, expiring },
    ...{ dead: isDead ? ofUse : 0, excess, working: isDead ? 0 : less(ofUse, excess) },
  };

  const backlog = Math.min(0, facts.onHand);
  const target = isDead ? 0 : dailyDemand * coverDays + buffer;
  const missing = (wanted: number, there: number): UnitsAndMoney => {
    const short = Math.max(0, difference(wanted, there + backlog));
    return { units: short, money: short * unitCost };
  };
  return {
    units,
    money: byPart((part) => units[part] * unitCost),
    short: missing(buffer, usable),
    belowTarget: missing(target, ofUse),
  };
}

function lossesOf(onHand: number, { batches, dailyDemand }: HealthFacts) {
  if (batches.length === 0 || onHand === 0) return { expired: 0, expiring: 0 };
  const there = batchesOnHand(onHand, batches);
  const dated = batches.flatMap(({ daysLeft }, batch) =>
    daysLeft === null ? [] : [{ units: there[batch], daysLeft }],
  );
  const risks = expiryRisk(
    dated.map(({ units }) => units),
    dated.map(({ daysLeft }) => daysLeft),
    Math.max(0, dailyDemand),
  );
  const isExpired = dated.map(({ daysLeft }) => daysLeft <= 0);
  return {
    expired: sumOf(risks.filter((_, batch) => isExpired[batch])),
    expiring: sumOf(risks.filter((_, batch) => !isExpired[batch])),
  };
}
