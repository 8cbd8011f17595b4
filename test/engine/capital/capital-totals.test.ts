import fc from "fast-check";
import { capitalGrid } from "../../../src/engine/capital/capital-grid";
import { capitalLeversSteps } from "../../../src/engine/capital/capital-levers";
import { capitalOf } from "../../../src/engine/capital/capital-of";
import { itemOfBalances } from "../../../src/engine/capital/capital-of-balances";
import {
  capitalTotalsSteps,
  type CapitalRow,
  type CapitalTotal,
} from "../../../src/engine/capital/capital-totals";
import {
  capitalWhatIfSteps,
  type CapitalChange,
} from "../../../src/engine/capital/capital-what-if";
import { workingCapital } from "../../../src/engine/capital/working-capital";
import { finished } from "../../../src/engine/steps";
import { anyCapitalRows, foundingItem } from "./any-capital";

const year = { daysPerYear: 365, annualRate: 0.1 };
const named = { supplier: null, customer: null, group: null };
const totalsOf = (rows: CapitalRow[]) => finished(capitalTotalsSteps(rows, year));
const whatIf = (rows: CapitalRow[], change: CapitalChange) =>
  finished(capitalWhatIfSteps(rows, change, year));

/** A cent's hundredth, and what rounding leaves of large sums. */
const near = (a: number, b: number, size: number) =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-4 + size * 1e-13);
const sizeOf = ({ stock, receivables, payables, yearlySales, costOfSales }: CapitalTotal) =>
  [stock, receivables, payables, yearlySales, costOfSales].reduce((a, b) => a + Math.abs(b), 0);

// Varaston toiminnan mittaaminen: the table's starting values; its cells worked out by hand as
// 40000 + 900/365 · (salesTerm · 1200 − purchaseTerm · 800).
const foundingTable: [number, number, number][] = [
  [0, 0, 40_000],
  [0, 30, -19_178.08],
  [30, 30, 69_589.04],
  [30, 45, 40_000],
  [30, 0, 128_767.12],
  [60, 90, 40_000],
  [0, 60, -78_356.16],
];

test.each(foundingTable)("founding table: sales %d, purchase %d days need %d", (s, p, need) => {
  const item = { ...foundingItem, salesTermDays: s, purchaseTermDays: p };
  expect(capitalOf(item, year).need.toFixed(2)).toBe(need.toFixed(2));
  const { all } = totalsOf([{ ...item, ...named }]);
  expect(all.need.toFixed(2)).toBe(need.toFixed(2));
  const [[inGrid]] = capitalGrid(all, [p], [s], 365);
  expect(inGrid.toFixed(2)).toBe(need.toFixed(2));
});

test("the founding item turns 18 times: 20.28 days of stock, and a cycle of as many days at equal terms", () => {
  const { daysOfStock, cashCycle, breakEvenTerm } = capitalOf(foundingItem, year);
  expect(daysOfStock).toBeCloseTo(365 / 18, 12);
  expect(cashCycle).toBeCloseTo(365 / 18, 12);
  expect(breakEvenTerm).toBeCloseTo(365 / 18 + 45, 12);
});

test("an item that nobody buys has money in it and no days", () => {
  expect(capitalOf({ ...foundingItem, annualDemand: 0 }, year)).toEqual({
    ...{ stock: 40_000, receivables: 0, payables: 0, need: 40_000, costOfCapital: 4000 },
    ...{ yearlySales: 0, costOfSales: 0, breakEvenTerm: null },
    ...{ daysOfStock: null, daysOfSales: null, daysOfPurchases: null, cashCycle: null },
  });
});

