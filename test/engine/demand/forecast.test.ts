import fc from "fast-check";
import { readFileSync } from "fs";
import { join } from "path";
import {
  demandForecast,
  forecastFrom,
  type ForecastMethod,
  type ForecastSettings,
} from "../../../src/engine/demand/forecast";
import { Failure } from "../../../src/engine/failure";
import { expectClose } from "../../expect-close";

interface Given {
  method: ForecastMethod;
  constants?: number[];
  alpha?: number;
  beta?: number;
  squaredError: number;
  forecast: number | number[];
}

interface Case {
  name?: string;
  seasonLength?: number;
  history: number[];
  given: Given[];
  least: Partial<Record<ForecastMethod, number>>;
}

const fixture = (name: string) =>
  JSON.parse(readFileSync(join(__dirname, "../../fixtures", `${name}.json`), "utf8"));
const fromR: Case[] = fixture("smoothing");
const fromStatsmodels: Case[] = fixture("smoothing_statsmodels");
const fromPapers: Case[] = fixture("demand").intermittent;

function settingsOf({ seasonLength }: Case, { method, constants, ...given }: Given) {
  const [alpha, beta, gamma] = constants ?? [given.alpha, given.beta];
  return { method, seasonLength, alpha, beta, gamma };
}

describe.each([
  ["R's HoltWinters", fromR],
  ["statsmodels", fromStatsmodels],
  ["the papers in exact fractions", fromPapers],
])("with constants given, forecasts and squared errors agree with %s", (_, cases) => {
  test.each(cases.map((one, k) => [one.name ?? `history ${k + 1}`, one] as const))(
    "%s",
    (__, one) => {
      for (const given of one.given) {
        const settings = settingsOf(one, given);
        const expected = [given.forecast].flat();
        const largest = Math.max(...one.history.map(Math.abs));
        const forecast = demandForecast(one.history, expected.length, settings);
        forecast.forEach((value, k) => {
          // A forecast near 0 is a difference of large numbers.
          const allowed = 1e-9 * Math.max(Math.abs(expected[k]), largest * 1e-3);
          expect(Math.abs(value - expected[k])).toBeLessThanOrEqual(allowed);
        });
        const { squaredError } = forecastFrom(one.history, settings);
        const rounding = largest ** 2 * 1e-20;
        expect(Math.abs(squaredError - given.squaredError)).toBeLessThanOrEqual(
          given.squaredError * 1e-9 + rounding,
        );
      }
    },
  );
});

describe.each([
  ["R's HoltWinters", fromR],
  ["statsmodels", fromStatsmodels],
  ["a dense scan", fromPapers],
])("constants left out have a squared error at or below that of %s", (_, cases) => {
  test.each(cases.map((one, k) => [one.name ?? `history ${k + 1}`, one] as const))(
    "%s",
    (__, one) => {
      const { history, seasonLength, least } = one;
      const rounding = Math.max(...history) ** 2 * 1e-20;
      for (const [method, squaredError] of Object.entries(least)) {
        const found = forecastFrom(history, { method: method as ForecastMethod, seasonLength });
        expect(found.squaredError).toBeLessThanOrEqual(squaredError * (1 + 1e-9) + rounding);
        const [low, high] = ["croston", "sba", "tsb"].includes(method) ? [0.05, 0.3] : [0, 1];
        expect(Math.min(...found.constants)).toBeGreaterThanOrEqual(low);
        expect(Math.max(...found.constants)).toBeLessThanOrEqual(high);
      }
    },
  );
});

describe("published forecasts", () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods, 6.4.3.1.
  test("NIST: the smoothed value after 71, 70, … 75 at α = 0.1 is 71.67", () => {
    const history = [71, 70, 69, 68, 64, 65, 72, 78, 75, 75, 75];
    expect(demandForecast(history, 1, { method: "ses", alpha: 0.1 })[0]).toBeCloseTo(71.67, 2);
  });

  // Hyndman & Athanasopoulos, Forecasting: Principles and Practice, 2nd edition, 12.2.
  test("Croston: product C at α = 0.1 is forecast at 2.751/2.793 = 0.985", () => {
    const history = fromPapers[0].history;
    const settings = { method: "croston", alpha: 0.1 } as const;
    expect(demandForecast(history, 2, settings)[1]).toBeCloseTo(0.985, 3);
  });

  // Cowpertwait & Metcalfe, Introductory Time Series with R, and the output of R since: the air
  // passengers of Box and Jenkins with a = 469.3232, b = 3.0215, s1 = 0.9465 for α, β, γ as here.
  test("Holt and Winters: January 1961 of the air passengers is (469.3232 + 3.0215) · 0.9465", () => {
    const settings = {
      method: "holtwinters",
      seasonLength: 12,
      alpha: 0.2755925,
      beta: 0.03269295,
      gamma: 0.8707292,
    } as const;
    const expected = (469.3232206 + 3.0215391) * 0.9464611;
    expect(demandForecast(fromR[0].history, 1, settings)[0]).toBeCloseTo(expected, 4);
  });
});

const methods: ForecastMethod[] = [
  "auto",
  "combine",
  "average",
  "movingaverage",
  "naive",
  "seasonalnaive",
  "ses",
  "holt",
  "damped",
  "holtwinters",
  "holtwintersadditive",
  "croston",
  "sba",
  "tsb",
];
const amount = fc.oneof(fc.nat(1000), fc.double({ min: 1e-300, max: 1e300, noNaN: true }));

