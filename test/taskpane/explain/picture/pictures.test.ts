/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { BookOfCells } from "../book-of-cells";
import { explained } from "../open-explain";
import { registerFunctions } from "../register-functions";

beforeEach(registerFunctions);
afterEach(() => delete (globalThis as { CustomFunctions?: unknown }).CustomFunctions);

const description = () => document.getElementById("picture-1-description")?.textContent ?? null;
const drawnTexts = () =>
  [...document.querySelectorAll("#picture-1 text")].map(({ textContent }) =>
    (textContent ?? "").trim(),
  );

async function pictured(formula: string, value: number | string, book = new BookOfCells()) {
  const pane = await explained(book, "H20", formula, value);
  return pane;
}

/** Each with the worked example of its function's own help. */
const examples: [string, number | string, string, string][] = [
  [
    "=EOQ(10000,50,2)",
    707.1067811865476,
    "Yearly cost by lot size",
    // √(2 · 10,000 · 50 · 2)
    "The total cost is lowest at a lot of 707: 1,414 a year.",
  ],
  [
    "=EOQ.COST(10000,50,2,500)",
    1500,
    "Yearly cost by lot size",
    "The total cost is lowest at a lot of 707: 1,414 a year. A lot of 500 costs 85.8 a year more, 6.1%.",
  ],
  [
    "=EOQ.COST(1300,8,0.225)",
    68.41052550594829,
    "Yearly cost by lot size",
    // √(2 · 1,300 · 8 / 0.225) = 304
    "The total cost is lowest at a lot of 304: 68.4 a year.",
  ],
  [
    "=EOQ.PRODUCTION(1300,8,0.225,2000)",
    513.9328595516969,
    "Yearly cost by lot size",
    // 2 · 1,300 · 8 / 513.93
    "The total cost is lowest at a lot of 514: 40.5 a year.",
  ],
  [
    "=EOQ.BACKORDER(1300,8,0.225,5)",
    310.8125551589646,
    "Yearly cost by lot size",
    "The total cost is lowest at a lot of 311: 66.9 a year.",
  ],
  [
    '=EOQ.BACKORDER(1300,8,0.225,5,"cost")',
    66.92136355097325,
    "Yearly cost by lot size",
    "The total cost is lowest at a lot of 311: 66.9 a year.",
  ],
  [
    "=SAFETYSTOCK.CYCLE(0.95,25,4)",
    82.24268134757362,
    "Demand in the lead time",
    "95.0% of the cycles end without a shortage; the safety stock of 82.2 lies between the average demand and the reorder point.",
  ],
  [
    "=SERVICELEVEL.CYCLE(50,25,4)",
    0.841344746068543,
    "Demand in the lead time",
    "84.1% of the cycles end without a shortage; the safety stock of 50 lies between the average demand and the reorder point.",
  ],
  [
    "=SAFETYSTOCK.HISTORY(0.95,{90;110;100;120;80},4)",
    52.014838787555746,
    "Demand in the lead time",
    "95.0% of the cycles end without a shortage; the safety stock of 52 lies between the average demand and the reorder point.",
  ],
  [
    "=REORDERPOINT(12,9,10)",
    118,
    "Stock over time",
    "An order is placed at a stock of 118; when it arrives 10 is left on average. The size of the lot is only an example.",
  ],
  [
    "=DEMANDFORECAST({10,20,30,40},2)",
    50,
    "History and forecast",
    "After 4 periods of history the next is forecast at 50.",
  ],
  [
    "=PROJECTEDSTOCK(1000,{500,200,500,600},{200,0,200,1000})",
    700,
    "Projected stock",
    "No period ends short.",
  ],
  [
    "=COVERAGE.FORWARD(1000,{500,200,500,600,200,200})",
    2.6,
    "Projected stock",
    // 500, 300, then −200 and less
    "4 periods end short.",
  ],
  [
    "=MRP({20,0,30},25,{0,0,0},1,5)",
    0,
    "Needs and orders",
    // Released in period 2 for period 3.
    "1 planned order, the first in period 2.",
  ],
  [
    "=MRP({20;0;30},25,{0;0;0},1,5)",
    0,
    "Needs and orders",
    "1 planned order, the first in period 2.",
  ],
  [
    // Five periods, so that the plan is as high as it is wide: 40 are missing in the last.
    "=MRP({0;0;0;0;40},0,,2)",
    0,
    "Needs and orders",
    "1 planned order, the first in period 3.",
  ],
  [
    // 20 are missing at once, and an order takes two periods.
    "=MRP({20,0,0},0,,2)",
    0,
    "Needs and orders",
    "20 should have been ordered before period 1.",
  ],
  [
    "=WORKCAPITAL(40000,900,1200,30,800,30)",
    69589.0410958904,
    "Who pays for the stock, and when",
    // 69,589 is 35.3 days of purchases of 720,000 a year; 20.3 in stock and 45 owed, 30 of 65.3 on credit.
    "The supplier’s credit pays 46% of what stock and customers tie up; your own money pays 35.3 days of purchases.",
  ],
  [
    "=WORKCAPITAL.BREAKEVEN(40000,900,1200,30,800,360)",
    65,
    "Who pays for the stock, and when",
    "The supplier’s credit pays for stock and customers: none of your own money is tied up.",
  ],
];

