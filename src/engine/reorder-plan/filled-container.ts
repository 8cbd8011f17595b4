import { isLess, roundingOf, wholeLotsFor } from "../rounding";
import { finished, isTurn, type Steps } from "../steps";
import { Tally } from "../tally";
import { FirstInLine } from "./first-in-line";
import { orderUpTo } from "./order-up-to";
import { firstDaySteps, mostDays, ordersSteps, totalOf, type SupplierItem } from "./supplier-order";

export interface SizedItem extends SupplierItem {
  /** Volume or weight of a unit, in the unit of the container's capacity, 0 or more. */
  unitSize: number;
}

export interface FilledContainers {
  containers: number;
  /** Whole days of demand that were added to all items. */
  days: number;
  /** Units of each item. */
  quantities: Float64Array;
  /** Volume or weight of them, without items that no container holds. */
  size: number;
  /** Items of which one pack is larger than a container: they stay as proposed, beside it. */
  tooLarge: number[];
}

/**
 * The order of a supplier that fills the containers which today's proposals need anyway: as many whole
 * days of demand for all items as find room, then pack by pack for the item that lasts shortest.
 *
 * containers = Σ unitSize · proposal / capacity, rounded up
 *
 * @param items of one supplier; an item that is to stay as proposed has a daily demand of 0
 * @param capacity of a container, volume or weight, above 0; it is never passed
 * @returns orders, days and containers; none where nothing is proposed
 * @source AGR and SAP, load building to equal cover
 * @example filledContainer([{ position: 30, reorderPoint: 40, dailyDemand: 4, proposal: 10, minimumOrder: 0, orderMultiple: 0, maximumOrder: 0, unitSize: 2 }], 33).size → 32
 */
export function filledContainer(items: readonly SizedItem[], capacity: number): FilledContainers {
  return finished(filledContainerSteps(items, capacity));
}

/** The same in steps. */
export function* filledContainerSteps(
  items: readonly SizedItem[],
  capacity: number,
): Steps<FilledContainers> {
  const tooLarge: number[] = [];
  const loaded: SizedItem[] = [];
  for (let k = 0; k < items.length; k++) {
    if (isTurn(k)) yield;
    const item = items[k];
    const isTooLarge = isLess(capacity, packOf(item) * item.unitSize);
    if (isTooLarge) tooLarge.push(k);
    loaded.push(isTooLarge ? { ...item, dailyDemand: 0, unitSize: 0 } : item);
  }
  const sizeOf = (orders: ArrayLike<number>) => totalOf(loaded, orders, ({ unitSize }) => unitSize);
  const proposals = Float64Array.from(items, ({ proposal }) => proposal);
  const needed = sizeOf(proposals);
  const containers = wholeLotsFor(needed, capacity, roundingOf(needed));
  if (containers === 0) return { containers, days: 0, quantities: proposals, size: 0, tooLarge };
  const room = containers * capacity;
  const { days, quantities, isRoomLeft } = yield* wholeDaysSteps(loaded, sizeOf, room);
  if (isRoomLeft) yield* topUpSteps(loaded, quantities, new Tally(room).add(-sizeOf(quantities)));
  return { containers, days, quantities, size: sizeOf(quantities), tooLarge };
}

/** The most whole days that find room; where all there can be finds room, the fewest with as much. */
function* wholeDaysSteps(
  items: readonly SizedItem[],
  sizeOf: (orders: ArrayLike<number>) => number,
  room: number,
): Steps<{ days: number; quantities: Float64Array; isRoomLeft: boolean }> {
  const most = sizeOf(yield* ordersSteps(items, mostDays));
  const hasRoomForAll = !isLess(room, most);
  const first = yield* firstDaySteps(items, (orders) =>
    hasRoomForAll ? !isLess(sizeOf(orders), most) : isLess(room, sizeOf(orders)),
  );
  if (hasRoomForAll) return { days: first!.days, quantities: first!.orders, isRoomLeft: false };
  // Proposals that were set to less than is needed may find room without a day added only.
  const days = first!.days - 1;
  if (days >= 0) return { days, quantities: yield* ordersSteps(items, days), isRoomLeft: true };
  const quantities = Float64Array.from(items, ({ proposal }) => proposal);
  return { days: 0, quantities, isRoomLeft: true };
}

/** Puts packs into what room is left, always one of the item that lasts shortest and still fits. */
function* topUpSteps(items: readonly SizedItem[], orders: Float64Array, left: Tally): Steps<void> {
  const coverOf = (k: number) => (items[k].position + orders[k]) / items[k].dailyDemand;
  const covers = new Float64Array(items.length);
  const growing: number[] = [];
  for (let k = 0; k < items.length; k++) {
    if (isTurn(k)) yield;
    covers[k] = coverOf(k);
    if (items[k].dailyDemand > 0 && items[k].unitSize > 0) growing.push(k);
  }
  const line = new FirstInLine(
    growing,
    (a, b) => covers[a] < covers[b] || (covers[a] === covers[b] && a < b),
  );
  let tried = 0;
  for (let k = line.first; k !== undefined; k = line.first) {
    const more = nextOrder(items[k], orders[k]);
    const size = (more - orders[k]) * items[k].unitSize;
    if (left.above(size) < 0 || isAboveMaximum(items[k], more)) {
      line.remove();
    } else {
      left.add(-size);
      orders[k] = more;
      covers[k] = coverOf(k);
      line.putBack();
    }
    if (isTurn(tried++)) yield;
  }
}

function packOf({ orderMultiple }: SizedItem): number {
  return orderMultiple > 0 ? orderMultiple : 1;
}

/** An order with one pack more, or the least there can be. */
function nextOrder(item: SizedItem, order: number): number {
  const pack = packOf(item);
  return order > 0 ? order + pack : orderUpTo(0, pack, { ...item, maximumOrder: 0 });
}

function isAboveMaximum({ maximumOrder }: SizedItem, order: number): boolean {
  return maximumOrder > 0 && isLess(maximumOrder, order);
}
