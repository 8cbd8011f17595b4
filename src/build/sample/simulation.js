const { Page, lineChart } = require("./page");

/** Three weeks, day by day, with an average of 10 and a standard deviation of 3 units. */
const demand = [
  ...[11, 6, 13, 8, 9, 12, 14],
  ...[12, 7, 9, 7, 13, 15, 14],
  ...[8, 4, 11, 9, 7, 9, 12],
];
/** Beside the article, so that one column is one item. */
const demandAt = 9;
const days = "J$5:J$25";
const reorderPoints = [80, 84, 88, 92, 96, 100];

/** The service that a textbook buffer really gives. */
function simulationSheet() {
  const page = new Page("Simulation", [304, 88, 112, ...new Array(6).fill(56), 88], {
    title: "The service that a textbook buffer really gives",
    sentence: "Figures in blue are given: change one, and every result follows.",
  });
  page.section(4, "The article");
  page.header(4, ["Units a day"], { from: demandAt, left: 0 });
  page.given(
    5,
    demand.map((units) => [units]),
    { from: demandAt },
  );
  page.format("J5:J25", "whole");
  page.figures(5, [
    ["Days recorded, in column J", `=COUNT(${days})`, "days", "whole"],
    ["Least in a day", `=MIN(${days})`, "units", "whole"],
    ["Most in a day", `=MAX(${days})`, "units", "whole"],
    ["Lead time", 7, "days", "whole"],
    ["Order quantity", 100, "units", "whole"],
    ["Wanted: share of cycles without a stock-out", 0.95, "", "share"],
    ["Average demand", `=AVERAGE(${days})`, "units a day", "cents"],
    ["Standard deviation", `=STDEV.S(${days})`, "units a day", "cents"],
  ]);
  page.section(14, "What the book says");
  page.figures(15, [
    ["Safety stock", `=SAFETYSTOCK.HISTORY(B10,${days},B8)`, "units", "cents"],
    ["Reorder point", "=REORDERPOINT(B11,B8,B15)", "units", "cents"],
    ["Share of cycles without a stock-out", "=SERVICELEVEL.CYCLE(B15,B12,B8)", "", "share"],
    ["Share of units served", "=SERVICELEVEL.FILL(B15,B9,B12,B8)", "", "share"],
  ]);
  page.section(20, "What happens: 100,000 simulated days with that reorder point");
  page.formulaOf("B22", 20, 5);
  page.header(21, ["", "Result", "± 95 %"]);
  [
    "Share of cycles without a stock-out",
    "Share of units served",
    "Average stock, units",
    "Orders a year",
  ].forEach((label, index) => page.fill(22 + index, [label]));
  page.fill(22, [`=STOCKSIM(${days},B8,B16,B9)`], 1);
  page.format("B22:C23", "percentCents");
  page.format("B24:C25", "cents");
  page.note(
    26,
    "Stock is looked at once a day, when it has already fallen below the reorder point: the book leaves that out.",
  );
  page.section(28, "Which reorder point gives the service that was wanted?");
  page.formulaOf("B30", 28, 3);
  page.header(29, ["Reorder point, units", "Cycles", "Units", "Stock", "Orders"]);
  reorderPoints.forEach((point, index) => {
    const row = 30 + index;
    page.fill(row, [point, `=INDEX(TRANSPOSE(STOCKSIM(${days},B$8,A${row},B$9)),1,0)`]);
  });
  page.style("A30:A35", "given");
  page.format("B30:C35", "share");
  page.format("D30:E35", "tenth");
  page.chart(
    lineChart({
      title: "Service by reorder point",
      labels: "A30:A35",
      series: [
        { name: "Cycles served", range: "B30:B35", color: "#0F6CBD" },
        { name: "Units served", range: "C30:C35", color: "#C05A00" },
      ],
      x: "Reorder point, units",
      y: "Share",
      least: 0.7,
    }),
    { column: 0, top: 38, width: 640, height: 276 },
  );
  page.note(36, "Each line: share of cycles, share of units, average stock, orders a year.");
  return page;
}

module.exports = { simulationSheet };
