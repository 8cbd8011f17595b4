/** @jest-environment-options {"customExportConditions": ["umd"]} */
import fc from "fast-check";
import { textSize, textWidth } from "../../../src/taskpane/charts/frame/text-width";
import { safetyStockForFillRate } from "../../../src/engine/buffer/fill-rate";
import { capitalSawtooth } from "../../../src/taskpane/charts/pictures/capital-sawtooth";
import { costCurve } from "../../../src/taskpane/charts/pictures/cost-curve";
import type { Figure, Teller } from "../../../src/taskpane/charts/pictures/figure";
import { figureGeometry } from "../../../src/taskpane/charts/pictures/figure-geometry";
import { forecastBand } from "../../../src/taskpane/charts/pictures/forecast-band";
import { needsAndOrders } from "../../../src/taskpane/charts/pictures/needs-and-orders";
import { paymentTerms } from "../../../src/taskpane/charts/pictures/payment-terms";
import { plannedStock } from "../../../src/taskpane/charts/pictures/planned-stock";
import { projectedStock as projected } from "../../../src/engine/flow/projected-stock";
import { stockPath } from "../../../src/engine/reorder-plan/stock-path";
import { projectedStock } from "../../../src/taskpane/charts/pictures/projected-stock";
import { serviceBell } from "../../../src/taskpane/charts/pictures/service-bell";
import { serviceStock } from "../../../src/taskpane/charts/pictures/service-stock";
import { stockSawtooth } from "../../../src/taskpane/charts/pictures/stock-sawtooth";
import { american, english } from "../lists";

const teller: Teller = { texts: english.charts, formats: american };

/** Whatever is written or drawn lies inside the picture. */
function expectInside(figure: Figure, width: number): void {
  const chart = figureGeometry(figure, width);
  const rules = chart.rules.map(({ label }) => label);
  for (const { x, y, text, anchor } of [
    ...chart.labels,
    ...chart.titles,
    ...rules,
    ...chart.notes,
  ]) {
    const wide = textWidth(text);
    const left = anchor === "start" ? x : anchor === "end" ? x - wide : x - wide / 2;
    expect([text, left >= -0.1 && left + wide <= width + 0.1]).toEqual([text, true]);
    expect([text, y >= textSize - 2 && y <= chart.height]).toEqual([text, true]);
  }
  for (const { x, y, width: wide, height } of chart.rects) {
    expect(x >= chart.plot.left - 0.1 && x + wide <= chart.plot.right + 1.1).toBe(true);
    expect(y >= chart.plot.top - 0.1 && y + height <= chart.plot.bottom + 0.2).toBe(true);
  }
  expect(chart.rects.length).toBeLessThanOrEqual(4 * width);
  expect(JSON.stringify(chart)).not.toMatch(/NaN|null|Infinity/);
}

const some = fc.double({ min: 0.01, max: 1e6, noNaN: true });
const signed = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const share = fc.double({ min: 0.01, max: 0.9999, noNaN: true });
const periods = fc.array(signed, { minLength: 1, maxLength: 60 });

