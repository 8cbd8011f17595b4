import fc from "fast-check";
import { stockParts } from "../../../src/engine/stock-health/stock-parts";
import type { Cell } from "../../../src/workbook/excel/types";
import { call } from "../../functions/excel";
import { judgedAt } from "../../../src/taskpane/stock-health/work/judged-at";
import { healthOf, unitsIn } from "./health-of";
import { batchesHeader, receiptsHeader, today } from "./stock-list";

const header = ["Item", "Class", "On hand", "Unit cost", "Annual usage", "Safety stock", "NRV"];

const itemRow = fc.record({
  group: fc.constantFrom("A", "B", "C", ""),
  onHand: fc.integer({ min: -50, max: 900 }),
  unitCost: fc.integer({ min: 1, max: 90_000 }).map((cents) => cents / 100),
  usage: fc.constantFrom(0, 73, 365, 730, 1000, 3650),
  buffer: fc.integer({ min: 0, max: 40 }),
  value: fc.integer({ min: 0, max: 900 }),
  receipts: fc.array(
    fc.record({
      age: fc.integer({ min: 0, max: 700 }),
      quantity: fc.integer({ min: 0, max: 300 }),
      cost: fc.integer({ min: 1, max: 900 }),
    }),
    { maxLength: 4 },
  ),
  batches: fc.array(
    fc.record({
      left: fc.integer({ min: -30, max: 400 }),
      quantity: fc.integer({ min: 1, max: 200 }),
    }),
    { maxLength: 3 },
  ),
});
type ItemRow = typeof itemRow extends fc.Arbitrary<infer Row> ? Row : never;

/** The batches hold what is there, no more and no less, where there are any. */
function batchesThere({ onHand, batches }: ItemRow) {
  const there = Math.max(0, onHand);
  if (batches.length === 0 || there === 0) return [];
  const days = [...new Set(batches.map(({ left }) => left))];
  return days.map((left, k) => ({
    left,
    quantity: Math.floor(there / days.length) + (k === 0 ? there % days.length : 0),
  }));
}

function listOf(items: readonly ItemRow[], scale = 1): Cell[][] {
  const lines = items.map(({ group, onHand, unitCost, usage, buffer, value }, k) => [
    ...[`Item ${k}`, group, onHand, unitCost * scale, usage, buffer, value * scale],
  ]);
  return [header, ...lines];
}

function secondOf(items: readonly ItemRow[], scale = 1) {
  return {
    receipts: [
      receiptsHeader,
      ...items.flatMap(({ receipts }, k) =>
        receipts.map(({ age, quantity, cost }): Cell[] => [
          ...[`Item ${k}`, today - age, quantity, cost * scale, ""],
        ]),
      ),
    ],
    batches: [
      batchesHeader,
      ...items.flatMap((item, k) =>
        batchesThere(item).map(({ left, quantity }, n): Cell[] => [
          ...[`Item ${k}`, `B${n}`, quantity, today + left],
        ]),
      ),
    ],
  };
}

/** The first of the second lists has rows whatever is drawn, so that its columns are known. */
const lists = fc.array(itemRow, { minLength: 1, maxLength: 7 }).map((items) => [
  {
    ...items[0],
    onHand: 300,
    receipts: [{ age: 5, quantity: 20, cost: 7 }],
    batches: [{ left: 9, quantity: 1 }],
  },
  ...items,
]);

const numbers = (name: string, ...args: unknown[]) =>
  call(name, ...args).map((row) => row.map(Number));
const cents = (money: number) => Math.round(money * 100) / 100;

test("excess, expiry, ages and write-down are those of the functions", async () => {
  await fc.assert(
    fc.asyncProperty(lists, async (items) => {
      const health = await healthOf(listOf(items), {}, secondOf(items));
      items.forEach((item, row) => {
        const { onHand, usage, buffer, unitCost, value, receipts } = item;
        const there = Math.max(0, onHand);
        const batches = batchesThere(item);
        const risks =
          batches.length === 0
            ? []
            : numbers(
                "EXPIRYRISK",
                batches.map(({ quantity }) => [quantity]),
                batches.map(({ left }) => [today + left]),
                today,
                usage / 365,
              ).flat();
        const sum = (of: (left: number) => boolean) =>
          risks.reduce((all, units, k) => all + (of(batches[k].left) ? units : 0), 0);
        const [expired, expiring] = [sum((left) => left <= 0), sum((left) => left > 0)];
        const { parts, buckets } = judgedAt(health, row);
        expect(parts.units.expired).toBeCloseTo(expired, 8);
        expect(parts.units.expiring).toBeCloseTo(expiring, 8);
        const ofUse = there - expired - expiring;
        const [[excess]] =
          usage === 0 ? [[0]] : numbers("EXCESSSTOCK", ofUse, usage / 365, 90, buffer);
        expect(parts.units.excess).toBeCloseTo(excess, 8);
        expect(parts.units.dead).toBeCloseTo(usage === 0 ? ofUse : 0, 8);
        const [ages] =
          there === 0 || receipts.length === 0
            ? [[0, 0, 0, 0, there]]
            : numbers(
                "STOCKAGE",
                there,
                receipts.map(({ age }) => [today - age]),
                receipts.map(({ quantity }) => [quantity]),
                today,
                [[90, 180, 365]],
              );
        buckets?.units.forEach((units, age) => expect(units).toBeCloseTo(ages[age], 8));
        const [[down]] = numbers("WRITEDOWN", there, unitCost, value);
        expect(cents(health.writeDownToValue[row])).toBe(cents(down));
      });
    }),
    { numRuns: 60 },
  );
});

test("the parts add up to the stock's value to the cent, in all and by group", async () => {
  await fc.assert(
    fc.asyncProperty(lists, async (items) => {
      const { totals } = await healthOf(listOf(items), {}, secondOf(items));
      // In thousandths of a cent, which are whole numbers: as on paper.
      const value = items.reduce(
        (all, { onHand, unitCost }) => all + Math.max(0, onHand) * Math.round(unitCost * 100),
        0,
      );
      const parts = stockParts.reduce((all, part) => all + totals.all.parts[part].money, 0);
      expect(cents(totals.all.money)).toBe(value / 100);
      expect(cents(parts)).toBe(value / 100);
      const groups = [...totals.groups.values()].reduce((all, { money }) => all + money, 0);
      expect(cents(groups)).toBe(value / 100);
    }),
    { numRuns: 200 },
  );
});

test("nothing changes with the order of the rows, and all money with the currency", async () => {
  await fc.assert(
    fc.asyncProperty(lists, async (items) => {
      const second = secondOf(items);
      const health = await healthOf(listOf(items), {}, second);
      const [head, ...lines] = listOf(items);
      const turned = await healthOf([head, ...lines.reverse()], {}, second);
      const [dear] = [await healthOf(listOf(items, 8), {}, secondOf(items, 8))];
      for (const part of stockParts) {
        expect(unitsIn(turned, part).reverse()).toEqual(unitsIn(health, part));
        expect(turned.totals.all.parts[part]).toEqual(health.totals.all.parts[part]);
        expect(unitsIn(dear, part)).toEqual(unitsIn(health, part));
        expect(dear.totals.all.parts[part].money).toBe(health.totals.all.parts[part].money * 8);
      }
      expect(dear.totals.all.writeDownByAge.money).toBe(health.totals.all.writeDownByAge.money * 8);
    }),
    { numRuns: 60 },
  );
});
