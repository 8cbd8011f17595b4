import fc from "fast-check";
import { readFileSync } from "fs";
import { join } from "path";
import { stateFromSeed, xoshiro128 } from "../../../src/engine/simulation/random";
import {
  simulateStock,
  type SimulatedService,
} from "../../../src/engine/simulation/stock-simulation";
import { expectClose } from "../../expect-close";

type Policy = [history: number[], leadTimes: number[], reorderPoint: number, lot: number];
interface Fixture {
  random: { seed: number; numbers: number[] };
  /** Policy, periods, seed, periods per year, and value and half-width of each figure. */
  runs: [...Policy, periods: number, seed: number, perYear: number, expected: number[][]][];
  /** One lead time; the figures of the long run. */
  theory: [history: number[], leadTime: number, point: number, lot: number, expected: number[]][];
  textbook: [history: number[], leadTime: number, point: number, lot: number, expected: number[]];
}
const fixture: Fixture = JSON.parse(
  readFileSync(join(__dirname, "../../fixtures/stock-simulation.json"), "utf8"),
);

const kinds = ["cycleService", "fillRate", "averageStock", "ordersPerYear"] as const;

function run(
  [demandHistory, leadTimes, reorderPoint, orderQuantity]: Policy,
  periods: number,
  seed = 1,
  periodsPerYear = 365,
): SimulatedService {
  return simulateStock({
    demandHistory,
    leadTimes,
    reorderPoint,
    orderQuantity,
    periods,
    seed,
    periodsPerYear,
  });
}

describe("the random numbers are those of the authors' reference programs", () => {
  test("xoshiro128++ from the state 1, 2, 3, 4", () => {
    expect(Array.from({ length: 10 }, xoshiro128([1, 2, 3, 4]))).toEqual([
      641, 1573767, 3222811527, 3517856514, 836907274, 4247214768, 3867114732, 1355841295,
      495546011, 621204420,
    ]);
  });

  test("PHP's own test: the 102,401st from that state is 0x2c873cfa", () => {
    const next = xoshiro128([1, 2, 3, 4]);
    for (let k = 0; k < 102400; k++) next();
    expect(next()).toBe(0x2c873cfa);
  });

  test("SplitMix64 from 0 begins with 0xe220a8397b1dcdaf, 0x6e789e6aa1b965f4", () => {
    expect(stateFromSeed(0)).toEqual([0x7b1dcdaf, 0xe220a839, 0xa1b965f4, 0x6e789e6a]);
  });

  test("a thousand from a seed are those of another program", () => {
    const next = xoshiro128(stateFromSeed(fixture.random.seed));
    const numbers = Array.from({ length: 1000 }, next);
    expect(numbers.slice(-20)).toEqual(fixture.random.numbers);
  });
});

describe("the same random numbers give what another simulation in exact fractions gives", () => {
  test.each(fixture.runs)("%j, lead times %j, point %d, lot %d", (...given) => {
    const [history, leadTimes, point, lot, periods, seed, perYear, expected] = given;
    const result = run([history, leadTimes, point, lot], periods, seed, perYear);
    kinds.forEach((kind, k) => {
      const { value, halfWidth } = result[kind];
      expectClose(value, expected[k][0], 1e-12);
      expect(Math.abs(halfWidth - expected[k][1])).toBeLessThanOrEqual(
        1e-12 * (Math.abs(value) + halfWidth),
      );
    });
  });
});

describe("a long run comes to the figures of theory (Hadley & Whitin; Axsäter, ch. 5)", () => {
  test.each(fixture.theory)("%j, lead time %d, point %d, lot %d", (...given) => {
    const [history, leadTime, point, lot, expected] = given;
    const result = run([history, [leadTime], point, lot], 200000, 3);
    kinds.forEach((kind, k) => {
      const { value, halfWidth } = result[kind];
      // Beyond twice the half-width lies a true figure once in some 2,000 times.
      expect(Math.abs(value - expected[k])).toBeLessThanOrEqual(2 * halfWidth + 1e-9);
      expect(halfWidth).toBeLessThanOrEqual(0.05 * Math.abs(value) + 1e-9);
    });
  });

  test("a textbook buffer for 95 % of cycles gives 81 %: demand 10 ± 3 a day, lead time 7, lot 100", () => {
    const [history, leadTime, point, lot, [theory]] = fixture.textbook;
    const { cycleService } = run([history, [leadTime], point, lot], 1000000);
    expect(theory).toBeCloseTo(0.81, 2);
    expect(cycleService.halfWidth).toBeLessThan(0.01);
    expect(Math.abs(cycleService.value - theory)).toBeLessThan(2 * cycleService.halfWidth);
  });
});

