import fc from "fast-check";
import { cycleServiceLevel, safetyStockForCycles } from "../../../src/engine/buffer/cycle-service";
import { deviationToCover } from "../../../src/engine/buffer/deviation-to-cover";
import { fillRateOf, safetyStockForFillRate } from "../../../src/engine/buffer/fill-rate";
import { safetyStockFromHistory } from "../../../src/engine/buffer/safety-stock-from-history";
import { Failure } from "../../../src/engine/failure";
import { expectClose } from "../../expect-close";

const level = fc.double({ min: 1e-7, max: 0.9999999, noNaN: true });
const size = fc.double({ min: -6, max: 6, noNaN: true }).map((power) => 10 ** power);

test("the cycle service level of the safety stock for a level is that level", () => {
  fc.assert(
    fc.property(level, size, (serviceLevel, deviation) => {
      const stock = safetyStockForCycles(serviceLevel, deviation);
      expectClose(cycleServiceLevel(stock, deviation), serviceLevel, 1e-9);
    }),
  );
});

test("the safety stock for the cycle service level of a stock is that stock", () => {
  const factor = fc.double({ min: -5, max: 5, noNaN: true });
  fc.assert(
    fc.property(factor, size, (k, deviation) => {
      const stock = k * deviation;
      const back = safetyStockForCycles(cycleServiceLevel(stock, deviation), deviation);
      expect(Math.abs(back - stock)).toBeLessThanOrEqual(1e-9 * deviation);
    }),
  );
});

test("the fill rate of the safety stock for a fill rate is that fill rate", () => {
  fc.assert(
    fc.property(level, size, size, (fillRate, orderQuantity, deviation) => {
      const stock = safetyStockForFillRate(fillRate, orderQuantity, deviation);
      expect(Math.abs(fillRateOf(stock, orderQuantity, deviation) - fillRate)).toBeLessThan(1e-10);
    }),
  );
});

test("the safety stock for the fill rate of a stock is that stock", () => {
  const factor = fc.double({ min: -20, max: 3, noNaN: true });
  const lots = fc.double({ min: 0.5, max: 20, noNaN: true });
  fc.assert(
    fc.property(factor, lots, size, (k, lot, deviation) => {
      const [stock, orderQuantity] = [k * deviation, lot * deviation];
      const fillRate = fillRateOf(stock, orderQuantity, deviation);
      const back = safetyStockForFillRate(fillRate, orderQuantity, deviation);
      expect(Math.abs(back - stock)).toBeLessThanOrEqual(1e-9 * deviation);
    }),
  );
});

test("where nothing varies, the same two are still each other's inverse", () => {
  fc.assert(
    fc.property(level, size, (fillRate, orderQuantity) => {
      const stock = safetyStockForFillRate(fillRate, orderQuantity, 0);
      expect(stock).toBeLessThanOrEqual(0);
      expect(Math.abs(fillRateOf(stock, orderQuantity, 0) - fillRate)).toBeLessThan(1e-15);
    }),
  );
});

test("the safety stock for a fill rate runs on smoothly to that of certain demand", () => {
  expectClose(safetyStockForFillRate(0.9, 50, 1e-12), safetyStockForFillRate(0.9, 50, 0), 1e-12);
  expectClose(safetyStockForFillRate(0.9, 50, 1e-320), safetyStockForFillRate(0.9, 50, 0), 1e-12);
});

test("a higher service never needs less stock", () => {
  fc.assert(
    fc.property(level, level, size, size, (one, other, lot, deviation) => {
      const [low, high] = one < other ? [one, other] : [other, one];
      expect(safetyStockForCycles(high, deviation)).toBeGreaterThanOrEqual(
        safetyStockForCycles(low, deviation),
      );
      const slack = 1e-12 * (lot + deviation);
      expect(safetyStockForFillRate(high, lot, deviation)).toBeGreaterThanOrEqual(
        safetyStockForFillRate(low, lot, deviation) - slack,
      );
    }),
  );
});

