const { Page, serial, stackedChart } = require("./page");
const { columnName } = require("./sheet");

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
  page.header(5, ["Date", "Units", "USD a unit", "Movement"], { left: 1 });
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
    ["Sales of the year", 19800, "USD", "whole"],
    ["Sold", "=SUM(B6:B11)-B13", "units", "whole"],
  ]);
  page.section(17, "The same stock by three methods, in USD");
  page.header(18, [
    "Method",
    "Stock value",
    "Cost of sales",
    "Together",
    "Margin",
    "GMROI",
    "DSI, days",
  ]);
  [
    ["FIFO", "fifo"],
    ["Moving average", "average"],
    ["LIFO", "lifo"],
  ].forEach(([name, method], index) => {
    const row = 19 + index;
    page.fill(row, [
      name,
      `=STOCKVALUE(B$6:B$11,C$6:C$11,B$13,"${method}")`,
      `=COGS(B$6:B$11,C$6:C$11,B$15,"${method}")`,
      `=B${row}+C${row}`,
      `=B$14-C${row}`,
    ]);
  });
  page.fill(19, ["=GMROI(E19:E21,B19:B21)", "=DSI(B19:B21,C19:C21)"], 5);
  page.format("B19:E21", "whole");
  page.format("F19:F21", "cents");
  page.format("G19:G21", "tenth");
  page.fill(22, ["Formulas of the first row"]);
  page.style("A22", "quiet");
  page.formulaOf("B19", 22, 1);
  page.formulaOf("C19", 22, 5);
  page.note(
    23,
    "Prices rise: FIFO shows the dearer stock and the larger margin. IFRS (IAS 2) does not allow LIFO.",
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
  page.section(25, "Stock ledger, movement by movement, in units and USD");
  page.formulaOf(`D${first}`, 25, 4);
  page.fill(26, ["First in, first out"], 3);
  page.fill(26, ["Moving average"], 6);
  page.style("D26:G26", "header");
  page.style("A26:C26", "header");
  page.style("H26:I26", "header");
  page.header(27, [
    "Date",
    "Units",
    "USD a unit",
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
  page.format(`E${first}:F${last}`, "whole");
  page.format(`G${first}:G${last}`, "whole");
  page.format(`H${first}:I${last}`, "whole");
  page.note(
    last + 1,
    "With FIFO the ledger ends at the value of the yearly count; with an average it need not.",
  );
  return { next: last + 3, first, last };
}

function writeDowns(page, top) {
  page.section(top, "Write-down to net realisable value");
  page.formulaOf(`E${top + 2}`, top, 4);
  page.header(top + 1, ["Article", "Units", "Cost, USD", "Brings, USD", "Write-down, USD"]);
  page.given(top + 2, [
    ["Pump housing, old series", 40, 62.5, 48],
    ["Seal kit", 310, 4.2, 6.9],
    ["Control unit 2", 12, 215, 90],
  ]);
  page.style(`A${top + 2}:A${top + 4}`, "plain");
  const rows = (column) => `${column}${top + 2}:${column}${top + 4}`;
  page.fill(top + 2, [`=WRITEDOWN(${rows("B")},${rows("C")},${rows("D")})`], 4);
  page.format(rows("B"), "whole");
  page.format(`C${top + 2}:D${top + 4}`, "cents");
  page.format(rows("E"), "whole");
  page.note(
    top + 5,
    "IAS 2 compares article by article: a gain on one does not make up for another.",
  );
  return top + 7;
}

/** Receipt by receipt what FIFO has left of each after every movement. */
function layers(page, top, { first, last }) {
  const [head, start] = [top + 1, top + 2];
  const end = start + last - first;
  page.section(top, "What is left of each receipt after every movement, in units");
  page.formulaOf(`B${start}`, top, 4);
  page.header(head, ["Date", ...receipts.map((_, index) => `=A${6 + index}`)]);
  page.format(`B${head}:G${head}`, "date");
  for (let row = start; row <= end; row += 1) {
    const movement = first + row - start;
    const issued = `SUMIF(B$${first}:B${movement},"<0")`;
    const left = receipts.map((_, index) => {
      const [date, units] = [`A$${6 + index}`, `B$${6 + index}`];
      return `=IF(${date}>A${movement},0,MAX(0,MIN(${units},SUM(B$6:${units})+${issued})))`;
    });
    page.fill(row, [`=A${movement}`, ...left]);
  }
  page.style(`A${start}:A${end}`, "left");
  page.format(`A${start}:A${end}`, "date");
  page.format(`B${start}:G${end}`, "whole");
  const colors = ["#5B6470", "#0F6CBD", "#C05A00", "#107C41", "#8764B8", "#B4009E"];
  page.chart(
    stackedChart({
      title: "FIFO layers: the stock by the receipt it came from",
      labels: `A${start}:A${end}`,
      series: receipts.map(([date, , , cost], index) => ({
        name: `${date} at ${cost.toFixed(2)}`,
        range: `${columnName(1 + index)}${start}:${columnName(1 + index)}${end}`,
        color: colors[index],
      })),
      x: "After the movement of",
      y: "Units",
    }),
    { column: 0, top: end + 2, width: 760, height: 345 },
  );
}

/** What stock is worth at the end of a year, by method. */
function valuationSheet() {
  const page = new Page("Valuation", [188, 84, 94, 92, 116, 94, 84, 80, 96], {
    title: "Value of the stock and cost of sales",
    sentence: "Figures in blue are given: change one, and every result follows.",
  });
  methods(page);
  const { next, ...movements } = ledger(page);
  layers(page, writeDowns(page, next), movements);
  return page;
}

module.exports = { valuationSheet };
