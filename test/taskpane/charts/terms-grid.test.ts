/** @jest-environment jsdom */
/** @jest-environment-options {"customExportConditions": ["umd"]} */
import { render } from "lit/html.js";
import type { View } from "../../../src/taskpane/pane/view";
import { termsGrid } from "../../../src/taskpane/charts/heat/terms-grid";
import { termsChart, termsGridView } from "../../../src/taskpane/charts/heat/terms-grid-view";
import { american, english } from "../lists";

// The founding text's table: 900 a year, bought at 800 and sold at 1,200, stock worth 40,000.
const founding = { stock: 40_000, yearlySales: 900 * 1200, costOfSales: 900 * 800 };
const teller = { texts: english.charts, formats: american };
const grid = termsGrid(founding, { purchase: 30, sales: 30 }, 365);

function drawn(view: View): HTMLElement {
  const page = document.createElement("div");
  render(view, page);
  return page;
}

test("the grid is the founding table", () => {
  expect(grid.purchaseTerms).toEqual([0, 14, 30, 45, 60, 90]);
  expect(grid.salesTerms).toEqual([0, 14, 30, 60]);
  const at = (purchase: number, sales: number) =>
    grid.needs[grid.purchaseTerms.indexOf(purchase)][grid.salesTerms.indexOf(sales)].toFixed(2);
  expect([at(30, 30), at(30, 0), at(45, 30), at(90, 60)]).toEqual([
    ...["69589.04", "-19178.08", "40000.00", "40000.00"],
  ]);
  // 365 / 18 days of stock, and 1.5 days of purchase term for each of sales term.
  expect(grid.zeroAt.map((days) => days?.toFixed(2))).toEqual([
    "20.28",
    "41.28",
    "65.28",
    "110.28",
  ]);
});

test("the terms of today stand in it, and push out a usual one beside them", () => {
  const { purchaseTerms, salesTerms, now } = termsGrid(
    founding,
    { purchase: 32.5, sales: 21 },
    365,
  );
  expect(purchaseTerms).toEqual([0, 14, 32.5, 45, 60, 90]);
  expect(salesTerms).toEqual([0, 14, 21, 30, 60]);
  expect(now).toEqual({ purchase: 2, sales: 2 });
});

test("a thick line parts what is tied up from what suppliers pay for", () => {
  const page = drawn(termsGridView(grid, "EUR", teller));
  const rows = [...page.querySelectorAll("tbody tr:not(.zero)")].map((row) =>
    [...row.querySelectorAll("td")].map((cell) => ({
      text: cell.textContent?.trim() ?? "",
      classes: [...cell.classList],
    })),
  );
  rows.forEach((row, k) =>
    row.forEach(({ text, classes }, column) => {
      const need = grid.needs[k][column];
      const above = k === 0 ? 1 : grid.needs[k - 1][column];
      expect([text, classes.includes("below")]).toEqual([text, need < 0]);
      expect([text, text.startsWith("-")]).toEqual([text, need < 0]);
      expect([text, classes.includes("line-above")]).toEqual([text, need < 0 && above >= 0]);
    }),
  );
  expect(page.querySelectorAll(".line-above").length).toBe(3);
  expect(page.querySelector("td.now")?.textContent?.trim()).toBe("69,589");
  expect(page.textContent).toContain("Capital tied up, EUR");
});

test("where the usual terms free nothing, one more reaches to the zero line", () => {
  // 80,000 of stock at 720,000 a year are 40.6 days, and 60 days of sales 90 more: 130.6.
  const { purchaseTerms, needs } = termsGrid(
    { ...founding, stock: 80_000 },
    { purchase: 30, sales: 60 },
    365,
  );
  expect(purchaseTerms).toEqual([0, 14, 30, 45, 60, 90, 150]);
  expect(needs[6][3]).toBeLessThan(0);
  const far = termsGrid({ ...founding, stock: 4_000_000 }, { purchase: 30, sales: 30 }, 365);
  expect(far.purchaseTerms).toEqual([0, 14, 30, 45, 60, 90]);
});

test("each figure has the headings of its row and its column", () => {
  const page = drawn(termsGridView(grid, "EUR", teller));
  expect(page.querySelectorAll("tbody th[scope=row]").length).toBe(7);
  expect(page.querySelectorAll("thead th[scope=col]").length).toBe(5);
  expect(page.querySelector("caption")?.textContent?.trim()).toBe(english.charts.terms.caption);
});

test("without a purchase nothing frees what is tied up", () => {
  const page = drawn(
    termsGridView(
      termsGrid({ ...founding, costOfSales: 0 }, { purchase: null, sales: null }, 365),
      "",
      teller,
    ),
  );
  expect([...page.querySelectorAll(".zero td")].map((cell) => cell.textContent?.trim())).toEqual([
    ...["–", "–", "–", "–"],
  ]);
  expect(page.textContent).toContain("None of these terms frees it all.");
  expect(page.textContent).not.toMatch(/NaN|null|undefined|Infinity/);
});

test("the chart has a line for each sales term", () => {
  const { xs, series } = termsChart(grid, "EUR", teller);
  expect(xs).toEqual(grid.purchaseTerms);
  expect(series.map(({ name }) => name)).toEqual([
    ...["at once", "in 14 days", "in 30 days", "in 60 days"],
  ]);
});
