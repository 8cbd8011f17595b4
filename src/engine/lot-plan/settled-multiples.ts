import { isLess } from "../rounding";
import type { JointItem } from "./joint-items";

/** A few passes are usual. */
const mostPasses = 20;

/** Gives each item in turn its best multiple beside those of the others, until none changes. */
export function settledMultiples(
  items: readonly JointItem[],
  start: readonly number[],
  majorCost: number,
): number[] {
  const multiples = [...start];
  for (let pass = 0, changed = true; pass < mostPasses && changed; pass++) {
    changed = false;
    // Sums of what comes after, so that nothing is ever subtracted from a sum of larger numbers.
    const orderingAfter = sumsFromEnd(items.map(({ ordering }, k) => ordering / multiples[k]));
    const heldAfter = sumsFromEnd(items.map(({ holding }, k) => holding * multiples[k]));
    let ordering = majorCost;
    let held = 0;
    items.forEach((item, k) => {
      const others = { ordering: ordering + orderingAfter[k + 1], held: held + heldAfter[k + 1] };
      const best = bestBeside(multiples[k], item, others);
      if (best !== multiples[k]) changed = true;
      multiples[k] = best;
      ordering += item.ordering / best;
      held += item.holding * best;
    });
  }
  return multiples;
}

/** The multiple at which one item, beside the others as they are, makes the whole cost least. */
function bestBeside(
  present: number,
  { ordering, holding }: JointItem,
  others: { ordering: number; held: number },
): number {
  const cost = (multiple: number) =>
    Math.sqrt(others.ordering + ordering / multiple) * Math.sqrt(others.held + holding * multiple);
  const wished = Math.sqrt(((ordering / holding) * others.held) / others.ordering);
  const below = Math.max(1, Math.floor(wished));
  if (!(below < Number.MAX_SAFE_INTEGER)) return present;
  return [below + 1, below].reduce(
    (best, multiple) => (isLess(cost(multiple), cost(best)) ? multiple : best),
    present,
  );
}

/** At each place the sum of it and all after it; one more place, 0, at the end. */
function sumsFromEnd(numbers: readonly number[]): number[] {
  const sums = new Array<number>(numbers.length + 1).fill(0);
  for (let k = numbers.length - 1; k >= 0; k--) sums[k] = sums[k + 1] + numbers[k];
  return sums;
}
