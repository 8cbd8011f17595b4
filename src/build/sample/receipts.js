const { assumedReceipts } = require("./assumed-health");
const { planDay } = require("./assumed-stock");
const { text } = require("./items");
const { SampleSheet } = require("./sheet");

/** Somebody received a product that the list does not have, and entered a receipt ahead of its day. */
const unknown = ["FUR-CH-10002965", "Global Leather Highback Executive Chair", planDay - 75, 2];
const unknownCost = 180;
const daysAhead = 3;

const notes = [
  "Assumed. When the stock of the sheet Stock health came in, and what it cost.",
  "In the pane, check the stock, then select this list and take it under Receipts.",
  "The first day is told where stock came from another place of the house.",
];

/** @type {[head: string, width: number, format: string | null][]} */
const columns = [
  ["Product ID", 128, null],
  ["Product", 312, null],
  ["Received", 88, "date"],
  ["Quantity", 72, "whole"],
  ["Unit cost, USD", 104, "cents"],
  ["First received", 104, "date"],
];
const noteColumn = columns.length + 1;

/** How the stock came in, by day. */
function receiptsSheet(products) {
  const widths = [...columns.map(([, width]) => width), 24, 88];
  const sheet = new SampleSheet("Receipts", widths);
  const rows = products.flatMap((product, index) =>
    assumedReceipts(product, index).map(({ day, quantity, unitCost, firstDay }) => [
      ...[product.id, text(product.name), day, quantity, unitCost, firstDay],
    ]),
  );
  rows.push([...unknown, unknownCost, ""]);
  const [{ id, name, unitCost }] = products;
  rows.push([id, text(name), planDay + daysAhead, 10, unitCost, ""]);
  rows.sort(([, , one], [, , other]) => one - other);
  sheet.fill(
    1,
    columns.map(([head]) => head),
  );
  rows.forEach((row, index) => sheet.fill(index + 2, row));
  notes.forEach((note, index) => {
    sheet.fill(index + 2, [note], noteColumn);
    sheet.style(`H${index + 2}`, "quiet");
  });
  const last = rows.length + 1;
  sheet.style("A1:B1", "header");
  sheet.style("C1:F1", "headerRight");
  columns.forEach(([, , format], index) => {
    const letter = String.fromCharCode(65 + index);
    if (format) sheet.format(`${letter}2:${letter}${last}`, format);
  });
  sheet.extras = { panes: { xSplit: 0, ySplit: 1 } };
  return sheet;
}

module.exports = { receiptsSheet };
