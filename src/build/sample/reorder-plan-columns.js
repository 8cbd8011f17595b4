const { columnName } = require("./sheet");

const quarters = 12;
const [first, last] = [15, 34];

/** The history stands below the plan, product under product. */
const below = 43;

const rows = (from, to = from) => `${from}${first}:${to}${last}`;

const history = historyOf(first, last);

/** Lead time and review, in quarters: what an order has to last for. */
const protection = `(${rows("C")}+B8)/B7`;

/**
 * How the demand behaves, beside the history: head, formula, and what it says.
 *
 * @type {[head: string, formula: string, meaning: string][]}
 */
const behaviours = [
  ["XYZ", `=XYZ(${history})`, "How steady the demand is"],
  ["Pattern", `=DEMANDPATTERN(${history})`, "How often, and how evenly, it is asked for"],
];

/** So many quarters the stock may last. */
const ahead = 8;

/** The average, quarter by quarter, beside the history and how it behaves. */
const expected = {
  formula: `=DEMANDFORECAST(${history},${ahead},"average")`,
  first: quarters + 1 + behaviours.length,
  last: quarters + behaviours.length + ahead,
};

/**
 * The computed columns of the plan, from E on: head, unit, number format, formula of all rows, and
 * what it says.
 *
 * @type {[head: string, unit: string, format: string | null, formula: string, meaning: string][]}
 */
const results = [
  [
    "Average demand",
    "a quarter",
    "tenth",
    `=DEMANDFORECAST(${history},1,"average")`,
    "Average demand",
  ],
  [
    "Standard deviation",
    "a quarter",
    "tenth",
    `=DEMANDVARIATION(${history})*${rows("E")}`,
    "Standard deviation",
  ],
  ["Class", "", null, `=ABC(${rows("E")}*${rows("B")})`, "Class by use at cost"],
  [
    "Safety stock",
    "units",
    "tenth",
    `=SAFETYSTOCK.HISTORY(XLOOKUP(${rows("G")},E5:E7,F5:F7),${history},${rows("C")}/B7,B8/B7)`,
    "Safety stock, by the service of the class",
  ],
  [
    "Reorder point",
    "units",
    "tenth",
    `=REORDERPOINT(${rows("E")},${rows("C")}/B7,${rows("H")},B8/B7)`,
    "Reorder point, for lead time and review",
  ],
  [
    "Lot (EOQ)",
    "units",
    "tenth",
    `=EOQ(4*${rows("E")},B5,HOLDINGCOST(${rows("B")},B6))`,
    "Lot that costs least (EOQ)",
  ],
  [
    "Order",
    "units",
    "whole",
    `=ORDERPROPOSAL(${rows("D")},${rows("I")},${rows("I")}+${rows("J")},"",1)`,
    "Order: up to a lot above the reorder point",
  ],
  ["Order value", "USD", "whole", `=${rows("K")}*${rows("B")}`, "Order at unit cost"],
  [
    "Within budget",
    "units",
    "whole",
    `=ORDERBUDGET(${rows("K")},1,${rows("B")},${rows("B")},${rows("D")},${rows("E")}*${protection},${rows("F")}*(${protection})^0.5,B10)`,
    "Orders that the budget pays, by risk",
  ],
  [
    "Lasts",
    "weeks",
    "tenth",
    `=COVERAGE.FORWARD(${rows("D")},${futureDemand()},B7)`,
    "How long stock and orders last",
  ],
  [
    "Order by",
    "date",
    "date",
    `=LASTORDERDATE(B9,${rows("D")},${futureDemand()},7*${rows("C")},7*B7)`,
    "Last day to order without running out",
  ],
];

function futureDemand() {
  const [from, to] = [expected.first, expected.last].map(columnName);
  return `${from}${first + below}:${to}${last + below}`;
}

function historyOf(from, to = from) {
  return `B${from + below}:${columnName(quarters)}${to + below}`;
}

/** The letters of a computed column by its head. */
function columnOf(head) {
  return columnName(4 + results.findIndex(([own]) => own === head));
}

/** Where the first result of a behaviour stands. */
function behaviourCell(index) {
  return `${columnName(quarters + 1 + index)}${first + below}`;
}

module.exports = {
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
};
