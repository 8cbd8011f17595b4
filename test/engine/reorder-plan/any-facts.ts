import fc from "fast-check";
import type { PlanFacts } from "../../../src/engine/reorder-plan/planned-item";

const tenths = (min: number, max: number) =>
  fc.integer({ min: min * 10, max: max * 10 }).map((number) => number / 10);

/** Items of all kinds: backlog, no demand, no costs, limits or none. */
export const anyFacts: fc.Arbitrary<PlanFacts> = fc.record({
  onHand: tenths(-100, 3000),
  onOrder: fc.oneof(fc.constant(0), tenths(0, 900)),
  reserved: fc.oneof(fc.constant(0), tenths(0, 200)),
  averageDemand: fc.oneof(fc.constant(0), tenths(0, 5), tenths(1, 500)),
  demandStDev: fc.oneof(fc.constant(0), tenths(0, 300)),
  leadTime: tenths(0, 12),
  leadTimeStDev: fc.oneof(fc.constant(0), tenths(0, 3)),
  reviewTime: fc.constantFrom(0.25, 1, 2.5),
  unitCost: tenths(0, 100),
  service: fc.constantFrom(0.5, 0.8, 0.9, 0.95, 0.98, 0.999),
  serviceKind: fc.constantFrom("cycle", "fill"),
  orderCost: fc.option(tenths(0, 300)),
  holdingCost: fc.option(tenths(0, 30)),
  periodsPerYear: fc.constantFrom(12, 52, 365),
  minimumOrder: fc.oneof(fc.constant(0), tenths(0, 400)),
  orderMultiple: fc.constantFrom(0, 0.5, 1, 12, 144),
  maximumOrder: fc.oneof(fc.constant(0), tenths(1, 900)),
  excessTime: fc.constantFrom(0, 3, 6),
});
