import type { Cell } from "../../../src/workbook/excel/types";
import { figuresAt } from "../../../src/taskpane/working-capital/work/figures-at";
import { header, items } from "./capital-list";
import { workedOf } from "./worked-of";

const pump = items[0];
const line = (changes: Record<number, Cell>): Cell[] =>
  pump.map((cell, column) => changes[column] ?? cell);
const foundIn = ({ findings }: Awaited<ReturnType<typeof workedOf>>) =>
  Object.fromEntries(findings.map(({ kind, rows }) => [kind, rows]));

test("a row that lacks what it needs is told why, with its stock, and never counted as 0", async () => {
  const cells: Cell[][] = [
    header,
    line({ 0: "Whole" }),
    line({ 0: "No stock", 4: "" }),
    line({ 0: "No demand known", 5: "" }),
    line({ 0: "No price", 6: "" }),
    line({ 0: "A text", 5: "lots" }),
    line({ 0: "An error", 7: "#N/A" }),
    line({ 0: "Negative price", 6: -5 }),
    line({ 0: "No customer term", 8: "" }),
    line({ 0: "No supplier term", 9: "" }),
    line({ 0: "Unread", 9: "as agreed" }),
    line({ 0: "Month end", 9: "30 days end of month" }),
    line({ 0: "Advance", 9: "prepaid" }),
  ];
  const worked = await workedOf(cells);
  expect(foundIn(worked)).toMatchObject({
    blank: [1, 2, 3],
    text: [4],
    error: [5],
    negative: [6],
    noTerm: [7, 8],
    unreadTerm: [9],
    monthEnd: [10],
    inAdvance: [11],
  });
  expect(worked.ledger.taken).toBe(1);
  expect([...worked.needs].map(Number.isNaN)).toEqual([false, ...Array(11).fill(true)]);
  // Where stock is known its money is told: one of three empty cells is the stock itself.
  expect(worked.stockOf).toMatchObject({
    taken: 40000,
    blank: 80000,
    noTerm: 80000,
    inAdvance: 40000,
  });
  const told = Object.values(worked.stockOf).reduce((sum, money) => sum + money, 0);
  expect(told).toBe(11 * 40000);
});

test("a term for where the list says none, and days before for what is paid in advance", async () => {
  const cells = [header, line({ 8: "" }), line({ 9: "prepaid" })];
  const worked = await workedOf(cells, { salesTermDays: "45", advanceDays: "10" });
  expect(foundIn(worked)).toMatchObject({ usualTerm: [0], paidInAdvance: [1] });
  const day = 900 / 365;
  expect(worked.needs[0]).toBeCloseTo(40000 + day * (45 * 1200 - 30 * 800), 6);
  expect(worked.needs[1]).toBeCloseTo(40000 + day * (30 * 1200 + 10 * 800), 6);
});

test("terms in words are read and shown", async () => {
  const said = ["30 net", "net 45", "2/10 net 30", "14 days", "60 Tage", "cash"];
  const cells = [header, ...said.map((term) => line({ 9: term }))];
  const worked = await workedOf(cells);
  const days = [...worked.taken.keys()].map((row) => worked.rows.terms.purchase.at(row).days);
  expect(days).toEqual([30, 45, 30, 14, 60, 0]);
  expect(foundIn(worked)).toMatchObject({ termAsRead: [0, 1, 3, 4, 5], discount: [2] });
  expect(worked.ledger.taken).toBe(6);
});

test("what is odd is told, and counted as it stands", async () => {
  const cells = [
    header,
    line({ 0: "Owed", 4: -500 }),
    line({ 0: "Unsold", 5: 0 }),
    line({ 0: "Below cost", 6: 700 }),
    line({ 0: "Text number", 5: "900" }),
    line({}),
    line({}),
  ];
  const worked = await workedOf(cells);
  expect(foundIn(worked)).toMatchObject({
    ...{ negativeStock: [0], noDemand: [1], belowCost: [2], textNumber: [3], sameItem: [4, 5] },
  });
  expect(worked.needs[0]).toBeCloseTo(-500 + (900 / 365) * 30 * 400, 6);
  expect(worked.needs[1]).toBe(40000);
  expect(figuresAt(worked, 1).breakEvenTerm).toBeNull();
  expect(worked.ledger.taken).toBe(6);
});

test("rows with the same names are all counted, or the first only", async () => {
  const cells = [header, line({}), line({}), line({ 2: "Marine" })];
  expect((await workedOf(cells)).ledger.taken).toBe(3);
  const first = await workedOf(cells, { repeated: "first" });
  expect(foundIn(first)).toMatchObject({ repeated: [1] });
  expect(first.ledger).toMatchObject({ taken: 2, repeated: 1 });
  expect(first.totals.all.stock).toBe(80000);
  expect(first.stockOf.repeated).toBe(40000);
});

test("sales and cost of sales in money need no units", async () => {
  const cells: Cell[][] = [
    [
      ...["Supplier", "Inventory value", "Annual sales, USD", "Cost of sales, USD"],
      ...["Customer term", "Supplier term"],
    ],
    ["Nordic", 40000, 1080000, 720000, 30, 30],
  ];
  const worked = await workedOf(cells, { daysPerYear: "360" });
  expect(worked.rows.columns).toMatchObject({
    flowFrom: "money",
    stockFrom: "value",
    period: "year",
  });
  expect(worked.totals.all.need).toBe(70000);
  // The names of the rows are the suppliers themselves.
  expect(worked.rows.parties.supplier.names).toEqual(["Nordic"]);
  expect(worked.levers.map(({ kind, money }) => [kind, money])).toEqual([
    ["customer-term", 3000],
    ...[
      ["stock", 2000],
      ["supplier-term", 2000],
    ],
  ]);
});

test("what left in twelve months is a year's demand, and a demand a month is twelve times as much", async () => {
  const months = Array.from({ length: 12 }, (_, k) => `2026-${String(k + 1).padStart(2, "0")}`);
  const head = [
    "Item",
    "Stock value",
    "Sales price",
    "Purchase price",
    "Customer term",
    "Supplier term",
  ];
  const start = ["Pump", 40000, 1200, 800, 30, 30];
  const periods = await workedOf([
    [...head, ...months],
    [...start, ...Array<Cell>(12).fill(75)],
  ]);
  expect(periods.rows.columns).toMatchObject({ demandFrom: "history", period: "month" });
  expect(periods.totals.all.need).toBeCloseTo(69589.04, 2);
  const monthly = await workedOf([
    [...head, "Demand a month"],
    [...start, 75],
  ]);
  expect(monthly.rows.columns).toMatchObject({ demandFrom: "average", period: "month" });
  expect(monthly.totals.all.need).toBeCloseTo(69589.04, 2);
  const gaps = [...start, ...months.map((_, k): Cell => (k % 2 === 0 ? "" : 75))];
  gaps[start.length] = 75;
  gaps[start.length + 1] = "";
  const zero = await workedOf([[...head, ...months], gaps]);
  expect(foundIn(zero)).toMatchObject({ emptyPeriods: [0] });
  expect(zero.totals.all.costOfSales).toBeCloseTo(450 * 800, 6);
  const skipped = await workedOf([[...head, ...months], gaps], { emptyPeriods: "passOver" });
  expect(skipped.totals.all.costOfSales).toBeCloseTo(900 * 800, 6);
});
