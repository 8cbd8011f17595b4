const { assumedHealth } = require("./assumed-health");
const { healthProducts } = require("./health-products");
const { text } = require("./items");
const { listedProducts } = require("./listed-products");
const { serial } = require("./page");

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
  return listedProducts({ name: "Stock health", columns, products, cellOf, notes });
}

function cellOf(product, of) {
  if (of === "name") return text(product.name);
  return of === "lastIssue" ? serial(product.lastIssue) : product[of];
}

module.exports = { healthStock, stockHealthSheet };
