const { text } = require("./items");
const { firstYear, groupLines, round } = require("./order-lines");
const { total } = require("./product-list");
const { SampleSheet, columnName } = require("./sheet");

const lastYear = 36;

/** Terms as the systems of two companies write them, and one company that only has numbers. */
const supplierTerms = {
  "Alder Paper Mills": "30 net",
  "Bindwell Supplies": "2/10 net 30",
  "Inkwell & Sons": "14 days",
  "Brightline Electronics": "Net 45",
  "Tidewater Telecom": 60,
  "Oakhollow Furniture": 21,
  "Stackright Storage": "Net 30",
  "Hearthway Appliances": "cash",
};
const customerTerms = { Consumer: "cash", Corporate: "Net 30", "Home Office": "14 days" };
/** Large buyers are given more time. */
const longer = { "Corporate, West": "Net 60", "Corporate, East": "Net 45" };

/** What a controller comes upon in every list. */
const exceptions = {
  "Hoover Commercial SteamVac": { purchaseTerm: "prepaid" },
  "Newell 312": { purchaseTerm: "30 days EOM" },
};

/** @type {[head: string, width: number, format: string | null, of: string][]} */
const columns = [
  ["Product ID", 128, null, "id"],
  ["Product", 232, null, "name"],
  ["Supplier", 152, null, "supplier"],
  ["Customer", 152, null, "customer"],
  ["Stock value, USD", 80, "whole", "stockValue"],
  ["Sold last year, units", 80, "whole", "sold"],
  ["Purchase price, USD", 80, "cents", "unitCost"],
  ["Purchase term", 96, null, "purchaseTerm"],
  ["Sales price, USD", 80, "cents", "price"],
  ["Sales term", 80, null, "salesTerm"],
];
const notes = [
  `Real, from the order lines of ${firstYear + 3}: products, units sold, unit cost, price without discounts.`,
  "A product's customer is the segment and region that bought most of it in that year.",
  "Assumed: suppliers, the stock, and all payment terms. Prices and terms are without sales tax.",
];
const columnsInView = 2;

/** The segment and region that bought most units of each product. */
function mainCustomers(lines) {
  const ofYear = lines.filter(({ month }) => month >= lastYear);
  return new Map(
    [...groupLines(ofYear, "id")].map(([id, ofProduct]) => {
      const units = [...groupLines(ofProduct.map(withCustomer), "customer")]
        .map(([customer, own]) => ({ customer, units: total(own, "units") }))
        .sort((a, b) => b.units - a.units || a.customer.localeCompare(b.customer, "en"));
      return [id, units[0].customer];
    }),
  );
}

function withCustomer(line) {
  return { ...line, customer: `${line.segment}, ${line.region}` };
}

/**
 * A list of where money is tied up, as a controller would put it together.
 *
 * @param {import("./order-lines").OrderLine[]} lines
 * @param {import("./stocked-products").StockedProduct[]} products
 */
function paymentTermsSheet(lines, products) {
  const sheet = new SampleSheet(
    "Payment terms",
    columns.map(([, width]) => width),
  );
  const customers = mainCustomers(lines);
  const last = products.length + 1;
  const letterOf = (of) => columnName(columns.findIndex(([, , , own]) => own === of));
  sheet.fill(
    1,
    columns.map(([head]) => head),
  );
  products.forEach((product, index) => {
    const row = rowOf(product, customers.get(product.id));
    sheet.fill(
      index + 2,
      columns.map(([, , , of]) => row[of]),
    );
  });
  // Below the list, apart from it and from what the pane writes beside it.
  notes.forEach((note, index) => {
    sheet.fill(last + 2 + index, [note], columnsInView);
    sheet.style(`${columnName(columnsInView)}${last + 2 + index}`, "quiet");
  });
  sheet.style(`A1:${letterOf("customer")}1`, "header");
  sheet.style(`${letterOf("stockValue")}1:${letterOf("salesTerm")}1`, "headerWrapped");
  for (const of of ["purchaseTerm", "salesTerm"]) {
    sheet.style(`${letterOf(of)}2:${letterOf(of)}${last}`, "right");
  }
  columns.forEach(([, , format, of]) => {
    if (format) sheet.format(`${letterOf(of)}2:${letterOf(of)}${last}`, format);
  });
  const stock = letterOf("stockValue");
  sheet.markBelowZero(`${stock}2:${stock}${last}`, "short");
  sheet.extras = { panes: { xSplit: columnsInView, ySplit: 1 }, rows: { 0: { size: 40 } } };
  return sheet;
}

function rowOf({ id, name, supplier, onHand, unitCost, price, units }, customer) {
  const [segment] = customer.split(", ");
  return {
    ...{ id, name: text(name), supplier, customer, unitCost, price },
    stockValue: round(onHand * unitCost),
    sold: units.reduce((sum, sold) => sum + sold, 0),
    purchaseTerm: supplierTerms[supplier],
    salesTerm: longer[customer] ?? customerTerms[segment],
    ...exceptions[name],
  };
}

module.exports = { paymentTermsSheet };
