const { text } = require("./items");
const { listedProducts } = require("./listed-products");
const { firstYear } = require("./order-lines");
const { monthNames } = require("./sheet");

const year = firstYear + 3;

/** @type {[head: string, width: number, format: string | null, of: string][]} */
const columns = [
  ["Product ID", 128, null, "id"],
  ["Product", 232, null, "name"],
  ["Class", 48, null, "class"],
  ["Supplier", 152, null, "supplier"],
  ["On hand", 56, "whole", "onHand"],
  ["Reserved", 68, "whole", "reserved"],
  ["On order", 56, "whole", "onOrder"],
  ["Lead time, days", 72, "whole", "leadTime"],
  ["Unit cost, USD", 72, "cents", "unitCost"],
  ["Sales price, USD", 80, "cents", "price"],
  ["Minimum order", 72, "whole", "minimumOrder"],
  ["Pack", 48, "whole", "pack"],
  ["Maximum order", 76, "whole", "maximumOrder"],
  ["Weight, kg", 64, "tenth", "weight"],
];
const notes = [
  "Real, from the order lines: products, units of each month, unit cost, price without discounts.",
  "Assumed: suppliers, lead times, stock, what is reserved and on order, limits of an order, weights.",
  "Classes are by the year’s value at cost: A to 80 %, B to 95 %.",
  "The twelve months stand for the last ones before the day of the plan.",
];

/**
 * A list to order from, as a planner would export it.
 *
 * @param {import("./stocked-products").StockedProduct[]} products
 */
function stockListSheet(products) {
  // Texts, so that the spreadsheet does not take them for days.
  const periods = monthNames.map((month) => `'${month} ${year}`);
  return listedProducts({ name: "Stock list", columns, periods, products, cellOf, notes });
}

function cellOf(product, of) {
  return of === "name" ? text(product.name) : product[of];
}

module.exports = { stockListSheet };
