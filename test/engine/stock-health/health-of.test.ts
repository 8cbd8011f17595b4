import fc from "fast-check";
import { expiryRisk } from "../../../src/engine/flow/expiry-risk";
import { healthOf, type HealthFacts } from "../../../src/engine/stock-health/health-of";
import { stockParts } from "../../../src/engine/stock-health/stock-parts";
import { expectClose } from "../../expect-close";
import { anyStock } from "./any-stock";
import { asWritten } from "./decimals";
import { fixtures } from "./fixtures";

const runs = { numRuns: 10000 };

test(`${fixtures.health.length} items stand where another program has them`, () => {
  for (const { facts, parts } of fixtures.health) {
    const health = healthOf(facts);
    // What is short is the rest of larger numbers.
    const whole = 1 + Math.abs(facts.onHand) + facts.dailyDemand * facts.coverDays + facts.buffer;
    for (const place of ["short", "belowTarget"] as const) {
      const { units, money } = health[place];
      expect(Math.abs(units - parts[place].units)).toBeLessThan(1e-14 * whole);
      expect(Math.abs(money - parts[place].money)).toBeLessThan(
        1e-14 * whole * facts.unitCost + 1e-300,
      );
    }
    expectClose(health.units, parts.units, 0);
    expectClose(
      stockParts.map((part) => health.money[part]),
      stockParts.map((part) => parts.money[part]),
      1e-15,
    );
  }
});

test("every part and both shortages are among them", () => {
  const some = (find: (parts: (typeof fixtures.health)[0]["parts"]) => boolean) =>
    fixtures.health.filter(({ parts }) => find(parts)).length;
  for (const part of stockParts) expect(some(({ units }) => units[part] > 0)).toBeGreaterThan(9);
  expect(some(({ short }) => short.units > 0)).toBeGreaterThan(9);
  expect(some(({ belowTarget }) => belowTarget.units > 0)).toBeGreaterThan(9);
});

test("the parts add up to what is on hand, digit by digit, and to its money to the cent", () => {
  fc.assert(
    fc.property(anyStock, (facts) => {
      const { units, money } = healthOf(facts);
      const onHand = Math.max(0, facts.onHand);
      const written = stockParts.map((part) => asWritten(units[part]));
      expect(written.every((part) => part >= 0n)).toBe(true);
      expect(written.reduce((all, part) => all + part)).toBe(asWritten(onHand));
      // Both as written: units and costs of two decimals give a value of four.
      const value = (asWritten(onHand) * asWritten(facts.unitCost)) / 10n ** 20n;
      const sum = stockParts.reduce((all, part) => all + money[part], 0);
      const cents = (amount: bigint) => (amount + 5n * 10n ** 17n) / 10n ** 18n;
      const rounded = BigInt(Math.round(sum * 1e4)) * 10n ** 16n;
      expect(cents(rounded)).toBe(cents(value));
    }),
    runs,
  );
});

test("a list of any items adds up to its value to the cent", () => {
  fc.assert(
    fc.property(fc.array(anyStock, { maxLength: 12 }), (list) => {
      let [parts, value] = [0, 0n];
      for (const facts of list) {
        const { money } = healthOf(facts);
        for (const part of stockParts) parts += money[part];
        value += (asWritten(Math.max(0, facts.onHand)) * asWritten(facts.unitCost)) / 10n ** 20n;
      }
      expect(BigInt(Math.round(parts * 1e4)) * 10n ** 16n).toBe(value);
    }),
    runs,
  );
});

test("an item has dead stock or stock of use, never both, and what is too much is not short", () => {
  fc.assert(
    fc.property(anyStock, (facts) => {
      const { units, short, belowTarget } = healthOf(facts);
      if (units.dead > 0) expect(units.excess + units.working).toBe(0);
      if (units.excess > 0) expect(short.units + belowTarget.units).toBe(0);
      expect(belowTarget.units).toBeGreaterThanOrEqual(short.units);
      if (facts.onHand < 0) expect(short.units).toBeGreaterThanOrEqual(-facts.onHand);
    }),
    runs,
  );
});

test("batches of different days may come in any order", () => {
  fc.assert(
    fc.property(anyStock, (facts) => {
      const days = new Set(facts.batches.map(({ daysLeft }) => daysLeft));
      fc.pre(days.size === facts.batches.length);
      const batches = [...facts.batches].reverse();
      expect(healthOf({ ...facts, batches })).toEqual(healthOf(facts));
    }),
    { numRuns: 2000 },
  );
});

