import fc from "fast-check";
import { readFileSync } from "fs";
import { join } from "path";
import { coverage } from "../../../src/engine/flow/coverage";
import { forwardCoverage } from "../../../src/engine/flow/forward-coverage";
import { runOutDate } from "../../../src/engine/flow/run-out-date";
import { expectClose } from "../../expect-close";

const cases: [number, number[], number | null][] = JSON.parse(
  readFileSync(join(__dirname, "../../fixtures/stock-plans.json"), "utf8"),
)["COVERAGE.FORWARD"];
const outlasts = expect.objectContaining({ kind: "unavailable" });

test(`forward coverage and run-out date, ${cases.length} cases in exact fractions`, () => {
  for (const [stock, demand, expected] of cases) {
    if (expected === null) {
      expect(() => forwardCoverage(stock, demand)).toThrow(outlasts);
    } else {
      expectClose(forwardCoverage(stock, demand), expected, 1e-11);
      expectClose(runOutDate(45658, stock, demand, 7), 45658 + 7 * expected, 1e-13);
    }
  }
});

// MrExcel, "Formula to calculate forward coverage" (2015).
test("stock 1,000, 700, 500 and 200 lasts 2.60, 2.00, 1.00 and 0.33 periods", () => {
  const forecast = [500, 200, 500, 600, 200, 200];
  const stocks = [1000, 700, 500, 200];
  const covered = stocks.map((stock, k) => forwardCoverage(stock, forecast.slice(k)));
  expect(covered.map((periods) => periods.toFixed(2))).toEqual(["2.60", "2.00", "1.00", "0.33"]);
});

// "Inventory cover calculations", Scribd 364515010.
test("stock 500 against a falling demand lasts 7.461538 weeks", () => {
  expect(forwardCoverage(500, [80, 76, 72, 68, 64, 60, 56, 52])).toBeCloseTo(7.461538, 6);
});

test("a stock of 999 periods' demand is no answer when the plan has six", () => {
  expect(() => forwardCoverage(600, [500, 0, 0])).toThrow(outlasts);
  expect(() => forwardCoverage(1, [0, 0, 0])).toThrow(outlasts);
});

test("a stock of exactly the plan lasts exactly as long, decimals or not", () => {
  expect(forwardCoverage(20, [5, 5, 5, 5])).toBe(4);
  expect(forwardCoverage(0.3, [0.1, 0.2])).toBe(2);
  expect(forwardCoverage(0.6, [0.1, 0.2, 0.3])).toBeCloseTo(3, 14);
  expect(forwardCoverage(0.7 + 0.1, [0.7, 0.1])).toBeCloseTo(2, 14);
});

test("a stock is used up before the periods without demand that follow", () => {
  expect(forwardCoverage(10, [5, 5, 0, 0, 5])).toBe(2);
  expect(forwardCoverage(0.3, [0.1, 0.2, 0, 5])).toBe(2);
});

test("no stock lasts no time", () => {
  expect(forwardCoverage(0, [5])).toBe(0);
  expect(forwardCoverage(-3, [5])).toBe(0);
  expect(runOutDate(45658.25, -3, [5], 7)).toBe(45658.25);
});

const plan = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 40 });

test("the demand up to the run-out is the stock", () => {
  fc.assert(
    fc.property(plan, fc.double({ min: 0.001, max: 1, noNaN: true }), (demand, part) => {
      const total = demand.reduce((sum, units) => sum + units, 0);
      fc.pre(total > 0);
      const periods = forwardCoverage(part * total, demand);
      const whole = Math.floor(periods);
      const used =
        demand.slice(0, whole).reduce((sum, units) => sum + units, 0) +
        (periods - whole) * (demand[whole] ?? 0);
      expectClose(used, part * total, 1e-11);
    }),
  );
});

test("more stock never lasts less", () => {
  fc.assert(
    fc.property(plan, fc.nat(20000), fc.nat(20000), (demand, one, other) => {
      const total = demand.reduce((sum, units) => sum + units, 0);
      const [less, more] = [one % (total + 1), other % (total + 1)].sort((a, b) => a - b);
      expect(forwardCoverage(less, demand)).toBeLessThanOrEqual(forwardCoverage(more, demand));
    }),
  );
});

test("against an even demand forward coverage is the plain coverage", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 900 }), (daily, n) => {
      const plan = new Array<number>(1000).fill(daily);
      expectClose(
        forwardCoverage((daily * n) / 3, plan),
        coverage((daily * n) / 3, daily * 365, 365),
        1e-10,
      );
    }),
  );
});
