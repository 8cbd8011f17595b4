import fc from "fast-check";
import { planGroups } from "../../../src/engine/reorder-plan/plan-group";
import { planTotals, type PlannedOrder } from "../../../src/engine/reorder-plan/plan-totals";

/** Rows with their cost in cents, which add up without rounding. */
const row = fc.record({
  group: fc.constantFrom(...planGroups),
  supplier: fc.constantFrom("Nordic", "Baltic", 4711, null, undefined),
  quantity: fc.oneof(fc.constant(0), fc.nat(100000)),
  cents: fc.nat(1000000),
});

const exactly = (rows: { quantity: number; cents: number }[]) =>
  rows.reduce((sum, { quantity, cents }) => sum + BigInt(quantity) * BigInt(cents), 0n);

const inCents = (value: number) => BigInt(Math.round(value * 100));

test("all, groups and suppliers are added up to the cent, in any order of the rows", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
      const orders: PlannedOrder[] = rows.map((each) => ({ ...each, unitCost: each.cents / 100 }));
      for (const list of [orders, [...orders].reverse()]) {
        const { all, groups, suppliers } = planTotals(list);
        expect(inCents(all.value)).toBe(exactly(rows));
        expect(all.items).toBe(rows.length);
        for (const group of planGroups) {
          const own = rows.filter((each) => each.group === group);
          expect(inCents(groups[group].value)).toBe(exactly(own));
          expect(groups[group].items).toBe(own.length);
          expect(groups[group].orders).toBe(own.filter(({ quantity }) => quantity > 0).length);
        }
        for (const [supplier, total] of suppliers) {
          const own = rows.filter((each) => (each.supplier ?? null) === supplier);
          expect([total.items, inCents(total.value)]).toEqual([own.length, exactly(own)]);
        }
      }
    }),
  );
});

test("of 300,000 rows no cent is lost, from the first to the last or the other way", () => {
  const rows = Array.from({ length: 300000 }, (_, k) => ({
    ...{ group: "now" as const, supplier: k % 7, quantity: (k * 7919) % 1009 },
    ...{ cents: (k * 104729) % 99991, unitCost: ((k * 104729) % 99991) / 100 },
  }));
  expect(inCents(planTotals(rows).all.value)).toBe(exactly(rows));
  expect(inCents(planTotals(rows.reverse()).all.value)).toBe(exactly(rows));
});
