import fc from "fast-check";
import {
  leastUnitCostLots,
  partPeriodLots,
  silverMealLots,
} from "../../../src/engine/lot-plan/heuristic-lots";
import { planCost, type LotCosts } from "../../../src/engine/lot-plan/lot-costs";
import { netDemand } from "../../../src/engine/lot-plan/net-demand";
import { optimalLots } from "../../../src/engine/lot-plan/optimal-lots";
import { expectClose } from "../../expect-close";
import { asUnits, decimal, decimals, stockFor } from "../../support/decimals";

const methods = {
  optimal: optimalLots,
  silvermeal: silverMealLots,
  partperiod: partPeriodLots,
  leastunit: leastUnitCostLots,
  lotforlot: (net: readonly number[]) => [...net],
} as const;
type Method = keyof typeof methods;

const constant = (periods: number, orderCost: number, holdingCost: number): LotCosts => {
  const all = (cost: number) => new Array<number>(periods).fill(cost);
  return { orderCost: all(orderCost), holdingCost: all(holdingCost), unitCost: all(0) };
};

describe("stock on hand that covers whole periods on paper leaves nothing to order", () => {
  const planAndCost = (method: Method, demand: number[], costs: LotCosts, onHand: number) => {
    const lots = methods[method](netDemand(demand, onHand), costs);
    return { lots, cost: planCost(lots, demand, onHand, costs) };
  };

  test("0.3 are enough for 0.1 and 0.2", () => {
    const { lots, cost } = planAndCost("lotforlot", [0.1, 0.2, 0.3], constant(3, 5, 1), 0.3);
    expect(lots).toEqual([0, 0, 0.3]);
    expectClose(cost, 5.2, 1e-14);
    expectClose(planAndCost("lotforlot", [0.1, 0.2], constant(2, 50, 1), 0.3).cost, 0.2, 1e-14);
    for (const method of ["optimal", "silvermeal", "partperiod", "leastunit"] as const) {
      expect(planAndCost(method, [0.1, 0.2, 5], constant(3, 50, 1), 0.3).lots).toEqual([0, 0, 5]);
    }
  });

  test("16.74 are enough for 8.68, 1.57 and 6.49: the best plan orders 3.82 in the fourth period", () => {
    const demand = [8.68, 1.57, 6.49, 1.22, 2.6];
    const { lots, cost } = planAndCost("optimal", demand, constant(5, 10, 1), 16.74);
    expectClose(lots, [0, 0, 0, 3.82, 0], 1e-14);
    expectClose(cost, 27.15, 1e-14);
  });

  test("9.85 are enough for 1.24, 5.65 and 2.96: Silver–Meal's plan costs 50.25", () => {
    const demand = [1.24, 5.65, 2.96, 4.58, 3.02, 7.94, 5.1, 6.19, 0.56];
    expectClose(planAndCost("silvermeal", demand, constant(9, 10, 1), 9.85).cost, 50.25, 1e-14);
  });
});

/** Demand and stock in thousandths of units, costs in thousandths of currency. */
interface WholeCase extends LotCosts {
  demand: number[];
  onHand: number;
}

function cases(mostPeriods: number, mostUnits: number): fc.Arbitrary<WholeCase> {
  return decimals(mostUnits, mostPeriods).chain((demand) => {
    const costs = (most: number) => {
      const one = decimal(0, most);
      const each = fc.array(one, { minLength: demand.length, maxLength: demand.length });
      return fc.oneof(
        each,
        one.map((cost) => demand.map(() => cost)),
      );
    };
    return fc.record({
      demand: fc.constant(demand),
      onHand: stockFor(demand),
      orderCost: costs(100000),
      holdingCost: costs(3000),
      unitCost: fc.oneof(costs(20000), fc.constant(demand.map(() => 0))),
    });
  });
}

/** The need beyond the stock, from how much has been used up by then. */
function wholeNet({ demand, onHand }: WholeCase): number[] {
  let used = -onHand;
  let ordered = 0;
  return demand.map((units) => {
    used += units;
    const net = Math.max(0, used - ordered);
    ordered += net;
    return net;
  });
}

/** Ordering and holding of a lot from one period to another, in millionths of currency. */
function lotCost({ orderCost, holdingCost }: WholeCase, net: number[], from: number, to: number) {
  let holding = 0n;
  for (let period = from; period <= to; period++) {
    for (let held = from; held < period; held++) {
      holding += BigInt(holdingCost[held]) * BigInt(net[period]);
    }
  }
  return { ordering: 1000n * BigInt(orderCost[from]), holding };
}

/** The books' rules, with averages compared crosswise: whether a lot goes on to one more period. */
const goesOn = {
  silvermeal: (given: WholeCase, net: number[], from: number, to: number) => {
    const [a, b] = [lotCost(given, net, from, to - 1), lotCost(given, net, from, to)];
    const periods = BigInt(to - from);
    return (b.ordering + b.holding) * periods <= (a.ordering + a.holding) * (periods + 1n);
  },
  leastunit: (given: WholeCase, net: number[], from: number, to: number) => {
    const [a, b] = [lotCost(given, net, from, to - 1), lotCost(given, net, from, to)];
    const units = (end: number) =>
      net.slice(from, end + 1).reduce((sum, need) => sum + BigInt(need), 0n);
    return (b.ordering + b.holding) * units(to - 1) <= (a.ordering + a.holding) * units(to);
  },
  partperiod: (given: WholeCase, net: number[], from: number, to: number) => {
    const [a, b] = [lotCost(given, net, from, to - 1), lotCost(given, net, from, to)];
    return b.holding <= b.ordering || a.holding + b.holding < 2n * a.ordering;
  },
  lotforlot: () => false,
} as const;

