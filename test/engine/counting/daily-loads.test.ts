import fc from "fast-check";
import { dailyLoads, plannedCounts } from "../../../src/engine/counting/daily-loads";
import { fixture } from "./fixture";

const mean = (numbers: Int32Array) => numbers.reduce((a, b) => a + b, 0) / numbers.length;

test.each(fixture.loads)("%d items, %d counts in %d days, over %d days", (...given) => {
  const [items, counts, year, days, expected] = given;
  const loads = dailyLoads(items, counts, year, days);
  expect([...loads]).toEqual(expected);
  expect(plannedCounts(items, counts, year, days)).toBe(loads.reduce((a, b) => a + b, 0));
});

describe("figures of the trade", () => {
  test("131 items counted 52 times in 225 days are 30.28 a day: 30 or 31 (Oracle's example)", () => {
    const loads = dailyLoads(131, 52, 225, 225);
    expect(mean(loads)).toBeCloseTo(30.28, 2);
    expect(new Set(loads)).toEqual(new Set([30, 31]));
  });

  test("284 items counted 4 times in 260 days are 4.37 a day: 4 or 5", () => {
    const loads = dailyLoads(284, 4, 260, 260);
    expect(mean(loads)).toBeCloseTo(4.37, 2);
    expect(new Set(loads)).toEqual(new Set([4, 5]));
  });

  test.each([
    [500, 30, 17],
    [2_000, 90, 22],
    [15_000, 180, 83],
  ])("%d items counted every %d days are %d a day", (items, interval, aDay) => {
    const half = dailyLoads(items, 180 / interval, 180, 180);
    expect(Math.round(mean(half))).toBe(aDay);
    expect(half.reduce((a, b) => a + b, 0)).toBe((items * 180) / interval);
    const year = dailyLoads(items, 365 / interval, 365, 365);
    expect(Math.round(mean(year))).toBe(aDay);
  });
});

const countsAYear = fc.oneof(
  fc.integer({ min: 0, max: 200 }),
  fc.integer({ min: 1, max: 365 }).map((interval) => 200 / Math.max(1, interval)),
  fc.double({ min: 0, max: 200, noNaN: true }),
);

test("no two days differ by more than one item, however odd the pace", () => {
  fc.assert(
    fc.property(
      fc.nat(5_000),
      countsAYear,
      fc.integer({ min: 1, max: 400 }),
      (items, counts, days) => {
        const loads = dailyLoads(items, counts, 200, days);
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test("a year holds as many counts as it should, and one that is begun", () => {
  fc.assert(
    fc.property(fc.nat(5_000), fc.integer({ min: 0, max: 800 }), (items, quarters) => {
      const loads = dailyLoads(items, quarters / 4, 200, 200);
      expect(loads.reduce((a, b) => a + b, 0)).toBe(Math.ceil((items * quarters) / 4));
    }),
  );
});

test("an item is counted once a day at most", () => {
  expect([...dailyLoads(2, 260, 260, 3)]).toEqual([2, 2, 2]);
  expect(() => dailyLoads(2, 261, 260, 3)).toThrow(
    expect.objectContaining({
      reason: "countedMoreThanDaily",
      facts: { countsAYear: 261, workingDays: 260 },
    }),
  );
});
