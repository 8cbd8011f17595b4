import fc from "fast-check";
import { readFileSync } from "fs";
import { join } from "path";
import { seasonIndex } from "../../../src/engine/demand/season-index";
import { Failure } from "../../../src/engine/failure";
import { expectClose } from "../../expect-close";

interface Case {
  name: string;
  seasonLength: number;
  history: number[];
  seasonIndex: number[];
}

const cases: Case[] = JSON.parse(
  readFileSync(join(__dirname, "../../fixtures/smoothing.json"), "utf8"),
);

describe("season indices agree with R's decompose", () => {
  test.each(cases.map((one) => [one.name, one] as const))("%s", (_, one) => {
    expectClose(seasonIndex(one.history, one.seasonLength), one.seasonIndex, 1e-12);
  });
});

// The figures of decompose(AirPassengers, "multiplicative") as printed in R's own output, many
// times over: Box & Jenkins, series G.
test("published: the air passengers' July is 1.2266 of the average month, November 0.8012", () => {
  const [air] = cases;
  const index = seasonIndex(air.history, air.seasonLength);
  expect(index[6]).toBeCloseTo(1.2265555, 6);
  expect(index[10]).toBeCloseTo(0.8011781, 6);
});

const seasons = fc.integer({ min: 2, max: 13 }).chain((seasonLength) =>
  fc.record({
    seasonLength: fc.constant(seasonLength),
    history: fc.array(fc.double({ min: 0.01, max: 1e6, noNaN: true }), {
      minLength: 2 * seasonLength,
      maxLength: 6 * seasonLength,
    }),
  }),
);

test("season indices average 1", () => {
  fc.assert(
    fc.property(seasons, ({ seasonLength, history }) => {
      const index = seasonIndex(history, seasonLength);
      expect(index).toHaveLength(seasonLength);
      expectClose(index.reduce((sum, one) => sum + one, 0) / seasonLength, 1, 1e-12);
    }),
  );
});

test("a pure season is found as it is, on any level", () => {
  const weights = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(weights, fc.integer({ min: 2, max: 6 }), (season, years) => {
      const mean = season.reduce((sum, one) => sum + one, 0) / season.length;
      const history = Array.from({ length: years }, () => season).flat();
      expectClose(
        seasonIndex(history, season.length),
        season.map((one) => one / mean),
        1e-12,
      );
    }),
  );
});

test("a demand without season has indices of 1", () => {
  expect(seasonIndex(new Array(10).fill(0.1), 3)).toEqual([1, 1, 1]);
});

test("below two seasons, or without any demand, there is no index", () => {
  for (const [history, seasonLength] of [
    [[1, 2, 3], 2],
    [[0, 0, 0, 0], 2],
  ] as const) {
    expect(() => seasonIndex(history, seasonLength)).toThrow(Failure as never);
  }
});
