const { Page, serial } = require("./page");

/** @type {[date: string, kind: string, units: number, cost: number][]} */
const receipts = [
  ["2025-01-01", "Opening stock", 120, 14],
  ["2025-02-17", "Receipt", 200, 14.4],
  ["2025-04-09", "Receipt", 200, 15.1],
  ["2025-06-23", "Receipt", 150, 15.8],
  ["2025-09-02", "Receipt", 200, 16.2],
  ["2025-11-18", "Receipt", 150, 17],
];
/** @type {[date: string, units: number][]} */
const issues = [
  ["2025-01-31", 90],
  ["2025-03-31", 180],
  ["2025-05-30", 170],
  ["2025-08-29", 190],
  ["2025-10-31", 160],
  ["2025-12-19", 90],
];

function methods(page) {
  page.section(4, "Receipts of the year");
  page.header(5, ["Date", "Units", "€ a unit", "Movement"], { left: 1 });
  page.style("D5", "header");
  page.given(
    6,
    receipts.map(([date, kind, units, cost]) => [serial(date), units, cost, kind]),
  );
  page.style("A6:A11", "givenLeft");
  page.style("D6:D11", "plain");
  page.format("A6:A11", "date");
  page.format("B6:B11", "whole");
  page.format("C6:C11", "cents");
  page.figures(13, [
    ["Counted at the end of the year", 140, "units", "whole"],
    ["Sales of the year", 19800, "€", "whole"],
    ["Sold", "=SUM(B6:B11)-B13", "units", "whole"],
  ]);
  page.section(17, "The same stock by three methods, in €");
  page.header(18, [
    "Method",
    "Stock value",
    "Cost of sales",
    "Together",
    "Margin",
    "GMROI",
    "DSI, days",
  ]);
  ["fifo", "average", "lifo"].forEach((method, index) => {
    const row = 19 + index;
    page.fill(row, [
      method,
      `=STOCKVALUE(B$6:B$11,C$6:C$11,B$13,A${row})`,
      `=COGS(B$6:B$11,C$6:C$11,B$15,A${row})`,
      `=B${row}+C${row}`,
      `=B$14-C${row}`,
    ]);
  });
  page.fill(19, ["=GMROI(E19:E21,B19:B21)", "=DSI(B19:B21,C19:C21)"], 5);
  page.format("B19:E21", "cents");
  page.format("F19:F21", "cents");
  page.format("G19:G21", "tenth");
  page.fill(22, ["Formulas of the first row"]);
  page.style("A22", "quiet");
  page.formulaOf("B19", 22, 1);
  page.formulaOf("C19", 22, 5);
  page.note(
    23,
    "Prices rise: fifo shows the dearer stock and the larger margin. IFRS (IAS 2) does not allow lifo.",
  );
}

/**
 * @param {any[]} one
 * @param {any[]} other
 */
const byDate = ([one], [other]) => one - other;

function ledger(page) {
  const movements = [
    ...receipts.map(([date, kind, units, cost]) => [serial(date), units, cost, kind]),
    ...issues.map(([date, units]) => [serial(date), -units, null, "Issue"]),
  ].sort(byDate);
  const [first, last] = [28, 27 + movements.length];
  page.section(25, "Stock ledger, movement by movement, in units and €");
  page.formulaOf(`D${first}`, 25, 4);
  page.fill(26, ["First in, first out"], 3);
  page.fill(26, ["Moving average"], 6);
  page.style("D26:G26", "header");
  page.style("A26:C26", "header");
  page.style("H26:I26", "header");
  page.header(27, [
    "Date",
    "Units",
    "€ a unit",
    "On hand",
    "Value",
    "Cost of issue",
    "On hand",
    "Value",
    "Cost of issue",
  ]);
  page.given(
    first,
    movements.map(([date, units, cost]) => [date, units, cost]),
  );
  page.fill(first, [`=STOCKLEDGER(B${first}:B${last},C${first}:C${last})`], 3);
  page.fill(first, [`=STOCKLEDGER(B${first}:B${last},C${first}:C${last},"average")`], 6);
  page.style(`A${first}:A${last}`, "givenLeft");
  page.format(`A${first}:A${last}`, "date");
  page.format(`B${first}:B${last}`, "whole");
  page.format(`C${first}:C${last}`, "cents");
  page.format(`D${first}:D${last}`, "whole");
  page.format(`E${first}:F${last}`, "cents");
  page.format(`G${first}:G${last}`, "whole");
  page.format(`H${first}:I${last}`, "cents");
  page.note(
    last + 1,
    "With fifo the ledger ends at the value of the yearly count; with an average it need not.",
  );
  return last + 3;
}

function writeDowns(page, top) {
  page.section(top, "Write-down to net realisable value");
  page.formulaOf(`E${top + 2}`, top, 4);
  page.header(top + 1, ["Article", "Units", "Cost, €", "Brings, €", "Write-down, €"]);
  page.given(top + 2, [
    ["Pump housing, old series", 40, 62.5, 48],
    ["Seal kit", 310, 4.2, 6.9],
    ["Control unit 2", 12, 215, 90],
  ]);
  page.style(`A${top + 2}:A${top + 4}`, "plain");
  const rows = (column) => `${column}${top + 2}:${column}${top + 4}`;
  page.fill(top + 2, [`=WRITEDOWN(${rows("B")},${rows("C")},${rows("D")})`], 4);
  page.format(rows("B"), "whole");
  page.format(`C${top + 2}:E${top + 4}`, "cents");
  page.note(
    top + 5,
    "IAS 2 compares article by article: a gain on one does not make up for another.",
  );
}

/** What stock is worth at the end of a year, by method. */
function valuationSheet() {
  const page = new Page("Valuation", [216, 88, 96, 80, 96, 96, 80, 88, 96], {
    title: "Value of the stock and cost of sales",
    sentence: "Figures in blue are given: change one, and every result follows.",
  });
  methods(page);
  writeDowns(page, ledger(page));
  return page;
}

module.exports = { valuationSheet };
