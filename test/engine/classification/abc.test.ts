import fc from "fast-check";
import { readFileSync } from "fs";
import { join } from "path";
import { abcClasses, type AbcRule } from "../../../src/engine/classification/abc";
import { Failure } from "../../../src/engine/failure";

interface Case {
  name: string;
  values: number[];
  classes: Record<string, string>;
}

const cases: Case[] = JSON.parse(
  readFileSync(join(__dirname, "../../fixtures/classification.json"), "utf8"),
);
const rules: AbcRule[] = ["crossing", "within", "count"];

describe("classes agree with the definition in exact fractions", () => {
  for (const { name, values, classes } of cases) {
    for (const [settings, expected] of Object.entries(classes)) {
      test(`${name}: ${settings}`, () => {
        const [rule, a, b] = settings.split(" ");
        const result = abcClasses(values, {
          aShare: Number(a),
          bShare: Number(b),
          rule: rule as AbcRule,
        });
        expect(result.join("")).toBe(expected);
      });
    }
  }
});

const amounts = fc.array(fc.oneof(fc.nat(1000), fc.double({ min: -1e6, max: 1e6, noNaN: true })), {
  maxLength: 60,
});
const settings = fc.record({
  aShare: fc.constantFrom(0.5, 0.7, 0.8),
  bShare: fc.constantFrom(0.8, 0.9, 0.95),
  rule: fc.constantFrom(...rules),
});

test("the order of the rows never changes a class", () => {
  fc.assert(
    fc.property(amounts, settings, fc.integer(), (values, chosen, seed) => {
      const order = values
        .map((_, i) => i)
        .sort((i, j) => ((i * 31 + seed) % 7) - ((j * 31 + seed) % 7));
      const straight = abcClasses(values, chosen);
      const shuffled = abcClasses(
        order.map((i) => values[i]),
        chosen,
      );
      expect(shuffled).toEqual(order.map((i) => straight[i]));
    }),
  );
});

test("a larger value is never in a worse class, and equal values share one", () => {
  fc.assert(
    fc.property(amounts, settings, (values, chosen) => {
      const classes = abcClasses(values, chosen);
      values.forEach((value, i) =>
        values.forEach((other, j) => {
          if (value >= other) expect(classes[i] <= classes[j]).toBe(true);
        }),
      );
    }),
  );
});

test("another currency changes no class", () => {
  const wholeAmounts = fc.array(fc.nat(1e6), { maxLength: 60 });
  fc.assert(
    fc.property(
      wholeAmounts,
      settings,
      fc.constantFrom(2 ** -700, 0.25, 1024, 2 ** 900),
      (values, chosen, rate) => {
        expect(
          abcClasses(
            values.map((value) => value * rate),
            chosen,
          ),
        ).toEqual(abcClasses(values, chosen));
      },
    ),
  );
});

test("dead items change no class of the others, unless items are counted", () => {
  fc.assert(
    fc.property(amounts, settings, fc.nat(20), (values, chosen, dead) => {
      fc.pre(chosen.rule !== "count");
      const classes = abcClasses([...values, ...new Array(dead).fill(0)], chosen);
      expect(classes.slice(0, values.length)).toEqual(abcClasses(values, chosen));
      expect(classes.slice(values.length).every((letter) => letter === "C")).toBe(true);
    }),
  );
});

test("some item is an A wherever something has a value, under crossing", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 5e-324, max: 1e308, noNaN: true }), { minLength: 1 }),
      (values) => {
        const classes = abcClasses(values);
        expect(classes[values.indexOf(Math.max(...values))]).toBe("A");
      },
    ),
  );
});

test("amounts at the edges of what a number can be are still classified", () => {
  expect(abcClasses([1e308, 1e308, 1e308, 1e300, 1])).toEqual(["A", "A", "A", "C", "C"]);
  expect(abcClasses([1e-310, 1e-310, 1e-313])).toEqual(["A", "A", "C"]);
  expect(abcClasses([])).toEqual([]);
  expect(abcClasses([0, -0, -1])).toEqual(["C", "C", "C"]);
});

test("five equal items are not split by 0.2 · 4 being a little more than 0.8", () => {
  expect(abcClasses([0.1, 0.1, 0.1, 0.1, 0.1, 0.3, 0.2])).toEqual(
    abcClasses([1, 1, 1, 1, 1, 3, 2]),
  );
});

test("lines that cross each other are refused, with their names", () => {
  for (const [aShare, bShare] of [
    [0.9, 0.8],
    [-0.1, 0.5],
    [0.5, 1.1],
    [NaN, 1],
  ]) {
    expect(() => abcClasses([1], { aShare, bShare, rule: "crossing" })).toThrow(Failure as never);
  }
});
