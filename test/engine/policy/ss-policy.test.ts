import fc from "fast-check";
import { Failure } from "../../../src/engine/failure";
import { normalSsCost } from "../../../src/engine/policy/normal-ss-cost";
import { normalSsPolicy } from "../../../src/engine/policy/normal-ss-policy";
import { poissonSsPolicy } from "../../../src/engine/policy/poisson-ss-policy";
import { powerApproximation } from "../../../src/engine/policy/power-approximation";

// Zheng & Federgruen (1991), table I, after Veinott & Wagner (1965): order cost 64, holding cost 1,
// backorder cost 9, lead time 0.
describe("the table of Zheng and Federgruen", () => {
  const table: [mean: number, s: number, S: number, cost: number][] = [
    [10, 6, 40, 35.022],
    [15, 10, 49, 42.698],
    [20, 14, 62, 49.173],
    [21, 15, 65, 50.406],
    [22, 16, 68, 51.632],
    [23, 17, 52, 52.757],
    [24, 18, 54, 53.518],
    [25, 19, 56, 54.262],
    [30, 23, 66, 57.819],
    [35, 28, 77, 61.215],
    [40, 33, 87, 64.512],
    [45, 37, 97, 67.776],
    [50, 42, 108, 70.975],
    [51, 43, 110, 71.611],
    [52, 44, 112, 72.246],
    [55, 47, 118, 74.149],
    [59, 51, 126, 76.679],
    [60, 52, 129, 77.306],
    [61, 52, 131, 77.929],
    [63, 54, 73, 78.287],
    [64, 55, 74, 78.402],
    [65, 56, 75, 78.518],
    [70, 62, 81, 79.037],
    [75, 67, 86, 79.554],
  ];
  test.each(table)("Poisson demand of %d a period: s %d, S %d, cost %d", (mean, s, S, cost) => {
    const policy = poissonSsPolicy(mean, 64, 1, 9);
    expect([policy.reorderPoint, policy.orderUpTo]).toEqual([s, S]);
    expect(policy.cost).toBeCloseTo(cost, 3);
  });
});

// Snyder & Shen, Fundamentals of Supply Chain Theory (2nd ed.), ch. 4, with all digits from the
// book's own code, stockpyl.
describe("Snyder & Shen, chapter 4", () => {
  test("example 4.7: s 4, S 10, cost 8.034", () => {
    const { reorderPoint, orderUpTo, cost } = poissonSsPolicy(6, 5, 1, 4);
    expect([reorderPoint, orderUpTo]).toEqual([4, 10]);
    expect(cost).toBeCloseTo(8.034111561471644, 12);
  });

  test("problem 4.31: s 2, S 7, cost 223.57", () => {
    const { reorderPoint, orderUpTo, cost } = poissonSsPolicy(4, 150, 40, 125);
    expect([reorderPoint, orderUpTo]).toEqual([2, 7]);
    expect(cost).toBeCloseTo(223.5748295669688, 10);
  });

  test("example 4.8 and problem 4.32: the power approximation before its limit", () => {
    const example = powerApproximation(50, 8, 2.5, 0.18, 0.7);
    expect(example.reorderPoint).toBeCloseTo(40.19461695647407, 11);
    expect(example.reorderPoint + example.gap).toBeCloseTo(74.29017010980579, 11);
    const problem = powerApproximation(190, 48, 60, 2, 36);
    expect(problem.reorderPoint).toBeCloseTo(226.6137928222839, 10);
    expect(problem.reorderPoint + problem.gap).toBeCloseTo(324.3797868133974, 10);
  });
});

test("the limit on S of Ehrhardt and Mosier saves a third of the cost of example 4.8", () => {
  const item = [50, 8, 2.5, 0.18, 0.7] as const;
  const { reorderPoint, orderUpTo, cost } = normalSsPolicy(...item);
  expect(orderUpTo).toBeCloseTo(56.60395592743389, 9);
  expect(cost / normalSsCost(reorderPoint, 74.29017010980579, ...item)).toBeLessThan(0.667);
});

const item = fc.tuple(
  fc.double({ min: 0.01, max: 60, noNaN: true }),
  fc.double({ min: 0, max: 200, noNaN: true }),
  fc.double({ min: 0.1, max: 10, noNaN: true }),
  fc.double({ min: 0.1, max: 100, noNaN: true }),
);

test("dearer orders, stock or backorders never make the best policy cheaper", () => {
  fc.assert(
    fc.property(item, fc.nat(3), (figures, which) => {
      const dearer = [...figures] as typeof figures;
      dearer[which] *= 1.5;
      expect(poissonSsPolicy(...dearer).cost).toBeGreaterThanOrEqual(
        poissonSsPolicy(...figures).cost * (1 - 1e-12),
      );
    }),
  );
});

test("costs in another currency change no level", () => {
  fc.assert(
    fc.property(item, ([demand, orderCost, holdingCost, backorderCost]) => {
      const one = poissonSsPolicy(demand, orderCost, holdingCost, backorderCost);
      const other = poissonSsPolicy(demand, orderCost * 8, holdingCost * 8, backorderCost * 8);
      expect(other).toEqual({ ...one, cost: one.cost * 8 });
    }),
  );
});

test("where orders cost nothing, each demand is replaced: s is one below S", () => {
  const { reorderPoint, orderUpTo } = poissonSsPolicy(10, 0, 1, 9);
  expect(orderUpTo - reorderPoint).toBe(1);
});

test("an item without demand needs no stock, no orders and no money", () => {
  const nothing = { reorderPoint: 0, orderUpTo: 0, cost: 0 };
  expect(poissonSsPolicy(0, 64, 1, 9)).toEqual(nothing);
  expect(normalSsPolicy(0, 0, 64, 1, 9)).toEqual(nothing);
  expect(() => normalSsPolicy(0, 3, 64, 1, 9)).toThrow(Failure);
});

test("certain demand under (s, S) costs its orders, its stock and its backorders", () => {
  // Ten a period from 35 down to 5: four periods, with 25, 15, 5 and −5 left at their ends.
  expect(normalSsCost(0, 35, 10, 0, 64, 1, 9)).toBeCloseTo((64 + 25 + 15 + 5 + 9 * 5) / 4, 12);
  // A stock that falls exactly to s is ordered up.
  expect(normalSsCost(5, 35, 10, 0, 64, 1, 9)).toBeCloseTo((64 + 25 + 15 + 5) / 3, 12);
});

test("demand that hardly varies costs what certain demand costs", () => {
  const certain = normalSsCost(9.5, 42, 10, 0, 64, 1, 9);
  expect(normalSsCost(9.5, 42, 10, 1e-6, 64, 1, 9)).toBeCloseTo(certain, 5);
});

test("levels too many to go through are refused, not waited for", () => {
  expect(() => poissonSsPolicy(1000, 1e9, 1e-3, 1)).toThrow(Failure);
  expect(() => poissonSsPolicy(1e9, 64, 1, 9)).toThrow(Failure);
  expect(() => poissonSsPolicy(10, 64, 1e-300, 1e300)).toThrow(Failure);
  expect(() => normalSsCost(0, 1e9, 10, 3, 64, 1, 9)).toThrow(Failure);
});
