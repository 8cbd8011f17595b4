const { assumedStock, suppliers } = require("./assumed-stock");
const { groupLines, round, unitsPerPeriod } = require("./order-lines");
const { shortName, total } = require("./product-list");

const count = 84;
const firstMonth = 36;
const months = 12;

/** One product is kept in two places, each of which has a row of its own. */
const keptTwice = "Logitech Desktop MK120 Mouse and keyboard Combo";
const eastern = ["East", "Central"];

/**
 * Classes by the value of the year's demand at cost: A to 80 %, B to 95 %.
 *
 * @type {[name: string, line: number][]}
 */
const classLines = [
  ["A", 0.8],
  ["B", 0.95],
];

/**
 * @typedef {object} StockedProduct
 * @property {string} id
 * @property {string} name
 * @property {string} class
 * @property {string} supplier
 * @property {number} unitCost in USD
 * @property {number} price without discounts, in USD
 * @property {number[]} units in each month of the last year
 * @property {number} onHand
 * @property {number} onOrder
 * @property {number} reserved
 * @property {number | ""} leadTime in days
 * @property {number} minimumOrder
 * @property {number} pack
 * @property {number | ""} maximumOrder
 * @property {number} weight of a unit, in kilograms
 */

/**
 * The products that were asked for in most months of the last year, sorted by name: real but for their
 * suppliers and stock.
 *
 * @param {import("./order-lines").OrderLine[]} orderLines
 */
function stockedProducts(orderLines) {
  const products = oftenOrdered(orderLines).map(realFigures);
  classify(products);
  return products
    .sort((a, b) => a.name.localeCompare(b.name, "en"))
    .flatMap(({ ofYear, ...product }) => {
      if (product.name !== keptTwice) return [withUnits(product, ofYear)];
      const isEastern = ({ region }) => eastern.includes(region);
      return [ofYear.filter(isEastern), ofYear.filter((line) => !isEastern(line))].map((part) =>
        withUnits(product, part),
      );
    })
    .map((product, index) => ({ ...product, ...assumedStock(product, index) }));
}

/** The products that were asked for in most months of the last year. */
function oftenOrdered(orderLines) {
  return unambiguous([...groupLines(orderLines, "id").values()])
    .map((ofProduct) => ({
      ofProduct,
      ofYear: ofProduct.filter((line) => line.month >= firstMonth),
    }))
    .sort(
      (a, b) =>
        monthsOf(b.ofYear) - monthsOf(a.ofYear) ||
        total(b.ofYear, "units") - total(a.ofYear, "units") ||
        a.ofProduct[0].id.localeCompare(b.ofProduct[0].id, "en"),
    )
    .slice(0, count);
}

/**
 * Of products that share a name, or a number, nobody could tell which is meant: they are left out.
 *
 * @param {import("./order-lines").OrderLine[][]} products the lines of each
 */
function unambiguous(products) {
  const numbers = new Map();
  const names = new Map();
  for (const { id, name } of products.flat()) {
    add(numbers, shortName(name), id);
    add(names, id, name);
  }
  return products.filter(
    ([{ id, name }]) => numbers.get(shortName(name)).size === 1 && names.get(id).size === 1,
  );
}

function add(map, key, value) {
  if (!map.has(key)) map.set(key, new Set());
  map.get(key).add(value);
}

function monthsOf(ofYear) {
  return new Set(ofYear.map(({ month }) => month)).size;
}

function realFigures({ ofProduct, ofYear }) {
  const [{ id, name, group }] = ofProduct;
  const units = total(ofProduct, "units");
  return {
    ...{ id, name: shortName(name), group, supplier: suppliers[group] },
    unitCost: round(total(ofProduct, "cost") / units),
    price: round(total(ofProduct, "listSales") / units),
    ofYear,
  };
}

/** The product that crosses a line stays in the better class. */
function classify(products) {
  const value = ({ unitCost, ofYear }) => unitCost * total(ofYear, "units");
  const all = products.reduce((sum, product) => sum + value(product), 0);
  let before = 0;
  for (const product of [...products].sort((a, b) => value(b) - value(a))) {
    const [name] = classLines.find(([, line]) => before < line * all) ?? ["C"];
    product.class = name;
    before += value(product);
  }
}

function withUnits(product, ofYear) {
  return { ...product, units: unitsPerPeriod(ofYear, 1, firstMonth + months).slice(firstMonth) };
}

module.exports = { classify, firstMonth, stockedProducts, unambiguous };
