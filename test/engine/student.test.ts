import { readFileSync } from "fs";
import { join } from "path";
import { betaShares } from "../../src/engine/incomplete-beta";
import { quantile } from "../../src/engine/normal";
import { studentFactor } from "../../src/engine/student";
import { expectClose } from "../expect-close";

const cases: { factor: number[][]; shares: number[][] } = JSON.parse(
  readFileSync(join(__dirname, "../fixtures/student.json"), "utf8"),
);

test("Student's factor agrees with 50 digits, for whole degrees of freedom and others", () => {
  for (const [probability, degrees, expected] of cases.factor) {
    expectClose(studentFactor(probability, degrees), expected, 1e-12);
  }
});

// Fisher & Yates, Statistical Tables, table III: 10 % in one tail.
test("the tables of the books", () => {
  for (const [degrees, factor] of [
    [1, 3.078],
    [4, 1.533],
    [10, 1.372],
    [30, 1.31],
    [120, 1.289],
  ]) {
    expect(studentFactor(0.9, degrees)).toBeCloseTo(factor, 3);
  }
});

test("with more and more numbers it comes down to the normal factor", () => {
  const factors = [2, 20, 200, 2e4, 2e8, Infinity].map((degrees) => studentFactor(0.9, degrees));
  for (let k = 1; k < factors.length; k++) expect(factors[k]).toBeLessThan(factors[k - 1]);
  expect(factors[factors.length - 1]).toBe(quantile(0.9));
});

test("both shares of the incomplete beta function keep their digits where they are small", () => {
  for (const [x, a, b, below, above] of cases.shares) {
    const found = betaShares(x, 1 - x, a, b);
    expectClose(found.below, below, 1e-12);
    expectClose(found.above, above, 1e-12);
  }
});
