/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { readFileSync } from "fs";
import { join } from "path";
import { html, render } from "lit/html.js";
import { themeCss } from "../../src/build/theme/theme-css";
import { safetyStockForFillRate } from "../../src/engine/buffer/fill-rate";
import { capitalSawtooth } from "../../src/taskpane/charts/pictures/capital-sawtooth";
import { costCurve } from "../../src/taskpane/charts/pictures/cost-curve";
import type { Figure, Teller } from "../../src/taskpane/charts/pictures/figure";
import { figureView } from "../../src/taskpane/charts/pictures/figure-view";
import { forecastBand } from "../../src/taskpane/charts/pictures/forecast-band";
import { needsAndOrders } from "../../src/taskpane/charts/pictures/needs-and-orders";
import { paymentTerms } from "../../src/taskpane/charts/pictures/payment-terms";
import { projectedStock } from "../../src/taskpane/charts/pictures/projected-stock";
import { serviceBell } from "../../src/taskpane/charts/pictures/service-bell";
import { serviceStock } from "../../src/taskpane/charts/pictures/service-stock";
import { stockSawtooth } from "../../src/taskpane/charts/pictures/stock-sawtooth";
import { Formats } from "../../src/taskpane/pane/formats";
import type { Pane } from "../../src/taskpane/pane/pane";
import { partsChartView } from "../../src/taskpane/stock-health/answer/parts-chart";
import type { Cell } from "../../src/workbook/excel/types";
import { FakeWorkbook } from "../taskpane/fake-workbook";
import { american, english, words } from "../taskpane/lists";
import { openPane, type OpenPane } from "../taskpane/open-pane";
import { chartedParts, threeGroups } from "../taskpane/stock-health/charted-parts";
import { expectGolden, inLines } from "./golden";

/** The k-th item sells 10,000 / k^1.3, in whole units. */
function listOf(items: number): Cell[][] {
  const rows = Array.from({ length: items }, (_, k): Cell[] => [
    `Item ${k + 1}`,
    Math.round(10_000 / (k + 1) ** 1.3) + 1,
  ]);
  return [["Item", "Sales, USD"], ...rows];
}

/** Depots in turn; a demand that swings the more the further down the list. */
function periodsOf(items: number): Cell[][] {
  const rows = Array.from({ length: items }, (_, k): Cell[] => {
    const size = Math.round(4000 / (k + 1) ** 0.9) + 2;
    const swing = (k % 7) / 6;
    return [
      `Item ${k + 1}`,
      ["North", "South", "West"][k % 3],
      ...[0, 1, 2, 3, 4, 5].map((month) =>
        Math.round(size * (1 + (month % 2 === 0 ? swing : -swing) * (month === 3 ? 0.5 : 1))),
      ),
    ];
  });
  return [
    ["Item", "Depot", "Jan 2025", "Feb 2025", "Mar 2025", "Apr 2025", "May 2025", "Jun 2025"],
    ...rows,
  ];
}

const styleOf = (name: string) =>
  readFileSync(join(__dirname, `../../src/taskpane/styles/${name}.css`), "utf8");

/** The picture with its style, as a file that any browser shows. */
function picture(chart: Element, style = styleOf("chart")): string {
  const styled = chart.outerHTML
    .replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"')
    .replace(/(<svg[^>]*>)/, `$1<style>${themeCss(style)}${style}</style>`);
  return inLines(styled);
}

async function answered(cells: Cell[][], ...choices: string[]): Promise<OpenPane> {
  const pane = await openPane(new FakeWorkbook(cells));
  for (const choice of choices) {
    const [id, value] = choice.split("=");
    if (value === undefined) await pane.press(id);
    else await pane.choose(id, value);
  }
  await pane.press("analyse");
  return pane;
}

test.each([5, 40, 3_000])("the Pareto chart of %s items", async (items) => {
  const pane = await answered(listOf(items));
  expectGolden(`charts/pareto-${items}.svg`, picture(pane.find("pareto-chart")));
});

test.each([60, 900])("value against variation of %s items", async (items) => {
  const pane = await answered(periodsOf(items), "method-steadiness");
  expectGolden(`charts/bubbles-${items}.svg`, picture(pane.find("bubble-chart")));
});