test("rows add up to the total, and so do suppliers, customers and groups", () => {
  fc.assert(
    fc.property(anyCapitalRows, (rows) => {
      const totals = totalsOf(rows);
      const { all } = totals;
      const size = sizeOf(all);
      expect(all.items).toBe(rows.length);
      const needs = rows.map((row) =>
        workingCapital(
          ...([row.stockValue, row.annualDemand, row.salesPrice, row.salesTermDays] as const),
          ...([row.purchasePrice, row.purchaseTermDays, 365] as const),
        ),
      );
      near(
        needs.reduce((sum, need) => sum + need, 0),
        all.need,
        size,
      );
      near(all.stock + all.receivables - all.payables, all.need, size);
      for (const by of [totals.suppliers, totals.customers, totals.groups]) {
        const each = [...by.values()];
        expect(each.reduce((sum, { items }) => sum + items, 0)).toBe(rows.length);
        for (const part of ["need", "stock", "receivables", "payables", "costOfSales"] as const) {
          const added = each.reduce((sum, total) => sum + total[part], 0);
          near(added, all[part], size);
        }
      }
    }),
  );
});

test("the order of the rows and the size of the currency change nothing", () => {
  fc.assert(
    fc.property(anyCapitalRows, (rows) => {
      const { all } = totalsOf(rows);
      const size = sizeOf(all);
      near(totalsOf([...rows].reverse()).all.need, all.need, size);
      const inThousandths = rows.map((row) => ({
        ...row,
        stockValue: row.stockValue * 1024,
        salesPrice: row.salesPrice * 1024,
        purchasePrice: row.purchasePrice * 1024,
      }));
      near(totalsOf(inThousandths).all.need / 1024, all.need, size);
    }),
  );
});

