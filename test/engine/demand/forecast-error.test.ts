import fc from "fast-check";
import { readFileSync } from "fs";
import { join } from "path";
import { forecastError, type ErrorMeasure } from "../../../src/engine/demand/forecast-error";
import { Failure } from "../../../src/engine/failure";
import { expectClose } from "../../expect-close";

type Case = { actual: number[]; forecast: number[] } & Record<ErrorMeasure, number | null>;

const { forecastErrors }: { forecastErrors: Case[] } = JSON.parse(
  readFileSync(join(__dirname, "../../fixtures/demand.json"), "utf8"),
);
const measures: ErrorMeasure[] = [
  ...(["mae", "rmse", "mape", "smape", "wape", "bias", "trackingsignal", "mase"] as const),
];

describe(`errors agree with exact fractions, ${forecastErrors.length} forecasts`, () => {
  test.each(measures)("%s", (measure) => {
    for (const { actual, forecast, [measure]: expected } of forecastErrors) {
      if (expected === null) {
        expect(() => forecastError(actual, forecast, measure)).toThrow(Failure as never);
      } else {
        expectClose(forecastError(actual, forecast, measure), expected, 1e-12);
      }
    }
  });
});

describe("published errors", () => {
  // Transtutors, "Mean absolute measure", table 4.1 (their MFE is actual less forecast).
  test("demand 150, 160, 165, 175, 180 forecast at 165", () => {
    const { actual, forecast } = forecastErrors[0];
    expect(forecastError(actual, forecast, "mae")).toBe(9);
    expect(forecastError(actual, forecast, "rmse") ** 2).toBeCloseTo(115, 10);
    expect(forecastError(actual, forecast, "mape")).toBeCloseTo(0.05433, 4);
    expect(forecastError(actual, forecast, "bias")).toBe(-1);
  });

  // documen.tv, "the last ten periods of student enrollment".
  test("ten periods of student enrolment: MAPE 4.94 %", () => {
    const { actual, forecast } = forecastErrors[1];
    expect(forecastError(actual, forecast, "mape")).toBeCloseTo(0.0494, 4);
  });

  // NIST/SEMATECH e-Handbook of Statistical Methods, 6.4.3.1.
  test("NIST's single exponential smoothing: sum of squared errors 208.94, MSE 19.0", () => {
    const { actual, forecast } = forecastErrors[2];
    expect(forecastError(actual, forecast, "rmse") ** 2 * 11).toBeCloseTo(208.94, 1);
    expect(forecastError(actual, forecast, "rmse") ** 2).toBeCloseTo(19.0, 1);
  });
});

// Heizer, Render & Munson: a running sum of errors of 35 over a MAD of 14.2 is a tracking signal of 2.5,
// of actual less forecast.
test("Carlson's Bakery has a tracking signal of 2.5 mean absolute deviations", () => {
  const { actual, forecast } = forecastErrors[3];
  expect(forecastError(actual, forecast, "mae")).toBeCloseTo(14.2, 1);
  expect(-forecastError(actual, forecast, "trackingsignal")).toBeCloseTo(2.5, 1);
});

const amount = fc.double({ min: 0.01, max: 1e6, noNaN: true });
const pairs = fc.array(fc.tuple(amount, amount), { minLength: 2, maxLength: 30 });

test("a perfect forecast has no error, by any measure", () => {
  fc.assert(
    fc.property(pairs, (both) => {
      const actual = both.map(([demand]) => demand);
      // Demands that agree to a part in a million million never change, on paper.
      fc.pre(Math.max(...actual) > Math.min(...actual) * (1 + 1e-11));
      for (const measure of measures) {
        if (measure === "trackingsignal") continue;
        expect(forecastError(actual, actual, measure)).toBe(0);
      }
    }),
  );
});

test("the bias never exceeds the mean absolute error, nor that the root of the mean square", () => {
  fc.assert(
    fc.property(pairs, (both) => {
      const [actual, forecast] = [0, 1].map((k) => both.map((pair) => pair[k]));
      const [bias, mae, rmse] = (["bias", "mae", "rmse"] as const).map((measure) =>
        forecastError(actual, forecast, measure),
      );
      expect(Math.abs(bias)).toBeLessThanOrEqual(mae * (1 + 1e-12));
      expect(mae).toBeLessThanOrEqual(rmse * (1 + 1e-12));
    }),
  );
});

test('"the same as last period" has a mase of 1 over the periods after the first', () => {
  const actual = [3, 7, 4, 9];
  const naive = [3, 3, 7, 4];
  // Four periods share the three changes' errors.
  expectClose(forecastError(actual, naive, "mase"), 3 / 4, 1e-15);
});
