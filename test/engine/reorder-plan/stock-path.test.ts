import fc from "fast-check";
import { projectedStock } from "../../../src/engine/flow/projected-stock";
import { demandAhead } from "../../../src/engine/reorder-plan/demand-ahead";
import { runOutTime, type Receipt } from "../../../src/engine/reorder-plan/run-out-time";
import { stockAt, stockPath } from "../../../src/engine/reorder-plan/stock-path";

const demands = fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 12 });
const stocks = fc.integer({ min: -50, max: 400 });
/** In quarters of a period, so that every number below is exact. */
const receipts = fc.array(
  fc.record({
    time: fc.integer({ min: -8, max: 60 }).map((quarters) => quarters / 4),
    quantity: fc.integer({ min: 0, max: 200 }),
  }),
  { maxLength: 6 },
);

/** What arrives in each period, as the function PROJECTEDSTOCK takes it. */
function byPeriod(arriving: readonly Receipt[], periods: number): number[] {
  const sums = new Array<number>(periods).fill(0);
  for (const { time, quantity } of arriving) {
    if (time < periods) sums[Math.max(0, Math.floor(time))] += quantity;
  }
  return sums;
}

test("at the end of each period the path is PROJECTEDSTOCK", () => {
  fc.assert(
    fc.property(stocks, demands, receipts, (stock, plan, arriving) => {
      const path = stockPath(stock, plan, arriving);
      const ends = plan.map((_, k) => {
        // Before what arrives as the next period begins.
        const at = path.find(({ time }) => time === k + 1);
        return at?.stock;
      });
      const expected = projectedStock(stock, plan, byPeriod(arriving, plan.length));
      expect(ends).toEqual([...expected]);
    }),
    { numRuns: 2000 },
  );
});

test("it first falls to nothing, with demand to follow, when the stock runs out", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), demands, receipts, (stock, plan, arriving) => {
      const runOut = runOutTime(stock, plan, arriving);
      const path = stockPath(stock, plan, arriving);
      const short = path.findIndex((point) => point.stock < 0);
      if (short < 0) return expect(runOut).toBeGreaterThanOrEqual(plan.length - 1e-9);
      // In the moment before it is short there was nothing left; or nothing was asked for since then.
      const empty = path
        .slice(0, short)
        .filter((point) => point.stock >= 0)
        .pop();
      expect(empty?.stock).toBe(0);
      expect(runOut).toBeLessThanOrEqual((empty?.time ?? 0) + 1e-12);
    }),
    { numRuns: 2000 },
  );
});

test("between two points it falls evenly, and what arrives counts from its moment on", () => {
  const path = stockPath(60, [40, 40], [{ time: 1.75, quantity: 30 }]);
  expect(stockAt(path, 0.5)).toBe(40);
  expect(stockAt(path, 1.75)).toBe(20);
  expect(stockAt(path, 2)).toBe(10);
});

test("a plan goes on with its own average, an average with itself", () => {
  expect(demandAhead([30, 50], 4)).toEqual([30, 50, 40, 40]);
  expect(demandAhead([30, 50], 1)).toEqual([30]);
  expect(demandAhead(12, 3)).toEqual([12, 12, 12]);
});
