import fc from "fast-check";
import { readFileSync } from "fs";
import { join } from "path";
import {
  demandForecast,
  forecastBound,
  forecastFrom,
  type ForecastMethod,
} from "../../../src/engine/demand/forecast";
import { Failure } from "../../../src/engine/failure";

interface Expected {
  forecast: number[];
  lower: number[];
  upper: number[];
}

interface Case {
  history: number[];
  seasonLength: number;
  alpha: number;
  beta: number;
  damping: number;
  expected: Record<string, Expected>;
}

const cases: Case[] = JSON.parse(
  readFileSync(join(__dirname, "../../fixtures/forecast-bounds.json"), "utf8"),
);

describe("forecasts and bounds agree with exact fractions", () => {
  test.each(cases.map((one) => [one.history.length, one] as const))("%s periods", (_, one) => {
    const { history, expected, ...constants } = one;
    expect(Object.keys(expected).length).toBe(7);
    for (const [method, { forecast, lower, upper }] of Object.entries(expected)) {
      const settings = { ...constants, method: method as ForecastMethod };
      const found = [
        demandForecast(history, forecast.length, settings),
        forecastBound(history, forecast.length, "lower", settings),
        forecastBound(history, forecast.length, "upper", settings),
      ];
      [forecast, lower, upper].forEach((values, k) => {
        values.forEach((value, t) => {
          expect(Math.abs(found[k][t] - value)).toBeLessThanOrEqual(1e-9 * Math.abs(value));
        });
      });
    }
  });
});

const history = fc.array(fc.nat(300), { minLength: 8, maxLength: 40 });

test("the forecast lies midway between its bounds, and they never draw nearer", () => {
  fc.assert(
    fc.property(history, fc.constantFrom(0, 2, 4), (demand, seasonLength) => {
      const lower = forecastBound(demand, 8, "lower", { seasonLength });
      const upper = forecastBound(demand, 8, "upper", { seasonLength });
      demandForecast(demand, 8, { seasonLength }).forEach((forecast, k) => {
        expect(Math.abs((lower[k] + upper[k]) / 2 - forecast)).toBeLessThanOrEqual(1e-9 * 300);
        const before = k === 0 ? 0 : upper[k - 1] - lower[k - 1];
        expect(upper[k] - lower[k]).toBeGreaterThanOrEqual(before * (1 - 1e-9));
      });
    }),
  );
});

test("another unit changes the bounds by its factor", () => {
  const demand = [12, 15, 9, 14, 13, 16, 11, 12];
  for (const unit of [2 ** -900, 64, 2 ** 900]) {
    const inUnit = forecastBound(
      demand.map((one) => one * unit),
      3,
      "upper",
    );
    forecastBound(demand, 3, "upper").forEach((bound, k) => {
      expect(Math.abs(inUnit[k] / unit - bound)).toBeLessThanOrEqual(1e-9);
    });
  }
});

test("one error is no spread, nor are errors that all went into the constants", () => {
  expect(() => forecastBound([1, 2], 1, "lower", { method: "naive" })).toThrow(Failure as never);
  expect(forecastBound([7, 7, 7, 7], 2, "lower")).toEqual([7, 7]);
  const holt = { method: "holt", alpha: 0.5, beta: 0.5 } as const;
  expect(forecastBound([1, 5, 2, 4], 1, "upper", holt)).toHaveLength(1);
  expect(() => forecastBound([1, 5, 2, 4], 1, "upper", { method: "holt" })).toThrow(
    Failure as never,
  );
});

// Student's factors for 90 % and 7, 6 degrees of freedom: Fisher & Yates, table III.
test("a constant that was found costs a degree of freedom", () => {
  const demand = [12, 15, 9, 14, 13, 16, 11, 12];
  const { constants } = forecastFrom(demand, { method: "ses" });
  const half = (alpha?: number) => {
    const settings = { method: "ses", alpha } as const;
    const [forecast] = demandForecast(demand, 1, settings);
    return forecastBound(demand, 1, "upper", settings)[0] - forecast;
  };
  const ratio = (1.439756 * Math.sqrt(1 / 6)) / (1.414924 * Math.sqrt(1 / 7));
  expect(half() / half(constants[0])).toBeCloseTo(ratio, 5);
});

test("a forecast that is always too low is no surer than one that errs by turns", () => {
  const rising = [10, 14, 18, 22, 26, 30, 34];
  const byTurns = [10, 14, 10, 14, 10, 14, 10];
  const half = (demand: number[]) =>
    forecastBound(demand, 1, "upper", { method: "naive" })[0] - demand[demand.length - 1];
  expect(half(rising)).toBeCloseTo(half(byTurns), 12);
});

test("eight quarters that may be growing are less sure of later ones than quarters that are not", () => {
  const growing = [104, 97, 100, 103, 99, 108, 104, 107];
  const steady = [107, 99, 104, 97, 108, 103, 104, 100];
  const widening = (demand: number[]) => {
    expect(forecastFrom(demand, {}).method).toBe("average");
    const [first, ...later] = forecastBound(demand, 6, "upper");
    return (later[4] - demandForecast(demand, 1)[0]) / (first - demandForecast(demand, 1)[0]);
  };
  expect(widening(growing)).toBeGreaterThan(widening(steady));
});
