const { groupLines, round } = require("./order-lines");

function total(lines, property) {
  return lines.reduce((sum, line) => sum + line[property], 0);
}

/** A name without the colour, size or use that some have behind it. */
function shortName(name) {
  return name.replace(/(,| with | for ).*$/, "");
}

/**
 * The products of the order lines, sorted by name, as a controller would export them: nothing about
 * value in their order.
 *
 * @param {import("./order-lines").OrderLine[]} lines
 */
function productList(lines) {
  return [...groupLines(lines, "id").values()]
    .map((ofProduct) => {
      const [{ id, name, category }] = ofProduct;
      const units = total(ofProduct, "units");
      const sales = total(ofProduct, "sales");
      return { id, name, category, units, sales: round(sales), averagePrice: round(sales / units) };
    })
    .sort((a, b) => a.name.localeCompare(b.name, "en") || a.id.localeCompare(b.id, "en"));
}

module.exports = { productList, shortName, total };
