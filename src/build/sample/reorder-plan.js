const { Page, serial } = require("./page");
const { firstYear, groupLines, round, unitsPerPeriod } = require("./order-lines");
const {
  behaviourCell,
  behaviours,
  below,
  columnOf,
  expected,
  first,
  historyOf,
  last,
  quarters,
  results,
  rows,
} = require("./reorder-plan-columns");
const { columnName } = require("./sheet");
const { shortName, total } = require("./product-list");

/** In weeks, and in units on hand and on order from the top of the list; both are assumed. */
const leadTimes = { Furniture: 8, Technology: 6, "Office Supplies": 3 };
const positions = [6, 14, 9, 5, 2, 9, 8, 4, 6, 3, 12, 7, 3, 5, 11, 6, 1, 14, 4, 8];

/** The twenty products with the most order lines in the last three years. */
function mostOrdered(lines) {
  const recent = lines.filter((line) => line.month >= 12);
  return [...groupLines(recent, "name")]
    .sort(([a, some], [b, others]) => others.length - some.length || a.localeCompare(b, "en"))
    .slice(0, last - first + 1);
}

function policy(page) {
  page.section(4, "Policy");
  page.figures(5, [
    ["Cost of one order", 6, "USD", "cents"],
    ["Holding cost, of the unit cost", 0.24, "a year", "percent"],
    ["Weeks in a quarter", 13, "", "whole"],
    ["Weeks between two reviews", 2, "", "whole"],
    ["Day of the plan", serial(`${firstYear + 4}-01-01`), "", "date"],
    ["Budget for orders", 4000, "USD", "whole"],
  ]);
  page.fill(4, ["Class", "Service"], 4);
  page.style("E4", "headerCenter");
  page.style("F4", "headerRight");
  page.given(
    5,
    [
      ["A", 0.98],
      ["B", 0.95],
      ["C", 0.9],
    ],
    { from: 4 },
  );
  page.style("E5:E7", "center");
  page.format("F5:F7", "percent");
}

function plan(page, products) {
  const top = first - 3;
  const end = columnName(3 + results.length);
  page.section(top, "Plan");
  const heads = ["Product", "Unit cost", "Lead time", "Stock and on order"];
  page.header(top + 1, [...heads, ...results.map(([head]) => head)]);
  page.style(`B${top + 1}:${end}${top + 1}`, "headerWrapped");
  page.style(`${columnOf("Class")}${top + 1}`, "headerWrappedCenter");
  page.extras.rows[top] = { size: 56 };
  page.fill(top + 2, ["", "USD", "weeks", "units", ...results.map(([, unit]) => unit)]);
  page.style(`A${top + 2}:${end}${top + 2}`, "unitRight");
  products.forEach(([name, lines], index) => {
    const row = first + index;
    const unitCost = round(total(lines, "cost") / total(lines, "units"));
    page.fill(row, [shortName(name), unitCost, leadTimes[lines[0].category], positions[index]]);
  });
  page.style(rows("B", "D"), "given");
  page.format(rows("B"), "cents");
  page.format(rows("C", "D"), "whole");
  results.forEach(([, , format, formula], index) => {
    const column = columnName(4 + index);
    page.cells[`${column}${first}`] = formula;
    if (format) page.format(rows(column), format);
    else page.style(rows(column), "center");
  });
  const [order, value, paid] = ["Order", "Order value", "Within budget"].map(columnOf);
  const totals = [order, value, paid].map((column) => `=SUM(${rows(column)})`);
  page.fill(last + 1, ["Total"]);
  page.fill(last + 1, totals, 4 + results.findIndex(([head]) => head === "Order"));
  page.style(`A${last + 1}:${end}${last + 1}`, "total");
  page.format(`${order}${last + 1}:${paid}${last + 1}`, "whole");
}

function explanation(page) {
  page.section(last + 3, "How the columns are made");
  const made = [
    ...results.map(([, , , , meaning], index) => [meaning, `${columnName(4 + index)}${first}`]),
    ...behaviours.map(([, , meaning], index) => [meaning, behaviourCell(index)]),
  ];
  made.forEach(([meaning, cell], index) => {
    page.fill(last + 4 + index, [meaning]);
    page.formulaOf(cell, last + 4 + index, 2);
  });
  [
    "Most of these products are asked for seldom or unevenly: check their buffers with STOCKSIM.",
    "Within the budget come the units that are likeliest to be missed, each counted at its cost.",
    "REORDERPOINT.HISTORY would take the history as it was, but twelve quarters are too few for 98%.",
  ].forEach((sentence, index) => page.note(last + 4 + made.length + index, sentence));
}

function history(page, products) {
  const [top, end] = [first + below, last + below];
  const area = historyOf(first, last);
  const of = (make) => Array.from({ length: quarters }, (_, quarter) => make(quarter));
  page.section(top - 3, "Units ordered in each quarter of three years, and how steadily");
  page.header(top - 2, ["Product", ...of((quarter) => firstYear + 1 + Math.floor(quarter / 4))]);
  page.fill(top - 1, ["", ...of((quarter) => `Q${(quarter % 4) + 1}`)]);
  page.style(`A${top - 1}:${columnName(quarters)}${top - 1}`, "unitRight");
  products.forEach(([, lines], index) => {
    const units = unitsPerPeriod(lines, 3, quarters + 4).slice(4);
    page.fill(top + index, [`=A${first + index}`, ...units]);
  });
  behaviours.forEach(([head, formula], index) => {
    const column = columnName(quarters + 1 + index);
    page.cells[`${column}${top - 2}`] = head;
    page.cells[behaviourCell(index)] = formula;
    page.style(`${column}${top - 2}:${column}${top - 1}`, "headerCenter");
    page.style(`${column}${top}:${column}${end}`, "center");
  });
  expectedDemand(page, top, end);
  page.style(area, "given");
  page.format(area, "whole");
  page.note(end + 1, "Orders of a product's several article numbers are added up.");
}

/** The average of each product, for as long as its stock may last. */
function expectedDemand(page, top, end) {
  const [from, to] = [expected.first, expected.last].map(columnName);
  page.cells[`${from}${top - 2}`] = "Expected in the quarters to come";
  const quartersAhead = Array.from({ length: expected.last - expected.first + 1 }, (_, k) => k + 1);
  page.fill(top - 1, quartersAhead, expected.first);
  page.cells[`${from}${top}`] = expected.formula;
  page.style(`${from}${top - 2}:${to}${top - 2}`, "header");
  page.style(`${from}${top - 1}:${to}${top - 1}`, "unitRight");
  page.format(`${from}${top}:${to}${end}`, "tenth");
}

/** Twenty items from their real history to an order. */
function reorderPlanSheet(lines) {
  const widths = [268, 76, 48, 60, 60, 66, 48, 54, 60, 52, 52, 48, 56, 48, 76];
  const page = new Page("Reorder plan", widths, {
    title: "Reorder plan for twenty products",
    sentence:
      "Demand and unit cost are real, from the orders of three years; policy, lead times and positions are assumed.",
  });
  const products = mostOrdered(lines);
  policy(page);
  plan(page, products);
  explanation(page);
  history(page, products);
  return page;
}

module.exports = { reorderPlanSheet };
