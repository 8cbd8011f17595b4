import fc from "fast-check";
import { availableToPromise } from "../../../src/engine/flow/available-to-promise";
import { averageStock, timeWeightedStock } from "../../../src/engine/flow/average-stock";
import { forwardCoverage } from "../../../src/engine/flow/forward-coverage";
import { projectedStock } from "../../../src/engine/flow/projected-stock";
import { runOutDate } from "../../../src/engine/flow/run-out-date";
import { shrinkage } from "../../../src/engine/flow/shrinkage";
import { stockAccuracy } from "../../../src/engine/flow/stock-accuracy";
import { expectClose } from "../../expect-close";
import { asUnits, decimal, decimals, stockFor } from "../../support/decimals";

/** Thousandths of a unit, of a huge one and of a tiny one. */
const parts = fc.constantFrom(1000, 1e103, 1e-97);
const plans = decimals(60000, 24).chain((demand) =>
  fc.record({
    demand: fc.constant(demand),
    stock: stockFor(demand),
    receipts: fc.array(fc.oneof(decimal(0, 60000), fc.constant(0)), { maxLength: 24 }),
  }),
);

test("projected stock is that of whole thousandths: nothing is 0, and a thousandth is one", () => {
  expect([...projectedStock(0.3, [0.1, 0.2], [])].pop()).toBe(0);
  fc.assert(
    fc.property(plans, parts, ({ demand, stock, receipts }, one) => {
      const units = projectedStock(
        stock / one,
        demand.map((x) => x / one),
        receipts.map((x) => x / one),
      );
      let left = stock;
      const whole = demand.map((leaving, t) => (left += (receipts[t] ?? 0) - leaving));
      expectClose(
        [...units].map((x) => x * one),
        whole,
        1e-9,
      );
    }),
  );
});

/** Each order taken from its own receipt, then from the nearest before it, one thousandth at a time. */
function wholeAvailable(onHand: number, receipts: number[], orders: number[]): number[] {
  const periods = Math.max(receipts.length, orders.length);
  const free = Array.from({ length: periods }, (_, t) => receipts[t] ?? 0);
  free[0] += onHand;
  for (let due = periods - 1; due >= 0; due--) {
    let wanted = orders[due] ?? 0;
    for (let from = due; from > 0 && wanted > 0; from--) {
      const taken = Math.min(wanted, free[from]);
      free[from] -= taken;
      wanted -= taken;
    }
    free[0] -= wanted;
  }
  let owed = Math.max(0, -free[0]);
  for (let t = 1; t < periods; t++) {
    const good = Math.min(owed, free[t]);
    free[t] -= good;
    owed -= good;
  }
  return free;
}

test("what is available to promise is that of whole thousandths, at any scale", () => {
  fc.assert(
    fc.property(plans, parts, ({ demand, stock, receipts }, one) => {
      const available = availableToPromise(
        stock / one,
        receipts.map((x) => x / one),
        demand.map((x) => x / one),
      );
      expectClose(
        [...available].map((x) => x * one),
        wholeAvailable(stock, receipts, demand),
        1e-9,
      );
    }),
    { numRuns: 1000 },
  );
});

test("a stock that a plan uses up exactly lasts to the end of that period", () => {
  expect(forwardCoverage(0.3, [0.1, 0.2])).toBe(2);
  expect(forwardCoverage(0.3, [0.1, 0.2, 0, 5])).toBe(2);
  expect(runOutDate(45658, 16.74, [8.68, 1.57, 6.49, 1.22], 7)).toBe(45679);
  fc.assert(
    fc.property(plans, parts, ({ demand, stock }, one) => {
      const units = demand.map((x) => x / one);
      const total = demand.reduce((a, b) => a + b, 0);
      if (stock > total) {
        expect(() => forwardCoverage(stock / one, units)).toThrow(
          expect.objectContaining({ kind: "unavailable" }),
        );
        return;
      }
      let [left, periods] = [Math.max(0, stock), 0];
      while (left > 0 && left >= demand[periods]) left -= demand[periods++];
      const onPaper = left > 0 ? periods + left / demand[periods] : periods;
      const coverage = forwardCoverage(stock / one, units);
      if (left === 0) expect(coverage).toBe(stock > 0 ? onPaper : 0);
      else expectClose(coverage, onPaper, 1e-9);
    }),
    { numRuns: 1000 },
  );
});

test("a count that is the book's sum is no loss, and a thousandth too little is one", () => {
  expect(shrinkage(0.1 + 0.2, 0.3)).toBe(0);
  expect(shrinkage(24 * 0.3, 7.2)).toBe(0);
  fc.assert(
    fc.property(decimal(1, 5e6), decimal(0, 5e6), (book, counted) => {
      fc.pre(book > 0);
      const lost = shrinkage(asUnits(book), asUnits(counted));
      expectClose(lost, (book - counted) / book, 1e-9);
    }),
  );
});

test("a count is accurate up to the tolerance itself, in whole thousandths", () => {
  expect(stockAccuracy([0.3], [0.1 + 0.2], 0)).toBe(1);
  expect(stockAccuracy([0.3], [0.27], 0.1)).toBe(1);
  fc.assert(
    fc.property(
      decimal(-5e5, 5e5),
      fc.integer({ min: 0, max: 200 }),
      fc.integer({ min: -1, max: 1 }),
      fc.boolean(),
      (book, permille, over, isMore) => {
        const allowed = Math.abs(book * permille);
        fc.pre(allowed % 1000 === 0);
        const apart = allowed / 1000 + over;
        const counted = book + (isMore ? apart : -apart);
        const accuracy = stockAccuracy([asUnits(book)], [asUnits(counted)], permille / 1000);
        expect(accuracy).toBe(Math.abs(counted - book) * 1000 <= allowed ? 1 : 0);
      },
    ),
    { numRuns: 3000 },
  );
});

describe("long lists", () => {
  test("the average of a million levels of a tenth is a tenth, to the last digit", () => {
    const levels = new Float64Array(1e6).fill(0.1);
    expect(averageStock(levels)).toBe(0.1);
    expectClose(
      timeWeightedStock(
        levels,
        levels.map((_, k) => 45000 + k),
      ),
      0.1,
      1e-15,
    );
  });

  test("levels above and below that balance on paper average 0", () => {
    expect(averageStock([0.1, 0.2, -0.3])).toBe(0);
  });

  test("a thousandth that is left after 100,000 periods is seen, and nothing after one more", () => {
    const demand = new Float64Array(100001).fill(0.1);
    demand[100000] = 0.001;
    const stock = projectedStock(10000.001, demand, []);
    expectClose(stock[99999], 0.001, 1e-8);
    expect(stock[100000]).toBe(0);
    expect(forwardCoverage(10000.001, demand)).toBe(100001);
  });
});
