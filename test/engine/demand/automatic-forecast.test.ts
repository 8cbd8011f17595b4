import fc from "fast-check";
import {
  demandForecast,
  forecastFrom,
  type ForecastMethod,
} from "../../../src/engine/demand/forecast";
import { expectClose } from "../../expect-close";

const method = (history: number[], seasonLength?: number) =>
  forecastFrom(history, { seasonLength }).method;

// Two years without season or trend, with a largest month of 170.
const noise = [
  ...[125, 150, 90, 50, 135, 115, 120, 105, 170, 100, 115, 45],
  ...[80, 80, 100, 110, 75, 150, 65, 85, 105, 60, 115, 115],
];

describe("auto", () => {
  test("two years of chance are forecast by their average, whatever season is looked for", () => {
    for (const seasonLength of [0, 2, 3, 4, 6, 12]) {
      expect(method(noise, seasonLength)).toBe("average");
    }
    expectClose(demandForecast(noise, 2, { seasonLength: 12 }), [2460 / 24, 2460 / 24], 1e-13);
  });

  test("a season is followed where it is one, added where a period is below 0", () => {
    const seasonal = [10, 30, 12, 33, 13, 35, 15, 40];
    expect(method(seasonal, 2)).toBe("combine");
    const [low, high] = demandForecast(seasonal, 2, { seasonLength: 2 });
    expect(high / low).toBeGreaterThan(2);
    const [loss, gain] = demandForecast([-10, 10, -9, 11, -11, 9, -10, 10], 2, { seasonLength: 2 });
    expect(loss).toBeLessThan(-9);
    expect(gain).toBeGreaterThan(9);
  });

  test("the figures of a season without chance are its own", () => {
    expectClose(
      demandForecast([1, 3, 2, 1, 3, 2, 1, 3, 2], 4, { seasonLength: 3 }),
      [1, 3, 2, 1],
      1e-9,
    );
  });

  test("a clear trend is followed, chance is not", () => {
    expect(method([10, 12, 15, 16, 19, 21, 22, 25])).toBe("combine");
    expect(demandForecast([10, 12, 15, 16, 19, 21, 22, 25], 1)[0]).toBeGreaterThan(25);
    expect(method([10, 12, 9, 11, 10, 12, 9, 10])).toBe("average");
    expectClose(demandForecast([5, 10, 15, 20, 25], 3), [30, 35, 40], 1e-12);
  });

  test("a level that moved is followed", () => {
    const moved = [...noise.map((demand) => demand / 10), ...noise];
    const [forecast] = demandForecast(moved, 1);
    expect(forecast).toBeGreaterThan(80);
    expect(forecast).toBeLessThan(125);
  });

  test("fewer than four periods show nothing but their average, and a dead item stays dead", () => {
    expect(method([1, 2, 3])).toBe("average");
    expect(demandForecast([0, 0, 0, 0, 0], 2)).toEqual([0, 0]);
  });

  test("seldom demand that goes on as it was is its average; four empty months do not kill it", () => {
    expect(method([0, 5, 0, 0, 6, 0, 0, 4])).toBe("average");
    const paused = [0, 0, 6, 0, 7, 14, 0, 0, 0, 0, 1, 15, 19, 0, 20, 0, 0, 0, 0];
    const mean = paused.reduce((sum, demand) => sum + demand, 0) / paused.length;
    for (const by of ["auto", "croston", "sba", "tsb"] as const) {
      expect(demandForecast(paused, 1, { method: by })[0]).toBeGreaterThan(mean / 4);
    }
  });
});

const history = fc.array(fc.nat(200), { minLength: 1, maxLength: 40 });
const seasonLengths = fc.integer({ min: 0, max: 13 });

test("auto gives what the method gives that it names, and the same for the same history", () => {
  fc.assert(
    fc.property(history, seasonLengths, (demand, seasonLength) => {
      const chosen = forecastFrom(demand, { seasonLength });
      const settings = { seasonLength, method: chosen.method };
      const forecast = demandForecast(demand, 15, { seasonLength });
      expect(demandForecast(demand, 15, settings)).toEqual(forecast);
      expect(demandForecast([...demand], 15, { seasonLength })).toEqual(forecast);
      expect(forecast.every(Number.isFinite)).toBe(true);
    }),
  );
});

