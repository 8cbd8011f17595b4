import { finished } from "../../../src/engine/steps";
import { capitalWhatIfSteps } from "../../../src/engine/capital/capital-what-if";
import { takenItems } from "../../../src/taskpane/working-capital/work/work-out";
import { yearOf } from "../../../src/taskpane/working-capital/work/year-of";
import { workedOf } from "./worked-of";

/** The founding text: 900 a year, bought for 800, sold for 1,200, turnover 18: 50 on stock on average. */
const header = [
  ...["Item", "Stock", "Unit cost, EUR", "Annual demand", "Sales price, EUR"],
  ...["Myyntimaksuaika", "Ostomaksuaika"],
];
const line = (sales: number, purchase: number) => ["Pump", 50, 800, 900, 1200, sales, purchase];

test.each([
  [30, 30, 69589.04],
  [0, 30, -19178.08],
  // One and a half times the customer's term: both credits are alike.
  [20, 30, 40000],
  [40, 60, 40000],
  [0, 0, 40000],
])("sold at %i days and bought at %i, EUR %d are tied up", async (sales, purchase, need) => {
  const { totals, rows } = await workedOf([header, line(sales, purchase)]);
  expect(rows.columns).toMatchObject({ stockFrom: "units", flowFrom: "units", period: "year" });
  expect(totals.all.need).toBeCloseTo(need, 2);
});

test("a year of 360 days makes it exactly 70,000", async () => {
  const { totals } = await workedOf([header, line(30, 30)], { daysPerYear: "360" });
  expect(totals.all.need).toBe(70000);
  expect(totals.all.breakEvenTerm).toBe(65);
});

test("with a purchase term of 7 days and cash sales the text's stock is 20.3 days away from none", async () => {
  const { totals } = await workedOf([header, line(0, 7)]);
  // 50 / 900 · 365
  expect(totals.all.daysOfStock).toBeCloseTo(20.2778, 4);
  expect(totals.all.breakEvenTerm).toBeCloseTo(20.2778, 4);
  // 40000 − 900/365 · 7 · 800
  expect(totals.all.need).toBeCloseTo(26191.78, 2);
});

test("what if: all suppliers at least 45 days, a tenth less stock, customers at most 14", async () => {
  const entries = { supplierAtLeast: "45", stockLess: "10", customerAtMost: "14" };
  const { whatIf } = await workedOf([header, line(30, 30)], entries);
  // Payables +15 days · 900/365 · 800; stock −4,000; receivables −16 days · 900/365 · 1200.
  const [suppliers, customers] = [(15 * 900 * 800) / 365, (16 * 900 * 1200) / 365];
  expect(whatIf!.freed.suppliers).toBeCloseTo(suppliers, 6);
  expect(whatIf!.freed.customers).toBeCloseTo(customers, 6);
  expect(whatIf!.freed.all).toBeCloseTo(suppliers + 4000 + customers, 6);
  expect(whatIf!.yearlySaving).toBeCloseTo(0.08 * (suppliers + 4000 + customers), 6);
  expect(whatIf!.items).toBe(1);
});

test("what is asked twice is asked of what is there: the difference is that of two answers", async () => {
  const worked = await workedOf([header, line(30, 30), line(60, 14)]);
  const change = { purchaseTermAtLeast: 30, stockLess: 0, salesTermAtMost: 45 };
  const said = finished(capitalWhatIfSteps(takenItems(worked), change, yearOf(worked.settings)));
  const then = await workedOf([header, line(30, 30), line(45, 30)]);
  expect(said.then.need).toBeCloseTo(then.totals.all.need, 6);
  expect(said.items).toBe(1);
});
