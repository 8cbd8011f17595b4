const { assumedDue, planDay } = require("./assumed-stock");
const { text } = require("./items");
const { SampleSheet } = require("./sheet");

/** Somebody ordered a product that the stock list does not have. */
const unknown = { id: "FUR-CH-10002965", name: "Global Leather Highback Executive Chair" };

const notes = [
  "Assumed. What is on order in the stock list, order by order.",
  "For a plan for 2018-01-01, the day after the list’s last month:",
  "in the pane, enter that day under Orders, Plan for.",
];

/**
 * When what is on order arrives.
 *
 * @param {import("./stocked-products").StockedProduct[]} products
 */
function openOrdersSheet(products) {
  const sheet = new SampleSheet("Open orders", [128, 312, 72, 88, 24, 88]);
  const orders = products
    .filter(({ onOrder }) => onOrder > 0)
    .map(({ id, name, onOrder }, index) => [id, text(name), onOrder, assumedDue(name, index)]);
  orders.push([unknown.id, unknown.name, 2, planDay + 14]);
  orders.sort(([, , , one], [, , , other]) => one - other);
  sheet.fill(1, ["Product ID", "Product", "Quantity", "Due date"]);
  orders.forEach((order, index) => sheet.fill(index + 2, order));
  notes.forEach((note, index) => {
    sheet.fill(index + 2, [note], 5);
    sheet.style(`F${index + 2}`, "quiet");
  });
  const last = orders.length + 1;
  sheet.style("A1:B1", "header");
  sheet.style("C1:D1", "headerRight");
  sheet.format(`C2:C${last}`, "whole");
  sheet.format(`D2:D${last}`, "date");
  sheet.extras = { panes: { xSplit: 0, ySplit: 1 } };
  return sheet;
}

module.exports = { openOrdersSheet };
