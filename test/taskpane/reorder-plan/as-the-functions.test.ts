import fc from "fast-check";
import type { Cell } from "../../../src/workbook/excel/types";
import { call } from "../../functions/excel";
import { planOf } from "./plan-of";

const head = ["Item", "On hand", "Lead time (days)", "Unit cost", "On order"];
const months = Array.from({ length: 12 }, (_, k) => `2026-${String(k + 1).padStart(2, "0")}`);
const header = [...head, ...months];

const itemRow = fc.record({
  onHand: fc.integer({ min: -50, max: 600 }),
  leadTime: fc.integer({ min: 0, max: 120 }),
  unitCost: fc.integer({ min: 1, max: 900 }),
  onOrder: fc.integer({ min: 0, max: 200 }),
  demand: fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 12, maxLength: 12 }),
});

/** One number out of a cell's answer. */
function figure(name: string, ...args: unknown[]): number {
  const [[value]] = call(name, ...args);
  return value as number;
}

const daysInMonth = 365 / 12;

test("safety stock, reorder point and order are those of the functions, to the unit", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(itemRow, { minLength: 1, maxLength: 8 }), async (items) => {
      const cells: Cell[][] = [
        header,
        ...items.map(({ onHand, leadTime, unitCost, onOrder, demand }, k) => [
          ...[`Item ${k}`, onHand, leadTime, unitCost, onOrder],
          ...demand,
        ]),
      ];
      const plan = await planOf(cells);
      items.forEach(({ onHand, leadTime, onOrder, demand }, row) => {
        const lead = leadTime / daysInMonth;
        const review = 7 / daysInMonth;
        const mean = demand.reduce((sum, units) => sum + units, 0) / 12;
        const squares = demand.reduce((sum, units) => sum + (units - mean) ** 2, 0);
        const deviation = Math.sqrt(squares / 11);
        const safety = figure("SAFETYSTOCK.CYCLE", 0.95, deviation, lead, mean, 0, review);
        const point = figure("REORDERPOINT", mean, lead, safety, review);
        const position = onHand + onOrder;
        // Without demand and without a backlog there is no cause for an order.
        const order =
          mean === 0 && position >= 0
            ? 0
            : figure("ORDERPROPOSAL", position, point, point, mean * review, 1);
        expect(plan.safetyStock[row]).toBeCloseTo(safety, 8);
        expect(plan.reorderPoint[row]).toBeCloseTo(point, 8);
        expect(plan.proposal[row]).toBe(order);
      });
      const sum = items.reduce((all, { unitCost }, k) => all + plan.proposal[k] * unitCost, 0);
      expect(plan.orders.money).toBe(sum);
    }),
    { numRuns: 60 },
  );
});

test("nothing changes with the order of the rows", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(itemRow, { minLength: 2, maxLength: 10 }), async (items) => {
      const lines = items.map(({ onHand, leadTime, unitCost, onOrder, demand }, k) => [
        ...[`Item ${k}`, onHand, leadTime, unitCost, onOrder],
        ...demand,
      ]);
      const plan = await planOf([header, ...lines]);
      const turned = await planOf([header, ...[...lines].reverse()]);
      expect([...turned.proposal].reverse()).toEqual([...plan.proposal]);
      expect([...turned.group].reverse()).toEqual([...plan.group]);
      expect(turned.orders).toEqual(plan.orders);
      expect(turned.groups).toEqual(plan.groups);
    }),
    { numRuns: 40 },
  );
});
