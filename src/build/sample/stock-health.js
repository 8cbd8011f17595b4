const { assumedHealth } = require("./assumed-health");
const { healthProducts } = require("./health-products");
const { text } = require("./items");
const { serial } = require("./page");
const { SampleSheet, columnName } = require("./sheet");

/** @type {[head: string, width: number, format: string | null, of: string][]} */
const columns = [
  ["Product ID", 128, null, "id"],
  ["Product", 232, null, "name"],
  ["Group", 88, null, "group"],
  ["Class", 48, null, "class"],
  ["On hand", 56, "whole", "onHand"],
  ["Unit cost, USD", 72, "cents", "unitCost"],
  ["Units sold a year", 72, "whole", "yearly"],
  ["Last issue", 80, "date", "lastIssue"],
  ["Safety stock", 64, "whole", "safetyStock"],
  ["Net realisable value, USD", 88, "cents", "realisableValue"],
];
const notes = [
  "For the day 2018-01-01: in the pane, enter that day as the date of the report.",
  "Real, from the order lines: products, groups, units sold in 2017, day of the last order, unit cost.",
  "Classes are by the year’s value at cost: A to 80 %, B to 95 %.",
  "Assumed: stock on hand, safety stock, and that selling takes a tenth of the real average price.",
  "The sheets Receipts and Batches tell when this stock came in, and what of it does not keep.",
];
/** Columns that stay in view; at their edge a sentence would be cut, so that notes begin behind it. */
const columnsInView = 2;

/**
 * The products of the list with the stock that is assumed of them.
 *
 * @param {import("./order-lines").OrderLine[]} lines
 */
function healthStock(lines) {
  return healthProducts(lines).map((product, index) => ({
    ...product,
    ...assumedHealth(product, index),
  }));
}

/** A stock to judge, as a controller would export it. */
function stockHealthSheet(products) {
  const sheet = new SampleSheet(
    "Stock health",
    columns.map(([, width]) => width),
  );
  const last = products.length + 1;
  const letterOf = (head) => columnName(columns.findIndex(([own]) => own === head));
  sheet.fill(
    1,
    columns.map(([head]) => head),
  );
  products.forEach((product, index) =>
    sheet.fill(
      index + 2,
      columns.map(([, , , of]) => cellOf(product, of)),
    ),
  );
  // Below the list, apart from it and from what the pane writes beside it.
  notes.forEach((note, index) => {
    sheet.fill(last + 2 + index, [note], columnsInView);
    sheet.style(`${columnName(columnsInView)}${last + 2 + index}`, "quiet");
  });
  sheet.style(`A1:${letterOf("Group")}1`, "header");
  sheet.style(`${letterOf("On hand")}1:${columnName(columns.length - 1)}1`, "headerWrapped");
  const classes = letterOf("Class");
  sheet.style(`${classes}1`, "headerCenter");
  sheet.style(`${classes}2:${classes}${last}`, "center");
  columns.forEach(([head, , format]) => {
    const letter = letterOf(head);
    if (format) sheet.format(`${letter}2:${letter}${last}`, format);
  });
  sheet.markBelowZero(`${letterOf("On hand")}2:${letterOf("On hand")}${last}`, "short");
  sheet.extras = { panes: { xSplit: columnsInView, ySplit: 1 }, rows: { 0: { size: 40 } } };
  return sheet;
}

function cellOf(product, of) {
  if (of === "name") return text(product.name);
  return of === "lastIssue" ? serial(product.lastIssue) : product[of];
}

module.exports = { healthStock, stockHealthSheet };
