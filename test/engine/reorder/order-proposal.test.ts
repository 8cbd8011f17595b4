import fc from "fast-check";
import { Failure } from "../../../src/engine/failure";
import { orderProposal } from "../../../src/engine/reorder/order-proposal";

const units = fc.integer({ min: -1000, max: 5000 }).map((tenths) => tenths / 10);
const settings = fc
  .tuple(units, units, units, fc.nat(500), fc.constantFrom(0, 0.1, 0.3, 1, 12, 144))
  .filter(([, point, target]) => target >= point);

test("nothing is ordered above the reorder point, and something wherever stock lacks below it", () => {
  fc.assert(
    fc.property(settings, ([position, point, target, minimum, pack]) => {
      const order = orderProposal(position, point, target, minimum, pack);
      expect(order > 0).toBe(position <= point && position < target);
    }),
  );
});

test("an order reaches the target, the minimum and a whole pack, and no pack too many", () => {
  fc.assert(
    fc.property(settings, ([position, point, target, minimum, pack]) => {
      const order = orderProposal(position, point, target, minimum, pack);
      fc.pre(order > 0);
      const needed = Math.max(target - position, minimum);
      expect(order).toBeGreaterThanOrEqual(needed - 1e-9);
      expect(order).toBeLessThan(needed + pack + 1e-9);
      if (pack > 0) expect(order / pack).toBeCloseTo(Math.round(order / pack), 9);
    }),
  );
});

test("eleven packs of 0.1 are enough for 1.1, although binary arithmetic makes them more", () => {
  expect((50 - 48.9) / 0.1).toBeGreaterThan(11);
  expect(orderProposal(48.9, 50, 50, 0, 0.1)).toBeCloseTo(1.1, 12);
});

test("a stock position that is at the reorder point but for rounding is at it", () => {
  expect(orderProposal(0.1 + 0.2, 0.3, 10, 0, 0)).toBeCloseTo(9.7, 12);
});

test("a target below the reorder point is refused", () => {
  expect(() => orderProposal(10, 40, 30, 0, 0)).toThrow(Failure);
});
