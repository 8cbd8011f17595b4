import fc from "fast-check";
import { readFileSync } from "fs";
import { join } from "path";
import { abcClasses, type AbcRule } from "../../../src/engine/classification/abc";
import {
  addCriterion,
  joined,
  multiCriteriaClasses,
  multiCriteriaScores,
  weightShares,
} from "../../../src/engine/classification/multi-criteria";
import { twoStageClasses, type SecondScope } from "../../../src/engine/classification/two-stage";
import { Failure } from "../../../src/engine/failure";
import { expectClose } from "../../expect-close";

interface Case {
  name: string;
  criteria: number[][];
  weights: number[];
  scores: number[];
  multi: Record<string, string>;
  twoStage: Record<string, string[]>;
}

const cases: Case[] = JSON.parse(
  readFileSync(join(__dirname, "../../fixtures/criteria.json"), "utf8"),
);

function settingsOf(name: string) {
  const [rule, a, b, scope] = name.split(" ");
  const settings = { rule: rule as AbcRule, aShare: Number(a), bShare: Number(b) };
  return { settings, scope: scope as SecondScope };
}

describe("classes over several criteria agree with the definition in exact fractions", () => {
  test.each(cases.map((one) => [one.name, one] as const))("%s", (_, one) => {
    expectClose(Array.from(multiCriteriaScores(one.criteria, one.weights)), one.scores, 1e-12);
    for (const [name, expected] of Object.entries(one.multi)) {
      const classes = multiCriteriaClasses(one.criteria, one.weights, settingsOf(name).settings);
      expect([name, classes.join("")]).toEqual([name, expected]);
    }
    for (const [name, expected] of Object.entries(one.twoStage)) {
      const { settings, scope } = settingsOf(name);
      const classes = twoStageClasses(one.criteria[1], one.criteria[0], settings, scope);
      expect([name, classes]).toEqual([name, expected]);
    }
  });
});

// Flores, Olson & Dorai (1992), as in Ramanathan (2006), table 1, and Ng (2007), table 1: of the 47
// items ranked by annual dollar usage the first 10 are A, the next 14 B.
describe("published: the traditional classes of the 47 hospital items", () => {
  const [cost, usage, leadTime] = cases[0].criteria;
  const byCount = { rule: "count", aShare: 10 / 47, bShare: 24 / 47 } as const;
  const expected = "A".repeat(10) + "B".repeat(14) + "C".repeat(23);

  test("by usage alone", () => {
    expect(multiCriteriaClasses([cost, usage, leadTime], [0, 1, 0], byCount).join("")).toBe(
      expected,
    );
    expect(multiCriteriaClasses([usage], [1], byCount).join("")).toBe(expected);
  });

  test("as the capital of the two-stage class", () => {
    const classes = twoStageClasses(usage, leadTime, byCount);
    expect(classes.map(([capital]) => capital).join("")).toBe(expected);
  });
});

const amounts = (length: number) =>
  fc.array(fc.oneof(fc.nat(200), fc.double({ min: -100, max: 1e6, noNaN: true })), {
    minLength: length,
    maxLength: length,
  });
const lists = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 6 }))
  .chain(([items, criteria]) =>
    fc.record({
      criteria: fc.array(amounts(items), { minLength: criteria, maxLength: criteria }),
      weights: fc.array(fc.integer({ min: 1, max: 9 }), {
        minLength: criteria,
        maxLength: criteria,
      }),
    }),
  );
const settings = fc.record({
  aShare: fc.constantFrom(0.5, 0.7, 0.8),
  bShare: fc.constantFrom(0.8, 0.9, 0.95),
  rule: fc.constantFrom<AbcRule>("crossing", "within", "count"),
});

test("the order of the rows never changes a class", () => {
  fc.assert(
    fc.property(lists, settings, fc.integer(), ({ criteria, weights }, chosen, seed) => {
      const order = Array.from(criteria[0].keys()).sort(
        (i, j) => ((i * 31 + seed) % 7) - ((j * 31 + seed) % 7),
      );
      const shuffled = criteria.map((values) => order.map((item) => values[item]));
      const straight = multiCriteriaClasses(criteria, weights, chosen);
      expect(multiCriteriaClasses(shuffled, weights, chosen)).toEqual(
        order.map((item) => straight[item]),
      );
      for (const scope of ["list", "class"] as const) {
        const twoStage = twoStageClasses(criteria[0], criteria[criteria.length - 1], chosen, scope);
        expect(twoStageClasses(shuffled[0], shuffled[criteria.length - 1], chosen, scope)).toEqual(
          order.map((item) => twoStage[item]),
        );
      }
    }),
  );
});

