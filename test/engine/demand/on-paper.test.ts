import { steadyXyzClass } from "../../../src/engine/classification/steady-classes";
import { xyzClass } from "../../../src/engine/classification/xyz";
import { forecastError } from "../../../src/engine/demand/forecast-error";
import { coefficientOfVariation } from "../../../src/engine/demand/variation";
import { Failure } from "../../../src/engine/failure";
import { meanAndDeviation } from "../../../src/engine/mean-and-deviation";

const limits = (xLimit: number, yLimit: number) => ({
  xLimit,
  yLimit,
  deviation: "sample" as const,
});

describe("a variation on a limit is within it", () => {
  // Three periods d below, at and above a mean have the sample deviation d.
  test.each([
    ["tenths", [0.1, 0.2, 0.3], 0.5],
    ["tenths, summed", [0.1, 0.1 + 0.1, 0.1 + 0.2], 0.5],
    ["a small swing of a large demand", [99999.9, 100000, 100000.1], 1e-6],
    ["sevenths", [6 / 7, 1, 8 / 7], 1 / 7],
    ["demand that never changes", [0.3, 0.1 + 0.2, 0.3], 0],
    ["in tiny units", [1e-100, 2e-100, 3e-100], 0.5],
    ["in huge units", [1e100, 2e100, 3e100], 0.5],
  ])("%s", (_, history, variation) => {
    expect(xyzClass(history, limits(variation, variation))).toBe("X");
    expect(xyzClass(history, limits(0, variation))).toBe(variation === 0 ? "X" : "Y");
    if (variation === 0) return;
    const below = variation * (1 - 1e-8);
    expect(xyzClass(history, limits(0, below))).toBe("Z");
    expect(steadyXyzClass(history, "X", limits(variation - 0.2, 9), 0.2)).toBe("X");
  });

  test("one part in ten million million beyond it is on it, one in ten thousand million is not", () => {
    expect(xyzClass([1, 2, 3], limits(0.5 * (1 - 0.5e-13), 9))).toBe("X");
    expect(xyzClass([1, 2, 3], limits(0.5 * (1 - 1e-10), 9))).toBe("Y");
  });
});

test("what came back whole leaves no demand to vary", () => {
  for (const history of [
    [0.1, 0.2, -0.3],
    [1e100, 2e100, -3e100],
    [1.1, 2.2, -3.3],
  ]) {
    expect(xyzClass(history)).toBe("Z");
    expect(() => coefficientOfVariation(history, "sample")).toThrow(Failure as never);
  }
});

test("a forecast that is right on paper has no error", () => {
  const summed = [0.1 + 0.2, 24 * 0.3, 3.6 * 2];
  for (const measure of ["mae", "rmse", "bias", "mape", "wape"] as const) {
    expect(forecastError([0.3, 7.2, 7.2], summed, measure)).toBe(0);
  }
  // Too high by 0.1 and 0.2, too low by 0.3.
  expect(forecastError([1, 1, 1], [1.1, 1.2, 0.7], "bias")).toBe(0);
  expect(() => forecastError([0.3, 0.1 + 0.2], [1, 1], "mase")).toThrow(Failure as never);
});

test("long records lose no digit", () => {
  const tenths = Float64Array.from({ length: 1000001 }, (_, i) => (i % 2 ? 0.1 : 0.3));
  const { mean, deviation } = meanAndDeviation(tenths);
  // 500,001 times 0.3 and 500,000 times 0.1: their mean is 0.2 + 0.1 / 1,000,001.
  expect(Math.abs(mean - 200000.3 / 1000001)).toBeLessThan(1e-16);
  // The squares of the distances make (500,001 · 500,000 / 1,000,001) · 0.2².
  const exact = Math.sqrt((((500001 * 500000) / 1000001) * 0.04) / 1000000);
  expect(Math.abs(deviation / exact - 1)).toBeLessThan(5e-16);
  const errors = new Float64Array(1000000).fill(0.1);
  expect(forecastError(new Float64Array(1000000), errors, "mae")).toBe(0.1);
});
