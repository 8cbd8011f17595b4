import fc from "fast-check";
import { simpleFraction } from "../../../src/engine/counting/simple-fraction";

test("a quotient of whole numbers is found again from its double", () => {
  const whole = fc.integer({ min: 1, max: 100_000 });
  fc.assert(
    fc.property(whole, whole, (a, b) => {
      const { numerator, denominator } = simpleFraction(a / b);
      expect(BigInt(numerator) * BigInt(b)).toBe(BigInt(denominator) * BigInt(a));
    }),
  );
});

test("a decimal of up to five places is the fraction that is written", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 36_600_000 }), (parts) => {
      const { numerator, denominator } = simpleFraction(parts / 1e5);
      expect(BigInt(numerator) * 100_000n).toBe(BigInt(denominator) * BigInt(parts));
    }),
  );
});

test("any number is met to fourteen digits, by two whole numbers", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1e9, noNaN: true }), (number) => {
      const { numerator, denominator } = simpleFraction(number);
      expect(Number.isInteger(numerator) && Number.isInteger(denominator)).toBe(true);
      expect(Math.abs(numerator / denominator - number)).toBeLessThanOrEqual(number * 1e-14);
    }),
  );
});

test("rounding of a calculation is no part of it: 0.1 · 3 · 10 is 3", () => {
  expect(simpleFraction(0.1 * 3 * 10)).toEqual({ numerator: 3, denominator: 1 });
});

test("a quotient that was typed with the fifteen digits that Excel shows is still one", () => {
  expect(simpleFraction(12.1666666666667)).toEqual({ numerator: 73, denominator: 6 });
});

test("a number that has no inverse is as good as 0", () => {
  expect(simpleFraction(5e-324)).toEqual({ numerator: 0, denominator: 1 });
});