test("another unit of a criterion, or another scale of the weights, changes no class", () => {
  fc.assert(
    fc.property(lists, settings, fc.constantFrom(0.25, 1024, 2 ** 300), (list, chosen, unit) => {
      // Below 2⁻¹⁰²² a quarter of a number may be another number, such as 0: another list.
      fc.pre(list.criteria[0].every((value) => (value * unit) / unit === value));
      const straight = multiCriteriaClasses(list.criteria, list.weights, chosen);
      const rescaled = list.criteria.map((values, k) =>
        k === 0 ? values.map((value) => value * unit) : values,
      );
      expect(multiCriteriaClasses(rescaled, list.weights, chosen)).toEqual(straight);
      const heavier = list.weights.map((weight) => weight * unit);
      expect(multiCriteriaClasses(list.criteria, heavier, chosen)).toEqual(straight);
    }),
  );
});

test("dead items change no class of the others, unless items are counted", () => {
  fc.assert(
    fc.property(lists, settings, fc.nat(5), ({ criteria, weights }, chosen, dead) => {
      fc.pre(chosen.rule !== "count");
      const zeros = new Array<number>(dead).fill(0);
      const longer = criteria.map((values) => [...values, ...zeros]);
      expect(multiCriteriaClasses(longer, weights, chosen).slice(0, criteria[0].length)).toEqual(
        multiCriteriaClasses(criteria, weights, chosen),
      );
    }),
  );
});

test("one criterion over a list of whole amounts classifies as ABC does", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(1000), { minLength: 1, maxLength: 60 }),
      settings,
      (values, chosen) => {
        expect(multiCriteriaClasses([values], [3], chosen)).toEqual(abcClasses(values, chosen));
      },
    ),
  );
});

test("with scope list the two letters are those of two ABC analyses", () => {
  fc.assert(
    fc.property(lists, settings, ({ criteria }, chosen) => {
      const [values, second] = [criteria[0], criteria[criteria.length - 1]];
      const [capitals, small] = [abcClasses(values, chosen), abcClasses(second, chosen)];
      expect(twoStageClasses(values, second, chosen)).toEqual(
        capitals.map((capital, item) => capital + small[item].toLowerCase()),
      );
    }),
  );
});

test("items whose shares are the same in another order share a class", () => {
  const criteria = [
    [0.1, 0.2, 0.3, 0.4],
    [0.2, 0.3, 0.1, 0.4],
    [0.3, 0.1, 0.2, 0.4],
  ];
  const scores = multiCriteriaScores(criteria, [1, 1, 1]);
  expect(new Set(scores.slice(0, 3)).size).toBe(1);
});

test("weights of 0 alone are refused", () => {
  expect(() => multiCriteriaScores([[1], [2]], [0, 0])).toThrow(Failure as never);
  expect(() => weightShares([0, 0])).toThrow(Failure as never);
  expect(() => weightShares([])).toThrow(Failure as never);
});

test("the weights are shares of all of them together, in any scale", () => {
  expect(weightShares([1, 1, 2])).toEqual([0.25, 0.25, 0.5]);
  expect(weightShares([0, 7])).toEqual([0, 1]);
  expect(weightShares([1e308, 1e308])).toEqual([0.5, 0.5]);
  expect(weightShares([5e-324, 5e-324])).toEqual([0.5, 0.5]);
});

describe("step by step", () => {
  test("the scores are those made in one go", () => {
    fc.assert(
      fc.property(lists, ({ criteria, weights }) => {
        const scores = new Float64Array(criteria[0].length);
        const parts = weightShares(weights);
        criteria.forEach((values, k) => addCriterion(scores, values, parts[k]));
        expect(joined(scores)).toEqual(multiCriteriaScores(criteria, weights));
      }),
    );
  });

  test("a criterion adds its weight, shared out by value; one without any value adds nothing", () => {
    const scores = new Float64Array(3);
    addCriterion(scores, [3, 1, 0], 0.5);
    expect([...scores]).toEqual([0.375, 0.125, 0]);
    addCriterion(scores, [0, 0, 0], 0.25);
    expect([...scores]).toEqual([0.375, 0.125, 0]);
    addCriterion(scores, [1, -1, 1], 0.25);
    expect([...scores]).toEqual([0.5, 0, 0.125]);
  });

  test("scores that differ by rounding alone become one, others stay", () => {
    const sum = 0.1 + 0.2;
    expect([...joined(Float64Array.from([0.3, sum, 0.25, 0]))]).toEqual([sum, sum, 0.25, 0]);
    expect([...joined(Float64Array.from([0.3, 0.3 + 1e-9]))]).toEqual([0.3, 0.3 + 1e-9]);
  });
});
