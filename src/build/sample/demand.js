const { groupLines, round, unitsPerPeriod } = require("./order-lines");
const { total } = require("./product-list");
const { SampleSheet, columnName, monthNames } = require("./sheet");

const firstMonth = 36;
const heads = ["Item", "Category", "Region", "Average price", "Sales, USD"];

/** A list with the demand of each month, for classes by value and by steadiness at once. */
function demandSheet(lines) {
  const lastYear = lines.filter((line) => line.month >= firstMonth);
  const items = [
    ...groupLines(
      lastYear.map((line) => ({ ...line, item: `${line.group}, ${line.region}` })),
      "item",
    ),
  ].sort(([a], [b]) => a.localeCompare(b, "en"));
  const lastColumn = columnName(heads.length + monthNames.length - 1);
  const sheet = new SampleSheet("Demand", [152, 112, 72, 100, 88, ...monthNames.map(() => 72)]);
  // A text, so that the spreadsheet does not take it for a day.
  sheet.fill(1, [...heads, ...monthNames.map((name) => `'${name} 2017`)]);
  items.forEach(([name, ofItem], index) => {
    const [{ category, region }] = ofItem;
    const sales = total(ofItem, "sales");
    const price = round(sales / total(ofItem, "units"));
    const units = unitsPerPeriod(ofItem, 1, firstMonth + monthNames.length).slice(firstMonth);
    sheet.fill(index + 2, [name, category, region, price, round(sales), ...units]);
  });
  const last = items.length + 1;
  sheet.style("A1:C1", "header");
  sheet.style(`D1:${lastColumn}1`, "headerRight");
  sheet.format(`D2:D${last}`, "cents");
  sheet.format(`E2:${lastColumn}${last}`, "whole");
  sheet.extras = { panes: { xSplit: 1, ySplit: 1 } };
  return sheet;
}

module.exports = { demandSheet };