test("combine and auto are the same forecast", () => {
  fc.assert(
    fc.property(history, seasonLengths, (demand, seasonLength) => {
      expect(demandForecast(demand, 5, { seasonLength, method: "combine" })).toEqual(
        demandForecast(demand, 5, { seasonLength }),
      );
    }),
  );
});

/** Standard normal demand sizes of a seed, as far as they are above 0. */
function demandOfChance(seed: number, length: number, variation: number, share: number): number[] {
  let state = seed;
  const uniform = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  return Array.from({ length }, () => {
    const normal = Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
    return uniform() < share ? Math.max(0, Math.round(100 * (1 + variation * normal))) : 0;
  });
}

describe("no forecast of demand without a trend leaves three times its range", () => {
  const staysNear = (demand: number[], seasonLength: number) => {
    const least = Math.min(...demand);
    const range = Math.max(...demand) - least;
    for (const forecast of demandForecast(demand, 24, { seasonLength })) {
      expect(forecast).toBeGreaterThanOrEqual(least - range);
      expect(forecast).toBeLessThanOrEqual(least + 2 * range);
    }
  };

  // Each of these once left it: taken for a trend, four or eight periods, or one that steps down.
  test.each([
    { demand: [89, 95, 85, 119, 0, 0, 0, 0], seasonLength: 4 },
    { demand: [128, 106, 83, 61], seasonLength: 4 },
    { demand: [115, 116, 110, 109, 99, 93, 87, 80], seasonLength: 0 },
    { demand: [22, 34, 0, 148, 159, 146, 128, 240], seasonLength: 4 },
    {
      demand: [
        ...[154, 132, 213, 48, 16, 0, 48, 204, 208, 117, 177],
        ...[65, 0, 7, 124, 0, 2, 0, 248, 126, 105, 0],
      ],
      seasonLength: 4,
    },
  ])("demand $demand, $seasonLength periods in a season", ({ demand, seasonLength }) => {
    staysNear(demand, seasonLength);
  });

  test("demand of chance alone", () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 4, max: 60 }),
        fc.constantFrom(0.1, 0.3, 1),
        fc.constantFrom(0.2, 0.5, 1),
        fc.constantFrom(0, 4, 12),
        (seed, length, variation, share, seasonLength) => {
          staysNear(demandOfChance(seed, length, variation, share), seasonLength);
        },
      ),
      { numRuns: 600 },
    );
  });

  test("demand that ends as it began, whatever lies between", () => {
    const half = fc.array(fc.nat(1000), { minLength: 4, maxLength: 30 });
    fc.assert(
      fc.property(half, fc.constantFrom(0, 4, 12), (demand, seasonLength) => {
        staysNear([...demand, ...[...demand].reverse()], seasonLength);
      }),
      { numRuns: 300 },
    );
  });
});

describe("another level moves the forecast by as much", () => {
  const shiftable: ForecastMethod[] = [
    ...(["average", "movingaverage", "naive", "seasonalnaive", "ses", "holt", "damped"] as const),
    "holtwintersadditive",
  ];
  const long = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 8, maxLength: 30 });
  test.each(shiftable)("%s", (by) => {
    const settings = {
      method: by,
      seasonLength: 4,
      alpha: 0.3,
      beta: 0.1,
      gamma: 0.2,
      damping: 0.9,
    };
    fc.assert(
      fc.property(long, fc.integer({ min: -1000, max: 1000 }), (demand, shift) => {
        const moved = demandForecast(
          demand.map((one) => one + shift),
          6,
          settings,
        );
        demandForecast(demand, 6, settings).forEach((one, k) => {
          expect(Math.abs(moved[k] - one - shift)).toBeLessThanOrEqual(1e-9);
        });
      }),
    );
  });

  test("combine, where demand is regular and has no season", () => {
    // Of 200 to 500 none is erratic, whatever is added.
    const regular = fc.array(fc.integer({ min: 200, max: 500 }), { minLength: 4, maxLength: 30 });
    fc.assert(
      fc.property(regular, fc.nat(1000), (demand, shift) => {
        const moved = demandForecast(
          demand.map((one) => one + shift),
          6,
        );
        demandForecast(demand, 6).forEach((one, k) => {
          expect(Math.abs(moved[k] - one - shift)).toBeLessThanOrEqual(1e-6);
        });
      }),
    );
  });
});