describe("a constant demand is forecast to stay so", () => {
  test.each(methods)("by %s", (method) => {
    fc.assert(
      fc.property(
        amount,
        fc.integer({ min: 1, max: 15 }),
        fc.integer({ min: 2, max: 7 }),
        (each, length, seasonLength) => {
          const isSeasonal = method.startsWith("holtwinters") || method === "seasonalnaive";
          const periods = isSeasonal ? Math.max(length, 2 * seasonLength) : length;
          const history = new Array<number>(periods).fill(each);
          const forecast = demandForecast(history, 3, { method, seasonLength });
          // The correction of sba is at least half of the least constant; a single demand has 0.1.
          const share = method !== "sba" ? 1 : periods > 1 ? 0.975 : 0.95;
          expectClose(forecast, new Array(3).fill(share * each), 1e-12);
        },
      ),
      { numRuns: 30 },
    );
  });

  test("with constants given too, but for sba, which then corrects a bias of its constant", () => {
    for (const method of methods) {
      const settings = { method, seasonLength: 4, alpha: 0.2, beta: 0.3, gamma: 0.4 };
      const expected = method === "sba" ? 6.3 : 7;
      expectClose(demandForecast(new Array(12).fill(7), 2, settings), [expected, expected], 1e-14);
    }
  });
});

describe("another unit changes the forecast by its factor", () => {
  const history = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 8, maxLength: 24 });
  const given = { seasonLength: 4, alpha: 0.3, beta: 0.1, gamma: 0.2 };
  test.each(methods)("%s", (method) => {
    fc.assert(
      fc.property(history, fc.constantFrom(2 ** -900, 0.125, 64, 2 ** 900), (demand, unit) => {
        const settings: ForecastSettings = { ...given, method };
        const scaled = demandForecast(
          demand.map((one) => one * unit),
          5,
          settings,
        );
        const expected = demandForecast(demand, 5, settings).map((one) => one * unit);
        scaled.forEach((one, k) => {
          expect(Math.abs(one - expected[k])).toBeLessThanOrEqual(500 * unit * 1e-9);
        });
      }),
    );
  });
});

describe("one and two periods of history", () => {
  test("one period is forecast to repeat, whatever the method that can", () => {
    const able = methods.filter((method) => !/season|winters|sba/.test(method));
    expect(able.length).toBe(10);
    for (const method of able) {
      expect(demandForecast([6], 2, { method })).toEqual([6, 6]);
    }
  });

  test("two periods: the mean, a level on the way to the last, a straight line", () => {
    expect(demandForecast([4, 8], 2, { method: "average" })).toEqual([6, 6]);
    expectClose(demandForecast([4, 8], 2, { method: "ses" }), [5.2, 5.2], 1e-15);
    expect(demandForecast([4, 8], 2, { method: "holt" })).toEqual([12, 16]);
    expect(demandForecast([4, 8], 2)).toEqual([6, 6]);
  });

  test("a season needs two of them", () => {
    for (const method of ["holtwinters", "holtwintersadditive"] as const) {
      expect(() => demandForecast([1, 2, 3], 1, { method, seasonLength: 2 })).toThrow(
        Failure as never,
      );
      expect(demandForecast([1, 3, 1, 3], 2, { method, seasonLength: 2 })).toEqual([1, 3]);
    }
  });
});

describe("demand that a method cannot work with is refused, with the period named", () => {
  const refused = (history: number[], settings: ForecastSettings) => {
    try {
      demandForecast(history, 1, settings);
    } catch (thrown) {
      return thrown;
    }
  };
  test("a period of 0 cannot be multiplied by a season", () => {
    expect(refused([1, 3, 0, 3], { method: "holtwinters", seasonLength: 2 })).toEqual(
      new Failure("value", "demandUnfit", {
        method: "holtwinters",
        mustBe: "positive",
        period: 3,
        demand: 0,
        instead: "holtwintersadditive",
      }),
    );
  });

  test("returns are no intermittent demand", () => {
    for (const method of ["croston", "sba", "tsb"] as const) {
      const found = { mustBe: "zeroOrMore", period: 2, demand: -3 } as const;
      expect(refused([1, -3], { method })).toEqual(
        new Failure("value", "demandUnfit", { method, ...found, instead: "ses" }),
      );
    }
  });

  test("a season must be given where the method has one", () => {
    expect(refused([1, 2, 3, 4], { method: "holtwinters" })).toEqual(
      new Failure("value", "seasonLengthNeeded", { method: "holtwinters", seasonLength: 0 }),
    );
  });
});

test("given constants are used as they are, and only the others are found", () => {
  const { history } = fromR[0];
  const found = forecastFrom(history, { method: "holtwinters", seasonLength: 12, beta: 0.5 });
  expect(found.constants[1]).toBe(0.5);
  for (const alpha of [0.1, 0.3, 0.6, 0.9]) {
    for (const gamma of [0.1, 0.5, 0.9]) {
      const other = forecastFrom(history, {
        ...{ method: "holtwinters", seasonLength: 12, alpha, beta: 0.5, gamma },
      } as ForecastSettings);
      expect(found.squaredError).toBeLessThanOrEqual(other.squaredError);
    }
  }
});
