const header = [
  ...["Item", "Supplier", "Customer", "Product group", "Stock value, EUR", "Annual demand"],
  ...["Sales price, EUR", "Purchase price, EUR", "Customer payment term", "Supplier payment term"],
];

const customerTerms = [30, "Net 30", "14 days", "cash", 60];
const supplierTerms = [45, "2/10 net 30", 14, "Net 60"];

/**
 * Stock, sales and terms of many items.
 *
 * @param {number} items how many
 * @param {number} suppliers of how many suppliers
 * @param {number} customers for how many customers
 */
function makeCapitalList(items, suppliers = 400, customers = 300) {
  /** @type {(string | number)[][]} */
  const cells = [header];
  for (let k = 0; k < items; k++) {
    const price = 1 + ((k * 71) % 900) / 10;
    cells.push([
      ...[
        `Item no. ${k + 1}`,
        `Supplier ${k % suppliers}`,
        `Customer ${k % customers}`,
        `Group ${k % 20}`,
      ],
      ...[(k * 53) % 180_000, (k * 37) % 3970, price * 1.5, price],
      ...[customerTerms[k % 5], supplierTerms[k % 4]],
    ]);
  }
  return cells;
}

/** The same with a supplier and a customer of its own for each item. */
function makeOwnPartiesList(items) {
  return makeCapitalList(items, items, items);
}

module.exports = { columns: header.length, makeCapitalList, makeOwnPartiesList };
