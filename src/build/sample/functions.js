const { lineChart } = require("./page");
const { SampleSheet } = require("./sheet");

/**
 * The founding figures of one article; what depends on them is computed.
 *
 * @type {[label: string, content: number, unit: string, format: string][]}
 */
const given = [
  ["Demand", 900, "units a year", "whole"],
  ["Purchase price", 800, "USD a unit", "whole"],
  ["Sales price", 1200, "USD a unit", "whole"],
  ["Turnover", 18, "times a year", "whole"],
  ["Cost of one order", 50, "USD", "whole"],
  ["Holding cost", 12, "USD a unit and year", "whole"],
  ["Highest demand", 5, "units a day", "whole"],
  ["Longest lead time", 14, "days", "whole"],
  ["Average lead time", 10, "days", "whole"],
  ["Sales term", 30, "days", "whole"],
  ["Purchase term", 30, "days", "whole"],
];
/** @type {[label: string, formula: string, unit: string, format: string][]} */
const derived = [
  ["Average demand", "=B5/365", "units a day", "cents"],
  ["Average stock", "=B5/B8", "units", "tenth"],
  ["Stock value", "=B17*B6", "USD", "whole"],
];

/**
 * Function, arguments, unit, and the question that the result answers.
 *
 * @type {[name: string, args: string, unit: string, format: string, question: string][]}
 */
const answers = [
  [
    "SAFETYSTOCK",
    "B11,B12,B16,B13",
    "units",
    "cents",
    "What stock covers peak demand and a late delivery?",
  ],
  ["EOQ", "B5,B9,B10", "units", "cents", "Which order quantity costs least?"],
  ["TURNOVER", "B5,B17", "times a year", "tenth", "How often is the stock renewed?"],
  ["COVERAGE", "B17,B5", "days", "tenth", "How long does the average stock last?"],
  ["WORKCAPITAL", "B18,B5,B7,B14,B6,B15", "USD", "whole", "How much of our own money is tied up?"],
  ["WORKCAPITAL", "B18,B5,B7,0,B6,B15", "USD", "whole", "How much when customers pay at once?"],
  [
    "WORKCAPITAL",
    "B18,B5,B7,B14,B6,B15,360",
    "USD",
    "whole",
    "How much when a year counts 360 days?",
  ],
];

const lots = [40, 60, 80, 100, 140, 200];

/** Demand a year; some articles have none recorded. */
const articles = [
  ["Bearing 6204", 900],
  ["Bearing 6205", 420],
  ["Bearing 6206", null],
  ["Belt 1250", 2600],
  ["Belt 1400", null],
  ["Coupling 28", 150],
  ["Seal 35 × 52", 5200],
  ["Seal 40 × 62", 1300],
];

const valued = [
  ["Coupling 28", 15000],
  ["Bearing 6204", 50000],
  ["Belt 1400", 1000],
  ["Seal 35 × 52", 30000],
  ["Bearing 6205", 4000],
];

function section(sheet, row, title, formulas) {
  sheet.fill(row, [title, null, null, formulas ?? null]);
  sheet.style(`A${row}`, "section");
  sheet.style(`D${row}`, "quiet");
  sheet.underline(`A${row}:G${row}`);
}

/** A figure with its unit, and the formula behind it as text. */
function figure(sheet, row, [label, content, unit, format]) {
  const isFormula = String(content).startsWith("=");
  sheet.fill(row, [label, content, unit, isFormula ? `=FORMULATEXT(B${row})` : null]);
  sheet.format(`B${row}`, format);
  sheet.style(`C${row}:D${row}`, "quiet");
  if (!isFormula) sheet.style(`B${row}`, "given");
}

function figures(sheet) {
  section(sheet, 4, "One article");
  [...given, ...derived].forEach((line, index) => figure(sheet, 5 + index, line));
  section(sheet, 20, "Answers");
  answers.forEach(([name, args, unit, format, question], index) => {
    figure(sheet, 21 + index, [question, `=${name}(${args})`, unit, format]);
  });
}

