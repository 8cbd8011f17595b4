import fc from "fast-check";
import {
  asMeant,
  difference,
  isLess,
  roundingOf,
  sum,
  wholeLotsFor,
  wholeLotsIn,
} from "../../src/engine/rounding";
import { Tally } from "../../src/engine/tally";

const thousandths = fc.integer({ min: -1e7, max: 1e7 });
const scale = fc.constantFrom(1e-100, 1e-3, 1, 1e6, 1e100);

test("numbers that are equal on paper have no difference, and a thousandth apart they have one", () => {
  expect(difference(0.1 + 0.2, 0.3)).toBe(0);
  expect(difference(24 * 0.3, 7.2)).toBe(0);
  expect(difference(1e9 + 0.001, 1e9)).toBeCloseTo(0.001, 6);
  expect(difference(10000000000.01, 1e10)).toBeCloseTo(0.01, 5);
  fc.assert(
    fc.property(thousandths, thousandths, scale, (a, b, unit) => {
      const apart = difference((a / 1000) * unit, (b / 1000) * unit);
      expect(Math.sign(apart)).toBe(Math.sign(a - b));
      expect(isLess((a / 1000) * unit, (b / 1000) * unit)).toBe(a < b);
      expect(Math.sign(sum((a / 1000) * unit, (b / 1000) * unit))).toBe(Math.sign(a + b));
    }),
  );
});

test("beyond the range of numbers nothing is taken for rounding", () => {
  expect(difference(1.7e308, 1.6e308)).toBeGreaterThan(9e306);
  expect(difference(Infinity, 5)).toBe(Infinity);
  expect(isLess(5, Infinity)).toBe(true);
  expect(difference(1e-323, 5e-324)).toBe(5e-324);
});

test("the digits of what is left of much are those that were meant", () => {
  const left = (start: number, ...taken: number[]) => {
    const tally = new Tally(start);
    for (const quantity of taken) tally.add(-quantity);
    return asMeant(tally.total, tally.rounding);
  };
  expect(1000.3 - 1000.2).not.toBe(0.1);
  expect(left(1000.3, 1000.2)).toBe(0.1);
  expect(left(1e9, 999999999.877)).toBe(0.123);
  expect(left(1 / 7)).toBe(1 / 7);
  expect(left(0.1 + 0.2)).toBe(0.3);
  fc.assert(
    fc.property(fc.nat(1e9), fc.nat(1e9), (a, b) => {
      expect(left(a / 1000, b / 1000)).toBe((a - b) / 1000);
    }),
  );
});

test("lots that a quantity fills on paper are whole, and a thousandth more takes another", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 2, max: 5000 }), (n, lot) => {
      const size = lot / 1000;
      const units = (n * lot) / 1000;
      const rounding = roundingOf(units);
      expect(wholeLotsIn(units, size, rounding)).toBe(n);
      expect(wholeLotsFor(units, size, rounding)).toBe(n);
      expect(wholeLotsIn((n * lot + 1) / 1000, size, rounding)).toBe(n);
      expect(wholeLotsFor((n * lot + 1) / 1000, size, rounding)).toBe(n + 1);
      expect(wholeLotsIn((n * lot - 1) / 1000, size, rounding)).toBe(n - 1);
      expect(wholeLotsFor((n * lot - 1) / 1000, size, rounding)).toBe(n);
    }),
  );
});
