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
    ["Days between two looks at the stock", 1, "", "whole"],
    ["Order quantity", 100, "units", "whole"],
    ["Wanted: share of cycles without a stock-out", 0.95, "", "share"],
    ["Average demand", `=AVERAGE(${days})`, "units a day", "cents"],
    ["Standard deviation", `=STDEV.S(${days})`, "units a day", "cents"],
  ]);
  page.section(15, "What the book says");
  page.figures(16, [
    ["Safety stock", `=SAFETYSTOCK.HISTORY(B11,${days},B8,B9)`, "units", "cents"],
    ["Reorder point", "=REORDERPOINT(B12,B8,B16,B9)", "units", "cents"],
    [
      "Share of cycles without a stock-out",
      '=SERVICELEVEL.CYCLE(B16,B13,B8,"","",B9)',
      "",
      "share",
    ],
    ["Share of units served", '=SERVICELEVEL.FILL(B16,B10,B13,B8,"","",B9)', "", "share"],
  ]);
  page.section(21, "What happens: 100,000 simulated days with that reorder point");
  page.formulaOf("B23", 21, 5);
  page.header(22, ["", "Result", "± 95 %"]);
  [
    "Share of cycles without a stock-out",
    "Share of units served",
    "Average stock, units",
    "Orders a year",
  ].forEach((label, index) => page.fill(23 + index, [label]));
  page.fill(23, [`=STOCKSIM(${days},B8,B17,B10)`], 1);
  page.format("B23:C24", "percentCents");
  page.format("B25:C26", "cents");
  page.section(28, "What happens when the look is left out");
  page.figures(29, [
    [
      "Reorder point",
      `=REORDERPOINT(B12,B8,SAFETYSTOCK.HISTORY(B11,${days},B8))`,
      "units",
      "cents",
    ],
    [
      "Share of cycles without a stock-out",
      `=INDEX(STOCKSIM(${days},B8,B29,B10),1,1)`,
      "",
      "percentCents",
    ],
  ]);
  page.fill(31, [
    '="Wanted "&TEXT(B11,"0%")&": "&TEXT(B23,"0%")&" with the day between two looks, "&TEXT(B30,"0%")&" without it."',
  ]);
  page.note(
    32,
    "Until the stock is looked at it has fallen below the reorder point, by half a day’s demand on average: a whole day is on the safe side.",
  );
  page.section(34, "Which reorder point gives the service that was wanted?");
  page.formulaOf("B36", 34, 3);
  page.header(35, ["Reorder point, units", "Cycles", "Units", "Stock", "Orders"]);
  reorderPoints.forEach((point, index) => {
    const row = 36 + index;
    page.fill(row, [point, `=INDEX(TRANSPOSE(STOCKSIM(${days},B$8,A${row},B$10)),1,0)`]);
  });
  page.style("A36:A41", "given");
  page.format("B36:C41", "share");
  page.format("D36:E41", "tenth");
  page.chart(
    lineChart({
      title: "Service by reorder point",
      labels: "A36:A41",
      series: [
        { name: "Cycles served", range: "B36:B41", color: "#0F6CBD" },
        { name: "Units served", range: "C36:C41", color: "#C05A00" },
      ],
      x: "Reorder point, units",
      y: "Share",
      least: 0.7,
    }),
    { column: 0, top: 44, width: 640, height: 276 },
  );
  page.note(42, "Each line: share of cycles, share of units, average stock, orders a year.");
  return page;
}

module.exports = { simulationSheet };
