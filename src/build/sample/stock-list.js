const { text } = require("./items");
const { firstYear } = require("./order-lines");
const { SampleSheet, columnName, monthNames } = require("./sheet");

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
/** Columns that stay in view; at their edge a sentence would be cut, so that notes begin behind it. */
const columnsInView = 2;

/**
 * A list to order from, as a planner would export it.
 *
 * @param {import("./stocked-products").StockedProduct[]} products
 */
function stockListSheet(products) {
  const widths = [...columns.map(([, width]) => width), ...monthNames.map(() => 56)];
  const sheet = new SampleSheet("Stock list", widths);
  const last = products.length + 1;
  const letterOf = (head) => columnName(columns.findIndex(([own]) => own === head));
  // A text, so that the spreadsheet does not take it for a day.
  sheet.fill(1, [...columns.map(([head]) => head), ...monthNames.map((n) => `'${n} ${year}`)]);
  products.forEach((product, index) =>
    sheet.fill(index + 2, [...columns.map(([, , , of]) => cellOf(product, of)), ...product.units]),
  );
  // Below the list, apart from it and from what the pane writes beside it.
  notes.forEach((note, index) => {
    sheet.fill(last + 2 + index, [note], columnsInView);
    sheet.style(`${columnName(columnsInView)}${last + 2 + index}`, "quiet");
  });
  sheet.style(`A1:${letterOf("Supplier")}1`, "header");
  sheet.style(`${letterOf("On hand")}1:${columnName(widths.length - 1)}1`, "headerWrapped");
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
  return of === "name" ? text(product.name) : product[of];
}

module.exports = { stockListSheet };
