import fc from "fast-check";
import { readFileSync } from "fs";
import { join } from "path";
import { demandPattern, intervalAndVariation } from "../../../src/engine/demand/pattern";
import { Failure } from "../../../src/engine/failure";
import { expectClose } from "../../expect-close";

interface Case {
  history: number[];
  interval: number;
  variation: number;
  pattern: string;
}

const { patterns }: { patterns: Case[] } = JSON.parse(
  readFileSync(join(__dirname, "../../fixtures/demand.json"), "utf8"),
);

test(`patterns agree with exact fractions, ${patterns.length} histories of all four`, () => {
  for (const { history, interval, variation, pattern } of patterns) {
    const found = intervalAndVariation(history);
    expectClose([found.interval, found.variation], [interval, variation], 1e-12);
    expect(demandPattern(history)).toBe(pattern);
  }
  expect(new Set(patterns.map(({ pattern }) => pattern)).size).toBe(4);
});

// Hyndman & Athanasopoulos, Forecasting: Principles and Practice, 2nd edition, 12.2: product C,
// with its 11 demands and the intervals 2, 2, 2, 5, 2, 1, 6, 8, 1, 3, 2.
test("published: product C is lumpy, with an average interval of 34/11", () => {
  const history = [
    ...[0, 2, 0, 1, 0, 11, 0, 0, 0, 0, 2, 0, 6, 3, 0, 0, 0, 0],
    ...[0, 7, 0, 0, 0, 0, 0, 0, 0, 3, 1, 0, 0, 1, 0, 1, 0, 0],
  ];
  expectClose(intervalAndVariation(history).interval, 34 / 11, 1e-15);
  expect(demandPattern(history)).toBe("lumpy");
});

test("an item on a line is on the smooth side", () => {
  expect(demandPattern([...new Array(24).fill(1), ...new Array(8).fill(0), 1])).toBe("smooth");
  expect(demandPattern([2, 13, 15])).toBe("smooth");
  expect(demandPattern([2, 13, 16])).toBe("erratic");
});

test("another unit changes no pattern", () => {
  const history = fc.array(fc.nat(20), { minLength: 2, maxLength: 40 });
  fc.assert(
    fc.property(history, fc.constantFrom(2 ** -700, 0.1, 3, 2 ** 700), (demand, unit) => {
      fc.pre(demand.some((amount) => amount > 0));
      expect(demandPattern(demand.map((amount) => amount * unit))).toBe(demandPattern(demand));
    }),
  );
});

test("one period, or no demand at all, has no pattern", () => {
  for (const history of [[5], [0, 0, 0]]) {
    expect(() => demandPattern(history)).toThrow(Failure as never);
  }
});