const drawnOf: [string, fc.Arbitrary<Figure>][] = [
  [
    "own capital",
    fc
      .record({
        ...{ orderQuantity: some, dailyDemand: some, salesPrice: some, purchasePrice: some },
        ...{ salesTermDays: signed, purchaseTermDays: signed, safetyStock: some },
      })
      .map((cycle) => capitalSawtooth(cycle, "EUR", teller)),
  ],
  [
    "costs of lots",
    fc
      .tuple(some, some, some, fc.option(some, { nil: undefined }))
      .map(([annualDemand, orderCost, holdingCost, used]) => {
        const cheapest = Math.sqrt((2 * annualDemand * orderCost) / holdingCost);
        return costCurve({ annualDemand, orderCost, holdingCost, cheapest, used }, teller);
      }),
  ],
  [
    "service",
    fc
      .tuple(some, some, signed)
      .map(([mean, deviation, reorderPoint]) =>
        serviceBell({ mean, deviation, reorderPoint }, teller),
      ),
  ],
  [
    "stock over time",
    fc
      .tuple(some, some, some, some, some)
      .map(([lot, dailyDemand, leadTime, safetyStock, reorderPoint]) =>
        stockSawtooth({ lot, dailyDemand, leadTime, safetyStock, reorderPoint }, teller),
      ),
  ],
  [
    "stock by service",
    fc.tuple(share, some, some).map(([service, stock, size]) => {
      const stockFor = (each: number) => stock + size * Math.log((1 - service) / (1 - each));
      return serviceStock({ used: { service, stock }, stockFor }, teller);
    }),
  ],
  [
    "forecasts",
    fc
      .tuple(periods, periods)
      .map(([history, forecast]) =>
        forecastBand(
          { history, forecast, band: forecast.map((each) => ({ low: each - 5, high: each + 5 })) },
          teller,
        ),
      ),
  ],
  [
    "stock from today on",
    fc
      .record({
        ...{
          stock: signed,
          history: periods,
          demand: fc.array(some, { minLength: 1, maxLength: 60 }),
        },
        receipts: fc.array(
          fc.record({ time: fc.double({ min: -5, max: 70, noNaN: true }), quantity: some }),
          {
            maxLength: 5,
          },
        ),
        ...{
          order: fc.oneof(fc.constant(0), some),
          leadTime: fc.double({ min: 0, max: 80, noNaN: true }),
        },
        ...{
          safetyStock: some,
          reorderPoint: some,
          daysInPeriod: fc.constantFrom(1, 7, 365 / 12, 365),
        },
        runOut: fc.oneof(fc.constant(Infinity), fc.double({ min: 0, max: 90, noNaN: true })),
      })
      .map(({ stock, demand, ...plan }) =>
        plannedStock(
          {
            ...{ ...plan, today: 46356, period: "month", periods: demand.length },
            expected: demand,
            stock: stockPath(stock, demand, plan.receipts),
            ordered: stockPath(stock, demand, [
              ...plan.receipts,
              { time: plan.leadTime, quantity: plan.order },
            ]),
            lastOrder: plan.runOut - plan.leadTime,
          },
          teller,
        ),
      ),
  ],
  ["projected stock", periods.map((stock) => projectedStock({ stock, safetyStock: 12 }, teller))],
  [
    "needs",
    periods.map((stock) =>
      needsAndOrders({ gross: stock, receipts: stock, planned: stock, stock }, teller),
    ),
  ],
  [
    "terms",
    fc
      .tuple(some, some, some)
      .map(([stockDays, customerDays, supplierDays]) =>
        paymentTerms({ stockDays, customerDays, supplierDays }, teller),
      ),
  ],
];

test.each(drawnOf)("laid out a second time, it is the same: %s", (_, figures) => {
  fc.assert(
    fc.property(figures, (figure) => {
      const before = JSON.stringify(figureGeometry(figure, 320));
      expect(JSON.stringify(figureGeometry(figure, 320))).toBe(before);
    }),
    { numRuns: 10 },
  );
});

test.each(drawnOf)("whatever the numbers, nothing is cut or drawn outside: %s", (_, figures) => {
  fc.assert(
    fc.property(figures, fc.integer({ min: 240, max: 640 }), (figure, width) => {
      expectInside(figure, width);
    }),
    { numRuns: 40 },
  );
});

