import fc from "fast-check";
import type { Cell } from "../../../src/workbook/excel/types";
import { planOf } from "./plan-of";

const header = ["Item", "Supplier", "Stock", "Demand a month", "Lead time (days)", "Unit cost"];

/** A month of lead time, no review, no deviation: the reorder point is the demand of a month. */
const plain = { reviewDays: "0", variation: "0" };
const monthly = (...line: [string, string, number, number, number]): Cell[] => [
  ...line.slice(0, 4),
  365 / 12,
  line[4],
];

test("a supplier's order grows by days of demand until it is worth its minimum", async () => {
  const cells = [
    header,
    monthly("Pump", "Nordic", 300, 365, 10),
    monthly("Valve", "Nordic", 800, 730, 1),
    monthly("Belt", "Sud", 100, 120, 5),
    monthly("Hose", "Ost", 500, 120, 5),
  ];
  const plan = await planOf(cells, { ...plain, supplierMinimum: "1500" });
  // A day is 12 pumps and 24 valves. Pumps lack 65, valves are 70 above their point: with n days, from
  // the third on, 10 · (65 + 12 n) + 24 n − 70. That is 1,444 after six days and 1,588 after seven.
  const [nordic, sud] = plan.suppliers;
  expect(nordic).toMatchObject({ name: "Nordic", items: 2, daysAdded: 7, obstacle: null });
  expect([...plan.order]).toEqual([149, 98, 301, 0]);
  expect(nordic.money).toBe(149 * 10 + 98);
  // Belts lack 20, and a day is 1,440 / 365 of them: 296.2 after 70 days are 297, worth 1,485.
  expect(sud).toMatchObject({ name: "Sud", items: 1, daysAdded: 71, money: 1505 });
  // Where nothing is needed nothing is ordered.
  expect(plan.suppliers[2]).toMatchObject({ name: "Ost", items: 0, money: 0 });
});

test("a minimum that cannot be reached says why, and the proposals stay", async () => {
  const limited = [...header, "Maximum order"];
  const cells = [limited, [...monthly("Pump", "Nordic", 0, 10, 1), 12]];
  const plan = await planOf(cells, { ...plain, supplierMinimum: "1000" });
  expect(plan.suppliers[0]).toMatchObject({ obstacle: "maximumOrders", money: 10 });
  expect([...plan.order]).toEqual([10]);
});

const item = fc.record({
  stock: fc.integer({ min: 0, max: 300 }),
  demand: fc.integer({ min: 0, max: 200 }),
  cost: fc.integer({ min: 1, max: 50 }),
});

test("a budget is never passed, and orders are cut only where it is short", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(item, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 0, max: 4000 }),
      async (items, budget) => {
        const lines = items.map(({ stock, demand, cost }, k) =>
          monthly(`Item ${k}`, "Nordic", stock, demand, cost),
        );
        const cells = [header, ...lines];
        const free = await planOf(cells);
        const plan = await planOf(cells, { budget: String(budget) });
        const spent = items.reduce((sum, { cost }, row) => sum + plan.order[row] * cost, 0);
        expect(plan.orders.money).toBe(spent);
        if (free.orders.money <= budget) {
          expect([...plan.order]).toEqual([...free.order]);
          expect(plan.cut).toBeNull();
        } else {
          expect(spent).toBeLessThanOrEqual(budget);
          expect(plan.cut).toMatchObject({ asked: free.orders.money });
          // What was cut stays visible beside what is ordered.
          expect([...plan.proposal]).toEqual([...free.proposal]);
        }
      },
    ),
    { numRuns: 60 },
  );
});
