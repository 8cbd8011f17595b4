import { isLess } from "../rounding";
import { Tally } from "../tally";
import { bestCycle, bestMultiple, ownCycle, type JointItem } from "./joint-items";
import { LongestFirst } from "./longest-first";

const { ceil, sqrt } = Math;

/** So many changes of a single multiple are looked at, one by one. */
const mostChanges = 200_000;

/**
 * From this multiple on it rises by more than one: its item costs all but the least there is. At
 * 10,000 that is to one part in 10⁸; among many items less will do for each.
 */
const fineMultiple = (items: number) => Math.min(10_000, Math.max(50, 100_000 / items));

/** A group that costs so little more than its items would by themselves cannot be bettered. */
const nearEnough = 1e-9;

/**
 * The cycle of least cost: it is shortened from the longest that can be best, and where the next
 * multiple of an item becomes as cheap as the present one, it is taken. The shortest that can be best
 * is reached when the orders of the group alone cost more than what the best so far leaves for them:
 * no cycle makes an item cheaper than it would be by itself.
 *
 * Where an order of the group costs next to nothing, ever shorter cycles are ever so little cheaper;
 * after a bounded number of changes the rest is looked at in strides.
 *
 * @param items that of the longest own cycle first
 * @throws Failure "number" when an item's multiple is too large for a whole number
 */
export function cheapestCycle(items: readonly JointItem[], majorCost: number): number {
  const ones = items.map(() => 1);
  let best = bestCycle(items, ones, majorCost);
  let { cycle } = best;
  const own = items.map(ownCycle);
  const alone = new Tally();
  for (const { ordering, holding } of items) alone.add(sqrt(ordering) * sqrt(holding));
  const isProved = () => majorCost / cycle >= 2 * (best.halfCost - alone.total);
  const isNear = () => best.halfCost <= alone.total * (1 + nearEnough);
  const isFound = majorCost > 0 ? isProved : isNear;
  const take = (other: { cycle: number; halfCost: number }) => {
    if (isLess(other.halfCost, best.halfCost)) best = other;
  };

  const multiples = items.map((item) => bestMultiple(item, cycle));
  take(bestCycle(items, multiples, majorCost));
  const ordering = new Tally(majorCost);
  const held = new Tally();
  items.forEach((item, k) => {
    ordering.add(item.ordering / multiples[k]);
    held.add(item.holding * multiples[k]);
  });
  const changeAt = (k: number) => own[k] / sqrt(multiples[k] * (multiples[k] + 1));
  const fine = fineMultiple(items.length);
  const changes = new LongestFirst(own.map((_, k) => changeAt(k)));
  for (let change = 0; change < mostChanges && !isFound(); change++) {
    const { item: k, length } = changes;
    if (length === 0) return best.cycle;
    cycle = length;
    const before = multiples[k];
    multiples[k] += ceil(before / fine);
    const more = multiples[k] - before;
    ordering.add((-items[k].ordering / before) * (more / multiples[k]));
    held.add(items[k].holding * more);
    changes.shorten(changeAt(k));
    const [a, b] = [sqrt(ordering.total), sqrt(held.total)];
    take({ cycle: a / b, halfCost: a * b });
  }
  const shortest = own[0] / Number.MAX_SAFE_INTEGER;
  while (!isProved() && !isNear() && cycle / 2 > shortest) {
    cycle /= Math.SQRT2;
    const strided = items.map((item) => bestMultiple(item, cycle));
    take(bestCycle(items, strided, majorCost));
  }
  return best.cycle;
}
