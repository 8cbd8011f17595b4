import fc from "fast-check";
import { readFileSync } from "fs";
import { join } from "path";
import { jointReplenishment } from "../../../src/engine/lot-plan/joint-replenishment";
import { expectClose } from "../../expect-close";

interface Case {
  demand: number[];
  minor: number[];
  holding: number[];
  major: number;
  /** Cost of Silver's own multiples. */
  silver: number;
  /** Cost of the best of all multiples, where trying them all was possible. */
  least: number | null;
}

const { joint: cases }: { joint: Case[] } = JSON.parse(
  readFileSync(join(__dirname, "../../fixtures/lot-plan.json"), "utf8"),
);

function yearlyCost(
  { demand, minor, holding, major }: Omit<Case, "silver" | "least">,
  multiples: number[],
): number {
  const ordering = minor.reduce((sum, cost, k) => sum + cost / multiples[k], major);
  const held = demand.reduce((sum, units, k) => sum + units * holding[k] * multiples[k], 0);
  return Math.sqrt(2 * ordering * held);
}

test(`never dearer than Silver's heuristic, and as cheap as the best of all, ${cases.length} groups`, () => {
  for (const group of cases) {
    const { multiples, cost, cycle } = jointReplenishment(
      group.demand,
      group.minor,
      group.holding,
      group.major,
    );
    expectClose(cost, yearlyCost(group, multiples), 1e-13);
    const ordering = group.minor.reduce((sum, a, k) => sum + a / multiples[k], group.major);
    expectClose(cycle, (2 * ordering) / cost, 1e-13);
    expect(cost).toBeLessThanOrEqual(group.silver * (1 + 1e-12));
    if (group.least !== null) expectClose(cost, group.least, 1e-13);
  }
});

describe("published examples", () => {
  test("Silver, Pyke & Peterson (1998), p. 428: 1, 1, 4, 3 every 0.0762 years for 2,067.65", () => {
    const result = jointReplenishment(
      [86000, 12500, 1400, 3000],
      [15, 15, 15, 15],
      [0.24, 0.24, 0.24, 0.24],
      40,
    );
    expect(result.multiples).toEqual([1, 1, 4, 3]);
    expectClose(result.cycle, 0.07617340262784976, 1e-14);
    expectClose(result.cost, 2067.650840930354, 1e-14);
  });

  test("Snyder, three items with a shared cost of 600: 1, 3, 1 for 837.85", () => {
    const result = jointReplenishment([1, 1, 1], [120, 840, 300], [160, 20, 50], 600);
    expect(result.multiples).toEqual([1, 3, 1]);
    expectClose(result.cycle, 3.103164454170876, 1e-14);
    expectClose(result.cost, 837.8544026261366, 1e-14);
  });

  test("Snyder, four items with a shared cost of 20,000: 1, 2, 1, 3 for 1,028,646", () => {
    const result = jointReplenishment(
      [1780, 445, 920, 175],
      [36000, 46000, 34000, 38000],
      [1000, 900, 1200, 1000],
      20000,
    );
    expect(result.multiples).toEqual([1, 2, 1, 3]);
    expectClose(result.cost, 1028646.3597045067, 1e-14);
  });

  test("Silver (1976): his 1, 1, 1, 3, 3 cost 218.69; one multiple bettered, 218.25", () => {
    const group = {
      demand: [1736, 656, 558, 170, 142],
      minor: [1.87, 5.27, 7.94, 8.19, 8.87],
      holding: [0.2, 0.2, 0.2, 0.2, 0.2],
      major: 10,
    };
    expectClose(yearlyCost(group, [1, 1, 1, 3, 3]), 218.68632025498687, 1e-14);
    const { multiples, cost } = jointReplenishment(
      group.demand,
      group.minor,
      group.holding,
      group.major,
    );
    expect(multiples).toEqual([1, 1, 2, 3, 3]);
    expectClose(cost, yearlyCost(group, [1, 1, 2, 3, 3]), 1e-14);
    expect(cost).toBeCloseTo(218.25, 2);
  });
});

