/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { press, quietly } from "../in-excel";
import { openCapital, openList } from "./open-capital";

const typed = {
  ...{ stock: "1500000", receivables: "600000", payables: "900000" },
  ...{ sales: "7300000", costOfSales: "5475000" },
};

const answer = "1.20M is tied up: stock 1.50M + receivables 600,000 − payables 900,000.";

test("without any list three totals are typed and answered", async () => {
  openList([["Title"]]);
  const pane = await openCapital();
  expect(pane.has("capital-make")).toBe(false);
  await press(pane, "capital-totals-work");
  expect(pane.text("working-capital-totals-message")).toMatch(/missing or needs correcting/);
  expect(pane.focused).toBe("capital-total-stock");
  for (const [field, value] of Object.entries(typed)) {
    await pane.type(`capital-total-${field}`, value);
  }
  await press(pane, "capital-totals-work");
  expect(pane.text("capital-totals-result")).toBe(answer);
  expect(pane.text("capital-totals-consequences")).toBe(
    "At 8% it costs 96,000 a year. The cash cycle takes 70 days.",
  );
  expect(pane.table("capital-totals-levers").slice(1)).toEqual([
    ["One day sooner from customers", "20,000"],
    ...[
      ["One day less stock", "15,000"],
      ["One day later to suppliers", "15,000"],
    ],
  ]);
  await pane.type("capital-rate", "10");
  await quietly(pane);
  expect(pane.text("capital-totals-consequences")).toMatch(/^At 10% it costs 120,000 a year/);
  await pane.type("capital-total-sales", "");
  expect(pane.text("capital-total-sales-problem")).toMatch(/^Enter an amount above 0/);
  expect(pane.has("capital-totals-result")).toBe(false);
});

test("a small table that is selected fills the fields, and what it does not name stays", async () => {
  openList([
    ["Inventories", 1500000],
    ["Trade receivables", 600000],
    ["Trade payables", 900000],
    ["Net sales", 7300000],
  ]);
  const pane = await openCapital();
  await pane.type("capital-total-costOfSales", "5475000");
  await press(pane, "capital-totals-take");
  expect(pane.text("working-capital-totals-message")).toBe(
    "4 of 5 figures taken from Sheet1!A1:B4. Check them, then go on.",
  );
  await press(pane, "capital-totals-work");
  expect(pane.text("capital-totals-result")).toBe(answer);
});

test("a list of items is no such table", async () => {
  openList();
  const pane = await openCapital();
  expect(pane.has("capital-totals-take")).toBe(false);
});
