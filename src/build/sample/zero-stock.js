const { text } = require("./items");
const { groupLines, round, unitsPerPeriod } = require("./order-lines");
const { total } = require("./product-list");
const { SampleSheet } = require("./sheet");

const count = 80;
const leastShipments = 4;
const years = 4;

/** Orders that were not in a hurry: how long they took tells of the supplier. */
const usualModes = ["Standard Class", "Second Class"];

/** What is assumed: the months that the stock lasts, from the top of the list, and what is made to order. */
const monthsOnHand = [2, 6, 4, 9, 3, 12, 5];
const madeToOrder = ["Tables", "Bookcases"];

/** @type {[head: string, width: number, format: string | null][]} */
const columns = [
  ["Product ID", 128, null],
  ["Product", 216, null],
  ["Group", 80, null],
  ["Lead time, days", 64, "tenth"],
  ["Lead time deviation, days", 72, "cents"],
  ["Demand variation", 72, "cents"],
  ["Unit cost, USD", 72, "cents"],
  ["Turnover, assumed", 76, "tenth"],
  ["Made to order, assumed", 76, null],
  ["Stock on hand, assumed", 76, "whole"],
];
const notes = [
  "Lead time: from order to shipment, without the orders in a hurry. Real, as are its deviation and the unit cost.",
  "Demand variation: deviation of the units per half-year, divided by their average. Real, from four years.",
  "Stock on hand and made to order are assumed; turnover is a real year’s units divided by that stock.",
];

function mean(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function deviation(numbers) {
  const average = mean(numbers);
  const squares = numbers.reduce((sum, number) => sum + (number - average) ** 2, 0);
  return Math.sqrt(squares / (numbers.length - 1));
}

/** The dearest products that were shipped often enough to tell how steady their lead times are. */
function dearest(lines) {
  return [...groupLines(lines, "id").values()]
    .map((ofProduct) => ({
      ofProduct,
      days: ofProduct.filter((line) => usualModes.includes(line.shipMode)).map((l) => l.daysToShip),
      unitCost: total(ofProduct, "cost") / total(ofProduct, "units"),
    }))
    .filter(({ days }) => days.length >= leastShipments)
    .sort((a, b) => b.unitCost - a.unitCost)
    .slice(0, count)
    .sort((a, b) => a.ofProduct[0].name.localeCompare(b.ofProduct[0].name, "en"));
}

function rowOf({ ofProduct, days, unitCost }, index) {
  const [{ id, name, group }] = ofProduct;
  const halfYears = unitsPerPeriod(ofProduct, 6, 2 * years);
  const yearly = total(ofProduct, "units") / years;
  const onHand = Math.max(1, Math.round((yearly / 12) * monthsOnHand[index % monthsOnHand.length]));
  return [
    id,
    text(name),
    group,
    round(mean(days)),
    round(deviation(days)),
    round(deviation(halfYears) / mean(halfYears)),
    round(unitCost),
    round(yearly / onHand),
    madeToOrder.includes(group) ? "yes" : "no",
    onHand,
  ];
}

/** A list to look for items that need no stock. */
function zeroStockSheet(lines) {
  const sheet = new SampleSheet("Zero stock", [...columns.map(([, width]) => width), 88, 88, 88]);
  const products = dearest(lines);
  const last = products.length + 1;
  sheet.fill(
    1,
    columns.map(([head]) => head),
  );
  products.forEach((product, index) => sheet.fill(index + 2, rowOf(product, index)));
  // Apart from the list, with room for what the pane writes beside it.
  notes.forEach((note, index) => sheet.fill(index + 2, [note], columns.length + 3));
  sheet.style(`N2:N${notes.length + 1}`, "quiet");
  sheet.style("A1:C1", "header");
  sheet.style("D1:H1", "headerWrapped");
  sheet.style("J1", "headerWrapped");
  sheet.style("I1", "headerWrappedCenter");
  sheet.style(`I2:I${last}`, "center");
  columns.forEach(([, , format], index) => {
    const letter = String.fromCharCode(65 + index);
    if (format) sheet.format(`${letter}2:${letter}${last}`, format);
  });
  sheet.extras = { panes: { xSplit: 0, ySplit: 1 }, rows: { 0: { size: 56 } } };
  return sheet;
}

module.exports = { zeroStockSheet };