describe("the costs of lots", () => {
  const figure = costCurve(
    { annualDemand: 10_000, orderCost: 50, holdingCost: 2, cheapest: 707.106781, used: 500 },
    teller,
  );

  test("ordering and holding meet at the cheapest lot, and their sum is the total", () => {
    const [total, ordering, holding] = figure.native.series;
    figure.native.xs.forEach((_, k) => {
      const sum = (ordering.ys[k] as number) + (holding.ys[k] as number);
      expect(total.ys[k]).toBeCloseTo(sum, 8);
    });
    const least = Math.min(...(total.ys as number[]));
    // √(2 · 10,000 · 50 · 2)
    expect(least).toBeGreaterThanOrEqual(1414.2135);
    expect(least).toBeLessThan(1416);
  });

  test("say what the lot in use costs more", () => {
    // 10,000 / 500 · 50 + 250 · 2 = 1,500, and 1,500 / 1,414.2 is 1.0607.
    expect(figure.description).toBe(
      "The total cost is lowest at a lot of 707: 1,414 a year. A lot of 500 costs 85.8 a year more, 6.1%.",
    );
  });
});

test("the bell says which part of the cycles the reorder point covers", () => {
  // Φ(1.65) = 0.9505 (Abramowitz & Stegun, table 26.1).
  const { description } = serviceBell({ mean: 400, deviation: 60, reorderPoint: 499 }, teller);
  expect(description).toBe(
    "95.1% of the cycles end without a shortage; the safety stock of 99 lies between the average demand and the reorder point.",
  );
});

test("periods that end short are counted and stand in a series of their own", () => {
  const figure = projectedStock({ stock: [5, -2, 0, -7] }, teller);
  expect(figure.description).toBe("2 periods end short.");
  expect(figure.native.series.map(({ ys }) => ys)).toEqual([
    [5, null, 0, null],
    [null, -2, null, -7],
  ]);
});

test("the safety stock of half the shortage stands beside that of the fill rate", () => {
  // Of lots of 100 with a deviation of 25: 25.53 for 98 %, and for 99 % 34.006, by bisection of
  // 1 − (G(k) − G(k + 4)) / 4 with G from math.erfc.
  const stockFor = (service: number) => safetyStockForFillRate(service, 100, 25);
  const figure = serviceStock({ used: { service: 0.98, stock: 25.53096417 }, stockFor }, teller);
  expect(figure.description).toBe(
    "A fill rate of 98% takes a safety stock of 25.5. Half as much short, 99%, takes 34.",
  );
});

test.each([
  ["costs of lots", [500, 707.106781]],
  ["service", [400, 499]],
])("the chart of %s has its marks among its numbers", (name, marks) => {
  const figure =
    name === "service"
      ? serviceBell({ mean: 400, deviation: 60, reorderPoint: 499 }, teller)
      : costCurve(
          {
            ...{ annualDemand: 10_000, orderCost: 50, holdingCost: 2 },
            ...{ cheapest: 707.106781, used: 500 },
          },
          teller,
        );
  const { xs } = figure.native;
  expect(xs).toEqual(expect.arrayContaining(marks));
  expect(xs).toEqual([...(xs as number[])].sort((one, other) => one - other));
});

test("the line of the forecast begins where the history ends", () => {
  const { native } = forecastBand({ history: [3, 5, 4], forecast: [6, 7] }, teller);
  expect(native.xs).toEqual([1, 2, 3, 4, 5]);
  expect(native.series.map(({ ys }) => ys)).toEqual([
    [3, 5, 4, null, null],
    [null, null, 4, 6, 7],
  ]);
});

test.each([240, 320, 480])("at %s pixels no name of a level lies over a mark", (width) => {
  const cycle = { lot: 216, dailyDemand: 12, leadTime: 9, safetyStock: 10, reorderPoint: 118 };
  const { rules, points } = figureGeometry(stockSawtooth(cycle, teller), width);
  expect(points.length).toBeGreaterThan(1);
  for (const { label } of rules) {
    const left = label.x - textWidth(label.text);
    // Letters reach about 3 below their line and a mark 5 around its middle.
    const under = points.filter(
      ({ x, y }) =>
        x + 5 > left && x - 5 < label.x && y + 5 > label.y - textSize && y - 5 < label.y + 3,
    );
    expect([label.text, under]).toEqual([label.text, []]);
  }
});