test.each(examples)("%s is drawn", async (formula, value, title, told) => {
  const pane = await pictured(formula, value);
  expect(pane.text("picture-1-heading")).toBe(title);
  expect(document.getElementById("picture-1-title")?.textContent).toBe(title);
  expect(description()).toBe(told);
});

test("where the average demand is given, the bell says the reorder point", async () => {
  // σL = 15 and the demand in 9 periods is 90: 90 + 24.67.
  await pictured("=SAFETYSTOCK.CYCLE(0.95,3,9,10,1.2)", 24.672804404272085);
  expect(drawnTexts()).toContain("average 90");
  expect(drawnTexts()).toContain("reorder at 115");
});

test("of a spilled result the picture is of the cell's own numbers", async () => {
  // √(2 · 900 · 50 / 12)
  await pictured("=EOQ({900,1800},50,12)", 86.60254037844386);
  expect(description()).toMatch(/^The total cost is lowest at a lot of 86\.6:/);
});

test("where it is not, demand is drawn above and below its average", async () => {
  await pictured("=SAFETYSTOCK.CYCLE(0.95,25,4)", 82.24268134757362);
  expect(drawnTexts()).toContain("safety stock 82.2");
  expect(drawnTexts().join(" ")).not.toContain("reorder");
});

test("the picture follows what the user tries", async () => {
  const book = new BookOfCells({ A2: 900, B2: 50, C2: 12 });
  const pane = await pictured("=EOQ(A2,B2,C2)", 86.60254037844386, book);
  expect(description()).toMatch(/^The total cost is lowest at a lot of 86\.6: 1,039 a year\.$/);
  const slider = pane.find<HTMLInputElement>("what-if-1-orderCost");
  slider.value = "80";
  slider.dispatchEvent(new Event("input", { bubbles: true }));
  await pane.settled();
  // √(2 · 900 · 80 / 12) = 109.5, at √(2 · 900 · 80 · 12) = 1,314.5
  expect(description()).toBe("The total cost is lowest at a lot of 110: 1,315 a year.");
});

test.each([
  ["a blank", "=EOQ(A2,50,2)", 0],
  ["an error", "=EOQ(10000,50,0)", "#DIV/0!"],
  ["several results, none of which is this cell's", "=SUM(EOQ({900,1800},50,12))", 209.1],
  ["text in a history", '=DEMANDFORECAST({10,"x",30,40},2)', "#VALUE!"],
  ["demand that does not vary", "=SAFETYSTOCK.CYCLE(0.95,0,4)", 0],
  [
    "a lead time that varies, without the average demand",
    "=SAFETYSTOCK.CYCLE(0.95,3,9,,1)",
    "#VALUE!",
  ],
  ["no demand", "=REORDERPOINT(0,9,10)", 10],
  ["production below demand", "=EOQ.PRODUCTION(1300,8,0.225,1000)", "#NUM!"],
  ["a service that cannot be", "=SAFETYSTOCK.HISTORY(2,{90;110},4)", "#NUM!"],
  ["a year of no days", "=WORKCAPITAL(40000,900,1200,30,800,30,0)", "#DIV/0!"],
  ["a function of which nothing is to be seen", "=TURNOVER(900,50)", 18],
])("of %s there is no picture", async (_, formula, value) => {
  const pane = await pictured(formula, value);
  expect(pane.has("explained-1")).toBe(true);
  expect(document.getElementById("picture-1")).toBeNull();
});
