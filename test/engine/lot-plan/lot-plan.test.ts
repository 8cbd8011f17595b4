import fc from "fast-check";
import { readFileSync } from "fs";
import { join } from "path";
import {
  leastUnitCostLots,
  partPeriodLots,
  silverMealLots,
} from "../../../src/engine/lot-plan/heuristic-lots";
import { planCost, type LotCosts } from "../../../src/engine/lot-plan/lot-costs";
import { netDemand } from "../../../src/engine/lot-plan/net-demand";
import { optimalLots } from "../../../src/engine/lot-plan/optimal-lots";
import { expectClose } from "../../expect-close";

interface Case extends LotCosts {
  demand: number[];
  onHand: number;
  /** Least cost of all. */
  optimal: number;
  silvermeal: [lots: number[], cost: number];
  partperiod: [lots: number[], cost: number];
  leastunit: [lots: number[], cost: number];
  lotforlot: [lots: number[], cost: number];
}

const fixture: { plans: Case[]; longPlans: Case[] } = JSON.parse(
  readFileSync(join(__dirname, "../../fixtures/lot-plan.json"), "utf8"),
);

const heuristics = {
  silvermeal: silverMealLots,
  partperiod: partPeriodLots,
  leastunit: leastUnitCostLots,
  lotforlot: (net: number[]) => net,
} as const;

function constant(periods: number, orderCost: number, holdingCost: number): LotCosts {
  const all = (cost: number) => new Array<number>(periods).fill(cost);
  return { orderCost: all(orderCost), holdingCost: all(holdingCost), unitCost: all(0) };
}

const bestCost = (demand: number[], costs: LotCosts, onHand: number) =>
  planCost(optimalLots(netDemand(demand, onHand), costs), demand, onHand, costs);

describe("plans agree with other programs in exact fractions", () => {
  test(`the least cost is that of trying everything, ${fixture.plans.length} plans`, () => {
    for (const { demand, onHand, optimal, ...costs } of fixture.plans) {
      expectClose(bestCost(demand, costs, onHand), optimal, 1e-13);
    }
  });

  test("the least cost of 60 and of 200 periods is that of a backward recursion", () => {
    for (const { demand, onHand, optimal, ...costs } of fixture.longPlans) {
      expectClose(bestCost(demand, costs, onHand), optimal, 1e-13);
    }
  });

  for (const method of Object.keys(heuristics) as (keyof typeof heuristics)[]) {
    test(`the lots of ${method} follow the words of the books`, () => {
      for (const { demand, onHand, [method]: expected, ...costs } of fixture.plans) {
        const lots = heuristics[method](netDemand(demand, onHand), costs);
        expect(lots).toEqual(expected[0]);
        expectClose(planCost(lots, demand, onHand, costs), expected[1], 1e-13);
      }
    });
  }
});

describe("published examples", () => {
  test("Wagner & Whitin (1958): twelve months with costs that change cost 864", () => {
    const demand = [69, 29, 36, 61, 61, 26, 34, 67, 45, 67, 79, 56];
    const costs = {
      ...constant(12, 0, 1),
      orderCost: [85, 102, 102, 101, 98, 114, 105, 86, 119, 110, 98, 114],
    };
    const lots = optimalLots(demand, costs);
    expect(planCost(lots, demand, 0, costs)).toBe(864);
    expect(lots).toEqual([98, 0, 97, 0, 121, 0, 0, 112, 0, 67, 135, 0]);
  });

  test("Snyder & Shen, example 3.9: four periods cost 1,380 in lots of 210 and 150", () => {
    const demand = [90, 120, 80, 70];
    const costs = constant(4, 500, 2);
    expect(optimalLots(demand, costs)).toEqual([210, 0, 150, 0]);
    expect(planCost([210, 0, 150, 0], demand, 0, costs)).toBe(1380);
  });

  test("Snyder & Shen, problems 3.27 and 3.29: 424 and 423", () => {
    expect(bestCost([150, 100, 80, 200], constant(4, 120, 0.8), 0)).toBeCloseTo(424, 10);
    expect(bestCost([730, 580, 445, 650, 880], constant(5, 100, 0.1), 0)).toBeCloseTo(423, 10);
  });

  test("Silver, Pyke & Thomas, ch. 5: Silver–Meal finds the best plan of twelve months, 501.20", () => {
    const demand = [10, 62, 12, 130, 154, 129, 88, 52, 124, 160, 238, 41];
    const costs = constant(12, 54, 0.4);
    const lots = [84, 0, 0, 130, 283, 0, 140, 0, 124, 160, 279, 0];
    expect(silverMealLots(demand, costs)).toEqual(lots);
    expect(planCost(lots, demand, 0, costs)).toBeCloseTo(501.2, 10);
    expect(bestCost(demand, costs, 0)).toBeCloseTo(501.2, 10);
  });

  test("Nahmias, the machine shop: three heuristics on 18, 30, 42, 5, 20", () => {
    const demand = [18, 30, 42, 5, 20];
    const costs = constant(5, 80, 2);
    expect(silverMealLots(demand, costs)).toEqual([48, 0, 47, 0, 20]);
    expect(leastUnitCostLots(demand, costs)).toEqual([48, 0, 42, 25, 0]);
    expect(partPeriodLots(demand, costs)).toEqual([48, 0, 67, 0, 0]);
    const cost = (lots: number[]) => planCost(lots, demand, 0, costs);
    expect(cost([48, 0, 47, 0, 20])).toBe(310);
    expect(cost([48, 0, 42, 25, 0])).toBe(340);
    expect(cost([48, 0, 67, 0, 0])).toBe(310);
  });
});

