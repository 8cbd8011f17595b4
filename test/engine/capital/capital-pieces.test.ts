import fc from "fast-check";
import { capitalOf } from "../../../src/engine/capital/capital-of";
import { capitalPieces, daysBelowZero } from "../../../src/engine/capital/capital-pieces";
import { cycleOfItem } from "../../../src/engine/capital/cycle-of-item";
import { foundingItem } from "./any-capital";

const item = fc.record({
  stockValue: fc.integer({ min: 1, max: 1_000_000 }),
  annualDemand: fc.integer({ min: 1, max: 100_000 }),
  salesPrice: fc.nat(2000),
  salesTermDays: fc.integer({ min: -60, max: 200 }),
  purchasePrice: fc.integer({ min: 1, max: 1500 }),
  purchaseTermDays: fc.integer({ min: -60, max: 200 }),
});

test("over its pieces the own capital averages exactly the need of the average stock", () => {
  fc.assert(
    fc.property(item, fc.constantFrom(360, 365), (each, daysPerYear) => {
      const cycle = cycleOfItem(each, daysPerYear);
      if (cycle === null) throw new Error("an item with stock, demand and price has a cycle");
      const pieces = capitalPieces(cycle);
      const length = pieces[pieces.length - 1].to;
      // A straight line has its mean in the middle.
      const money = pieces.reduce(
        (sum, { from, to, own: [first, last] }) => sum + ((to - from) * (first + last)) / 2,
        0,
      );
      const { need, stock, receivables, payables } = capitalOf(each, {
        daysPerYear,
        annualRate: 0,
      });
      // The largest balance on the way: whole lots are owed where on average a part of one is.
      const size = 2 * stock + Math.abs(receivables) + Math.abs(payables) + 2 * stock;
      expect(Math.abs(money / length - need)).toBeLessThanOrEqual(1e-9 * size);
    }),
    { numRuns: 500 },
  );
});

test("the founding figure: below zero for 7 days of a cycle of 40.6", () => {
  const cycle = cycleOfItem({ ...foundingItem, salesTermDays: 0, purchaseTermDays: 7 }, 365);
  const pieces = capitalPieces(cycle as NonNullable<typeof cycle>);
  expect(pieces.map(({ from, to }) => [from, to])).toEqual([
    [0, 7],
    [7, 36_500 / 900],
  ]);
  expect(daysBelowZero(pieces)).toBe(7);
});

test("with a sales term the supplier's credit is used up later, or never", () => {
  // Receivables of 10 · 2 · 1,200 = 24,000 over payables of 80,000 and a stock that falls by 1,600 a
  // day from 80,000: 24,000 − 1,600 t is below zero from day 15 to the payment on day 20.
  const cycle = {
    ...{ orderQuantity: 100, dailyDemand: 2, salesPrice: 1200, salesTermDays: 10 },
    ...{ purchasePrice: 800, purchaseTermDays: 20, safetyStock: 0 },
  };
  expect(daysBelowZero(capitalPieces(cycle))).toBe(5);
  expect(daysBelowZero(capitalPieces({ ...cycle, purchaseTermDays: 15 }))).toBe(0);
});

test("what is paid for before it comes is ours all along", () => {
  const cycle = cycleOfItem({ ...foundingItem, salesTermDays: 0, purchaseTermDays: -7 }, 365);
  expect(daysBelowZero(capitalPieces(cycle as NonNullable<typeof cycle>))).toBe(0);
});

test("an item without stock, demand or price has no cycle", () => {
  for (const lacks of [{ stockValue: 0 }, { annualDemand: 0 }, { purchasePrice: 0 }]) {
    expect(cycleOfItem({ ...foundingItem, ...lacks }, 365)).toBeNull();
  }
});
