import * as fc from "fast-check";
import { poisson } from "../../../src/engine/poisson/distribution";
import { enoughFor, poissonQuantile } from "../../../src/engine/poisson/quantile";
import { expectClose } from "../../expect-close";

const mean = fc.double({ min: -3, max: 4.5, noNaN: true }).map((power) => 10 ** power);
const share = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });

/** Sums of the probabilities, one after the other from the least number on. */
function atMost(average: number, quantity: number): number {
  const { first, probability } = poisson(average);
  return probability.subarray(0, Math.max(0, quantity - first + 1)).reduce((a, b) => a + b, 0);
}

test("the quantile is enough as often as is asked, and one unit less is not", () => {
  fc.assert(
    fc.property(mean, share, (average, asked) => {
      const quantity = poissonQuantile(average, asked);
      const rounding = 1e-11;
      expect(atMost(average, quantity)).toBeGreaterThanOrEqual(asked - rounding);
      expect(atMost(average, quantity - 1)).toBeLessThan(asked + rounding);
    }),
  );
});

test("what is left over, less what is short, is the quantity less the average demand", () => {
  fc.assert(
    fc.property(mean, share, (average, asked) => {
      const { quantity, leftOver, shortage } = enoughFor(average, asked, 1 - asked);
      expectClose(leftOver + average, quantity + shortage, 1e-12);
    }),
  );
});