test("no figure of capital is −0, NaN or infinite", () => {
  const awkward = fc.constantFrom(-0, 0, 0.1, -0.1, 3, -7);
  const item = fc.record({
    ...{ stockValue: awkward, annualDemand: awkward, salesPrice: awkward },
    ...{ salesTermDays: awkward, purchasePrice: awkward, purchaseTermDays: awkward },
  });
  fc.assert(
    fc.property(item, awkward, (each, annualRate) => {
      const { all } = finished(
        capitalTotalsSteps([{ ...each, ...named }], { daysPerYear: 365, annualRate }),
      );
      const one = capitalOf(each, { daysPerYear: 365, annualRate });
      for (const figure of [...Object.values(all), ...Object.values(one)] as (number | null)[]) {
        expect(figure === null || (Number.isFinite(figure) && !Object.is(figure, -0))).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

describe("levers", () => {
  // By hand, 365 days: a day of North's purchases is 365,000 / 365 = 1,000, of South's 730,000 / 365
  // = 2,000, of stock 3,000; a day of Shop's sales 730,000 / 365 = 2,000, and Bar pays at once.
  const north = { supplier: "North", customer: "Shop", annualDemand: 3650, purchasePrice: 100 };
  const south = { supplier: "South", customer: "Bar", annualDemand: 7300, purchasePrice: 100 };
  const rows: CapitalRow[] = [
    {
      ...north,
      group: null,
      stockValue: 50_000,
      salesPrice: 200,
      salesTermDays: 14,
      purchaseTermDays: 30,
    },
    {
      ...south,
      group: null,
      stockValue: 20_000,
      salesPrice: 150,
      salesTermDays: 0,
      purchaseTermDays: 45,
    },
  ];

  test("are ranked by the money that one day frees", () => {
    const levers = finished(capitalLeversSteps(totalsOf(rows), year));
    expect(
      levers.map(({ kind, name, money, yearlySaving }) => [kind, name, money, yearlySaving]),
    ).toEqual([
      ["stock", null, 3000, 300],
      ["supplier-term", "South", 2000, 200],
      ["customer-term", "Shop", 2000, 200],
      ["supplier-term", "North", 1000, 100],
    ]);
    expect(levers.map(({ daysNow }) => daysNow?.toFixed(2))).toEqual([
      ...["23.33", "45.00", "14.00", "30.00"],
    ]);
  });

  test("one day more for a supplier is what the what-if says of it", () => {
    const [south45] = [rows[1]];
    const { freed, yearlySaving } = whatIf([south45], {
      ...{ purchaseTermAtLeast: 46, stockLess: 0, salesTermAtMost: null },
    });
    expect(freed).toEqual({ all: 2000, suppliers: 2000, stock: 0, customers: 0 });
    expect(yearlySaving).toBeCloseTo(200, 9);
  });

  test("a customer who owes half a day can free no more than that", () => {
    const half = { ...rows[0], salesTermDays: 0.5 };
    const lever = finished(capitalLeversSteps(totalsOf([half]), year)).find(
      ({ kind }) => kind === "customer-term",
    );
    expect(lever?.money).toBe(1000);
  });
});

describe("what if", () => {
  const rows = [{ ...foundingItem, ...named }];

  test("45 days for all suppliers give the founding table's 40,000", () => {
    const { then, freed, items } = whatIf(rows, {
      ...{ purchaseTermAtLeast: 45, stockLess: 0, salesTermAtMost: null },
    });
    expect(then.need).toBe(40_000);
    expect(freed.all).toBeCloseTo(29_589.0410958904, 8);
    expect(items).toBe(1);
  });

  test("a tenth less stock and customers at 14 days free 4,000 and 16 days of sales", () => {
    const { freed } = whatIf(rows, {
      ...{ purchaseTermAtLeast: 14, stockLess: 0.1, salesTermAtMost: 14 },
    });
    expect(freed.stock).toBe(4000);
    expect(freed.suppliers).toBe(0);
    expect(freed.customers).toBeCloseTo((16 * 900 * 1200) / 365, 8);
  });

  test("nothing changed frees exactly nothing", () => {
    fc.assert(
      fc.property(anyCapitalRows, (any) => {
        const { freed, items, yearlySaving } = whatIf(any, {
          ...{ purchaseTermAtLeast: null, stockLess: 0, salesTermAtMost: null },
        });
        expect([items, yearlySaving]).toEqual([0, 0]);
        expect(freed).toEqual({ all: 0, suppliers: 0, stock: 0, customers: 0 });
      }),
    );
  });

  test("what suppliers, stock and customers free adds up, and better terms never cost", () => {
    const change = fc.record({
      purchaseTermAtLeast: fc.option(fc.nat(120)),
      stockLess: fc.nat(100).map((percent) => percent / 100),
      salesTermAtMost: fc.option(fc.nat(120)),
    });
    const stocked = anyCapitalRows.map((rows) =>
      rows.map((row) => ({ ...row, stockValue: Math.abs(row.stockValue) })),
    );
    fc.assert(
      fc.property(stocked, change, (any, how) => {
        const { freed, now } = whatIf(any, how);
        const size = sizeOf(now) * 2;
        near(freed.suppliers + freed.stock + freed.customers, freed.all, size);
        expect(freed.all).toBeGreaterThanOrEqual(-1e-4 - size * 1e-13);
      }),
    );
  });
});

test("three totals are one item: their need is what the balance sheet says", () => {
  const balance = fc.integer({ min: 0, max: 1_000_000_000 }).map((cents) => cents / 100);
  const flow = fc.integer({ min: 1, max: 1_000_000_000 });
  fc.assert(
    fc.property(
      balance,
      balance,
      balance,
      flow,
      flow,
      (stock, receivables, payables, sales, cost) => {
        const item = itemOfBalances(
          { stock, receivables, payables, yearlySales: sales, costOfSales: cost },
          365,
        );
        const { need, ...parts } = capitalOf(item, year);
        near(need, stock + receivables - payables, stock + receivables + payables);
        near(parts.receivables, receivables, receivables);
        near(parts.payables, payables, payables);
      },
    ),
  );
});

// By hand: 615 / 2,616 · 365, 375 / 3,000 · 365 and 60 / 2,616 · 365.
test("a balance sheet's days: 85.8 of stock, 45.6 of sales, 8.4 of payables, a cycle of 123.1", () => {
  const item = itemOfBalances(
    { stock: 615, receivables: 375, payables: 60, yearlySales: 3000, costOfSales: 2616 },
    365,
  );
  const { daysOfStock, daysOfSales, daysOfPurchases, cashCycle } = capitalOf(item, year);
  expect([daysOfStock, daysOfSales, daysOfPurchases].map((days) => days?.toFixed(1))).toEqual([
    ...["85.8", "45.6", "8.4"],
  ]);
  expect(cashCycle?.toFixed(1)).toBe("123.1");
});
