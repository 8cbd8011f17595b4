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

/** So many choices are looked at, in a fraction of a second. */
const mostWork = 3e6;

/**
 * The choice that misses least: losses of its items, and what it leaves unspent at the level. Choices
 * are built up item by item; of those that cost the same the best is kept, of those whose losses reach
 * what is missing already, none. Gives the numbers of packs that are not those at the level, and null
 * where nothing is better by enough.
 */
export function bestExchange(
  exchanges: readonly Exchange[],
  { level, left, missing, enough }: Aim,
): { item: number; packs: number }[] | null {
  // What comes close to the level first: good choices are then found early, and rule out most others.
  const closest = ({ options }: Exchange) => Math.min(...options.slice(1).map(({ loss }) => loss));
  const sorted = [...exchanges].sort((a, b) => closest(a) - closest(b) || a.item - b.item);
  const cheapestAfter = new Float64Array(sorted.length + 1);
  for (let k = sorted.length - 1; k >= 0; k--) {
    cheapestAfter[k] =
      cheapestAfter[k + 1] + Math.min(...sorted[k].options.map(({ cost }) => cost));
  }
  /** States that differ by less are taken for one; all together they lose less than `enough` again. */
  const grain = (enough / (sorted.length + 1)) * 0.5;
  let best: State | null = null;
  let least = missing;
  let states: State[] = [{ cost: 0, loss: 0, option: null, before: null, item: -1 }];
  let work = 0;
  for (let k = 0; k < sorted.length && work < mostWork; k++) {
    const { item, options } = sorted[k];
    const next: State[] = [];
    for (const before of states) {
      for (const option of options) {
        const cost = before.cost + option.cost;
        const loss = before.loss + option.loss;
        if (loss > least - enough || cost + cheapestAfter[k + 1] > left) continue;
        const state = option.cost === 0 ? before : { cost, loss, option, before, item };
        next.push(state);
        const misses = loss + level * (left - cost);
        if (cost <= left && misses < least - enough / 2) [best, least] = [state, misses];
      }
    }
    work += next.length;
    states = undominated(next, level, grain);
    if (least <= enough) break;
  }
  if (best === null) return null;
  const changed: { item: number; packs: number }[] = [];
  for (let state: State | null = best; state?.option; state = state.before) {
    changed.push({ item: state.item, packs: state.option.packs });
  }
  return changed;
}

/** The states that gain more than every cheaper one, by a grain. */
function undominated(states: State[], level: number, grain: number): State[] {
  states.sort((a, b) => a.cost - b.cost || a.loss - b.loss);
  let most = -Infinity;
  return states.filter(({ cost, loss }) => {
    const gain = level * cost - loss;
    if (gain <= most + grain) return false;
    most = gain;
    return true;
  });
}
