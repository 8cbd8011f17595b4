import { call, column } from "./excel";

/** Twelve demands with an average of 100 and a sample deviation of 15, in no order that matters. */
const pattern = [-1.6, -1.2, -0.8, -0.6, -0.3, -0.1, 0.1, 0.3, 0.6, 0.8, 1.2, 1.6];
const square = pattern.reduce((sum, z) => sum + z * z, 0);
const daily = pattern.map((z) => 100 + 15 * z * Math.sqrt((pattern.length - 1) / square));
const lot = 700;
const leadTime = 5;

const number = (result: unknown[][]) => result[0][0] as number;

/** The share of cycles without a stock-out that a reorder point gives from day to day. */
function cyclesServed(reviewPeriod: number, reviewOfBuffer = reviewPeriod): number {
  const history = column(...daily);
  const buffer = number(call("SAFETYSTOCK.HISTORY", 0.95, history, leadTime, reviewOfBuffer));
  const level = number(call("REORDERPOINT", 100, leadTime, buffer, reviewPeriod));
  return number(call("STOCKSIM", history, leadTime, level, lot, 500_000));
}

// The figures of the help of REORDERPOINT, SAFETYSTOCK.HISTORY and SAFETYSTOCK.CYCLE.
test("a review of one period left out: 95% of cycles are planned, and 55% got", () => {
  expect(cyclesServed(0)).toBeGreaterThan(0.54);
  expect(cyclesServed(0)).toBeLessThan(0.56);
});

test("with the review in the reorder point and in the buffer more than 99% are got", () => {
  expect(cyclesServed(1)).toBeGreaterThan(0.99);
});
