import { Failure } from "../failure";
import { Tally } from "../tally";

/** An item's number or name. Names that differ only in capitals are the same item. */
export type Item = string | number;

/** One line of a bill of materials: one unit of the parent takes so many of the component. */
export interface BillLine {
  parent: Item;
  component: Item;
  /** Units of the component per unit of the parent. */
  each: number;
}

/** What is needed of one component, over all levels. */
export interface Requirement {
  component: Item;
  total: number;
}

/**
 * Explodes a bill of materials: everything that goes into a quantity of an item, on all levels,
 * each component once with its total.
 *
 * total(component) = Σ over its parents of total(parent) · quantity each, with total(item) = quantity
 *
 * @param bill lines in any order; several lines for the same parent and component add up
 * @param item what is to be made
 * @param quantity units of it
 * @returns components by level (the deepest on which they are used), those of a level in the bill's
 *   order, as they are first written there
 * @throws Failure "unavailable" when the bill has no line for the item; "number" when an item goes
 *   into itself, directly or through others, with the circle from that item to itself
 * @source Orlicky, Material Requirements Planning (1975), ch. 4; Vazsonyi, "The use of mathematics
 *   in production and inventory control" (1954)
 * @example explodeBill([{parent: "A", component: "B", each: 2}, {parent: "B", component: "C", each: 3}, {parent: "A", component: "C", each: 1}], "A", 10) → [{"component": "B", "total": 20}, {"component": "C", "total": 70}]
 */
export function explodeBill(
  bill: readonly BillLine[],
  item: Item,
  quantity: number,
): Requirement[] {
  const { names, lines } = byParent(bill);
  const top = names.findIndex((name) => key(name) === key(item));
  if (top < 0 || lines[top].length === 0) {
    throw new Failure("unavailable", "noComponents", { item });
  }
  const order = parentsFirst(lines, top, names);
  const totals = new Map([[top, new Tally(quantity)]]);
  const levels = new Map<number, number>([[top, 0]]);
  for (const parent of order) {
    for (const { component, each } of lines[parent]) {
      if (!totals.has(component)) totals.set(component, new Tally());
      totals.get(component)!.add(totals.get(parent)!.total * each);
      levels.set(component, Math.max(levels.get(component) ?? 0, levels.get(parent)! + 1));
    }
  }
  return order
    .filter((index) => index !== top)
    .sort((a, b) => levels.get(a)! - levels.get(b)! || a - b)
    .map((index) => ({ component: names[index], total: totals.get(index)!.total }));
}

interface IndexedLine {
  component: number;
  each: number;
}

function key(item: Item): Item {
  return typeof item === "string" ? item.toLowerCase() : item;
}

/** Items by their first appearance in the bill, and the lines of each. */
function byParent(bill: readonly BillLine[]): { names: Item[]; lines: IndexedLine[][] } {
  const indices = new Map<Item, number>();
  const names: Item[] = [];
  const lines: IndexedLine[][] = [];
  const indexOf = (name: Item) => {
    const known = indices.get(key(name));
    if (known !== undefined) return known;
    indices.set(key(name), names.length);
    lines.push([]);
    return names.push(name) - 1;
  };
  for (const { parent, component, each } of bill) {
    const index = indexOf(parent);
    lines[index].push({ component: indexOf(component), each });
  }
  return { names, lines };
}

/**
 * Everything below the top, each item before what goes into it. Without recursion: a bill may be
 * as deep as a sheet is long.
 */
function parentsFirst(
  lines: readonly IndexedLine[][],
  top: number,
  names: readonly Item[],
): number[] {
  const finished: number[] = [];
  const done = new Set<number>();
  const path: { index: number; next: number }[] = [{ index: top, next: 0 }];
  const onPath = new Set<number>([top]);
  while (path.length > 0) {
    const last = path[path.length - 1];
    if (last.next < lines[last.index].length) {
      const { component } = lines[last.index][last.next++];
      if (onPath.has(component)) {
        throw circle(
          path.map(({ index }) => index),
          component,
          names,
        );
      }
      if (!done.has(component)) {
        path.push({ index: component, next: 0 });
        onPath.add(component);
      }
    } else {
      finished.push(last.index);
      done.add(last.index);
      onPath.delete(last.index);
      path.pop();
    }
  }
  return finished.reverse();
}

function circle(path: readonly number[], back: number, names: readonly Item[]): Failure {
  const around = [...path.slice(path.indexOf(back)), back];
  return new Failure("number", "circleInBill", { items: around.map((index) => names[index]) });
}
