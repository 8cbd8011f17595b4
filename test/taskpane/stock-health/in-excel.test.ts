/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { workbook } from "../../../src/taskpane/pane/workbook-port";
import { snapshot } from "../../../src/workbench/host/memory/snapshot";
import { settled } from "../../support/client-library";
import { press, quietly, sheetOf } from "../in-excel";
import { afterJudging, box, openList, takeBoth } from "./open-health";
import { header, items } from "./stock-list";

const told = "stock-health-write-message";
const first = 9;

/** Money of each item by hand, in the order of the list: working, excess, dead. */
const alone = [
  // 200 on hand; 90 days of 1 and a buffer of 10 are 100; at 10 each: of two equal parts the worse is
  // told. It sells for 20: no write-down.
  ["Excess", 1000, 1000, 0, 0, 0, 0, 0],
  // 50 at 4 that nobody asks for; it sells for 3.
  ["Dead", 0, 0, 200, 0, 0, 0, 50],
  // 120 at 2, of which 90 are wanted; no price is known.
  ["Working", 180, 60, 0, 0, 0, 0, ""],
  // Customers wait for 5, and 10 belong in the buffer: 15 at 8.
  ["", 0, 0, 0, 0, 0, 120, 0],
  ["Dead", 0, 0, 550, 0, 0, 0, 0],
  ["", "", "", "", "", "", "", ""],
  ["", "", "", "", "", "", "", ""],
];

test("the parts are written beside the list, updated in place, and taken back", async () => {
  const book = openList();
  const before = snapshot(book).sheets;
  const pane = await afterJudging(workbook);
  expect(pane.text("health-place")).toContain("Stock!J1:Q8");
  expect(pane.text("health-write")).toBe("Write the parts in J:Q");
  await press(pane, "health-write");
  expect(pane.text(told)).toBe("Written: Parts in Stock!J1:Q8.");
  const [names, ...rows] = book.values(sheetOf(book), box(0, first, 8, 8));
  expect(names).toEqual([
    ...["Stock health", "Working value", "Excess value", "Dead value", "Expiring value"],
    ...["Expired value", "Short value", "Write-down to NRV"],
  ]);
  expect(rows).toEqual(alone);
  expect(book.format(sheetOf(book), 1, first + 1).numberFormat).toBe("#,##0");
  await press(pane, "health-write");
  expect(pane.text(told)).toBe("Written: Parts in Stock!J1:Q8, updated.");
  for (const status of [/What was there before is back/, /^Taken back:/]) {
    await pane.pressNamed(/^Take back:/);
    await quietly(pane);
    expect(pane.status).toMatch(status);
  }
  expect(snapshot(book).sheets).toEqual(before);
});

test("with receipts and batches age and both write-downs stand beside each item", async () => {
  const book = openList();
  const pane = await afterJudging(workbook);
  await takeBoth(book, pane);
  expect(pane.text("health-write")).toBe("Write the parts in J:S");
  await press(pane, "health-write");
  const [names, valve, gasket, milk] = book.values(sheetOf(book), box(0, first, 4, 10));
  expect(names.slice(7)).toEqual(["Stock age", "Write-down by age", "Write-down to NRV"]);
  // 150 of 10 days, and 50 of 200 days at 9 with a reserve of 50 %: 225.
  expect(valve.slice(7)).toEqual(["Up to 90 days", 225, 0]);
  // No receipt explains it: all 200 are reserved for.
  expect(gasket.slice(7)).toEqual(["Older than the records", 200, 50]);
  // 30 are past their day, 40 will be, and 50 of the others are wanted in 90 days, being one a day.
  expect(milk.slice(0, 7)).toEqual(["Working", 100, 0, 0, 80, 60, 0]);
});

test("the columns of a list that has been written beside are the same list", async () => {
  const book = openList();
  const pane = await afterJudging(workbook);
  await press(pane, "health-write");
  await settled();
  expect(pane.text("health-write")).toBe("Update the parts in J:Q");
  await press(pane, "health-judge");
  expect(pane.text("health-write")).toBe("Update the parts in J:Q");
  expect(book.values(sheetOf(book), box(0, 0, 1, first))).toEqual([header]);
});

test("a name that begins with = is written as text in the report", async () => {
  const book = openList([header, ["=1+1", ...items[0].slice(1)], ...items.slice(1)]);
  const pane = await afterJudging(workbook);
  await press(pane, "health-report");
  const report = book.sheets().find(({ name }) => name === "Stock health")!.id;
  const used = book.usedBox(report, true)!;
  const cells = book.formulas(report, used).flat();
  expect(cells.filter((cell) => cell === "=1+1").length).toBeGreaterThan(1);
  expect(book.values(report, used).flat()).toContain("=1+1");
});