test("half of all cycles need no safety stock", () => {
  expect(safetyStockForCycles(0.5, 50)).toBeCloseTo(0, 20);
});

test("no stock gives 0% or 100% of cycles, or 100% of demand", () => {
  for (const share of [0, 1]) expect(() => safetyStockForCycles(share, 50)).toThrow(Failure);
  for (const share of [0, 1]) {
    expect(() => safetyStockForFillRate(share, 100, 25)).toThrow(Failure);
    expect(() => safetyStockForFillRate(share, 100, 0)).toThrow(Failure);
  }
});

test("the share of demand served lies between 0 and 1, whatever the stock", () => {
  const stock = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(stock, size, size, (safetyStock, lot, deviation) => {
      for (const spread of [deviation, 0]) {
        const served = fillRateOf(safetyStock, lot, spread);
        expect(served).toBeGreaterThanOrEqual(0);
        expect(served).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test("as much is served above half a lot below the average as is short the same way under it", () => {
  const distance = fc.double({ min: 0, max: 6, noNaN: true });
  fc.assert(
    fc.property(distance, size, size, (z, lot, deviation) => {
      const served = fillRateOf(-lot / 2 + z * deviation, lot, deviation);
      const mirrored = fillRateOf(-lot / 2 - z * deviation, lot, deviation);
      expect(Math.abs(served + mirrored - 1)).toBeLessThan(1e-9);
    }),
  );
});

test("with lots of next to nothing the fill rate is the cycle service level", () => {
  for (const stock of [-40, 0, 12, 60]) {
    expectClose(fillRateOf(stock, 1e-9, 25), cycleServiceLevel(stock, 25), 1e-9);
    expectClose(fillRateOf(stock, 1e-300, 25), cycleServiceLevel(stock, 25), 1e-14);
  }
});

test("certain demand is served in every cycle by any stock from 0 up", () => {
  expect([-1, 0, 1].map((stock) => cycleServiceLevel(stock, 0))).toEqual([0, 1, 1]);
});

test("lead time and review period are covered alike, and a varying lead time adds its share", () => {
  expect(deviationToCover(3, 7, undefined, 0, 2)).toBe(9);
  expect(deviationToCover(3, 9, 10, 1.2, 0)).toBe(15);
  expect(() => deviationToCover(3, 9, undefined, 1.2, 0)).toThrow(Failure);
});

// Nahmias, Production and Operations Analysis, ch. 5: Harvey's Specialty Shop. Mean demand over the
// lead time 100, deviation 25, lot 100; its tables round z to two places.
describe("Harvey's Specialty Shop", () => {
  test("98 % of cycles need a reorder point of 151", () => {
    expect(100 + safetyStockForCycles(0.98, 25)).toBeCloseTo(151.34, 2);
  });

  test("98 % of demand needs a reorder point of 126", () => {
    expect(Math.round(100 + safetyStockForFillRate(0.98, 100, 25))).toBe(126);
    expect(safetyStockForFillRate(0.98, 100, 25) / 25).toBeCloseTo(1.02, 2);
  });
});

test("histories give what their averages and sample deviations give", () => {
  const demands = [12, 18, 9, 15, 21];
  const fromHistory = safetyStockFromHistory(0.95, demands, [3, 5], 1);
  const deviation = deviationToCover(Math.sqrt(22.5), 4, 15, Math.SQRT2, 1);
  expectClose(fromHistory, safetyStockForCycles(0.95, deviation), 1e-14);
});

test("the order of the records does not matter", () => {
  const records = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 2, maxLength: 40 });
  fc.assert(
    fc.property(records, records, (demands, leadTimes) => {
      expectClose(
        safetyStockFromHistory(0.9, [...demands].reverse(), [...leadTimes].sort(), 0),
        safetyStockFromHistory(0.9, demands, leadTimes, 0),
        1e-9,
      );
    }),
  );
});

test("one period of demand does not show how demand varies", () => {
  expect(() => safetyStockFromHistory(0.95, [100], [4], 0)).toThrow(Failure);
});
