import fc from "fast-check";
import { orderBudget } from "../../../src/engine/order-budget/order-budget";
import type { Proposals } from "../../../src/engine/order-budget/packs";
import { unitsSold } from "../../../src/engine/order-budget/units-sold";
import { upperTail } from "../../../src/engine/normal";

/** P(demand > position + n), by the definition. */
const tail = (p: Proposals, item: number, n: number) => {
  const [mean, deviation] = [p.averageDemand[item], p.demandStDev[item]];
  if (deviation === 0) return p.positions[item] + n <= mean ? 1 : 0;
  return upperTail((p.positions[item] + n - mean) / deviation);
};

/** What each number of packs costs and brings, added up unit by unit. */
function optionsOf(p: Proposals, item: number): { units: number; cost: number; gain: number }[] {
  const options = [{ units: 0, cost: 0, gain: 0 }];
  const pack = p.packs[item] || 1;
  let [units, gain] = [0, 0];
  while (units < p.quantities[item]) {
    const until = Math.min(units + pack, p.quantities[item]);
    for (; units < until; units++) gain += p.unitValues[item] * tail(p, item, units + 1);
    options.push({ units, cost: units * p.unitCosts[item], gain });
  }
  return options;
}

/** The most that any choice within the budget can gain: all of them, as cost and best gain. */
function optimum(p: Proposals, budget: number): number {
  let choices = new Map([[0, 0]]);
  for (let item = 0; item < p.quantities.length; item++) {
    const next = new Map<number, number>();
    for (const [cost, gain] of choices) {
      for (const option of optionsOf(p, item)) {
        const sum = cost + option.cost;
        if (sum > budget) break;
        next.set(sum, Math.max(next.get(sum) ?? 0, gain + option.gain));
      }
    }
    choices = next;
  }
  return Math.max(...choices.values());
}

function gainOf(p: Proposals, ordered: ArrayLike<number>): { cost: number; gain: number } {
  let [cost, gain] = [0, 0];
  for (let item = 0; item < ordered.length; item++) {
    const option = optionsOf(p, item).find(({ units }) => units === ordered[item]);
    if (option === undefined) throw new Error(`${ordered[item]} units are no whole packs.`);
    cost += option.cost;
    gain += option.gain;
  }
  return { cost, gain };
}

interface Item {
  quantity: number;
  pack: number;
  cost: number;
  value: number;
  position: number;
  average: number;
  deviation: number;
}

const proposalsOf = (items: Item[]): Proposals => ({
  quantities: items.map(({ quantity }) => quantity),
  packs: items.map(({ pack }) => pack),
  unitCosts: items.map(({ cost }) => cost),
  unitValues: items.map(({ value }) => value),
  positions: items.map(({ position }) => position),
  averageDemand: items.map(({ average }) => average),
  demandStDev: items.map(({ deviation }) => deviation),
});

const item = (costs: fc.Arbitrary<number>): fc.Arbitrary<Item> =>
  fc.record({
    quantity: fc.integer({ min: 0, max: 40 }),
    pack: fc.constantFrom(0, 1, 2, 5, 6, 12, 25),
    cost: costs,
    value: fc.integer({ min: 0, max: 30 }),
    position: fc.integer({ min: -10, max: 30 }),
    average: fc.integer({ min: 0, max: 40 }),
    deviation: fc.constantFrom(0, 1, 4, 9.5, 20),
  });

