const { assumedBatches } = require("./assumed-health");
const { text } = require("./items");
const { SampleSheet } = require("./sheet");

const notes = [
  "Assumed. Bought in large lots; the glue on labels and envelopes dries out.",
  "In the pane, check the stock, then select this list and take it under Batches.",
];

/** What of the stock does not keep, batch by batch. */
function batchesSheet(products) {
  const sheet = new SampleSheet("Batches", [128, 312, 88, 72, 96, 24, 88]);
  const rows = products
    .filter(({ kind }) => kind === "perishable")
    .flatMap((product, index) =>
      assumedBatches(product, index).map(({ quantity, lastDay }, batch) => [
        ...[product.id, text(product.name), `L${(index + 1) * 10 + batch}`, quantity, lastDay],
      ]),
    );
  sheet.fill(1, ["Product ID", "Product", "Batch", "Quantity", "Best before"]);
  rows.forEach((row, index) => sheet.fill(index + 2, row));
  notes.forEach((note, index) => {
    sheet.fill(index + 2, [note], 6);
    sheet.style(`G${index + 2}`, "quiet");
  });
  const last = rows.length + 1;
  sheet.style("A1:C1", "header");
  sheet.style("D1:E1", "headerRight");
  sheet.format(`D2:D${last}`, "whole");
  sheet.format(`E2:E${last}`, "date");
  sheet.extras = { panes: { xSplit: 0, ySplit: 1 } };
  return sheet;
}

module.exports = { batchesSheet };
