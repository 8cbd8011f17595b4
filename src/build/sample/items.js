const { SampleSheet } = require("./sheet");

/** A name that a spreadsheet would take for a number or a formula is marked as text. */
function text(name) {
  return /^[=+\-@']|^[\d\s.,/-]+$/.test(name) ? `'${name}` : name;
}

/** The list to classify: one row for each product, sorted by name. */
function itemsSheet(products) {
  const sheet = new SampleSheet("Items", [128, 312, 112, 80, 100, 96]);
  sheet.fill(1, ["Product ID", "Product", "Category", "Units sold", "Average price", "Sales, USD"]);
  products.forEach(({ id, name, category, units, averagePrice, sales }, index) => {
    sheet.fill(index + 2, [id, text(name), category, units, averagePrice, sales]);
  });
  const last = products.length + 1;
  sheet.style("A1:C1", "header");
  sheet.style("D1:F1", "headerRight");
  sheet.format(`D2:D${last}`, "whole");
  sheet.format(`E2:E${last}`, "cents");
  sheet.format(`F2:F${last}`, "whole");
  sheet.extras = { panes: { xSplit: 0, ySplit: 1 } };
  return sheet;
}

module.exports = { itemsSheet, text };