const lists = (costs: fc.Arbitrary<number>, most: number) =>
  fc.record({
    items: fc.array(item(costs), { minLength: 1, maxLength: most }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  });

describe("against every choice there is", () => {
  const kinds: [string, fc.Arbitrary<{ items: Item[]; share: number }>][] = [
    ["small lists of whatever costs", lists(fc.integer({ min: 1, max: 60 }), 5)],
    ["costs of a few sizes, which rarely fill a budget", lists(fc.constantFrom(17, 31, 47), 8)],
    ["one price", lists(fc.constant(7), 12)],
  ];
  test.each(kinds)("%s: within 0.1 %% of the best, and never above the budget", (_, list) => {
    fc.assert(
      fc.property(list, ({ items, share }) => {
        const p = proposalsOf(items);
        const all = items.reduce((sum, { quantity, cost }) => sum + quantity * cost, 0);
        const budget = Math.floor(share * all);
        const { cost, gain } = gainOf(p, orderBudget(p, budget));
        expect(cost).toBeLessThanOrEqual(budget);
        expect(gain).toBeGreaterThanOrEqual(optimum(p, budget) * 0.999 - 1e-12);
      }),
      { numRuns: 300 },
    );
  });

  test("where value goes with cost, so that only what fills the budget counts", () => {
    const like = item(fc.integer({ min: 5, max: 60 })).map((one) => ({
      ...one,
      value: one.cost,
      deviation: 0,
      average: 100,
      position: 0,
    }));
    fc.assert(
      fc.property(
        fc.array(like, { minLength: 2, maxLength: 8 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (items, share) => {
          const p = proposalsOf(items);
          const all = items.reduce((sum, { quantity, cost }) => sum + quantity * cost, 0);
          const budget = Math.floor(share * all);
          const { cost, gain } = gainOf(p, orderBudget(p, budget));
          expect(cost).toBeLessThanOrEqual(budget);
          expect(gain).toBeGreaterThanOrEqual(optimum(p, budget) * 0.999 - 1e-12);
        },
      ),
      { numRuns: 300 },
    );
  });
});

test("many units are added up as well by their integral as one by one", () => {
  const size = fc.integer({ min: 0, max: 400 });
  fc.assert(
    fc.property(
      ...[size, size, size, fc.integer({ min: -100, max: 400 })],
      fc.constantFrom(0, 0.5, 2, 3, 4, 25, 100),
      (from, more, averageDemand, position, demandStDev) => {
        const p = proposalsOf([
          {
            ...{ quantity: 0, pack: 1, cost: 1, value: 1, position },
            ...{ average: averageDemand, deviation: demandStDev },
          },
        ]);
        let sum = 0;
        for (let n = from + 1; n <= from + more; n++) sum += tail(p, 0, n);
        const sold = unitsSold({ position, averageDemand, demandStDev }, from, from + more);
        expect(Math.abs(sold - sum)).toBeLessThan(1e-6);
      },
    ),
  );
});

test("a larger budget never gains less, to a thousandth", () => {
  fc.assert(
    fc.property(lists(fc.integer({ min: 1, max: 60 }), 8), ({ items, share }) => {
      const p = proposalsOf(items);
      const all = items.reduce((sum, { quantity, cost }) => sum + quantity * cost, 0);
      const [less, more] = [share * 0.8 * all, share * all].map(
        (budget) => gainOf(p, orderBudget(p, budget)).gain,
      );
      expect(more).toBeGreaterThanOrEqual(less * 0.999);
    }),
  );
});

test("a budget that is enough buys all that was proposed, and none buys nothing", () => {
  const p = proposalsOf([
    ...[{ quantity: 80, pack: 25, cost: 0.1, value: 0, position: 0, average: 0, deviation: 1 }],
    ...[{ quantity: 3, pack: 0, cost: 0.1, value: 5, position: 0, average: 9, deviation: 1 }],
  ]);
  expect(Array.from(orderBudget(p, 8.3))).toEqual([80, 3]);
  expect(Array.from(orderBudget(p, 0.3))).toEqual([0, 3]);
  expect(Array.from(orderBudget(p, 0))).toEqual([0, 0]);
});

// Marginal analysis by hand: certain demand, gains per currency 0.5 twice, then 0.4.
test("the unit that brings most for its money comes first", () => {
  const p = proposalsOf([
    { quantity: 4, pack: 0, cost: 10, value: 5, position: 0, average: 2, deviation: 0 },
    { quantity: 4, pack: 2, cost: 10, value: 4, position: 0, average: 3, deviation: 0 },
  ]);
  expect(Array.from(orderBudget(p, 45))).toEqual([2, 2]);
  expect(Array.from(orderBudget(p, 25))).toEqual([2, 0]);
});

test("what costs nothing is ordered", () => {
  const p = proposalsOf([
    { quantity: 4, pack: 0, cost: 0, value: 5, position: 0, average: 2, deviation: 1 },
    { quantity: 4, pack: 0, cost: 10, value: 5, position: 0, average: 2, deviation: 1 },
  ]);
  expect(Array.from(orderBudget(p, 9))).toEqual([4, 0]);
});

test("of a long list nearly all of the budget is spent, and no more", () => {
  let seed = 1;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const items = Array.from({ length: 2000 }, () => {
    const average = Math.ceil(10 ** (random() * 4));
    const pack = [0, 1, 6, 12, 100][Math.floor(random() * 5)];
    return {
      ...{ average, pack, quantity: pack > 0 ? pack * Math.ceil((average * 1.5) / pack) : average },
      ...{ cost: 10 ** (random() * 3), value: 10 ** (random() * 3) },
      ...{ position: Math.round(average * random()), deviation: average * random() },
    };
  });
  const p = proposalsOf(items);
  const all = items.reduce((sum, { quantity, cost }) => sum + quantity * cost, 0);
  for (const share of [0.1, 0.4, 0.8]) {
    const ordered = orderBudget(p, share * all);
    const spent = items.reduce((sum, { cost }, k) => sum + cost * ordered[k], 0);
    expect(spent).toBeLessThanOrEqual(share * all);
    expect(spent).toBeGreaterThan(0.9999 * share * all);
  }
});
