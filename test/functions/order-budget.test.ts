import { readFileSync } from "fs";
import { join } from "path";
import { call, column, message, row, shown } from "./excel";

interface Case {
  /** Quantity, pack, unit cost, unit value, position, average, deviation of each. */
  items: number[][];
  budget: number;
  /** What each number of units gains, item by item. */
  options: [units: number, gain: number][][];
  best: number;
}

const cases: Case[] = JSON.parse(
  readFileSync(join(__dirname, "../fixtures/order-budget.json"), "utf8"),
);

const columnsOf = (items: number[][]) => items[0].map((_, k) => column(...items.map((i) => i[k])));

test(`${cases.length} lists: within 0.1 % of the best of all choices, by another program`, () => {
  for (const { items, budget, options, best } of cases) {
    const ordered = call("ORDERBUDGET", ...columnsOf(items), budget).flat() as number[];
    const spent = ordered.reduce((sum, units, k) => sum + units * items[k][2], 0);
    const gains = ordered.map((units, k) => options[k].find(([each]) => each === units)![1]);
    expect(spent).toBeLessThanOrEqual(budget);
    expect(gains.reduce((sum, gain) => sum + gain, 0)).toBeGreaterThanOrEqual(best * 0.999);
  }
});

// Kreher & Stinson, Combinatorial Algorithms, and Martello & Toth, Knapsack Problems, as collected in
// Burkardt's KNAPSACK_01 (P01, P05, P06, P07), each with its optimum. Sure demand for one of each item
// at most: the budget is the knapsack, each item is taken or left.
test.each([
  [165, [23, 31, 29, 44, 53, 38, 63, 85, 89, 82], [92, 57, 49, 68, 60, 43, 67, 84, 87, 72], 309],
  [104, [25, 35, 45, 5, 25, 3, 2, 2], [350, 400, 450, 20, 70, 8, 5, 5], 900],
  [170, [41, 50, 49, 59, 55, 57, 60], [442, 525, 511, 593, 546, 564, 617], 1735],
  [
    750,
    [70, 73, 77, 80, 82, 87, 90, 94, 98, 106, 110, 113, 115, 118, 120],
    [135, 139, 149, 150, 156, 163, 173, 184, 192, 201, 210, 214, 221, 229, 240],
    1458,
  ],
])("published: a knapsack of %p is filled within 0.1 % of its optimum", (...given) => {
  const [budget, costs, values, best] = given;
  const each = (number: number) => column(...costs.map(() => number));
  const bought = call(
    "ORDERBUDGET",
    each(1),
    1,
    column(...costs),
    column(...values),
    0,
    1,
    0,
    budget,
  );
  const total = (of: number[]) =>
    of.reduce((sum, one, k) => sum + one * (bought[k][0] as number), 0);
  expect(total(costs)).toBeLessThanOrEqual(budget);
  expect(total(values)).toBeGreaterThanOrEqual(best * 0.999);
  expect(total(values)).toBeLessThanOrEqual(best);
});

const two = [column(4, 4), column(1, 2), 10, column(5, 4), 0, column(2, 3), 0];

test("is written in the direction of the proposal, an empty row stays empty", () => {
  expect(call("ORDERBUDGET", row(4, 4), row(1, 2), 10, row(5, 4), 0, row(2, 3), 0, 45)).toEqual([
    [2, 2],
  ]);
  const withGap = [column(4, "", 4), column(1, "", 2), 10, column(5, "", 4), 0, column(2, "", 3)];
  expect(call("ORDERBUDGET", ...withGap, 0, 45)).toEqual([[2], [""], [2]]);
});

test("what is wrong with an item stands in its row, and the others share the budget", () => {
  const [quantities, packs, cost, , position, average, deviation] = two;
  const values = column(5, "four");
  const given = [quantities, packs, cost, values, position, average, deviation];
  const result = call("ORDERBUDGET", ...given, 45);
  expect(shown(result)).toEqual([[4], ["#VALUE!"]]);
  const short = call("ORDERBUDGET", quantities, packs, cost, column(5), position, 2, 0, 45);
  expect(shown(short).flat()).not.toContain("#N/A");
  const lacking = call("ORDERBUDGET", column(4, 4, 4), packs, cost, 5, position, 2, 0, 45);
  expect(shown(lacking)[2]).toEqual(["#N/A"]);
});

test("one item in single cells", () => {
  expect(call("ORDERBUDGET", 4, null, 10, 5, 0, 9, 0, 25)).toEqual([[2]]);
  expect(message(call("ORDERBUDGET", "", 1, 10, 5, 0, 9, 0, 25))).toContain("quantities is empty");
  expect(message(call("ORDERBUDGET", 4, 1, 10, 5, 0, 9, 0, -1))).toContain(
    "budget must be 0 or more",
  );
});
