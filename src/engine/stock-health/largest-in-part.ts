import { isTurn, type Steps } from "../steps";
import { stockParts, type StockPart } from "./stock-parts";

/**
 * The items with the most money in each part, the largest first: of equal ones the earlier in the
 * list. Items without money in a part are not among them.
 *
 * @param money of each item, part by part; NaN for one that is left out
 * @param count at most so many of each part
 * @returns places in the list, from 0
 */
export function* largestInPartsSteps(
  money: Record<StockPart, ArrayLike<number>>,
  count: number,
): Steps<Record<StockPart, number[]>> {
  const lists = stockParts.map((part) => new Largest(part, money[part], count));
  const { length } = money[stockParts[0]];
  for (let row = 0; row < length; row++) {
    for (const list of lists) list.offer(row);
    if (isTurn(row)) yield;
  }
  return Object.fromEntries(lists.map(({ part, places }) => [part, places])) as Record<
    StockPart,
    number[]
  >;
}

/** A short list in which only the largest find a place. */
class Largest {
  readonly places: number[] = [];

  constructor(
    readonly part: StockPart,
    private readonly money: ArrayLike<number>,
    private readonly count: number,
  ) {}

  offer(row: number): void {
    const { places, count, money } = this;
    if (!(money[row] > 0)) return;
    let place = places.length;
    while (place > 0 && money[places[place - 1]] < money[row]) place--;
    if (place >= count) return;
    places.splice(place, 0, row);
    if (places.length > count) places.pop();
  }
}
