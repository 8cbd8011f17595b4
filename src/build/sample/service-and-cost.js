const { Page, lineChart, serial } = require("./page");

const levels = [0.9, 0.91, 0.92, 0.93, 0.94, 0.95, 0.96, 0.97, 0.98, 0.99, 0.999];

/** Order received, promised, shipped, units ordered and delivered; one is still open. */
/**
 * @typedef {[date: string, time: string]} Moment
 * @type {[received: Moment, promised: string, shipped: Moment | null, ordered: number,
 *   delivered: number | null][]}
 */
const orders = [
  [["2026-03-02", "08:40"], "2026-03-02", ["2026-03-02", "15:10"], 40, 40],
  [["2026-03-02", "13:15"], "2026-03-03", ["2026-03-03", "10:05"], 25, 25],
  [["2026-03-03", "09:30"], "2026-03-03", ["2026-03-03", "16:20"], 60, 48],
  [["2026-03-03", "15:45"], "2026-03-04", ["2026-03-04", "11:30"], 12, 12],
  [["2026-03-04", "10:10"], "2026-03-04", ["2026-03-05", "09:00"], 80, 80],
  [["2026-03-04", "11:55"], "2026-03-05", ["2026-03-04", "15:40"], 18, 18],
  [["2026-03-05", "08:20"], "2026-03-05", ["2026-03-05", "14:00"], 30, 30],
  [["2026-03-05", "16:05"], "2026-03-06", ["2026-03-06", "09:45"], 45, 45],
  [["2026-03-06", "09:05"], "2026-03-06", ["2026-03-06", "13:25"], 22, 22],
  [["2026-03-06", "12:30"], "2026-03-06", null, 50, null],
];

function costOfService(page) {
  page.section(4, "One article");
  page.figures(5, [
    ["Demand", 10, "units a day", "whole"],
    ["Standard deviation of demand", 3, "units a day", "whole"],
    ["Lead time", 7, "days", "whole"],
    ["Order quantity", 100, "units", "whole"],
    ["Purchase price", 40, "€ a unit", "cents"],
    ["Cost of capital", 0.09, "a year", "share"],
    ["Space, handling and insurance", 0.08, "a year", "share"],
    ["Obsolescence and damage", 0.05, "a year", "share"],
    ["Holding cost", "=HOLDINGCOST(B9,B10,B11,B12)", "€ a unit, year", "cents"],
  ]);
  page.section(15, "What service costs: safety stock in units, and its holding cost in € a year");
  page.header(16, ["Service level", "Of cycles", "Cost, €", "Of units", "Cost, €"]);
  const last = 16 + levels.length;
  page.given(
    17,
    levels.map((level) => [level]),
  );
  page.format(`A17:A${last}`, "share");
  page.fill(17, [`=SAFETYSTOCK.CYCLE(A17:A${last},B6,B7)`, `=B17:B${last}*B13`], 1);
  page.fill(17, [`=SAFETYSTOCK.FILL(A17:A${last},B8,B6,B7)`, `=D17:D${last}*B13`], 3);
  page.format(`B17:B${last}`, "tenth");
  page.format(`C17:C${last}`, "whole");
  page.format(`D17:D${last}`, "tenth");
  page.format(`E17:E${last}`, "whole");
  page.fill(last + 1, ["Formulas"]);
  page.style(`A${last + 1}:A${last + 2}`, "quiet");
  page.formulaOf("B17", last + 1, 1);
  page.formulaOf("D17", last + 2, 1);
  page.note(
    last + 3,
    "The same percentage is a stricter promise for cycles than for units: a large lot is rarely short.",
  );
  page.chart(
    lineChart({
      title: "Holding cost of the safety stock, € a year",
      labels: `A17:A${last}`,
      lines: [
        { name: "Share of cycles", range: `C17:C${last}`, color: "#0F6CBD" },
        { name: "Share of units", range: `E17:E${last}`, color: "#C05A00" },
      ],
      x: "Service level",
      y: "€ a year",
    }),
    { column: 5, top: 16, width: 348, height: 312 },
  );
}

function measuredService(page) {
  const first = 35;
  const last = first + orders.length - 1;
  const rows = (column) => `${column}${first}:${column}${last}`;
  page.section(33, "What was delivered: ten orders of a week");
  page.header(34, ["Received", "Promised", "Shipped", "Ordered", "Delivered"], { left: 0 });
  page.given(
    first,
    orders.map(([received, promised, shipped, ordered, delivered]) => [
      serial(...received),
      serial(promised),
      shipped && serial(...shipped),
      ordered,
      delivered,
    ]),
  );
  page.format(rows("A"), "moment");
  page.format(rows("B"), "date");
  page.format(rows("C"), "moment");
  page.format(`D${first}:E${last}`, "whole");
  const measures = [
    ["Delivered by the promised day", `=ONTIME(${rows("B")},${rows("C")})`],
    ["Shipped on the day of the order", `=SAMEDAY(${rows("A")},${rows("C")})`],
    ["… of those received by 14:00", `=SAMEDAY(${rows("A")},${rows("C")},TIME(14,0,0))`],
    ["Orders delivered in full", `=ORDERFILL(${rows("D")},${rows("E")})`],
    ["Units delivered", `=SERVICERATE(SUM(${rows("E")}),SUM(${rows("D")}))`],
  ];
  page.figures(
    last + 2,
    measures.map(([label, formula]) => [label, formula, "", "share"]),
  );
  page.figure(last + 2 + measures.length, [
    "Average time from order to shipping",
    `=LEADTIME(${rows("A")},${rows("C")})*24`,
    "hours",
    "tenth",
  ]);
  page.note(last + 9, "An order not delivered yet counts as late and as not filled.");
}

/** What a service level costs, and which service was given. */
function serviceAndCostSheet() {
  const page = new Page("Service and cost", [248, 88, 120, 72, 80, 88, 88, 88, 88], {
    title: "Service level and its cost",
    sentence: "Figures in blue are given: change one, and every result follows.",
  });
  costOfService(page);
  measuredService(page);
  return page;
}

module.exports = { serviceAndCostSheet };
