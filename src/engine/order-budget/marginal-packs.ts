import { isTurn, type Steps } from "../steps";
import { gainPerCost, type Packs } from "./packs";

/** The packs that bring more for their cost than some level, which together the budget pays for. */
export interface MarginalPacks {
  /** Packs of each item. */
  counts: Int32Array;
  /** Currency gained per currency spent; what is left out brings no more. */
  level: number;
  /** Currency of the budget that is not spent. */
  left: number;
}

const mostSteps = 80;
const roughSteps = 14;
/** Of long lists so many items are enough for a guess. */
const sampled = 1000;
/** Levels beside a guess that are tried first, to have it between them. */
const aside = [1.03, 0.97];

/**
 * Lowers the level from the best pack down until the budget is spent, looking again only at items of
 * which the last two levels took different numbers of packs. The packs of an item bring the less, the
 * more there are. An item of which the next pack costs more than the whole budget takes no part.
 *
 * @param present packs of each item that are taken already, beside the budget
 */
export function* marginalPacks(
  items: readonly Packs[],
  budget: number,
  present: ArrayLike<number>,
): Steps<MarginalPacks> {
  const low = new Int32Array(present);
  const high = new Int32Array(items.length);
  let open: number[] = [];
  let most = 0;
  for (let item = 0; item < items.length; item++) {
    if (isTurn(item)) yield;
    const packs = items[item];
    const taken = low[item];
    high[item] = packs.count;
    if (taken >= packs.count || costOfNext(packs, taken) > budget) continue;
    open.push(item);
    most = Math.max(most, gainPerCost(packs, taken, taken + 1));
  }
  let [below, above] = [most * 1e-18, most * (1 + 1e-12)];
  let spent = 0;
  const taken = new Int32Array(items.length);
  const guess = roughLevel(items, open, low, budget, above);
  for (let step = 0; step < mostSteps && open.length > 0 && above > 0; step++) {
    const level =
      step < aside.length && guess > 0 ? guess * aside[step] : Math.sqrt(below) * Math.sqrt(above);
    if (!(level > below && level < above)) continue;
    let more = 0;
    for (let k = 0; k < open.length; k++) {
      if (isTurn(k)) yield;
      const item = open[k];
      taken[item] = packsAbove(items[item], level, low[item], high[item]);
      more += items[item].cost(taken[item]) - items[item].cost(low[item]);
    }
    const isAffordable = spent + more <= budget;
    if (isAffordable) [spent, above] = [spent + more, level];
    else below = level;
    const bound = isAffordable ? low : high;
    for (const item of open) bound[item] = taken[item];
    open = open.filter((item) => low[item] < high[item]);
  }
  return { counts: low, level: above, left: budget - spent };
}

/** The level, had the bell curve the last word: a search that costs little, as a place to begin. */
function roughLevel(
  items: readonly Packs[],
  open: readonly number[],
  low: Int32Array,
  budget: number,
  most: number,
): number {
  let [below, above] = [most * 1e-9, most];
  const apart = Math.max(1, Math.floor(open.length / sampled));
  for (let step = 0; step < roughSteps; step++) {
    const level = Math.sqrt(below) * Math.sqrt(above);
    let spent = 0;
    for (let k = 0; k < open.length; k += apart) {
      const item = open[k];
      const packs = items[item];
      const more = packs.near(level) - low[item];
      if (more > 0) spent += packs.cost(low[item] + more) - packs.cost(low[item]);
    }
    if (spent * apart <= budget) above = level;
    else below = level;
  }
  return above;
}

export function costOfNext(packs: Packs, taken: number): number {
  return packs.cost(taken + 1) - packs.cost(taken);
}

/**
 * How many packs, from `low` to `high`, bring more for their cost than the level: searched from where
 * the bell curve says that they come to it.
 */
export function packsAbove(packs: Packs, level: number, low: number, high: number): number {
  const isAbove = (count: number) => gainPerCost(packs, count - 1, count) > level;
  const guess = Math.min(high, Math.max(low + 1, packs.near(level)));
  if (low < high) {
    if (isAbove(guess)) {
      low = guess;
      for (let step = 1; low + step <= high; step *= 2) {
        if (isAbove(low + step)) low += step;
        else high = low + step - 1;
      }
    } else {
      high = guess - 1;
      for (let step = 1; high - step > low; step *= 2) {
        if (isAbove(high - step)) low = high - step;
        else high -= step + 1;
      }
    }
  }
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isAbove(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
