const { Page, stackedChart } = require("./page");

const requirements = [35, 10, 0, 40, 200, 0, 10, 30];
const scheduled = [50, 0, 0, 0, 0, 0, 0, 0];
const monthlyDemand = [10, 62, 12, 130, 154, 129, 88, 52, 124, 160, 238, 41];
const methods = [
  ["Optimal", "optimal"],
  ["Silver-Meal", "silvermeal"],
  ["Part-period", "partperiod"],
  ["Least unit cost", "leastunit"],
  ["Lot for lot", "lotforlot"],
];
const bill = [
  ["Trolley", "Frame", 1],
  ["Trolley", "Wheel", 4],
  ["Trolley", "Bolt", 12],
  ["Frame", "Tube", 6],
  ["Frame", "Bolt", 8],
  ["Wheel", "Rim", 1],
  ["Wheel", "Tyre", 1],
  ["Wheel", "Bolt", 2],
];
const count = (length) => Array.from({ length }, (_, index) => index + 1);

function requirementsRecord(page) {
  page.section(4, "Material requirements of one part, in units a week");
  page.formulaOf("B16", 4, 5);
  page.figures(5, [
    ["On hand", 45, "units", "whole"],
    ["Lead time", 2, "weeks", "whole"],
    ["Safety stock", 10, "units", "whole"],
    ["Lot", 50, "units", "whole"],
  ]);
  page.header(10, ["Week", null, ...count(8)]);
  page.style("B10", "headerRight");
  page.given(11, [["Required", null, ...requirements]]);
  page.given(12, [["Already ordered", null, ...scheduled]]);
  page.style("A11:A12", "plain");
  page.header(15, ["Plan", "Before", ...count(8)]);
  page.fill(14, ["Whole lots, released by the lead time before they are needed:"]);
  page.style("A14", "quiet");
  [
    "Required",
    "Already ordered",
    "Projected stock",
    "Missing",
    "Planned receipt",
    "Planned release",
  ].forEach((label, index) => page.fill(16 + index, [label]));
  page.fill(16, ['=MRP(C11:J11,B5,C12:J12,B6,B7,"fixed",B8)'], 1);
  page.format("B11:J21", "whole");
  page.markBelowZero("B18:J18", "short");
  page.chart(
    stackedChart({
      title: "Projected stock",
      labels: "C15:J15",
      series: [{ name: "Projected stock", range: "C18:J18", color: "#0F6CBD" }],
      x: "Week",
      y: "Units",
    }),
    { column: 10, top: 10, width: 260, height: 276 },
  );
  page.note(22, "A release in the column Before is past due: it should have gone out already.");
}

function lotPlans(page) {
  page.section(24, "Lots for a year's demand, in units a month, by method");
  page.formulaOf("B29", 24, 7);
  page.figures(25, [
    ["Cost of one order", 54, "USD", "whole"],
    ["Holding cost", 0.4, "USD a unit, month", "cents"],
  ]);
  page.header(27, ["Month", ...count(12), "Cost, USD"]);
  page.given(28, [["Demand", ...monthlyDemand]]);
  page.style("A28", "plain");
  methods.forEach(([name, method], index) => {
    const row = 29 + index;
    page.fill(row, [name, `=LOTPLAN(B$28:M$28,B$25,B$26,"${method}")`]);
    page.fill(row, [`=LOTPLAN(B$28:M$28,B$25,B$26,"${method}","cost")`], 13);
  });
  page.format("B28:M33", "whole");
  page.format("N29:N33", "whole");
  page.note(34, "No plan costs less than the optimal one; the rules of thumb often come close.");
}

function billOfMaterial(page) {
  const last = 38 + bill.length;
  page.section(36, "Bill of material, exploded over all levels");
  page.formulaOf("F39", 36, 7);
  page.figure(37, ["To be built", 40, "trolleys", "whole"]);
  page.header(38, ["Goes into", "Part", "Units"], { left: 2 });
  page.given(39, bill);
  page.header(38, ["Part", "In total"], { from: 5 });
  page.fill(39, [`=BOMEXPLODE(A39:C${last},A39,B37)`], 5);
  page.format(`G39:G${last}`, "whole");
  page.note(last + 1, "The bolts of all levels are added up: 12 + 8 + 4 × 2 in each trolley.");
}

/** From requirements to orders: a record, lots and a bill of material. */
function planningSheet() {
  const page = new Page("Planning", [136, ...new Array(12).fill(60), 80], {
    title: "Requirements, lots and parts",
    sentence: "Figures in blue are given: change one, and every result follows.",
  });
  requirementsRecord(page);
  lotPlans(page);
  billOfMaterial(page);
  return page;
}

module.exports = { planningSheet };