test("the supplier's share of the time is told, and what is left is own money", () => {
  const told = (stockDays: number, customerDays: number, supplierDays: number) =>
    paymentTerms({ stockDays, customerDays, supplierDays }, teller).description;
  expect(told(45, 30, 30)).toBe(
    "The supplier carries 40% of the time; for 45 days your own money is tied up.",
  );
  expect(told(7, 0, 30)).toBe(
    "The supplier carries 100% of the time: none of your own money is tied up.",
  );
});

test("a history longer than the picture is wide keeps its peaks", () => {
  const history = Array.from({ length: 20_000 }, (_, k) => (k === 12_345 ? 900 : k % 10));
  const { paths } = figureGeometry(forecastBand({ history, forecast: [5] }, teller), 288);
  expect(paths[0].d.length).toBeLessThan(12_000);
  const heights = paths[0].d
    .split(/[ML]/)
    .slice(1)
    .map((point) => Number(point.split(" ")[1]));
  const sorted = [...heights].sort((a, b) => a - b);
  expect(sorted[0]).toBeLessThan(sorted[1] - 50);
});

describe("the stock from today on", () => {
  const demand = [40, 40, 40, 40];
  const receipts = [{ time: 1.5, quantity: 60 }];
  const withOrder = [...receipts, { time: 3, quantity: 100 }];
  const figure = plannedStock(
    {
      ...{ today: 46356, daysInPeriod: 7, period: "week", history: [30, 50], periods: 4 },
      expected: demand,
      ...{ stock: stockPath(90, demand, receipts), ordered: stockPath(90, demand, withOrder) },
      ...{ order: 100, leadTime: 3, receipts, safetyStock: 20, reorderPoint: 140 },
      ...{ runOut: 3.75, lastOrder: 0.75 },
    },
    teller,
  );

  test("is PROJECTEDSTOCK at the end of each period, with the order and without", () => {
    const ysOf = (name: string) => figure.native.series.find((each) => each.name === name)?.ys;
    expect(ysOf("Demand of a week")).toEqual([30, 50, null, null, null, null]);
    expect(ysOf("Stock, no further order")).toEqual([
      ...[null, 90, ...projected(90, demand, [0, 60])],
    ]);
    expect(ysOf("Stock with the order")).toEqual([
      ...[null, 90, ...projected(90, demand, [0, 60, 0, 100])],
    ]);
  });

  test("shows beside it what is expected, what arrives, both levels and where it runs out", () => {
    const shown = Object.fromEntries(figure.native.series.map(({ name, ys }) => [name, ys]));
    expect(shown).toMatchObject({
      "Expected demand of a week": [null, null, 40, 40, 40, 40],
      // Middle of the second week.
      Arrives: [null, null, null, 60, null, null],
      "reorder point 140": [140, 140, 140, 140, 140, 140],
      "safety stock 20": [20, 20, 20, 20, 20, 20],
      // In the fourth week: 90 + 60 − 4 · 40 = −10.
      "runs out Dec 26": [null, null, null, null, null, 0],
    });
    const bars = figure.shapes.filter((shape) => shape.kind === "bars");
    expect(bars.map(({ name, bars }) => [name, bars.map(({ high }) => high)])).toEqual([
      ["Demand of a week", [30, 50]],
      ["Expected demand of a week", demand],
    ]);
  });

  test("what is overdue arrives today, and what arrives as a period ends is in the next", () => {
    const late = [
      { time: -2, quantity: 5 },
      { time: 1, quantity: 7 },
    ];
    const { native } = plannedStock(
      {
        ...{ today: 46356, daysInPeriod: 7, period: "week", history: [], periods: 3 },
        ...{ expected: [1, 1, 1], stock: stockPath(0, [1, 1, 1], late) },
        ...{ ordered: stockPath(0, [1, 1, 1], late), order: 0, leadTime: 1, receipts: late },
        ...{ safetyStock: 0, reorderPoint: 2, runOut: -0.5, lastOrder: -1.5 },
      },
      teller,
    );
    const shown = Object.fromEntries(native.series.map(({ name, ys }) => [name, ys]));
    expect(shown["Arrives"]).toEqual([5, null, 7, null]);
    expect(shown["out today"]).toEqual([0, null, null, null]);
  });

  test("names its days: 46,356 is November 30, 2026, and 3.75 weeks are 26 days", () => {
    expect(figure.description).toBe(
      "With no further order the stock runs out on Sat, Dec 26, 2026. 60 already ordered are to arrive. The order of 100 arrives on Mon, Dec 21, 2026.",
    );
    expect(
      figure.shapes.flatMap((shape) => (shape.kind === "upright" ? [shape.text] : [])),
    ).toEqual([...["today", "order by Dec 5", "runs out Dec 26"]]);
    expect(figure.readings.map(({ lines }) => lines)).toContainEqual([
      ...["Thu, Dec 10, 2026", "Arrives 60", "Stock, no further order 90"],
    ]);
  });
});

