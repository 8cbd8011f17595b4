const { Page } = require("./page");
const { firstYear, groupLines, round, unitsPerPeriod } = require("./order-lines");
const { columnName } = require("./sheet");
const { total } = require("./product-list");

const quarters = 12;
const [first, last] = [13, 32];

/** The history stands below the plan, product under product. */
const below = 37;

/** In weeks, and in units on hand and on order from the top of the list; both are assumed. */
const leadTimes = { Furniture: 8, Technology: 6, "Office Supplies": 3 };
const positions = [6, 14, 9, 5, 2, 9, 8, 4, 6, 3, 12, 7, 3, 5, 11, 6, 1, 14, 4, 8];

const rows = (from, to = from) => `${from}${first}:${to}${last}`;

/** The twenty products with the most order lines in the last three years. */
function mostOrdered(lines) {
  const recent = lines.filter((line) => line.month >= 12);
  return [...groupLines(recent, "name")]
    .sort(([a, some], [b, others]) => others.length - some.length || a.localeCompare(b, "en"))
    .slice(0, last - first + 1);
}

/**
 * The computed columns, from E on: head, unit, number format, formula (of one row, or of all), and
 * what it says.
 *
 * @type {[head: string, unit: string, format: string | null,
 *   formula: string | ((row: number) => string), meaning: string][]}
 */
const results = [
  ["Average", "a quarter", "tenth", (row) => `=AVERAGE(${historyOf(row)})`, "Average demand"],
  ["St. dev.", "a quarter", "tenth", (row) => `=STDEV.S(${historyOf(row)})`, "Standard deviation"],
  ["XYZ", "", null, `=XYZ(${historyOf(first, last)})`, "How steady the demand is"],
  [
    "Pattern",
    "",
    null,
    `=DEMANDPATTERN(${historyOf(first, last)})`,
    "How often, and how evenly, it is asked for",
  ],
  ["Class", "", null, `=ABC(${rows("E")}*${rows("B")})`, "Class by use at cost"],
  [
    "Safety",
    "units",
    "tenth",
    `=SAFETYSTOCK.CYCLE(XLOOKUP(${rows("I")},E5:E7,F5:F7),${rows("F")},${rows("C")}/B7,"","",B8/B7)`,
    "Safety stock, by the service of the class",
  ],
  [
    "Reorder",
    "units",
    "tenth",
    `=REORDERPOINT(${rows("E")},${rows("C")}/B7,${rows("J")})`,
    "Reorder point",
  ],
  ["EOQ", "units", "tenth", `=EOQ(4*${rows("E")},B5,HOLDINGCOST(${rows("B")},B6))`, "Cheapest lot"],
  [
    "Target",
    "units",
    "tenth",
    `=TARGETSTOCK(${rows("E")},${rows("C")}/B7,B8/B7,${rows("J")})`,
    "Target stock",
  ],
  [
    "Order",
    "units",
    "whole",
    `=ORDERPROPOSAL(${rows("D")},${rows("K")},${rows("M")},${rows("L")},1)`,
    "Order: to the target, at least the lot",
  ],
];

function historyOf(from, to = from) {
  return `B${from + below}:${columnName(quarters)}${to + below}`;
}

/** A name without the colour, size or use that some have behind it. */
function shortName(name) {
  return name.replace(/(,| with | for ).*$/, "");
}

function policy(page) {
  page.section(4, "Policy");
  page.figures(5, [
    ["Cost of one order", 6, "USD", "cents"],
    ["Holding cost, of the unit cost", 0.24, "a year", "percent"],
    ["Weeks in a quarter", 13, "", "whole"],
    ["Weeks between two reviews", 2, "", "whole"],
  ]);
  page.fill(4, ["Class", "Service"], 4);
  page.style("E4:F4", "headerRight");
  page.given(
    5,
    [
      ["A", 0.98],
      ["B", 0.95],
      ["C", 0.9],
    ],
    { from: 4 },
  );
  page.style("E5:E7", "right");
  page.format("F5:F7", "percent");
}

function plan(page, products) {
  page.section(10, "Plan");
  const heads = ["Product", "Cost", "Lead time", "Position", ...results.map(([head]) => head)];
  page.header(11, heads);
  page.fill(12, ["", "USD", "weeks", "units", ...results.map(([, unit]) => unit)]);
  page.style("A12:N12", "unitRight");
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
    if (typeof formula === "string") page.cells[`${column}${first}`] = formula;
    else for (let row = first; row <= last; row += 1) page.cells[`${column}${row}`] = formula(row);
    if (format) page.format(rows(column), format);
    else page.style(rows(column), "right");
  });
}

function explanation(page) {
  page.section(last + 2, "How the columns are made");
  results.forEach(([, , , , meaning], index) => {
    page.fill(last + 3 + index, [meaning]);
    page.formulaOf(`${columnName(4 + index)}${first}`, last + 3 + index, 1);
  });
  page.note(
    last + 3 + results.length,
    "Most of these products are asked for seldom or unevenly: check their buffers with STOCKSIM.",
  );
}

function history(page, products) {
  const [top, end] = [first + below, last + below];
  const area = historyOf(first, last);
  const of = (make) => Array.from({ length: quarters }, (_, quarter) => make(quarter));
  page.section(top - 3, "Units ordered in each quarter of three years");
  page.header(top - 2, ["Product", ...of((quarter) => firstYear + 1 + Math.floor(quarter / 4))]);
  page.fill(top - 1, ["", ...of((quarter) => `Q${(quarter % 4) + 1}`)]);
  page.style(`A${top - 1}:${columnName(quarters)}${top - 1}`, "unitRight");
  products.forEach(([, lines], index) => {
    const units = unitsPerPeriod(lines, 3, quarters + 4).slice(4);
    page.fill(top + index, [`=A${first + index}`, ...units]);
  });
  page.style(area, "given");
  page.format(area, "whole");
  page.note(end + 1, "Orders of a product's several article numbers are added up.");
}

/** Twenty items from their real history to an order. */
function reorderPlanSheet(lines) {
  const widths = [278, 52, 64, 58, 58, 58, 36, 78, 42, 50, 58, 44, 48, 44];
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
