const { Page, lineChart } = require("./page");

const terms = [0, 15, 30, 45, 60, 90];

/**
 * Two lots, from their delivery until they are sold: each corner of the saw, with the day on which
 * the supplier is paid.
 *
 * @type {[day: string, stock: string, owed: string][]}
 */
const corners = [
  ["0", "=B39*B6", "=B39*B6"],
  ["=B40", "=B45-B40*B5/365*B6", "=C45"],
  ["=A46", "=B46", "0"],
  ["=B41", "0", "0"],
  ["=B41", "=B45", "=C45"],
  ["=B41+B40", "=B46", "=C46"],
  ["=A50", "=B50", "0"],
  ["=2*B41", "0", "0"],
];

function supplierShare(page) {
  page.section(37, "Who pays for a lot, day by day, when customers pay cash");
  page.figures(39, [
    ["Lot", 100, "units", "whole"],
    ["Purchase term", 7, "days", "whole"],
    ["A lot lasts", "=COVERAGE(B39,B5)", "days", "tenth"],
    ["Own money on average", "=WORKCAPITAL(B10,B5,B7,0,B6,B40)", "USD", "whole"],
  ]);
  page.header(44, ["Day", "Stock, USD", "Owed, USD", "Own, USD"]);
  corners.forEach(([day, stock, owed], index) => {
    const row = 45 + index;
    page.fill(row, [day, stock, owed, `=B${row}-C${row}`]);
  });
  page.style("A45:A52", "left");
  page.format("A45:A52", "tenth");
  page.format("B45:D52", "whole");
  page.markBelowZero("B45:D52", "credit");
  page.note(
    54,
    "Until the supplier is paid, the lot takes no money of our own; then the stock is all ours.",
  );
  page.chart(
    lineChart({
      title: "Value of a lot, and our own money in it",
      labels: "A45:A52",
      series: [
        { name: "Our own money", range: "D45:D52", color: "#0F6CBD" },
        { name: "Owed to the supplier", range: "C45:C52", color: "#C05A00" },
        { name: "Stock", range: "B45:B52", color: "#5B6470" },
      ],
      x: "Days since the first delivery",
      y: "USD",
    }),
    { column: 4, top: 44, width: 344, height: 299 },
  );
}

/** What payment terms do to the money tied up, after the founding example. */
function workingCapitalSheet() {
  const page = new Page("Working capital", [304, 96, 96, 96, 96, 96, 96], {
    title: "Working capital and payment terms",
    sentence: "Figures in blue are given: change one, and every result follows.",
  });
  page.section(4, "The article");
  page.figures(5, [
    ["Demand", 900, "units a year", "whole"],
    ["Purchase price", 800, "USD a unit", "whole"],
    ["Sales price", 1200, "USD a unit", "whole"],
    ["Turnover", 18, "times a year", "whole"],
    ["Cost of capital", 0.09, "a year", "share"],
    ["Stock value", "=B5/B8*B6", "USD", "whole"],
  ]);
  page.section(12, "Working-capital need in USD, by payment terms", { of: "B14" });
  page.header(13, ["Purchase term down, sales term across, days", ...terms]);
  terms.forEach((days, index) => page.fill(14 + index, [days]));
  page.fill(14, ["=WORKCAPITAL(B10,B5,B7,B13:G13,B6,A14:A19)"], 1);
  page.style("A14:A19", "right");
  page.format("B14:G19", "whole");
  page.markBelowZero("B14:G19", "credit");
  page.note(20, "Green, below zero: the supplier’s credit pays for more than the stock.");
  page.section(22, "Purchase term, in days, at which no money of our own is tied up", {
    of: "B24",
  });
  page.header(23, ["Sales term in days", ...terms]);
  page.fill(24, ["Break-even purchase term", "=WORKCAPITAL.BREAKEVEN(B10,B5,B7,B23:G23,B6)"]);
  page.format("B24:G24", "tenth");
  page.note(25, "With cash sales it is the coverage of the stock in days.");
  page.section(27, "Yearly cost of that capital in USD", { of: "B29" });
  page.header(28, ["Purchase term down, sales term across, days", ...terms]);
  terms.forEach((days, index) => page.fill(29 + index, [days]));
  page.fill(29, ["=CAPITALCOST(B14:G19,B9)"], 1);
  page.style("A29:A34", "right");
  page.format("B29:G34", "whole");
  page.markBelowZero("B29:G34", "credit");
  page.note(35, "Green, below zero: what the supplier’s credit earns in a year.");
  supplierShare(page);
  return page;
}

module.exports = { workingCapitalSheet };
