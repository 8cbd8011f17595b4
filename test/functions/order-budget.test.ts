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
