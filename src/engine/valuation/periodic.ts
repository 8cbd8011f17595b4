import { Failure } from "../failure";
import { Tally } from "../tally";
import type { CostFormula } from "./cost-formula";

/**
 * Value of the stock that is left of a period's receipts, worked out at the end of the period.
 *
 * value = cost of the newest units (fifo) · of the oldest (lifo) · onHand · average unit cost (average)
 *
 * @param quantities units received, oldest receipt first, the opening stock being the first of them
 * @param unitCosts cost of each receipt, currency per unit
 * @param onHand units left
 * @param method fifo, lifo or average
 * @returns currency; together with the cost of goods sold, the cost of all receipts
 * @throws Failure "number" when more is on hand than was received
 * @source IAS 2 Inventories, paragraphs 23–27; OpenStax, Principles of Accounting 1, ch. 10
 * @example stockValue([150, 225, 210], [21, 27, 33], 285, "fifo") → 8955
 * @example stockValue([150, 225, 210], [21, 27, 33], 285, "lifo") → 6795
 */
export function stockValue(
  quantities: ArrayLike<number>,
  unitCosts: ArrayLike<number>,
  onHand: number,
  method: CostFormula,
): number {
  if (method === "average") return averageCost(quantities, unitCosts, onHand);
  return costFrom(method === "fifo" ? "newest" : "oldest", quantities, unitCosts, onHand);
}

/**
 * Cost of the goods sold out of a period's receipts, worked out at the end of the period.
 *
 * cost = cost of the oldest units (fifo) · of the newest (lifo) · sold · average unit cost (average)
 *
 * @param quantities units received, oldest receipt first, the opening stock being the first of them
 * @param unitCosts cost of each receipt, currency per unit
 * @param sold units sold
 * @param method fifo, lifo or average
 * @returns currency; together with the value of the stock left, the cost of all receipts
 * @throws Failure "number" when more was sold than was received
 * @source IAS 2 Inventories, paragraphs 23–27; OpenStax, Principles of Accounting 1, ch. 10
 * @example costOfGoodsSold([150, 225, 210], [21, 27, 33], 300, "fifo") → 7200
 * @example costOfGoodsSold([150, 225, 210], [21, 27, 33], 300, "lifo") → 9360
 */
export function costOfGoodsSold(
  quantities: ArrayLike<number>,
  unitCosts: ArrayLike<number>,
  sold: number,
  method: CostFormula,
): number {
  if (method === "average") return averageCost(quantities, unitCosts, sold);
  return costFrom(method === "fifo" ? "oldest" : "newest", quantities, unitCosts, sold);
}

function costFrom(
  end: "oldest" | "newest",
  quantities: ArrayLike<number>,
  unitCosts: ArrayLike<number>,
  units: number,
): number {
  const cost = new Tally();
  const left = new Tally(units);
  for (let k = 0; k < quantities.length && left.total > 0; k++) {
    const receipt = end === "oldest" ? k : quantities.length - 1 - k;
    const before = left.meant;
    const isLast = left.add(-quantities[receipt]).total <= 0;
    cost.add((isLast ? before : quantities[receipt]) * unitCosts[receipt]);
  }
  if (left.total > 0) throw moreThanReceived(units, units - left.total);
  return cost.total;
}

function averageCost(
  quantities: ArrayLike<number>,
  unitCosts: ArrayLike<number>,
  units: number,
): number {
  const received = new Tally();
  const cost = new Tally();
  for (let k = 0; k < quantities.length; k++) {
    received.add(quantities[k]);
    cost.add(quantities[k] * unitCosts[k]);
  }
  if (units === 0) return 0;
  const left = received.above(units);
  if (left === 0) return cost.total;
  if (left < 0) throw moreThanReceived(units, received.total);
  return (cost.total / received.total) * units;
}

function moreThanReceived(asked: number, received: number): Failure {
  return new Failure("number", "moreThanReceived", { asked, received });
}
