import fc from "fast-check";
import type { Cell } from "../../../src/workbook/excel/types";
import { call } from "../../functions/excel";
import { header, items, needs } from "./capital-list";
import { figuresAt } from "../../../src/taskpane/working-capital/work/figures-at";
import { workedOf } from "./worked-of";

/** One number out of a cell's answer. */
function figure(name: string, ...args: unknown[]): number {
  const [[value]] = call(name, ...args);
  return value as number;
}

const itemRow = fc.record({
  supplier: fc.constantFrom("Nordic", "Sud", ""),
  customer: fc.constantFrom("Retail", "Marine"),
  group: fc.constantFrom("Pumps", "Valves"),
  // Hundredths: what a cell holds of money.
  stock: fc.integer({ min: -50_000, max: 9_000_000 }).map((cents) => cents / 100),
  demand: fc.integer({ min: 0, max: 5000 }),
  salesPrice: fc.integer({ min: 1, max: 200_000 }).map((cents) => cents / 100),
  purchasePrice: fc.integer({ min: 1, max: 150_000 }).map((cents) => cents / 100),
  salesTerm: fc.integer({ min: -14, max: 120 }),
  purchaseTerm: fc.integer({ min: -30, max: 120 }),
});
type ItemRow = ReturnType<(typeof itemRow)["generate"]>["value"];

const cellsOf = (rows: ItemRow[]): Cell[][] => [
  header,
  ...rows.map((row, k) => [
    ...[`Item ${k}`, row.supplier, row.customer, row.group, row.stock, row.demand],
    ...[row.salesPrice, row.purchasePrice, row.salesTerm, row.purchaseTerm],
  ]),
];

const cents = (money: number) => Math.round(money * 100) / 100;
const sum = (numbers: number[]) => numbers.reduce((all, each) => all + each, 0);

test("the need by hand, and in all", async () => {
  const { needs: found, totals } = await workedOf([header, ...items]);
  expect([...found].map(cents)).toEqual(needs.map(cents));
  expect(totals.all.need).toBeCloseTo(sum(needs), 6);
});

test("need, break-even term and cost of a row are those of the functions, to the cent", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(itemRow, { minLength: 1, maxLength: 8 }),
      fc.constantFrom("365" as const, "360" as const),
      async (rows, daysPerYear) => {
        const worked = await workedOf(cellsOf(rows), { daysPerYear, rate: "9.5" });
        const year = Number(daysPerYear);
        rows.forEach((row, k) => {
          const { stock, demand, salesPrice, salesTerm, purchasePrice, purchaseTerm } = row;
          const sales = [stock, demand, salesPrice, salesTerm, purchasePrice];
          const need = figure("WORKCAPITAL", ...sales, purchaseTerm, year);
          const figures = figuresAt(worked, k);
          expect(cents(worked.needs[k])).toBe(cents(need));
          expect(cents(figures.need)).toBe(cents(need));
          expect(cents(figures.costOfCapital)).toBe(cents(figure("CAPITALCOST", need, 0.095)));
          if (demand === 0) return expect(figures.breakEvenTerm).toBeNull();
          const term = figure("WORKCAPITAL.BREAKEVEN", ...sales, year);
          expect(figures.breakEvenTerm).toBeCloseTo(term, 8);
        });
      },
    ),
    { numRuns: 60 },
  );
});

test("rows, suppliers, customers and groups each add up to the total, which the functions confirm", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(itemRow, { minLength: 1, maxLength: 12 }), async (rows) => {
      const { needs, totals } = await workedOf(cellsOf(rows));
      const { all } = totals;
      expect(cents(all.need)).toBeCloseTo(cents(sum([...needs])), 2);
      for (const part of [totals.suppliers, totals.customers, totals.groups]) {
        expect(sum([...part.values()].map(({ need }) => need))).toBeCloseTo(all.need, 4);
        expect(sum([...part.values()].map(({ items }) => items))).toBe(rows.length);
      }
      expect(all.need).toBeCloseTo(all.stock + all.receivables - all.payables, 4);
      if (!(all.costOfSales > 0) || all.stock < 0) return;
      const dsi = figure("DSI", all.stock, all.costOfSales);
      const dso = (all.receivables / all.yearlySales) * 365;
      const dpo = (all.payables / all.costOfSales) * 365;
      expect(all.daysOfStock).toBeCloseTo(dsi, 6);
      expect(all.cashCycle).toBeCloseTo(figure("CASHCYCLE", dsi, dso, dpo), 6);
    }),
    { numRuns: 60 },
  );
});

test("nothing changes with the order of the rows", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(itemRow, { minLength: 2, maxLength: 10 }), async (rows) => {
      const [head, ...lines] = cellsOf(rows);
      const one = await workedOf([head, ...lines]);
      const turned = await workedOf([head, ...[...lines].reverse()]);
      expect([...turned.needs].reverse()).toEqual([...one.needs]);
      expect(turned.totals.all.need).toBeCloseTo(one.totals.all.need, 6);
      expect(turned.levers.map(({ money }) => cents(money))).toEqual(
        one.levers.map(({ money }) => cents(money)),
      );
    }),
    { numRuns: 40 },
  );
});

test("in a money of a hundredth all money is a hundred times as much, and days stay", async () => {
  const scaled = items.map((row) =>
    row.map((cell, k) => ([4, 6, 7].includes(k) ? Number(cell) * 100 : cell)),
  );
  const one = await workedOf([header, ...items]);
  const other = await workedOf([header, ...scaled]);
  expect(other.totals.all.need).toBeCloseTo(one.totals.all.need * 100, 4);
  expect(other.totals.all.cashCycle).toBeCloseTo(one.totals.all.cashCycle!, 9);
  expect(other.levers.map(({ kind }) => kind)).toEqual(one.levers.map(({ kind }) => kind));
  other.levers.forEach(({ money }, k) => expect(money).toBeCloseTo(one.levers[k].money * 100, 4));
});