function wholeLots(method: keyof typeof goesOn, given: WholeCase, net: number[]): number[] {
  const lots = net.map(() => 0);
  for (let from = 0; from < net.length;) {
    let to = from + 1;
    if (net[from] > 0) while (to < net.length && goesOn[method](given, net, from, to)) to++;
    for (let period = from; period < to; period++) lots[from] += net[period];
    from = to;
  }
  return lots;
}

function wholePlanCost(given: WholeCase, lots: number[]): bigint {
  let left = given.onHand;
  return lots.reduce((cost, lot, t) => {
    left += lot - given.demand[t];
    const ordering = lot > 0 ? 1000n * BigInt(given.orderCost[t]) : 0n;
    const buying = BigInt(given.unitCost[t]) * BigInt(lot);
    return cost + ordering + buying + BigInt(given.holdingCost[t]) * BigInt(Math.max(0, left));
  }, 0n);
}

/** The least that can be added by all periods from the last one back to each. */
function wholeLeastCost(given: WholeCase, net: number[]): bigint {
  const from: bigint[] = net.map(() => 0n).concat(0n);
  for (let start = net.length - 1; start >= 0; start--) {
    let least = net[start] === 0 ? from[start + 1] : undefined;
    let units = 0n;
    for (let end = start; end < net.length; end++) {
      units += BigInt(net[end]);
      if (units === 0n) continue;
      const { ordering, holding } = lotCost(given, net, start, end);
      const cost = ordering + holding + BigInt(given.unitCost[start]) * units + from[end + 1];
      if (least === undefined || cost < least) least = cost;
    }
    from[start] = least ?? 0n;
  }
  return from[0] + holdingOfStock(given);
}

/** What holding the stock on hand costs until it is used up. */
function holdingOfStock({ demand, onHand, holdingCost }: WholeCase): bigint {
  let left = onHand;
  return demand.reduce((cost, units, t) => {
    left -= units;
    return cost + BigInt(holdingCost[t]) * BigInt(Math.max(0, left));
  }, 0n);
}

function decimalCase({ demand, onHand, ...costs }: WholeCase) {
  return {
    demand: demand.map(asUnits),
    onHand: asUnits(onHand),
    costs: {
      orderCost: costs.orderCost.map(asUnits),
      holdingCost: costs.holdingCost.map(asUnits),
      unitCost: costs.unitCost.map(asUnits),
    },
  };
}

const inThousandths = (lots: number[]) => lots.map((lot) => Math.round(lot * 1000));

describe.each([
  ["small", 8, 3000],
  ["large", 20, 2000000],
])("in %s decimal fractions, as in whole thousandths", (_, mostPeriods, mostUnits) => {
  for (const method of ["silvermeal", "partperiod", "leastunit", "lotforlot"] as const) {
    test(`${method} orders the same lots at the same cost`, () => {
      fc.assert(
        fc.property(cases(mostPeriods, mostUnits), (given) => {
          const { demand, onHand, costs } = decimalCase(given);
          const lots = methods[method](netDemand(demand, onHand), costs);
          const whole = wholeLots(method, given, wholeNet(given));
          expectClose(lots, whole.map(asUnits), 1e-12);
          const cost = Number(wholePlanCost(given, whole)) / 1e6;
          expectClose(planCost(lots, demand, onHand, costs), cost, 1e-12);
        }),
        { numRuns: 400 },
      );
    });
  }

  test("the optimal plan costs the least, and nothing is ordered for a trace", () => {
    fc.assert(
      fc.property(cases(mostPeriods, mostUnits), (given) => {
        const { demand, onHand, costs } = decimalCase(given);
        const lots = optimalLots(netDemand(demand, onHand), costs);
        const least = wholeLeastCost(given, wholeNet(given));
        const whole = inThousandths(lots);
        expectClose(lots, whole.map(asUnits), 1e-12);
        expect(wholePlanCost(given, whole)).toBe(least);
        expectClose(planCost(lots, demand, onHand, costs), Number(least) / 1e6, 1e-12);
      }),
      { numRuns: 400 },
    );
  });
});

describe("plans that are equally good on paper", () => {
  const whole = fc.integer({ min: 1, max: 20 }).chain((periods) => {
    const each = (most: number) =>
      fc.array(fc.nat(most), { minLength: periods, maxLength: periods });
    return fc.record({
      demand: each(60),
      orderCost: each(100),
      holdingCost: each(3),
      onHand: fc.nat(100),
    });
  });

  test("the same one is taken in tenths, in thirds, in sevenths and at any scale", () => {
    fc.assert(
      fc.property(
        whole,
        fc.constantFrom(10, 3, 7, 1000, 1e100, 1e-100),
        fc.boolean(),
        ({ demand, orderCost, holdingCost, onHand }, parts, perUnit) => {
          const unitCost = demand.map(() => 0);
          // What a unit is, changes the cost per unit; what a coin is, the cost of an order.
          const scaled = {
            orderCost: perUnit ? orderCost : orderCost.map((cost) => cost / parts),
            holdingCost: perUnit ? holdingCost.map((cost) => cost * parts) : holdingCost,
            unitCost,
          };
          const costs = { orderCost, holdingCost, unitCost };
          const net = netDemand(
            demand.map((units) => units / parts),
            onHand / parts,
          );
          for (const method of Object.keys(methods) as Method[]) {
            const lots = methods[method](netDemand(demand, onHand), costs);
            expectClose(
              methods[method](net, scaled).map((lot) => lot * parts),
              lots,
              1e-11,
            );
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
