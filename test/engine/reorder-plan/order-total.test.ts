import fc from "fast-check";
import { OrderTotal } from "../../../src/engine/reorder-plan/order-total";

interface Row {
  quantity: number;
  /** Cost in cents, which add up without rounding. */
  cents: number;
}

const row = fc.record({
  quantity: fc.oneof(fc.constant(0), fc.nat(100000)),
  cents: fc.nat(1000000),
});

const exactly = (rows: Row[]) =>
  rows.reduce((sum, { quantity, cents }) => sum + BigInt(quantity) * BigInt(cents), 0n);

const inCents = (value: number) => BigInt(Math.round(value * 100));

function totalOf(rows: Row[]): OrderTotal {
  const total = new OrderTotal();
  for (const { quantity, cents } of rows) total.add(quantity, cents / 100);
  return total;
}

test("orders are added up to the cent, in any order of the rows", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
      for (const list of [rows, [...rows].reverse()]) {
        const total = totalOf(list);
        expect(inCents(total.value)).toBe(exactly(rows));
        expect(total.items).toBe(rows.length);
        expect(total.orders).toBe(rows.filter(({ quantity }) => quantity > 0).length);
      }
    }),
  );
});

test("of 300,000 rows no cent is lost, from the first to the last or the other way", () => {
  const rows = Array.from({ length: 300000 }, (_, k) => ({
    quantity: (k * 7919) % 1009,
    cents: (k * 104729) % 99991,
  }));
  expect(inCents(totalOf(rows).value)).toBe(exactly(rows));
  expect(inCents(totalOf(rows.reverse()).value)).toBe(exactly(rows));
});
