import fc from "fast-check";
import { CompensatedSum, sumOf } from "../../src/engine/compensated-sum";
import { CompensatedSums } from "../../src/engine/compensated-sums";
import { sumOnPaper } from "../../src/engine/sum-on-paper";

test("a tenth a million times is a hundred thousand", () => {
  const tenths = new Float64Array(1000000).fill(0.1);
  let plain = 0;
  for (const tenth of tenths) plain += tenth;
  expect(plain).not.toBe(100000);
  expect(sumOf(tenths)).toBe(100000);
});

test("small numbers between two large ones that cancel are not lost", () => {
  expect(sumOf([1, 1e100, 1, -1e100])).toBe(2);
  expect(sumOf([1e100, 1, -1e100, 1])).toBe(2);
  expect(sumOf([])).toBe(0);
});

test("a sum beyond all numbers is infinite, never no number", () => {
  expect(sumOf([1e308, 1e308, 1])).toBe(Infinity);
  const sum = new CompensatedSum();
  for (const part of [-1e308, -1e308]) sum.add(part);
  expect(sum.total).toBe(-Infinity);
  expect(sumOnPaper([1e308, 1e308])).toBe(Infinity);
});

test("many sums side by side are each what it is alone, in whatever order their parts come", () => {
  const part = fc.record({
    row: fc.nat({ max: 200 }),
    column: fc.nat({ max: 2 }),
    number: fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
  });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 300 }), (parts) => {
      const sums = new CompensatedSums(3);
      for (const { row, column, number } of parts) sums.add(row, column, number);
      for (const { row, column } of parts) {
        const own = parts.filter((each) => each.row === row && each.column === column);
        expect(sums.totalAt(row, column)).toBe(sumOf(own.map(({ number }) => number)));
      }
    }),
  );
});

describe("what is nothing on paper is nothing", () => {
  test.each([
    [[0.1, 0.2, -0.3], 0],
    [[1000.1, -1000], 0.1],
    [[1e9 + 0.07, -1e9], 0.07],
    [[-1000.1, 1000], -0.1],
    [[0.1, 0.2], 0.3],
    [[5e-324, -5e-324], 0],
    [[3e-310, 1e-310, -3e-310], 1e-310],
    [[1e100 * 1.1, 1e100 * 2.2, -1e100 * 3.3], 0],
    [[1e-100 * 1.1, 1e-100 * 2.2, -1e-100 * 3.3], 0],
    [[], 0],
    [[7], 7],
  ])("%j sums to %s", (numbers, expected) => {
    expect(sumOnPaper(numbers)).toBeCloseTo(expected, 14);
    expect(sumOnPaper(numbers) === 0).toBe(expected === 0);
  });

  test("whatever the cents, and however many of them come back", () => {
    const cents = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 40 });
    fc.assert(
      fc.property(cents, fc.integer({ min: -500, max: 500 }), (amounts, rest) => {
        const back = amounts.map((amount) => -amount);
        const all = [...amounts, rest, ...back].map((amount) => amount / 100);
        const exact = rest / 100;
        expect(Math.abs(sumOnPaper(all) - exact)).toBeLessThanOrEqual(1e-13 * Math.abs(exact));
        // One return of all that was sold, itself no round number in binary.
        const sold = amounts.reduce((sum, amount) => sum + amount, 0);
        const whole = [...amounts, rest, -sold].map((amount) => amount / 100);
        expect(Math.abs(sumOnPaper(whole) - exact)).toBeLessThanOrEqual(1e-13 * Math.abs(exact));
        expect(Object.is(sumOnPaper(whole), -0)).toBe(false);
      }),
    );
  });
});
