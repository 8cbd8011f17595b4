const { groupLines, round } = require("./order-lines");
const { shortName, total } = require("./product-list");
const { classify, firstMonth, unambiguous } = require("./stocked-products");

/** How many products of each kind the list has. */
const counts = { moving: 40, perishable: 10, sleeping: 10 };

/** Glue dries out. */
const perishableGroups = ["Labels", "Envelopes"];

/**
 * @typedef {object} HealthProduct
 * @property {string} id
 * @property {string} name
 * @property {string} group
 * @property {string} class
 * @property {"moving" | "perishable" | "sleeping"} kind
 * @property {number} unitCost in USD
 * @property {number} averagePrice after discounts, in USD
 * @property {number} yearly units sold in the last year
 * @property {string} lastIssue the day of the last order, as 2017-12-31
 */

/**
 * Products that sell, products that do not keep, and products that nobody has asked for in the last
 * year: all figures are real.
 *
 * @param {import("./order-lines").OrderLine[]} orderLines
 * @returns {HealthProduct[]} sorted by name
 */
function healthProducts(orderLines) {
  const all = unambiguous([...groupLines(orderLines, "id").values()]).map(withYear);
  const byOrders = all.sort(
    (a, b) =>
      b.ofYear.length - a.ofYear.length ||
      b.ofProduct.length - a.ofProduct.length ||
      a.ofProduct[0].id.localeCompare(b.ofProduct[0].id, "en"),
  );
  const kindOf = ({ ofProduct: [{ group }], ofYear }) => {
    if (ofYear.length === 0) return "sleeping";
    return perishableGroups.includes(group) ? "perishable" : "moving";
  };
  const products = Object.entries(counts).flatMap(([kind, count]) =>
    byOrders
      .filter((product) => kindOf(product) === kind)
      .slice(0, count)
      .map((product) => ({ ...realFigures(product), kind })),
  );
  classify(products);
  const sorted = products
    .sort((a, b) => a.name.localeCompare(b.name, "en"))
    .map((product) => {
      delete product.ofYear;
      return product;
    });
  // What `classify` has added is known to nobody but it.
  return /** @type {HealthProduct[]} */ (/** @type {unknown} */ (sorted));
}

function withYear(ofProduct) {
  return { ofProduct, ofYear: ofProduct.filter((line) => line.month >= firstMonth) };
}

function realFigures({ ofProduct, ofYear }) {
  const [{ id, name, group }] = ofProduct;
  const units = total(ofProduct, "units");
  return {
    ...{ id, name: shortName(name), group, ofYear },
    unitCost: round(total(ofProduct, "cost") / units),
    averagePrice: round(total(ofProduct, "sales") / units),
    yearly: total(ofYear, "units"),
    lastIssue: ofProduct.reduce((last, { date }) => (date > last ? date : last), ""),
  };
}

module.exports = { healthProducts };