const quarters = (least: number, most: number) =>
  fc.integer({ min: 4 * least, max: 4 * most }).map((quarter) => quarter / 4);
const amount = fc.oneof(fc.constant(0), quarters(0, 500));

function problems(mostPeriods: number) {
  return fc.integer({ min: 1, max: mostPeriods }).chain((periods) => {
    const each = (arbitrary: fc.Arbitrary<number>) =>
      fc.array(arbitrary, { minLength: periods, maxLength: periods });
    return fc.record({
      demand: each(amount),
      orderCost: each(amount),
      holdingCost: each(quarters(0, 10)),
      unitCost: each(quarters(0, 30)),
      onHand: fc.oneof(fc.constant(0), quarters(-50, 300)),
    });
  });
}

test("the optimal plan is never dearer than another, and no plan runs short", () => {
  fc.assert(
    fc.property(problems(30), ({ demand, onHand, ...costs }) => {
      const net = netDemand(demand, onHand);
      const least = bestCost(demand, costs, onHand);
      for (const method of [...Object.values(heuristics), optimalLots]) {
        const lots = method(net, costs);
        expect(least).toBeLessThanOrEqual(planCost(lots, demand, onHand, costs) * (1 + 1e-12));
        let stock = onHand;
        lots.forEach((lot, t) => {
          stock += lot - demand[t];
          expect(stock).toBeGreaterThanOrEqual(-1e-9);
        });
        const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
        expectClose(sum(lots), sum(net), 1e-12);
      }
    }),
  );
});

test("up to ten periods the optimal plan costs what the best of all plans costs", () => {
  fc.assert(
    fc.property(problems(10), ({ demand, onHand, ...costs }) => {
      const net = netDemand(demand, onHand);
      let least = Infinity;
      for (let set = 0; set < 1 << demand.length; set++) {
        // Each need is met by the last order before it.
        const lots = new Array<number>(demand.length).fill(0);
        let last = -1;
        const isMet = net.every((units, t) => {
          if ((set >> t) & 1) last = t;
          if (units > 0 && last >= 0) lots[last] += units;
          return units === 0 || last >= 0;
        });
        if (isMet) least = Math.min(least, planCost(lots, demand, onHand, costs));
      }
      expectClose(bestCost(demand, costs, onHand), least, 1e-12);
    }),
    { numRuns: 60 },
  );
});

test("free holding makes one order of everything, free ordering one each period", () => {
  const demand = [0, 4, 0, 7, 9];
  expect(optimalLots(demand, constant(5, 10, 0)).filter((lot) => lot > 0)).toEqual([20]);
  expect(optimalLots(demand, constant(5, 0, 1))).toEqual(demand);
  for (const method of Object.values(heuristics)) {
    expect(method(demand, constant(5, 0, 1))).toEqual(demand);
  }
  for (const method of [silverMealLots, leastUnitCostLots, partPeriodLots]) {
    expect(method(demand, constant(5, 10, 0))).toEqual([0, 20, 0, 0, 0]);
  }
});

test("an order is placed early, in a period without any demand, where that is cheaper", () => {
  const costs = { orderCost: [1, 1000], holdingCost: [1, 1], unitCost: [0, 0] };
  expect(optimalLots([0, 100], costs)).toEqual([100, 0]);
});

test("decimal fractions leave no trace of stock to be charged", () => {
  const costs = constant(3, 0, 5);
  expect(planCost([0.6, 0, 0], [0.1, 0.2, 0.3], 0, { ...costs, holdingCost: [0, 0, 5] })).toBe(0);
});

test("what is owed is ordered for the first period", () => {
  expect(netDemand([5, 5], -3)).toEqual([8, 5]);
  expect(netDemand([0, 5], -3)).toEqual([3, 5]);
});
