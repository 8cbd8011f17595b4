import fc from "fast-check";
import { stockByAge } from "../../../src/engine/flow/stock-age";
import { ageBuckets } from "../../../src/engine/stock-health/age-buckets";
import { ageLayers } from "../../../src/engine/stock-health/age-layers";
import { stockValue } from "../../../src/engine/valuation/periodic";
import { expectClose } from "../../expect-close";
import { anyReceipts } from "./any-stock";
import { asWritten } from "./decimals";
import { fixtures } from "./fixtures";

const limits = [90, 180, 365];

test(`${fixtures.layers.length} stocks have the layers that a queue of receipts and issues leaves`, () => {
  for (const { onHand, unitCost, receipts, layers, ...buckets } of fixtures.layers) {
    const own = ageLayers(onHand, receipts, unitCost);
    expect(own).toEqual(layers);
    const { units, money } = ageBuckets(own, buckets.limits);
    expect(units).toEqual(buckets.units);
    expectClose(money, buckets.money, 1e-15);
  }
  const seen = fixtures.layers.flatMap(({ layers }) => layers.map(({ age }) => age === null));
  expect(seen.filter((isOlder) => isOlder).length).toBeGreaterThan(9);
  const transfers = fixtures.layers.flatMap(({ receipts }) => receipts);
  expect(transfers.filter(({ originalAge }) => originalAge !== null).length).toBeGreaterThan(30);
});

test("the buckets have the units of the stock by age, and together what is on hand", () => {
  const stock = fc.integer({ min: 1, max: 400000 }).map((number) => number / 100);
  fc.assert(
    fc.property(stock, anyReceipts, (onHand, receipts) => {
      const { units } = ageBuckets(ageLayers(onHand, receipts, 7), limits);
      const ages = receipts.map(({ age }) => age);
      const quantities = receipts.map(({ quantity }) => quantity);
      expect(units).toEqual(stockByAge(onHand, ages, quantities, limits));
      expect(units.reduce((all, bucket) => all + asWritten(bucket), 0n)).toBe(asWritten(onHand));
    }),
    { numRuns: 5000 },
  );
});

test("the buckets at cost are the value first in, first out", () => {
  fc.assert(
    fc.property(anyReceipts, fc.integer({ min: 1, max: 1000 }), (receipts, share) => {
      const oldestFirst = receipts
        .filter(({ age }) => age >= 0)
        .sort((one, other) => other.age - one.age);
      const quantities = oldestFirst.map(({ quantity }) => quantity);
      const received = quantities.reduce((sum, quantity) => sum + quantity, 0);
      const onHand = Math.floor((received * share) / 10) / 100;
      const { money } = ageBuckets(ageLayers(onHand, receipts, 7), limits);
      const costs = oldestFirst.map(({ unitCost }) => unitCost ?? 7);
      const value = stockValue(quantities, costs, onHand, "fifo");
      const sum = money.reduce((all, bucket) => all + bucket, 0);
      expect(Math.abs(sum - value)).toBeLessThanOrEqual(1e-14 * value);
    }),
    { numRuns: 5000 },
  );
});

test("receipts of different days may come in any order", () => {
  fc.assert(
    fc.property(fc.nat(4000), anyReceipts, (onHand, receipts) => {
      expect(ageLayers(onHand, [...receipts].reverse(), 7)).toEqual(ageLayers(onHand, receipts, 7));
    }),
  );
});

const receipt = { age: 30, originalAge: null, quantity: 10, unitCost: 4 };

test("of receipts of one day the later in the list is the newer, as the value has it", () => {
  const receipts = [receipt, { ...receipt, unitCost: 6 }];
  expect(ageLayers(10, receipts, 5)).toEqual([{ age: 30, units: 10, unitCost: 6 }]);
  expect(stockValue([10, 10], [4, 6], 10, "fifo")).toBe(60);
});

describe("a transfer", () => {
  const ageAfter = (originalAge: number | null, age = 30) =>
    ageLayers(5, [{ ...receipt, age, originalAge }], 5)[0].age;

  test("keeps the age its goods had", () => expect(ageAfter(400)).toBe(400));

  test("without a date is as old as itself", () => expect(ageAfter(null)).toBe(30));

  test("is never older than its goods: such a date is a slip", () => expect(ageAfter(2)).toBe(30));

  test("that has not come yet covers nothing, however old its goods", () => {
    expect(ageAfter(400, -1)).toBeNull();
  });

  test("of old goods leaves before a receipt that came earlier", () => {
    const receipts = [{ ...receipt, age: 3, originalAge: 400 }, receipt];
    expect(ageLayers(12, receipts, 5).map(({ age, units }) => [age, units])).toEqual([
      [30, 10],
      [400, 2],
    ]);
  });
});

test("nothing on hand, or less, has no layers", () => {
  expect(ageLayers(0, [receipt], 5)).toEqual([]);
  expect(ageLayers(-4, [receipt], 5)).toEqual([]);
  expect(ageBuckets([], [90])).toEqual({ units: [0, 0, 0], money: [0, 0, 0] });
});
