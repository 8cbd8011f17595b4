import fc from "fast-check";
import {
  poissonOrder,
  poissonOrderCost,
  poissonOrderFillRate,
} from "../../../src/engine/newsvendor/poisson-order";
import { poisson } from "../../../src/engine/poisson/distribution";
import { above, below } from "../../../src/engine/poisson/tail";
import { expectClose } from "../../expect-close";

const mean = fc.double({ min: -3, max: 4.5, noNaN: true }).map((power) => 10 ** power);
const cost = fc.double({ min: -6, max: 6, noNaN: true }).map((power) => 10 ** power);

test("the order is the least quantity that is enough as often as the critical ratio asks", () => {
  fc.assert(
    fc.property(mean, cost, cost, (demand, under, over) => {
      const { first, probability } = poisson(demand);
      const rest = over / (under + over);
      let beyond = 0;
      let quantity = first + probability.length - 1;
      while (quantity >= first && beyond + probability[quantity - first] <= rest * (1 + 1e-11)) {
        beyond += probability[quantity - first];
        quantity--;
      }
      const order = poissonOrder(demand, under, over);
      const isOnTheLine =
        Math.abs(beyond + (probability[quantity - first] ?? 0) - rest) < 1e-10 * rest ||
        Math.abs(beyond - rest) < 1e-10 * rest;
      if (!isOnTheLine) expect(order).toBe(Math.max(0, quantity));
    }),
  );
});

test("one unit more or less never costs less", () => {
  fc.assert(
    fc.property(mean, cost, cost, (demand, under, over) => {
      const quantity = poissonOrder(demand, under, over);
      const costOf = (units: number) =>
        over * below(units, demand).distance + under * above(units, demand).distance;
      const least = poissonOrderCost(demand, under, over);
      expectClose(least, costOf(quantity), 1e-9);
      expect(costOf(quantity + 1)).toBeGreaterThanOrEqual(least * (1 - 1e-9));
      if (quantity > 0) expect(costOf(quantity - 1)).toBeGreaterThanOrEqual(least * (1 - 1e-9));
    }),
  );
});

test("what is served is a share of the demand, for costs ever so far apart", () => {
  for (const demand of [1e-9, 0.3, 200, 1e6]) {
    for (const [under, over] of [
      [1e-300, 1e300],
      [1, 1e-300],
      [1e-300, 1],
      [1, 1],
    ]) {
      const served = poissonOrderFillRate(demand, under, over);
      expect(served).toBeGreaterThanOrEqual(0);
      expect(served).toBeLessThanOrEqual(1);
      expect(Number.isInteger(poissonOrder(demand, under, over))).toBe(true);
    }
  }
});

test("of demand that is as good as never there nothing is enough, at any ratio", () => {
  for (const average of [5e-324, 1e-200, 1e-12]) {
    for (const overage of [0.001, 1, 1e300]) expect(poissonOrder(average, 1, overage)).toBe(0);
  }
});
