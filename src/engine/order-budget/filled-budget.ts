import { descendingOrder } from "../classification/descending-order";
import { isTurn, type Steps } from "../steps";
import { bestExchange, type Exchange } from "./best-exchange";
import { costOfNext, marginalPacks, packsAbove, type MarginalPacks } from "./marginal-packs";
import { gainPerCost, type Packs } from "./packs";

/** Nothing is sought that gains less than this share of all that is gained. */
const worthwhile = 5e-4;
const mostPasses = 40;
/** So far from the level each number of packs is tried, beyond it only some of them. */
const fineSteps = 1000;
/** Packs that bring so nearly the same for their cost are taken in one go. */
const sameWorth = 1 - 1e-12;

/**
 * Spends what the marginal packs leave of a budget: further packs that still fit, the best first; and
 * where that may miss more than a little, exchanges of packs near the level.
 */
export function* filledBudget(items: readonly Packs[], start: MarginalPacks): Steps<Int32Array> {
  const { counts: base, level } = start;
  const counts = new Int32Array(base);
  const gained = yield* sumSteps(items, (packs, item) => packs.gain(0, base[item]));
  const left = yield* takeWhatFits(items, counts, start.left, (worthwhile * gained) / level);
  const gainedSince = yield* sumSteps(items, (packs, k) => packs.gain(base[k], counts[k]));
  // No choice of packs can gain more than the level pays for the budget that is left.
  const missing = level * start.left - gainedSince;
  const enough = worthwhile * (gained + gainedSince);
  if (!(left > 0) || missing <= enough) return counts;
  const exchanges: Exchange[] = [];
  for (let item = 0; item < items.length; item++) {
    if (isTurn(item)) yield;
    const exchange = yield* exchangeOf(items[item], item, base[item], level, missing);
    if (exchange !== null) exchanges.push(exchange);
  }
  const better = yield* bestExchange(exchanges, { level, left: start.left, missing, enough });
  if (better === null) return counts;
  counts.set(base);
  for (const { item, packs } of better) counts[item] = packs;
  const spent = items.reduce(
    (sum, packs, k) => sum + packs.cost(counts[k]) - packs.cost(base[k]),
    0,
  );
  yield* takeWhatFits(items, counts, start.left - spent, 0);
  return counts;
}

/**
 * Takes further packs into `counts`, those that bring most for their cost first.
 *
 * @param left currency to be spent
 * @param little so much of it is not worth a search for the best
 * @returns what is left then
 */
function* takeWhatFits(
  items: readonly Packs[],
  counts: Int32Array,
  left: number,
  little: number,
): Steps<number> {
  for (let pass = 0; pass < mostPasses; pass++) {
    if (left > little) {
      const further = yield* marginalPacks(items, left, counts);
      counts.set(further.counts);
      left = further.left;
    }
    const next: number[] = [];
    const worths: number[] = [];
    for (let item = 0; item < items.length; item++) {
      if (isTurn(item)) yield;
      const packs = items[item];
      if (counts[item] >= packs.count || costOfNext(packs, counts[item]) > left) continue;
      const worth = gainPerCost(packs, counts[item], counts[item] + 1);
      if (!(worth > 0)) continue;
      next.push(item);
      worths.push(worth);
    }
    if (next.length === 0) break;
    // Sorting takes a step of its own.
    yield;
    const order = descendingOrder(Float64Array.from(worths));
    yield;
    for (let k = 0; k < order.length; k++) {
      if (isTurn(k)) yield;
      const [item, worth] = [next[order[k]], worths[order[k]]];
      const packs = items[item];
      const taken = counts[item];
      const fitting = Math.floor(left / costOfNext(packs, taken));
      const most = Math.min(packs.count, taken + fitting);
      counts[item] = packsAbove(packs, worth * sameWorth, taken, most);
      left -= packs.cost(counts[item]) - packs.cost(taken);
    }
  }
  return left;
}

/**
 * The numbers of packs that an item may have in any better choice: what the level says they lose
 * against its marginal packs is less than all that is missing.
 */
function* exchangeOf(
  packs: Packs,
  item: number,
  base: number,
  level: number,
  missing: number,
): Steps<Exchange | null> {
  const options = [{ packs: base, cost: 0, loss: 0 }];
  const lossOf = (count: number) => {
    const cost = packs.cost(count) - packs.cost(base);
    const gain = count > base ? packs.gain(base, count) : -packs.gain(count, base);
    return { packs: count, cost, loss: Math.max(0, level * cost - gain) };
  };
  for (const direction of [1, -1]) {
    for (let away = 1; ; away += Math.ceil(away / fineSteps)) {
      const count = base + direction * away;
      if (count < 0 || count > packs.count) break;
      const option = lossOf(count);
      if (option.loss >= missing) break;
      options.push(option);
      if (isTurn(options.length)) yield;
    }
  }
  return options.length > 1 ? { item, options } : null;
}

function* sumSteps(
  items: readonly Packs[],
  partOf: (packs: Packs, item: number) => number,
): Steps<number> {
  let sum = 0;
  for (let item = 0; item < items.length; item++) {
    if (isTurn(item)) yield;
    sum += partOf(items[item], item);
  }
  return sum;
}