test("names of levels that lie close together do not touch", () => {
  const cycle = { lot: 2000, dailyDemand: 12, leadTime: 1, safetyStock: 10, reorderPoint: 22 };
  const { rules } = figureGeometry(stockSawtooth(cycle, teller), 320);
  const [lower, higher] = rules.map(({ label }) => label.y).sort((a, b) => b - a);
  expect(lower - higher).toBeGreaterThanOrEqual(textSize);
});

describe("own capital over time", () => {
  // The founding text's figure: 900 a year at 800, lots of 100, cash sales, paid for after 7 days.
  const cycle = {
    ...{ orderQuantity: 100, dailyDemand: 900 / 365, salesPrice: 1200, salesTermDays: 0 },
    ...{ purchasePrice: 800, purchaseTermDays: 7, safetyStock: 0 },
  };
  const figure = capitalSawtooth(cycle, "EUR", teller);

  test("is below zero for the 7 days until the supplier is paid, of a cycle of 40.6", () => {
    // 40,000 − 7 · 900 / 365 · 800 = 26,191.78.
    expect(figure.description).toBe(
      "Own capital is below zero for 7 days of a cycle of 40.6: the supplier pays for more than the stock. On average it is 26,192.",
    );
  });

  test("falls from zero, jumps by the payment, and is all of the stock until the next delivery", () => {
    const [own, stock, supplier] = figure.native.series;
    const sold = (7 * 900 * 800) / 365;
    const expected = [0, -sold, 80_000 - sold, 0];
    own.ys.forEach((money, k) => expect(money).toBeCloseTo(expected[k % 4], 8));
    expect(supplier.ys).toEqual([...[80_000, 80_000, 0, 0], ...[80_000, 80_000, 0, 0]]);
    expect(stock.ys[0]).toBe(80_000);
    expect(figure.native.series).toHaveLength(4);
    expect(figure.native.xs.slice(0, 4)).toEqual([0, 7, 7, (100 * 365) / 900]);
  });

  test("has the customers' part on top where they are given credit", () => {
    const { shapes, native } = capitalSawtooth({ ...cycle, salesTermDays: 30 }, "EUR", teller);
    const named = shapes.flatMap((shape) => ("name" in shape && shape.name ? [shape.name] : []));
    expect(named).toEqual(["Customers’ part", "Supplier’s part", "Stock at cost", "Own capital"]);
    expect(native.series[3].ys[0]).toBeCloseTo((30 * 900 * 1200) / 365, 8);
  });

  test("tells each end of a piece to whoever walks along it", () => {
    expect(figure.readings.slice(1, 3).map(({ lines }) => lines)).toEqual([
      ["Day 7", "Own capital -13,808", "Stock at cost 66,192", "Supplier’s part 80,000"],
      ["Day 7", "Own capital 66,192", "Stock at cost 66,192", "Supplier’s part 0"],
    ]);
  });
});
