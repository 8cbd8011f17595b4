import * as fc from "fast-check";
import { fillRateFactor } from "../../../src/engine/buffer/fill-rate-factor";
import { meanTail } from "../../../src/engine/buffer/mean-tail";
import { density, quantile, upperTail } from "../../../src/engine/normal";

const powerOfTen = (least: number, most: number) =>
  fc.double({ min: least, max: most, noNaN: true }).map((exponent) => 10 ** exponent);

test("at the factor of a fill rate the mean tail over the lot is what may be short", () => {
  fc.assert(
    fc.property(powerOfTen(-250, Math.log10(0.5)), powerOfTen(-12, 12), (short, lot) => {
      const k = fillRateFactor(short, lot);
      expect(k).toBeGreaterThanOrEqual(-lot / 2);
      // As much as a change of k by its own last digits makes, in a tail that falls by e^(−k²/2).
      const slack = 1e-13 * (1 + k * k);
      expect(Math.abs(Math.log(meanTail(k, lot) / short))).toBeLessThan(slack);
    }),
  );
});

test("of a lot of nothing it is the factor of the cycle service level", () => {
  for (const short of [0.4, 0.05, 1e-6, 1e-100]) {
    expect(fillRateFactor(short, 1e-20)).toBeCloseTo(-quantile(short), 10);
  }
});

test("half of the demand is short where the middle of the lot is the average demand", () => {
  for (const lot of [0.01, 1, 5, 1e6]) {
    expect(fillRateFactor(0.5, lot) / lot).toBeCloseTo(-0.5, 10);
  }
});

test("of a lot that brings a loss of 0.4 deviations the factor is 0", () => {
  const lot = 12;
  const short = (density(0) - (density(lot) - lot * upperTail(lot))) / lot;
  expect(fillRateFactor(short, lot)).toBeCloseTo(0, 12);
});
