import fc from "fast-check";
import type { CapitalRow } from "../../../src/engine/capital/capital-totals";

const name = (prefix: string) =>
  fc.option(fc.integer({ min: 1, max: 4 }).map((k) => `${prefix} ${k}`));

/** A row as lists have them: money in cents, terms of either sign, names missing now and then. */
export const anyCapitalRow: fc.Arbitrary<CapitalRow> = fc.record({
  stockValue: fc.integer({ min: -1_000, max: 10_000_000 }).map((cents) => cents / 100),
  annualDemand: fc.nat(100_000),
  salesPrice: fc.nat(200_000).map((cents) => cents / 100),
  salesTermDays: fc.integer({ min: -30, max: 120 }),
  purchasePrice: fc.nat(150_000).map((cents) => cents / 100),
  purchaseTermDays: fc.integer({ min: -30, max: 120 }),
  supplier: name("Supplier"),
  customer: name("Customer"),
  group: name("Group"),
});

export const anyCapitalRows = fc.array(anyCapitalRow, { minLength: 1, maxLength: 60 });

/** The founding text's item: 900 a year, bought at 800 and sold at 1,200, turnover 18. */
export const foundingItem = {
  ...{ stockValue: 40_000, annualDemand: 900, salesPrice: 1200, purchasePrice: 800 },
  ...{ salesTermDays: 30, purchaseTermDays: 30 },
};