test("in another currency everything stands where it stood", () => {
  fc.assert(
    fc.property(anyStock, (facts) => {
      const health = healthOf(facts);
      const other = healthOf({ ...facts, unitCost: facts.unitCost * 128 });
      expect(other.units).toEqual(health.units);
      expect(stockParts.map((part) => other.money[part])).toEqual(
        stockParts.map((part) => health.money[part] * 128),
      );
    }),
    { numRuns: 2000 },
  );
});

const item: HealthFacts = {
  ...{ onHand: 1200, unitCost: 2, dailyDemand: 100 / 30, daysSinceIssue: 5, deadAfterDays: 365 },
  ...{ coverDays: 90, buffer: 0, batches: [] },
};

test("of 1,200 units at 100 a month that expire in six months 600 will expire unsold", () => {
  const { units } = healthOf({ ...item, batches: [{ quantity: 1200, daysLeft: 180 }] });
  expect(units).toEqual({ expired: 0, expiring: 600, dead: 0, excess: 300, working: 300 });
  expect([...expiryRisk([1200], [180], 100 / 30)]).toEqual([600]);
});

test("where the batches are more than the stock, the ones that expire last are there", () => {
  const batches = [
    { quantity: 500, daysLeft: -3 },
    { quantity: 40, daysLeft: 6 },
    { quantity: 60, daysLeft: null },
  ];
  const units = (onHand: number) => healthOf({ ...item, onHand, batches }).units;
  expect(units(60).expiring).toBe(0);
  expect(units(100).expiring).toBe(20);
  expect(units(100).expired).toBe(0);
  expect(units(130).expired).toBe(30);
  expect(units(1000).expired).toBe(500);
});

test("what the batches do not explain has no last day", () => {
  const { units } = healthOf({ ...item, batches: [{ quantity: 200, daysLeft: 30 }] });
  expect(units).toEqual({ expired: 0, expiring: 100, dead: 0, excess: 800, working: 300 });
});

test("an item is dead from the day on that is set, and without demand at once", () => {
  const dead = (facts: Partial<HealthFacts>) => healthOf({ ...item, ...facts }).units.dead;
  expect(dead({ daysSinceIssue: 364 })).toBe(0);
  expect(dead({ daysSinceIssue: 365 })).toBe(1200);
  expect(dead({ daysSinceIssue: null })).toBe(0);
  expect(dead({ daysSinceIssue: null, dailyDemand: 0 })).toBe(1200);
});

test("stock below 0 has no value and is short, of a dead item only by what is owed", () => {
  const health = healthOf({ ...item, onHand: -8, buffer: 50 });
  expect(stockParts.map((part) => health.units[part])).toEqual([0, 0, 0, 0, 0]);
  expect(stockParts.map((part) => health.money[part])).toEqual([0, 0, 0, 0, 0]);
  expect(health.short).toEqual({ units: 58, money: 116 });
  expect(health.belowTarget).toEqual({ units: 358, money: 716 });
  const dead = healthOf({ ...item, onHand: -8, buffer: 50, dailyDemand: 0 });
  expect(dead.short).toEqual({ units: 8, money: 16 });
  expect(dead.belowTarget).toEqual({ units: 8, money: 16 });
});

test("a buffer below 0 is none, and demand below 0 is no demand", () => {
  const facts = { ...item, batches: [{ quantity: 100, daysLeft: 9 }] };
  expect(healthOf({ ...facts, buffer: -40 })).toEqual(healthOf(facts));
  expect(healthOf({ ...facts, onHand: -3, buffer: -40 }).short.units).toBe(3);
  expect(healthOf({ ...facts, dailyDemand: -1 })).toEqual(healthOf({ ...facts, dailyDemand: 0 }));
});

test("expired stock is no buffer", () => {
  const batches = [{ quantity: 1190, daysLeft: 0 }];
  expect(healthOf({ ...item, buffer: 50, batches }).short).toEqual({ units: 40, money: 80 });
});

test("quantities of any size stand somewhere, and none is no number", () => {
  for (const onHand of [1e-300, 1e-12, 123456789012345, 1e21, 1e300]) {
    const { units } = healthOf({ ...item, onHand, dailyDemand: onHand / 300 });
    const [excess, working] = [units.excess / onHand, units.working / onHand];
    expect(excess).toBeCloseTo(0.7, 12);
    expect(working).toBeCloseTo(0.3, 12);
  }
});