test("the confidence intervals hold the true figure about 95 times in a hundred", () => {
  const [history, leadTime, point, lot, expected] = fixture.theory[1];
  const seeds = Array.from({ length: 200 }, (_, seed) => seed);
  const held = [0, 0, 0, 0];
  for (const seed of seeds) {
    const result = run([history, [leadTime], point, lot], 10000, seed);
    kinds.forEach((kind, k) => {
      const { value, halfWidth } = result[kind];
      if (Math.abs(value - expected[k]) <= halfWidth) held[k]++;
    });
  }
  for (const count of held) {
    expect(count / seeds.length).toBeGreaterThan(0.89);
    expect(count / seeds.length).toBeLessThan(0.995);
  }
});

describe("what must be", () => {
  const quantity = fc.integer({ min: 0, max: 50 });
  const policies: fc.Arbitrary<Policy> = fc.tuple(
    fc.array(quantity, { minLength: 1, maxLength: 20 }),
    fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 5 }),
    fc.integer({ min: -50, max: 400 }),
    fc.integer({ min: 1, max: 300 }),
  );

  test("the same seed gives the same result, shares are shares, stock and orders are not negative", () => {
    fc.assert(
      fc.property(policies, fc.nat(), (policy, seed) => {
        const result = run(policy, 1000, seed);
        expect(run(policy, 1000, seed)).toEqual(result);
        for (const kind of ["cycleService", "fillRate"] as const) {
          const { value } = result[kind];
          if (Number.isNaN(value)) continue;
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
        expect(result.averageStock.value).toBeGreaterThanOrEqual(0);
        expect(result.ordersPerYear.value).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 50 },
    );
  });

  test("scaling every quantity changes no service", () => {
    fc.assert(
      fc.property(policies, ([history, leadTimes, point, lot]) => {
        const small = run([history, leadTimes, point, lot], 1000);
        const large = run([history.map((x) => 0.1 * x), leadTimes, 0.1 * point, 0.1 * lot], 1000);
        expectClose(large.cycleService, small.cycleService, 0);
        // Held against 1 and the lot: where a figure is 0, rounding may leave a last digit.
        expectClose(1 + large.fillRate.value, 1 + small.fillRate.value, 1e-9);
        expectClose(lot + 10 * large.averageStock.value, lot + small.averageStock.value, 1e-9);
      }),
      { numRuns: 50 },
    );
  });

  test("a higher reorder point serves no less", () => {
    const service = [60, 70, 80, 90, 100].map(
      (point) => run([[3, 17, 9, 11], [7], point, 100], 20000).fillRate.value,
    );
    expect(service).toEqual([...service].sort((a, b) => a - b));
  });

  test("steady demand is Harris's saw-tooth: half a lot on average, demand / lot orders a year", () => {
    const { cycleService, fillRate, averageStock, ordersPerYear } = run([[0.1], [3], 0.3, 2], 2000);
    expect([cycleService.value, fillRate.value]).toEqual([1, 1]);
    expect(averageStock.value).toBeCloseTo(1, 9);
    expect(ordersPerYear.value).toBeCloseTo((365 * 0.1) / 2, 9);
  });

  test("without demand nothing is ordered, and no share can be told", () => {
    const result = run([[0, 0], [3], 5, 10], 1000);
    expect([result.cycleService.value, result.fillRate.value]).toEqual([NaN, NaN]);
    expect(result.averageStock).toEqual({ value: 15, halfWidth: 0 });
    expect(result.ordersPerYear).toEqual({ value: 0, halfWidth: 0 });
  });

  test("an order that never arrives ends no cycle", () => {
    const result = run([[1], [1e300], 5, 10], 1000);
    expect(result.cycleService.value).toBeNaN();
    expect(result.fillRate.value).toBe(0);
  });
});
