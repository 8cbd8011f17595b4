import fc from "fast-check";
import type { ReceivedStock } from "../../../src/engine/stock-health/age-layers";
import type { HealthFacts } from "../../../src/engine/stock-health/health-of";

const hundredths = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((number) => number / 100);

const quantity = fc.oneof(fc.constant(0), fc.nat(2000), hundredths(0, 300));

/** Items of all kinds: backlog, no demand, batches that are more or less than the stock. */
export const anyStock: fc.Arbitrary<HealthFacts> = fc.record({
  onHand: fc.oneof(fc.constant(0), fc.nat(5000), hundredths(-100, 2000)),
  unitCost: fc.oneof(fc.constant(0), hundredths(0, 900)),
  // A year's use that is no decimal a day, too.
  dailyDemand: fc.oneof(
    fc.constant(0),
    fc.nat(5000).map((yearly) => yearly / 365),
    hundredths(0, 40),
  ),
  daysSinceIssue: fc.option(fc.nat(500)),
  deadAfterDays: fc.constantFrom(90, 180, 365),
  coverDays: fc.oneof(fc.constantFrom(0, 30, 45.5), fc.nat(200)),
  buffer: fc.oneof(fc.constant(0), hundredths(0, 200)),
  batches: fc.array(
    fc.record({ quantity, daysLeft: fc.option(fc.integer({ min: -40, max: 300 })) }),
    { maxLength: 6 },
  ),
});

/** Receipts of different days. */
export const anyReceipts: fc.Arbitrary<ReceivedStock[]> = fc.uniqueArray(
  fc.record({
    age: fc.integer({ min: -20, max: 800 }),
    originalAge: fc.constant(null),
    quantity,
    unitCost: fc.option(hundredths(0, 90)),
  }),
  { maxLength: 8, selector: ({ age }) => age },
);