function costOfLots(sheet) {
  section(sheet, 29, "Yearly cost by order quantity, in USD", "=FORMULATEXT(B33)");
  sheet.fill(30, ["Order quantity, units", ...lots]);
  const columns = [..."BCDEFG"];
  sheet.fill(31, ["Ordering", ...columns.map((column) => `=$B$5/${column}30*$B$9`)]);
  sheet.fill(32, ["Holding", ...columns.map((column) => `=${column}30/2*$B$10`)]);
  sheet.fill(33, ["Together", "=EOQ.COST(B5,B9,B10,B30:G30)"]);
  sheet.fill(34, ["Above the least cost", "=B33:G33/B36-1"]);
  figure(sheet, 36, [
    "Least cost, at the cheapest quantity",
    "=EOQ.COST(B5,B9,B10)",
    "USD",
    "whole",
  ]);
  sheet.fill(37, ["Near the cheapest quantity the cost hardly changes: round it to full pallets."]);
  sheet.style("A30", "header");
  sheet.style("B30:G30", "headerRight");
  sheet.style("A33:G33", "total");
  sheet.style("A37", "quiet");
  sheet.format("B34:G34", "share");
  sheet.format("B31:G33", "whole");
  sheet.chart(
    lineChart({
      title: "Yearly cost by order quantity",
      labels: "B30:G30",
      series: [
        { name: "Ordering", range: "B31:G31", color: "#5B6470" },
        { name: "Holding", range: "B32:G32", color: "#C05A00" },
        { name: "Together", range: "B33:G33", color: "#0F6CBD" },
      ],
      x: "Order quantity, units",
      y: "USD a year",
    }),
    { column: 3, top: 5, width: 368, height: 252 },
  );
}

function orderQuantities(sheet) {
  section(sheet, 39, "Order quantities of a whole column", "=FORMULATEXT(C41)");
  sheet.fill(40, ["Article", "Demand a year", "Order quantity"]);
  articles.forEach((article, index) => sheet.fill(41 + index, article));
  sheet.fill(41, [null, null, "=EOQ(B41:B48,B9,B10)"]);
  sheet.fill(49, ["A gap in the list stays a gap in the result."]);
  sheet.style("A40", "header");
  sheet.style("B40:C40", "headerRight");
  sheet.style("B41:B48", "given");
  sheet.style("A49", "quiet");
  sheet.format("B41:B48", "whole");
  sheet.format("C41:C48", "cents");
}

function classes(sheet) {
  section(sheet, 51, "Classes and Pareto shares", '=FORMULATEXT(C53)&" and "&FORMULATEXT(D53)');
  sheet.fill(52, ["Article", "Value, USD", "Class", "Rank", "Share", "Cumulative"]);
  valued.forEach((article, index) => sheet.fill(53 + index, article));
  sheet.fill(53, [null, null, "=ABC(B53:B57)", "=PARETO(B53:B57)"]);
  sheet.style("A52", "header");
  sheet.style("B52", "headerRight");
  sheet.style("D52:F52", "headerRight");
  sheet.style("B53:B57", "given");
  sheet.style("C52", "headerCenter");
  sheet.style("C53:C57", "center");
  sheet.format("B53:B57", "whole");
  sheet.format("D53:D57", "whole");
  sheet.format("E53:F57", "share");
}

/** A walk through the functions with the founding figures, each formula beside its result. */
function functionsSheet() {
  const sheet = new SampleSheet("Functions", [336, 104, 126, 92, 92, 92, 92]);
  sheet.fill(1, ["Stock, turnover and working capital"]);
  sheet.fill(2, ["Figures in blue are given: change one, and every result follows."]);
  sheet.style("A1", "title");
  sheet.style("A2", "quiet");
  figures(sheet);
  costOfLots(sheet);
  orderQuantities(sheet);
  classes(sheet);
  sheet.extras = { areGridLinesVisible: false, rows: { 0: { size: 28 } } };
  return sheet;
}

module.exports = { functionsSheet };
