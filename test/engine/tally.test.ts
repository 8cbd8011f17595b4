import fc from "fast-check";
import { sumOf } from "../../src/engine/compensated-sum";
import { Tally } from "../../src/engine/tally";

/** A walk of whole thousandths that often comes back to 0. */
const walks = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 300 });
const units = fc.constantFrom(1e-103, 1e-3, 0.1, 1, 12.345, 1 / 7, 1e97);

test("a tally of decimal fractions is empty where and only where it is on paper", () => {
  fc.assert(
    fc.property(walks, units, fc.constantFrom(1, 999, 123457), (walk, unit, size) => {
      const tally = new Tally();
      let onPaper = 0;
      for (const step of walk) {
        onPaper += step * size;
        const { total } = tally.add(step * size * unit);
        expect(Math.sign(total)).toBe(Math.sign(onPaper));
        expect(Math.abs(total - onPaper * unit)).toBeLessThanOrEqual(1e-14 * 300 * 5 * size * unit);
      }
    }),
  );
});

test("however much has passed through, the last thousandth counts", () => {
  const tally = new Tally();
  for (let k = 0; k < 100000; k++) tally.add(7890.123).add(-7890.123).add(0.3).add(-0.1);
  expect(tally.total).toBeCloseTo(20000, 8);
  expect(tally.add(-19999.999).total).toBeCloseTo(0.001, 8);
  expect(tally.add(-0.001).total).toBe(0);
});

test("rounding that always errs to the same side adds up to nothing", () => {
  const tally = new Tally(5.5);
  for (let k = 0; k < 100000; k++) tally.add(0.3).add(-0.1).add(-0.2);
  expect(tally.total).toBeCloseTo(5.5, 10);
  expect(tally.add(-5.5).total).toBe(0);
});

test("a million tenths are a hundred thousand, to the last digit", () => {
  const tenths = new Float64Array(1e6).fill(0.1);
  expect(tenths.reduce((total, tenth) => total + tenth, 0)).not.toBe(100000);
  expect(sumOf(tenths)).toBe(100000);
});

test("what lies above a level is told as on paper, on either side of it", () => {
  const tally = new Tally(0.3).add(-0.1);
  expect(tally.above(0.2)).toBe(0);
  expect(tally.above(0.199)).toBeCloseTo(0.001, 12);
  expect(tally.above(0.201)).toBeCloseTo(-0.001, 12);
});

test("totals out of the range of numbers are told as such, and never taken for nothing", () => {
  expect(new Tally(1.7e308).add(1e308).total).toBe(Infinity);
  expect(new Tally(1.7e308).add(-1.6e308).total).toBeGreaterThan(9e306);
  expect(new Tally(5e-324).add(5e-324).total).toBe(1e-323);
});

test("an empty tally is 0, never −0", () => {
  expect(new Tally(-0).total).toBe(0);
  expect(new Tally(-0.3).add(0.1).add(0.2).total).toBe(0);
  expect(new Tally(-5).add(5).above(-0)).toBe(0);
});

test("what is left is meant as it stands on paper, and a quantity alone is itself", () => {
  expect(new Tally(96.73).add(-96.32).total).not.toBe(0.41);
  expect(new Tally(96.73).add(-96.32).meant).toBe(0.41);
  expect(new Tally(1 / 3).meant).toBe(1 / 3);
  expect(new Tally(2.5).add(-0.5).meant).toBe(2);
});
