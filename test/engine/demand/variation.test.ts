import fc from "fast-check";
import { readFileSync } from "fs";
import { join } from "path";
import { xyzClass } from "../../../src/engine/classification/xyz";
import { coefficientOfVariation } from "../../../src/engine/demand/variation";
import type { Failure } from "../../../src/engine/failure";
import { expectClose } from "../../expect-close";

interface Case {
  history: number[];
  sample: number;
  population: number;
}

const { variations }: { variations: Case[] } = JSON.parse(
  readFileSync(join(__dirname, "../../fixtures/demand.json"), "utf8"),
);

test(`variations agree with exact fractions and 50-digit roots, ${variations.length} histories`, () => {
  for (const { history, sample, population } of variations) {
    expectClose(coefficientOfVariation(history, "sample"), sample, 1e-12);
    expectClose(coefficientOfVariation(history, "population"), population, 1e-12);
  }
});

describe("published variations", () => {
  // author24referat.ru, a control paper on XYZ analysis: chocolate "Vdokhnovenie".
  test("900, 800 and 700 vary by 10.21 % over the population", () => {
    expect(coefficientOfVariation([900, 800, 700], "population")).toBeCloseTo(0.1021, 4);
  });

  // olegon.ru, "XYZ by months": one item's sales by weeks, months and quarters.
  test("the same sales vary by 59 % a week, 29 % a month and 19 % a quarter", () => {
    const [weeks, months, quarters] = variations.slice(4, 7).map(({ history }) => history);
    expect(coefficientOfVariation(weeks, "sample")).toBeCloseTo(0.59, 2);
    expect(coefficientOfVariation(months, "sample")).toBeCloseTo(0.29, 2);
    expect(coefficientOfVariation(quarters, "sample")).toBeCloseTo(0.19, 2);
  });
});

const demand = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), {
  minLength: 2,
  maxLength: 30,
});

test("another unit changes no variation", () => {
  fc.assert(
    fc.property(demand, fc.constantFrom(2 ** -900, 0.125, 1024, 2 ** 900), (history, unit) => {
      fc.pre(history.some((amount) => amount > 1e-3));
      expectClose(
        coefficientOfVariation(
          history.map((amount) => amount * unit),
          "sample",
        ),
        coefficientOfVariation(history, "sample"),
        1e-9,
      );
    }),
  );
});

test("a demand that never changes has a variation of exactly 0 and is X", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 5e-324, max: 1e308, noNaN: true }),
      fc.integer({ min: 2, max: 40 }),
      (amount, periods) => {
        const history = new Array<number>(periods).fill(amount);
        expect(coefficientOfVariation(history, "sample")).toBe(0);
        expect(xyzClass(history)).toBe("X");
      },
    ),
  );
});

test("the order of the periods changes no class", () => {
  fc.assert(
    fc.property(demand, (history) => {
      expect(xyzClass([...history].reverse())).toBe(xyzClass(history));
    }),
  );
});

test("an item on a limit is inside it, whatever the last digits of the root", () => {
  const onTheLine = { xLimit: 0.5, yLimit: 1, deviation: "population" } as const;
  expect(xyzClass([1, 3], onTheLine)).toBe("X");
  expect(xyzClass([0.1, 0.3], onTheLine)).toBe("X");
  expect(xyzClass([0.7, 2.1, 0.7, 2.1], onTheLine)).toBe("X");
  expect(xyzClass([0, 2], onTheLine)).toBe("Y");
  expect(xyzClass([0, 0.2, 0, 0.2], onTheLine)).toBe("Y");
  expect(xyzClass([0, 0, 2], onTheLine)).toBe("Z");
});

test("without demand, or with more returns than sales, an item is Z", () => {
  expect(xyzClass([0, 0, 0])).toBe("Z");
  expect(xyzClass([-5, -5])).toBe("Z");
  expect(coefficientOfVariation([-5, -7], "sample")).toBeLessThan(0);
});

test("what cannot be answered is said", () => {
  const failure = (work: () => unknown) => {
    try {
      work();
    } catch (thrown) {
      return (thrown as Failure).kind;
    }
  };
  expect(failure(() => coefficientOfVariation([5], "sample"))).toBe("unavailable");
  expect(failure(() => coefficientOfVariation([0, 0], "sample"))).toBe("division");
  expect(failure(() => coefficientOfVariation([1, -1], "sample"))).toBe("division");
  expect(failure(() => xyzClass([1, 2], { xLimit: 2, yLimit: 1, deviation: "sample" }))).toBe(
    "value",
  );
});
