const { Page, serial, stackedChart } = require("./page");

const lots = [25, 50, 75, 100, 150, 200];
const extras = [0, 25, 50, 100, 200];

/** Stock after each movement, and the end of the year. */
const levels = [
  ["2024-12-31", 90],
  ["2025-02-03", 20],
  ["2025-02-10", 120],
  ["2025-04-28", 30],
  ["2025-05-05", 130],
  ["2025-07-14", 25],
  ["2025-07-28", 125],
  ["2025-10-06", 40],
  ["2025-10-13", 140],
  ["2025-12-31", 45],
];
const plan = [25, 18, 30, 22, 0, 40, 20, 15];
const receipts = [0, 0, 100, 0, 0, 0, 0, 0];
const orders = [25, 16, 24, 12, 0, 10, 0, 0];

function turnoverTables(page) {
  page.section(4, "One article");
  page.figure(5, ["Demand", 900, "units a year", "whole"]);
  page.section(7, "Turnover, times a year, by lot and extra stock", { of: "B9" });
  page.section(15, "Coverage, in days, by lot and extra stock", { of: "B17" });
  for (const { top, formula } of [
    { top: 8, formula: "=TURNOVER(B5,AVERAGESTOCK.LOT(B8:G8,A9:A13))" },
    { top: 16, formula: "=COVERAGE(AVERAGESTOCK.LOT(B16:G16,A17:A21),B5)" },
  ]) {
    page.header(top, ["Extra stock down, lot across, units", ...lots]);
    extras.forEach((units, index) => page.fill(top + 1 + index, [units]));
    page.fill(top + 1, [formula], 1);
    page.style(`A${top + 1}:A${top + 5}`, "right");
    page.format(`B${top + 1}:G${top + 5}`, "tenth");
  }
  page.note(
    22,
    "A small lot turns no faster when as much is kept in reserve: 50 and 25 equal 100.",
  );
}

function averageStocks(page) {
  page.section(24, "Four ways to the average stock of a year", { of: "D26", at: 4 });
  page.header(25, ["Stock after each movement, from", "Units"]);
  page.given(
    26,
    levels.map(([date, units]) => [serial(date), units]),
  );
  page.format("A26:A35", "date");
  page.style("A26:A35", "givenLeft");
  page.header(25, ["Average", "Turnover", "How"], { from: 2, left: 0 });
  page.style("E25:H25", "header");
  page.fill(26, ["=AVERAGESTOCK(B26:B35,A26:A35)", "=TURNOVER(B5,C26:C29)"], 2);
  page.fill(27, ["=AVERAGESTOCK(B26:B35)"], 2);
  page.fill(28, ["=AVERAGESTOCK.MINMAX(MIN(B26:B35),MAX(B26:B35))"], 2);
  page.fill(29, ["=AVERAGESTOCK.LOT(C31,C32)"], 2);
  [26, 27, 28, 29].forEach((row) => page.formulaOf(`C${row}`, row, 4));
  page.fill(31, [100, "units a lot"], 2);
  page.fill(32, [30, "units left when a lot arrives"], 2);
  page.style("C31:C32", "given");
  page.format("C26:D29", "tenth");
  page.note(36, "With dates each level counts for the days it held: the fairest of the four.");
}

function forwardCoverage(page) {
  page.section(38, "How long the stock lasts against the plan");
  page.figures(39, [
    ["Stock on hand", 60, "units", "whole"],
    ["Start of the first week", serial("2026-01-05"), "", "date"],
    ["Lasts", "=COVERAGE.FORWARD(B39,B46:I46)", "weeks", "cents"],
    ["Lasts", "=COVERAGE.FORWARD(B39,B46:I46,7)", "days", "tenth"],
    ["Runs out on", "=RUNOUTDATE(B40,B39,B46:I46,7)", "", "date"],
  ]);
  page.header(45, ["Week", 1, 2, 3, 4, 5, 6, 7, 8]);
  page.given(46, [["Planned demand, units", ...plan]]);
  page.given(47, [["Receipts, units", ...receipts]]);
  page.given(48, [["Customers' orders, units", ...orders]]);
  page.style("A46:A48", "plain");
  page.fill(49, ["Projected stock, units", "=PROJECTEDSTOCK(B39,B46:I46,B47:I47)"]);
  page.fill(50, ["Available to promise, units", "=AVAILABLETOPROMISE(B39,B47:I47,B48:I48)"]);
  page.format("B46:I50", "whole");
  page.fill(51, ["Formulas of the last two rows"]);
  page.style("A51", "quiet");
  page.formulaOf("B49", 51, 1);
  page.formulaOf("B50", 51, 5);
  page.markBelowZero("B49:I49", "short");
  weekByWeek(page);
}

/** The projected stock once more, with what is short as a figure of its own. */
function weekByWeek(page) {
  const columns = [..."BCDEFGHI"];
  page.fill(53, ["In stock, units", ...columns.map((column) => `=MAX(0,${column}49)`)]);
  page.fill(54, ["Short, units", ...columns.map((column) => `=MIN(0,${column}49)`)]);
  page.format("B53:I54", "whole");
  page.markBelowZero("B54:I54", "short");
  page.chart(
    stackedChart({
      title: "Projected stock at the end of each week",
      labels: "B45:I45",
      series: [
        { name: "In stock", range: "B53:I53", color: "#0F6CBD" },
        { name: "Short", range: "B54:I54", color: "#C50F1F" },
      ],
      x: "Week",
      y: "Units",
    }),
    { column: 0, top: 56, width: 640, height: 276 },
  );
}

/** How fast stock turns, how much there is on average, and how long it lasts. */
function turnoverSheet() {
  const page = new Page("Turnover", [240, 88, 88, 80, 80, 80, 80, 80, 80], {
    title: "Turnover, average stock and coverage",
    sentence: "Figures in blue are given: change one, and every result follows.",
  });
  turnoverTables(page);
  averageStocks(page);
  forwardCoverage(page);
  return page;
}

module.exports = { turnoverSheet };
