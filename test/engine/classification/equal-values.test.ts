import fc from "fast-check";
import { readFileSync } from "fs";
import { join } from "path";
import { abcClasses, type AbcRule } from "../../../src/engine/classification/abc";
import { areEqual, equalsOf } from "../../../src/engine/classification/equal-values";
import { multiCriteriaClasses } from "../../../src/engine/classification/multi-criteria";
import { pareto } from "../../../src/engine/classification/pareto";
import { twoStageClasses } from "../../../src/engine/classification/two-stage";

interface Case {
  name: string;
  values: number[];
  classes: Record<string, string>;
  ranks: number[];
  order: number[];
}

const cases: Case[] = JSON.parse(
  readFileSync(join(__dirname, "../../fixtures/equal-on-paper.json"), "utf8"),
);

function settingsOf(name: string) {
  const [rule, a, b] = name.split(" ");
  return { rule: rule as AbcRule, aShare: Number(a), bShare: Number(b) };
}

describe("values that are one on paper are one in every analysis", () => {
  test.each(cases.map((one) => [one.name, one] as const))("%s", (_, one) => {
    for (const [name, expected] of Object.entries(one.classes)) {
      const settings = settingsOf(name);
      expect([name, abcClasses(one.values, settings).join("")]).toEqual([name, expected]);
      const multi = multiCriteriaClasses([one.values, one.values], [1, 3], settings);
      expect([name, multi.join("")]).toEqual([name, expected]);
      const twoStage = twoStageClasses(one.values, one.values, settings);
      expect([name, twoStage.map(([, small]) => small).join("")]).toEqual([
        name,
        expected.toLowerCase(),
      ]);
    }
    const { rank, order, share, cumulativeShare } = pareto(one.values);
    expect([...rank]).toEqual(one.ranks);
    expect([...order]).toEqual(one.order);
    one.ranks.forEach((place, i) => {
      const first = one.ranks.indexOf(place);
      expect([share[i], cumulativeShare[i]]).toEqual([share[first], cumulativeShare[first]]);
    });
  });
});

test("numbers are equal up to a ten-trillionth of the larger, and no further", () => {
  expect(areEqual(1, 1 + 0.9e-13)).toBe(true);
  expect(areEqual(1, 1 + 1.2e-13)).toBe(false);
  expect(areEqual(-1, -1 - 0.9e-13)).toBe(true);
  expect(areEqual(1e-300, 1e-300 * (1 + 0.9e-13))).toBe(true);
  expect(areEqual(0, 5e-324)).toBe(false);
  expect(areEqual(1, -1)).toBe(false);
  expect(areEqual(0, -0)).toBe(true);
  expect(areEqual(Infinity, Infinity)).toBe(true);
  expect(areEqual(Infinity, 1)).toBe(false);
});

describe("a chain of neighbours", () => {
  const link = 0.9e-13;
  const chain = (length: number) => Float64Array.from({ length }, (_, k) => 1 + k * link);

  test.each([2, 15, 5000, 20000])("of %s values is one value", (length) => {
    const values = chain(length);
    const ends = { least: values[0], greatest: values[length - 1] };
    for (const seed of [0, length >> 1, length - 1]) {
      expect(equalsOf(values, values[seed])).toEqual(ends);
    }
    expect(new Set(pareto(values).rank).size).toBe(1);
    const classes = abcClasses(values, { aShare: 0.5, bShare: 0.7, rule: "crossing" });
    expect(new Set(classes)).toEqual(new Set(["A"]));
  });

  test("ends where a link is missing", () => {
    const values = Float64Array.from([1, 1 + link, 1 + 3 * link, 1 + 4 * link]);
    expect(equalsOf(values, values[1])).toEqual({ least: values[0], greatest: values[1] });
    expect(equalsOf(values, values[2])).toEqual({ least: values[2], greatest: values[3] });
    expect([...pareto(values).rank]).toEqual([3, 3, 1, 1]);
  });
});

describe("in a list too long to be sorted at a line", () => {
  // 1 and 0.5 begin a new exponent: what is just below them lies far away in the bits.
  test.each([
    [
      "0.1 ten times, summed",
      1,
      Array(10)
        .fill(0.1)
        .reduce((a, b) => a + b, 0),
    ],
    ["half", 0.5, 0.5 - 2 ** -54],
    ["in the middle", 7.2, 24 * 0.3],
  ])("%s is one value", (_, plain, summed) => {
    expect(plain).not.toBe(summed);
    const values = Float64Array.from({ length: 6000 }, (_, i) => (i % 2 ? plain : summed));
    for (const rule of ["crossing", "within", "count"] as const) {
      const classes = new Set(abcClasses(values, { aShare: 0.5, bShare: 0.7, rule }));
      expect(classes.size).toBe(1);
    }
  });
});

const rules = fc.constantFrom<AbcRule>("crossing", "within", "count");
const lines = fc.constantFrom([0.8, 0.95], [0.7, 0.9], [1 / 3, 0.5], [0.34, 0.95]);
const settings = fc
  .record({ rule: rules, line: lines })
  .map(({ rule, line: [aShare, bShare] }) => ({ rule, aShare, bShare }));
/** Amounts in cents with many ties, as they come out of a calculation. */
const amounts = fc.array(fc.nat(300), { minLength: 1, maxLength: 80 });

test("neither the size of the unit nor a rate of exchange changes a class or a rank", () => {
  fc.assert(
    fc.property(
      amounts,
      settings,
      fc.constantFrom(1e100, 1e-100, 7 / 100, 0.1, 1 / 3, 1e300, 1e-300),
      (cents, chosen, rate) => {
        const scaled = cents.map((amount) => amount * rate);
        expect(abcClasses(scaled, chosen)).toEqual(abcClasses(cents, chosen));
        const [plain, other] = [pareto(cents), pareto(scaled)];
        expect(other.rank).toEqual(plain.rank);
        expect(other.order).toEqual(plain.order);
      },
    ),
  );
});

test("ties that differ in their last digits alone are classed as ties", () => {
  fc.assert(
    fc.property(
      amounts,
      settings,
      fc.array(fc.integer({ min: -40, max: 40 })),
      (cents, chosen, off) => {
        const noisy = cents.map((amount, i) => amount * (1 + (off[i] ?? 0) * 2 ** -52));
        expect(abcClasses(noisy, chosen)).toEqual(abcClasses(cents, chosen));
        expect(pareto(noisy).rank).toEqual(pareto(cents).rank);
      },
    ),
  );
});

test("the order of the rows changes no class and no rank", () => {
  fc.assert(
    fc.property(
      amounts.chain((cents) =>
        fc.tuple(
          fc.constant(cents.map((amount, i) => (i % 2 ? amount * 0.1 * 3 : amount * 0.3))),
          fc.shuffledSubarray([...cents.keys()], { minLength: cents.length }),
        ),
      ),
      settings,
      ([values, order], chosen) => {
        const shuffled = order.map((i) => values[i]);
        const [classes, { rank }] = [abcClasses(values, chosen), pareto(values)];
        expect(abcClasses(shuffled, chosen)).toEqual(order.map((i) => classes[i]));
        expect([...pareto(shuffled).rank]).toEqual(order.map((i) => rank[i]));
      },
    ),
  );
});