const groups = fc.integer({ min: 1, max: 8 }).chain((items) => {
  const each = (min: number, max: number) =>
    fc.array(fc.double({ min, max, noNaN: true }), { minLength: items, maxLength: items });
  return fc.record({
    demand: each(0.1, 1e5),
    minor: each(0, 500),
    holding: each(0.01, 100),
    major: fc.double({ min: 0.01, max: 1000, noNaN: true }),
  });
});

const resultOf = ({ demand, minor, holding, major }: Omit<Case, "silver" | "least">) =>
  jointReplenishment(demand, minor, holding, major);

/** Asked a million times, which `expect` would take ten seconds for. */
function demandNoDearer(cost: number, other: number, found: unknown): void {
  if (cost <= other * (1 + 1e-9)) return;
  throw new Error(`The plan costs ${cost}, but there is one for ${other}: ${found}`);
}

test("no multiples up to six, in any combination, are cheaper", () => {
  const few = groups.filter(({ demand }) => demand.length <= 5);
  fc.assert(
    fc.property(few, (group) => {
      const { cost } = resultOf(group);
      const combinations = 6 ** group.demand.length;
      for (let number = 0; number < combinations; number++) {
        const multiples = group.demand.map((_, k) => 1 + (Math.floor(number / 6 ** k) % 6));
        demandNoDearer(cost, yearlyCost(group, multiples), multiples);
      }
    }),
    { numRuns: 40 },
  );
});

test("no cycle is cheaper, from the longest that makes sense to a thousandth of it", () => {
  fc.assert(
    fc.property(groups, (group) => {
      const { demand, minor, holding, major } = group;
      const { multiples, cost } = resultOf(group);
      expectClose(cost, yearlyCost(group, multiples), 1e-12);
      const held = demand.map((units, k) => (units * holding[k]) / 2);
      const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
      const longest = Math.sqrt((major + sum(minor)) / sum(held));
      for (let step = 0; step <= 2000; step++) {
        const cycle = longest * 1.0035 ** -step;
        const each = minor.map((order, k) => {
          const alone = order / (held[k] * cycle * cycle);
          const multiple = Math.max(1, Math.round(Math.sqrt(alone)));
          const costOf = (n: number) => order / (n * cycle) + held[k] * n * cycle;
          return Math.min(
            ...[multiple - 1, multiple, multiple + 1].filter((n) => n > 0).map(costOf),
          );
        });
        demandNoDearer(cost, major / cycle + sum(each), cycle);
      }
    }),
  );
});

test("the order of the rows changes nothing", () => {
  const shuffled = groups.chain((group) =>
    fc
      .shuffledSubarray(
        group.demand.map((_, k) => k),
        { minLength: group.demand.length },
      )
      .map((order) => ({ group, order })),
  );
  fc.assert(
    fc.property(shuffled, ({ group, order }) => {
      const inOrder = (numbers: number[]) => order.map((k) => numbers[k]);
      const first = resultOf(group);
      const second = resultOf({
        demand: inOrder(group.demand),
        minor: inOrder(group.minor),
        holding: inOrder(group.holding),
        major: group.major,
      });
      expect(second).toEqual({ ...first, multiples: inOrder(first.multiples) });
    }),
  );
});

test("where an order of the group costs nothing, items cost what each would by itself: 49,194.51", () => {
  const demand = [14.417322618644684, 14.16612418204546, 5178.37, 2165.33];
  const minor = [199, 143, 97, 17.964743083100768];
  const holding = [4218.92, 21.287318708598615, 1197.77, 1109.85];
  const alone = demand.reduce((sum, d, k) => sum + Math.sqrt(2 * d * minor[k] * holding[k]), 0);
  const { multiples, cost } = jointReplenishment(demand, minor, holding, 0);
  expect(cost).toBeCloseTo(49194.51, 2);
  expectClose(cost, alone, 1e-9);
  expectClose(cost, yearlyCost({ demand, minor, holding, major: 0 }, multiples), 1e-13);
});

