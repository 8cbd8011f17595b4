import { sortedSteps } from "../sorted-steps";
import { isTurn, type Steps } from "../steps";

/** An item's numbers of packs beside those at the level, the first of them. */
export interface Exchange {
  item: number;
  options: readonly Option[];
}

interface Option {
  packs: number;
  /** More than at the level, currency. */
  cost: number;
  /** What it brings less than the level would for that cost, currency, 0 or more. */
  loss: number;
}

interface Aim {
  level: number;
  /** Currency of the budget that the packs at the level leave. */
  left: number;
  /** What the present choice gains less than could be at best, currency. */
  missing: number;
  /** An improvement of less than this is none. */
  enough: number;
}

/** A choice for the items so far. */
interface State {
  cost: number;
  loss: number;
  option: Option | null;
  before: State | null;
  item: number;
}

/** So many choices are looked at, in a fraction of a second, of so many that might be. */
const mostWork = 3e6;
const mostTried = 1e8;

/**
 * The choice that misses least: losses of its items, and what it leaves unspent at the level. Choices
 * are built up item by item; of those that cost the same the best is kept, of those whose losses reach
 * what is missing already, none. Gives the numbers of packs that are not those at the level, and null
 * where nothing is better by enough.
 */
export function* bestExchange(
  exchanges: readonly Exchange[],
  { level, left, missing, enough }: Aim,
): Steps<{ item: number; packs: number }[] | null> {
  // What comes close to the level first: good choices are then found early, and rule out most others.
  const closeness = exchanges.map(({ options }) => least(options.slice(1), ({ loss }) => loss));
  const order = yield* sortedSteps(
    exchanges.map((_, k) => k),
    (a, b) => closeness[a] - closeness[b] || exchanges[a].item - exchanges[b].item,
  );
  const sorted = order.map((k) => exchanges[k]);
  const cheapestAfter = new Float64Array(sorted.length + 1);
  for (let k = sorted.length - 1; k >= 0; k--) {
    cheapestAfter[k] = cheapestAfter[k + 1] + least(sorted[k].options, ({ cost }) => cost);
  }
  /** States that differ by less are taken for one; all together they lose less than `enough` again. */
  const grain = (enough / (sorted.length + 1)) * 0.5;
  let best: State | null = null;
  let misses = missing;
  let states: State[] = [{ cost: 0, loss: 0, option: null, before: null, item: -1 }];
  let work = 0;
  let tried = 0;
  for (let k = 0; k < sorted.length && work < mostWork && tried < mostTried; k++) {
    const { item, options } = sorted[k];
    const next: State[] = [];
    for (const before of states) {
      if (tried > mostTried) break;
      for (const option of options) {
        if (isTurn(tried++)) yield;
        const cost = before.cost + option.cost;
        const loss = before.loss + option.loss;
        if (loss > misses - enough || cost + cheapestAfter[k + 1] > left) continue;
        const state = option.cost === 0 ? before : { cost, loss, option, before, item };
        next.push(state);
        const now = loss + level * (left - cost);
        if (cost <= left && now < misses - enough / 2) [best, misses] = [state, now];
      }
    }
    work += next.length;
    states = yield* undominated(next, level, grain);
    if (misses <= enough) break;
  }
  if (best === null) return null;
  const changed: { item: number; packs: number }[] = [];
  for (let state: State | null = best; state?.option; state = state.before) {
    changed.push({ item: state.item, packs: state.option.packs });
  }
  return changed;
}

function least(options: readonly Option[], of: (option: Option) => number): number {
  let least = Infinity;
  for (const option of options) least = Math.min(least, of(option));
  return least;
}

/** The states that gain more than every cheaper one, by a grain. */
function* undominated(states: State[], level: number, grain: number): Steps<State[]> {
  const sorted = yield* sortedSteps(states, (a, b) => a.cost - b.cost || a.loss - b.loss);
  let most = -Infinity;
  return sorted.filter(({ cost, loss }) => {
    const gain = level * cost - loss;
    if (gain <= most + grain) return false;
    most = gain;
    return true;
  });
}
