const { Page, lineChart, serial } = require("./page");

/** From where both promises need a safety stock; below, the lot alone is enough for units. */
const levels = [0.97, 0.975, 0.98, 0.985, 0.99, 0.992, 0.994, 0.995, 0.997, 0.998, 0.999];

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
    ["Purchase price", 40, "USD a unit", "cents"],
    ["Cost of capital", 0.09, "a year", "share"],
    ["Space, handling and insurance", 0.08, "a year", "share"],
    ["Obsolescence and damage", 0.05, "a year", "share"],
    ["Holding cost", "=HOLDINGCOST(B9,B10,B11,B12)", "USD a unit, year", "cents"],
    ["Units served with no safety stock", "=SERVICELEVEL.FILL(0,B8,B6,B7)", "", "share"],
  ]);
  page.section(16, "What service costs: safety stock in units, and its holding cost in USD a year");
  page.header(17, ["Service level", "Of cycles", "Cost, USD", "Of units", "Cost, USD"]);
  const last = 17 + levels.length;
  page.given(
    18,
    levels.map((level) => [level]),
  );
  page.format(`A18:A${last}`, "share");
  page.fill(18, [`=SAFETYSTOCK.CYCLE(A18:A${last},B6,B7)`, `=B18:B${last}*B13`], 1);
  page.fill(18, [`=SAFETYSTOCK.FILL(A18:A${last},B8,B6,B7)`, `=D18:D${last}*B13`], 3);
  page.format(`B18:B${last}`, "tenth");
  page.format(`C18:C${last}`, "whole");
  page.format(`D18:D${last}`, "tenth");
  page.format(`E18:E${last}`, "whole");
  page.fill(last + 1, ["Formulas"]);
  page.style(`A${last + 1}:A${last + 2}`, "quiet");
  page.formulaOf("B18", last + 1, 1);
  page.formulaOf("D18", last + 2, 1);
  page.note(
    last + 3,
    "The same percentage is a stricter promise for cycles than for units: a large lot is rarely short.",
  );
  page.chart(
    lineChart({
      title: "What a service level costs",
      labels: `A18:A${last}`,
      series: [
        { name: "Share of cycles", range: `C18:C${last}`, color: "#0F6CBD" },
        { name: "Share of units", range: `E18:E${last}`, color: "#C05A00" },
      ],
      x: "Service level",
      y: "Holding cost, USD a year",
    }),
    { column: 5, top: 17, width: 376, height: 322 },
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
  const page = new Page("Service and cost", [224, 84, 116, 64, 76, 96, 96, 96, 88], {
    title: "Service level and its cost",
    sentence: "Figures in blue are given: change one, and every result follows.",
  });
  costOfService(page);
  measuredService(page);
  return page;
}

module.exports = { serviceAndCostSheet };
