import { CompensatedSum } from "../compensated-sum";
import { isTurn, type Steps } from "../steps";
import { byPart, mainPart, stockParts, type ByPart, type StockPart } from "./stock-parts";

/** Currency in each part of an item, by the item's key. */
export type HealthByItem<Key> = ReadonlyMap<Key, ByPart>;

/** An item most of whose money stands elsewhere than before. */
export interface MovedItem<Key> {
  key: Key;
  /** Null where it had no money in stock. */
  from: StockPart | null;
  /** Null where it has none any more. */
  to: StockPart | null;
  /** Currency of its whole stock. */
  before: number;
  after: number;
}

export interface HealthChange<Key> {
  /** Currency. */
  before: ByPart;
  after: ByPart;
  /** In the order of the list as it is now, then those that are no longer in it. */
  moved: MovedItem<Key>[];
}

/**
 * What has changed since the last time: money by part, and the items that moved.
 *
 * An item stands where most of its money is, of equal parts in the worse one. It has moved when that is
 * another part than before; one that has come or gone moves from or to nowhere.
 */
export function* healthChangeSteps<Key>(
  before: HealthByItem<Key>,
  after: HealthByItem<Key>,
): Steps<HealthChange<Key>> {
  const sums = { before: new PartSums(), after: new PartSums() };
  const moved: MovedItem<Key>[] = [];
  const follow = (key: Key, was: ByPart | undefined, is: ByPart | undefined) => {
    const [from, to] = [standing(was), standing(is)];
    if (from === to) return;
    moved.push({ key, from, to, before: wholeOf(was), after: wholeOf(is) });
  };
  let count = 0;
  for (const [key, is] of after) {
    sums.after.add(is);
    follow(key, before.get(key), is);
    if (isTurn(count++)) yield;
  }
  for (const [key, was] of before) {
    sums.before.add(was);
    if (!after.has(key)) follow(key, was, undefined);
    if (isTurn(count++)) yield;
  }
  return { before: sums.before.total, after: sums.after.total, moved };
}

function standing(money: ByPart | undefined): StockPart | null {
  return money === undefined ? null : mainPart(money);
}

function wholeOf(money: ByPart | undefined): number {
  const sum = new CompensatedSum();
  if (money !== undefined) for (const part of stockParts) sum.add(money[part]);
  return sum.total;
}

class PartSums {
  private readonly sums = stockParts.map(() => new CompensatedSum());

  add(money: ByPart): void {
    stockParts.forEach((part, k) => this.sums[k].add(money[part]));
  }

  get total(): ByPart {
    return byPart((part) => this.sums[stockParts.indexOf(part)].total);
  }
}
