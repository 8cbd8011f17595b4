/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { workbook } from "../../../src/taskpane/pane/workbook-port";
import { guessColumns } from "../../../src/taskpane/reorder-plan/columns/columns";
import { headerMeaning } from "../../../src/taskpane/reorder-plan/columns/header-meaning";
import { paymentsOf } from "../../../src/taskpane/reorder-plan/payments/supplier-payments";
import { reportContent } from "../../../src/taskpane/reorder-plan/report/report-content";
import { press, quietly } from "../in-excel";
import { openPane, type OpenPane } from "../open-pane";
import { afterAnswering } from "../working-capital/open-capital";
import { openBoth, selectIn } from "../working-capital/two-lists";
import { header, items } from "./item-list";
import { planOf as planIn } from "./open-plan";
import { planOf, progress, today } from "./plan-of";

const cells = [header, ...items];
const withTerms = (name: string, terms: (string | number)[]) => [
  [...header, name],
  ...items.map((row, k) => [...row, terms[k] ?? ""]),
];

/** The plan of the list, after working capital has read the suppliers' terms of another one. */
async function afterTerms(): Promise<OpenPane> {
  const book = openBoth(cells);
  selectIn(book, "Bought");
  await afterAnswering();
  selectIn(book, "Other");
  const pane = await openPane(workbook);
  await press(pane, "tab-reorderPlan");
  await pane.type("reorder-today", "2026-11-30");
  await press(pane, "reorder-make");
  await quietly(pane);
  return pane;
}

test("terms that working capital has read say when each supplier is to be paid", async () => {
  const pane = await afterTerms();
  // Orders of 14, 21 and 30 days of lead time arrive from Dec 14 to Dec 30: 30 days after that.
  expect(planIn(pane).payments?.get("NORDIC")).toEqual({
    payment: { term: { least: 30, most: 30 }, first: today + 14 + 30, last: today + 30 + 30 },
    without: 0,
  });
  expect(pane.text("reorder-suppliers")).toContain(
    "payable 30 days after receipt, from Wed, Jan 13, 2027 to Fri, Jan 29, 2027",
  );
  expect(pane.text("reorder-how-paid")).toMatch(
    /^To be paid: what is ordered on Mon, Nov 30, 2026 is received after its lead time, and the term counts from then: the day of receipt is taken for that of the invoice\. The terms are those that Working capital read in Bought!A1:H8 on /,
  );
});

test("the report says what is to be paid to whom, and when for each item", async () => {
  const pane = await afterTerms();
  const { sections, table, front } = reportContent(
    ...([pane.pane, planIn(pane), new Date(2026, 10, 30)] as const),
  );
  const payments = sections.find(({ role }) => role === "payments")!;
  expect(payments.rows[0]).toEqual([
    ...["Supplier", "To order, EUR", "Term, days", "First payment", "Last payment"],
  ]);
  const { suppliers, orders } = planIn(pane);
  const money = suppliers.find(({ name }) => name === "Nordic")!.money;
  expect(payments.rows[1]).toEqual(["Nordic", money, 30, today + 44, today + 60]);
  expect(payments.rows[payments.rows.length - 1].slice(0, 2)).toEqual(["All orders", orders.money]);
  const due = table.header.indexOf("To be paid by");
  const gasket = table.cells(0, table.rows).find(([item]) => item === "Gasket 80")!;
  expect(gasket[due]).toBe(today + 30 + 30);
  const pump = table.cells(0, table.rows).find(([item]) => item === "Pump head")!;
  expect(pump[due]).toBe("");
  expect(JSON.stringify(front)).toContain("the day of receipt is taken for that of the invoice");
});

test("a column of the list goes before what another list has told, in words or days", async () => {
  const plan = await planOf(withTerms("Payment term", ["30 net", 60, ""]));
  expect(plan.rows.columns.at.purchaseTerm).toBe(header.length);
  const payments = await paymentsOf(plan, progress);
  expect(payments?.get("NORDIC")).toEqual({
    payment: { term: { least: 30, most: 60 }, first: today + 14 + 30, last: today + 30 + 60 },
    without: 1,
  });
});

test("what is paid in advance of its receipt is to be paid today at the latest, and no sooner", async () => {
  const plan = await planOf(withTerms("Supplier payment term", [-20, -20, -20]));
  const payments = await paymentsOf(plan, progress);
  // 14 days of lead time less 20 would be six days ago; 30 less 20 are ten days from now.
  expect(payments?.get("NORDIC")?.payment).toMatchObject({ first: today, last: today + 10 });
});

test("lead times in weeks are days of the calendar", async () => {
  const plan = await planOf(withTerms("Payment term", [10, 10, 10]), {}, { leadTimeIn: "week" });
  const payments = await paymentsOf(plan, progress);
  expect(payments?.get("NORDIC")?.payment).toMatchObject({ last: today + 30 * 7 + 10 });
});

test("without a term nothing is said of payments", async () => {
  const plan = await planOf(cells);
  expect(await paymentsOf(plan, progress)).toBeNull();
});

test("whose a term is, the headers say", () => {
  expect(headerMeaning("Supplier payment term")).toBe("purchaseTerm");
  expect(headerMeaning("Customer payment term")).toBe("unknown");
  const both = [
    [...header, "Customer", "Payment term"],
    ...items.map((row) => [...row, "Retail", 30]),
  ];
  expect(guessColumns(both, today).at.purchaseTerm).toBeNull();
});
