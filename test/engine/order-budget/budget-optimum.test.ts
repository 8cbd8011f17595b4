import { readFileSync } from "fs";
import { join } from "path";
import { orderBudget, orderBudgetSteps } from "../../../src/engine/order-budget/order-budget";
import type { Proposals } from "../../../src/engine/order-budget/packs";
import { upperTail } from "../../../src/engine/normal";

/** Quantity, pack, unit cost, unit value, position, average, deviation. */
type Item = [number, number, number, number, number, number, number];

interface List {
  kind: string;
  items: Item[];
  budgets: [budget: number, most: number][];
}

const lists: List[] = JSON.parse(
  readFileSync(join(__dirname, "../../fixtures/budget-optimum.json"), "utf8"),
);

function proposalsOf(items: readonly Item[], currency = 1): Proposals {
  const column = (place: number, by = 1) => items.map((item) => item[place] * by);
  return {
    quantities: column(0),
    packs: column(1),
    unitCosts: column(2, currency),
    unitValues: column(3, currency),
    positions: column(4),
    averageDemand: column(5),
    demandStDev: column(6),
  };
}

/** What an order costs and gains, unit by unit, after a look at its packs. */
function resultOf(items: readonly Item[], ordered: ArrayLike<number>) {
  let [cost, gain] = [0, 0];
  items.forEach(([quantity, pack, unitCost, unitValue, position, mean, deviation], k) => {
    const units = ordered[k];
    expect(units === quantity || units % (pack || 1) === 0).toBe(true);
    expect(units).toBeLessThanOrEqual(quantity);
    cost += units * unitCost;
    for (let n = position + 1; n <= position + units; n++) {
      const chance = deviation === 0 ? Number(n <= mean) : upperTail((n - mean) / deviation);
      gain += unitValue * chance;
    }
  });
  return { cost, gain };
}

describe.each(lists)("200 items, $kind", ({ items, budgets }) => {
  test.each(budgets)("a budget of %i gains within 0.1 %% of the most", (budget, most) => {
    const { cost, gain } = resultOf(items, orderBudget(proposalsOf(items), budget));
    expect(cost).toBeLessThanOrEqual(budget);
    expect(gain).toBeGreaterThanOrEqual(most * 0.999);
    // What another program found to be the most is no less than what is found here.
    expect(gain).toBeLessThanOrEqual(most * (1 + 1e-6));
  });

  test("in any order of the rows as much is gained", () => {
    // A step that has no divisor in common with their number goes through all of them.
    const shuffled = items.map((_, k) => items[(k * 77 + 13) % items.length]);
    for (const [budget] of budgets) {
      const { gain } = resultOf(items, orderBudget(proposalsOf(items), budget));
      const other = resultOf(shuffled, orderBudget(proposalsOf(shuffled), budget));
      expect(other.gain / gain).toBeCloseTo(1, 12);
    }
  });

  test("in another currency the same is ordered", () => {
    for (const [budget] of budgets) {
      const ordered = orderBudget(proposalsOf(items), budget);
      expect(orderBudget(proposalsOf(items, 1024), budget * 1024)).toEqual(ordered);
    }
  });
});

test("a list is gone through in steps, to the same result", () => {
  const { items, budgets } = lists[1];
  const many = Array.from({ length: 40 }, () => items).flat();
  const steps = orderBudgetSteps(proposalsOf(many), budgets[3][0] * 40);
  let turns = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) turns++;
  expect(turns).toBeGreaterThan(100);
  expect(step.value).toEqual(orderBudget(proposalsOf(many), budgets[3][0] * 40));
});

// Too many numbers of packs to be tried one by one: 400,000 units of 0.01 beside two large packs.
test("an item of ever so many units is ordered beside large packs", () => {
  const items: Item[] = [
    [400000, 0, 0.01, 0.01, 0, 1e6, 0],
    [300, 100, 900, 900, 0, 1e4, 0],
    [7, 7, 3900, 3900, 0, 100, 0],
  ];
  const { cost } = resultOf(items, orderBudget(proposalsOf(items), 30000.5));
  expect(cost).toBeCloseTo(30000.5, 6);
});