test("the groups of a list", async () => {
  const pane = await answered(periodsOf(60), "method-steadiness", "group-column=1");
  expectGolden("charts/groups.svg", picture(pane.find("groups-chart")));
});

test("the money of a stock by part", () => {
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  const { charted } = chartedParts(threeGroups);
  render(html`${partsChartView(words as unknown as Pane, charted)}`, root);
  const chart = document.getElementById("health-chart") as Element;
  const styles = styleOf("chart") + styleOf("chart-stacked");
  expectGolden("charts/stock-parts.svg", picture(chart, styles));
});

const teller: Teller = { texts: english.charts, formats: american };

/** Demand of two years with a season. */
const history = Array.from({ length: 24 }, (_, k) => 100 + 3 * k + [0, 12, 30, 9, -14, -28][k % 6]);

const figures: Record<string, (teller: Teller) => Figure> = {
  "cost-curve": (by) =>
    costCurve(
      { annualDemand: 10_000, orderCost: 50, holdingCost: 2, cheapest: 707.1, used: 1200 },
      by,
    ),
  // The founding text's figure: lots of 100 at 800, 900 a year, cash sales, paid for after 7 days.
  "capital-sawtooth": (by) =>
    capitalSawtooth(
      {
        ...{ orderQuantity: 100, dailyDemand: 900 / 365, salesPrice: 1200, salesTermDays: 0 },
        ...{ purchasePrice: 800, purchaseTermDays: 7, safetyStock: 0 },
      },
      "EUR",
      by,
    ),
  "service-bell": (by) => serviceBell({ mean: 400, deviation: 60, reorderPoint: 499 }, by),
  "stock-sawtooth": (by) =>
    stockSawtooth(
      { lot: 700, dailyDemand: 40, leadTime: 8, safetyStock: 99, reorderPoint: 419 },
      by,
    ),
  "service-stock": (by) =>
    serviceStock(
      {
        used: { service: 0.98, stock: 25.531 },
        stockFor: (service) => safetyStockForFillRate(service, 100, 25),
      },
      by,
    ),
  "forecast-band": (by) =>
    forecastBand(
      {
        history,
        forecast: [172, 187, 208, 190],
        band: [20, 24, 28, 31].map((off, k) => {
          const middle = [172, 187, 208, 190][k];
          return { low: middle - off, high: middle + off };
        }),
      },
      by,
    ),
  "projected-stock": (by) =>
    projectedStock({ stock: [120, 80, 35, -15, -40, 60, 20, 90], safetyStock: 30 }, by),
  "needs-and-orders": (by) =>
    needsAndOrders(
      {
        gross: [20, 40, 10, 60, 30, 20],
        receipts: [0, 50, 0, 0, 0, 0],
        planned: [0, 0, 50, 0, 50, 0],
        stock: [30, 40, 30, 20, 40, 20],
      },
      by,
    ),
  "payment-terms": (by) => paymentTerms({ stockDays: 45, customerDays: 30, supplierDays: 30 }, by),
};

function drawn(figure: Figure): Element {
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  render(html`${figureView(figure, teller)}`, root);
  return document.getElementById(figure.id) as Element;
}

test.each(Object.keys(figures))("the picture of %s", (name) => {
  expectGolden(`charts/${name}.svg`, picture(drawn(figures[name](teller))));
});

test.each(Object.keys(figures))("%s says no program's word, and its chart has no gap", (name) => {
  const german: Teller = { ...teller, formats: new Formats("de-DE") };
  for (const by of [teller, german]) {
    const figure = figures[name](by);
    const root = drawn(figure).parentElement as HTMLElement;
    expect(root.outerHTML).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
    expect(figure.readings.flatMap(({ lines }) => lines).join(" ")).not.toMatch(
      /undefined|null|NaN|Infinity|–$/,
    );
    const { xs, series } = figure.native;
    for (const { ys } of series) {
      expect(ys).toHaveLength(xs.length);
      expect(ys.every((y) => y === null || Number.isFinite(y))).toBe(true);
    }
  }
});