test("a thousand items are settled, also where an order of the group costs next to nothing", () => {
  const sizes = Array.from({ length: 1000 }, (_, k) => ((k * 7919) % 1000) + 1);
  const [demand, minor, holding] = [
    sizes.map((size) => size * size),
    sizes.map((size) => 1 + (size % 17)),
    sizes.map((size) => 0.1 + (size % 7)),
  ];
  for (const major of [0, 1e-6, 1, 1000]) {
    const { multiples, cost } = jointReplenishment(demand, minor, holding, major);
    expect(Math.max(...multiples)).toBeLessThan(Number.MAX_SAFE_INTEGER);
    expectClose(cost, yearlyCost({ demand, minor, holding, major }, multiples), 1e-12);
  }
});

test("units and currency may be of any scale", () => {
  fc.assert(
    fc.property(groups, fc.constantFrom(2 ** 300, 2 ** -300), (group, scale) => {
      const { multiples, cycle, cost } = resultOf(group);
      const currency = resultOf({
        demand: group.demand,
        minor: group.minor.map((x) => x * scale),
        holding: group.holding.map((x) => x * scale),
        major: group.major * scale,
      });
      expect(currency.multiples).toEqual(multiples);
      expectClose([currency.cycle, currency.cost / scale], [cycle, cost], 1e-12);
    }),
  );
});

test("no change of a single multiple lowers the cost", () => {
  fc.assert(
    fc.property(groups, (group) => {
      const { multiples, cost } = jointReplenishment(
        group.demand,
        group.minor,
        group.holding,
        group.major,
      );
      multiples.forEach((multiple, k) => {
        for (const other of [multiple - 1, multiple + 1, 1, 2 * multiple]) {
          if (other < 1) continue;
          const changed = multiples.map((m, j) => (j === k ? other : m));
          expect(yearlyCost(group, changed)).toBeGreaterThanOrEqual(cost * (1 - 1e-11));
        }
      });
    }),
  );
});

test("one item alone is ordered in its economic order quantity", () => {
  const { multiples, cycle, cost } = jointReplenishment([1300], [3], [0.225], 5);
  expect(multiples).toEqual([1]);
  expectClose(1300 * cycle, 304.0467800264368, 1e-14);
  expectClose(cost, 68.410525505948272, 1e-14);
});

describe("the edges", () => {
  test("an item without demand is never ordered", () => {
    const with3 = jointReplenishment([86000, 0, 3000], [15, 15, 15], [0.24, 0.24, 0.24], 40);
    const with2 = jointReplenishment([86000, 3000], [15, 15], [0.24, 0.24], 40);
    expect(with3.multiples).toEqual([with2.multiples[0], 0, with2.multiples[1]]);
    expect([with3.cycle, with3.cost]).toEqual([with2.cycle, with2.cost]);
  });

  test("a group without demand costs nothing and is never ordered", () => {
    expect(jointReplenishment([0, 0], [1, 1], [1, 1], 5)).toEqual({
      multiples: [0, 0],
      cycle: Infinity,
      cost: 0,
    });
  });

  test("costs too far apart for numbers are refused with the item's own, and nothing else happens", () => {
    const refused = expect.objectContaining({
      kind: "number",
      reason: expect.stringMatching(/^(costsTooFarApart|holdingDemandOutOfRange)$/),
    });
    expect(() => jointReplenishment([1, 1e-300], [1, 1e300], [1, 1], 1)).toThrow(refused);
    expect(() => jointReplenishment([1, 1e-20], [1, 1e20], [1, 1], 1)).toThrow(refused);
    for (const holding of [5e-324, 2.2e-308]) {
      expect(() => jointReplenishment([10, 5], [1, 1], [holding, 1], 1)).toThrow(refused);
      expect(() => jointReplenishment([0.5], [1], [holding], 0)).toThrow(refused);
    }
    expect(() => jointReplenishment([1e300], [1], [1e300], 1)).toThrow(refused);
  });

  test("where nothing keeps the orders apart there is no answer", () => {
    expect(() => jointReplenishment([5, 5], [0, 1], [1, 1], 0)).toThrow(
      expect.objectContaining({ kind: "number" }),
    );
  });
});
