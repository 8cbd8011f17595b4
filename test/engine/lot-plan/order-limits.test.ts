import fc from "fast-check";
import { limitedLots } from "../../../src/engine/lot-plan/limited-lots";
import { noLimits, orderWithin } from "../../../src/engine/lot-plan/order-limits";

const limits = fc.record({
  minimumOrder: fc.integer({ min: 0, max: 60 }),
  orderMultiple: fc.constantFrom(0, 1, 5, 12),
  maximumOrder: fc.constantFrom(Infinity, 60, 96, 250),
  yieldRate: fc.constantFrom(1, 0.9, 0.5),
});

/** By trying: the least sum of so few orders as possible, each within the limits, that is enough. */
function byTrying(needed: number, given: { [K in keyof typeof noLimits]: number }) {
  const step = given.orderMultiple || 1;
  const sizes: number[] = [];
  for (let size = step; size <= Math.min(given.maximumOrder, 1000); size += step) {
    if (size >= given.minimumOrder) sizes.push(size);
  }
  const wished = needed / given.yieldRate;
  const largest = sizes[sizes.length - 1];
  for (let orders = 1; ; orders++) {
    if (orders * largest < wished - 1e-9) continue;
    const last = sizes.find((size) => (orders - 1) * largest + size >= wished - 1e-9)!;
    return { ordered: (orders - 1) * largest + last, orders };
  }
}

test("an order is the least within its limits that is enough, in as few orders as possible", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), limits, (needed, given) => {
      // Of whole units, so that trying finds them.
      fc.pre((needed / given.yieldRate) % 1 === 0 || given.orderMultiple > 0);
      const { ordered, usable, orders } = orderWithin(needed, 0, given);
      expect({ ordered, orders }).toEqual(byTrying(needed, given));
      expect(usable).toBeGreaterThanOrEqual(needed - 1e-9);
    }),
  );
});

test("without limits an order is what is needed, to the last digit", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 1e9, noNaN: true }), (needed) => {
      expect(orderWithin(needed, 0, noLimits)).toEqual({
        ordered: needed,
        usable: needed,
        orders: 1,
      });
    }),
  );
});

test("decimal packs come out even, as on paper", () => {
  const inPacks = { ...noLimits, orderMultiple: 0.1 };
  expect(orderWithin(0.1 + 0.2, 1e-15, inPacks).ordered).toBeCloseTo(0.3, 14);
  expect(orderWithin(0.7, 0, { ...noLimits, maximumOrder: 0.1 }).orders).toBe(7);
});

test("an order that can be used in part is larger by that", () => {
  expect(orderWithin(90, 0, { ...noLimits, yieldRate: 0.9 })).toEqual({
    ordered: 100,
    usable: 90,
    orders: 1,
  });
});

test("limits that no order can keep are refused, with what they are", () => {
  for (const given of [
    { ...noLimits, minimumOrder: 50, maximumOrder: 40 },
    { ...noLimits, orderMultiple: 50, maximumOrder: 40 },
    { ...noLimits, minimumOrder: 45, orderMultiple: 40, maximumOrder: 50 },
  ]) {
    expect(() => orderWithin(10, 0, given)).toThrow(
      expect.objectContaining({ kind: "value", reason: "orderLimitsCrossed" }),
    );
  }
});

test("within limits no lot comes too late, and too much is never more than one order too much", () => {
  const lots = fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(lots, limits, (wished, given) => {
      let [had, needed] = [0, 0];
      limitedLots(wished, given).forEach(({ usable }, t) => {
        had += usable;
        needed += wished[t];
        expect(had).toBeGreaterThanOrEqual(needed - 1e-6);
        expect(had - needed).toBeLessThan(
          Math.max(given.minimumOrder, 0) + given.orderMultiple + 1,
        );
      });
    }),
  );
});
