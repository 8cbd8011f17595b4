const { Page, lineChart, serial } = require("./page");
const { firstYear, unitsPerPeriod } = require("./order-lines");

const group = "Binders";
const months = 48;
const known = 36;
const first = 5;

function monthStart(month) {
  const year = firstYear + Math.floor(month / 12);
  return serial(`${year}-${String((month % 12) + 1).padStart(2, "0")}-01`);
}

function history(page, lines) {
  const units = unitsPerPeriod(
    lines.filter((line) => line.group === group),
    1,
    months,
  );
  const lastKnown = first + known - 1;
  page.header(4, ["Month", "Units", "Season", "Level", "Average"]);
  page.given(
    first,
    units.map((sold, month) => [monthStart(month), sold]),
  );
  page.format(`A${first}:A${first + months - 1}`, "month");
  page.style(`A${first}:A${first + months - 1}`, "givenLeft");
  page.format(`B${first}:E${first + months - 1}`, "whole");
  const past = `B${first}:B${lastKnown}`;
  page.fill(lastKnown + 1, [`=DEMANDFORECAST(${past},12,"auto",12)`], 2);
  page.fill(lastKnown + 1, [`=DEMANDFORECAST(${past},12,"ses")`], 3);
  page.fill(lastKnown + 1, [`=DEMANDFORECAST(${past},12,"average")`], 4);
}

/** The measures stand beside the first months, for they are what the reader looks for. */
function quality(page) {
  const [from, to] = [first + known, first + months - 1];
  page.header(4, ["Error over the last year", "Season", "Level", "Average"], { from: 6 });
  const measures = [
    ["Share of demand", "wape", "share"],
    ["Units a month", "mae", "tenth"],
    ["Too high by, units", "bias", "tenth"],
    ["Against last month", "mase", "cents"],
  ];
  measures.forEach(([label, measure, format], index) => {
    const row = first + index;
    const error = (column) =>
      `=FORECASTERROR($B${from}:$B${to},${column}${from}:${column}${to},"${measure}")`;
    page.fill(row, [label, error("C"), error("D"), error("E")], 6);
    page.format(`H${row}:J${row}`, format);
  });
  page.chart(
    lineChart({
      title: "Units a month, and the forecasts of the last year",
      labels: `A${first}:A${to}`,
      series: [
        { name: "Sold", range: `B${first}:B${to}`, color: "#5B6470" },
        { name: "With season", range: `C${first}:C${to}`, color: "#0F6CBD" },
        { name: "Level only", range: `D${first}:D${to}`, color: "#C05A00" },
      ],
      x: "Month",
      y: "Units a month",
      areNames: true,
    }),
    { column: 6, top: 10, width: 568, height: 345 },
  );
  page.header(26, ["How it was forecast", "", "", "", "", ""], { from: 6, left: 6 });
  [
    ["Season: auto chooses", "C"],
    ["Level: exponential smoothing", "D"],
    ["Average of all months", "E"],
  ].forEach(([label, column], index) => {
    page.fill(27 + index, [label], 6);
    page.formulaOf(`${column}${from}`, 27 + index, 8);
  });
  page.fill(30, ["Error"], 6);
  page.formulaOf(`H${first}`, 30, 8);
}

function seasons(page) {
  page.header(32, ["Season index", "Ratio"], { from: 6 });
  Array.from({ length: 12 }, (_, month) => page.fill(33 + month, [monthStart(month)], 6));
  page.fill(33, [`=SEASONINDEX(B${first}:B${first + known - 1},12)`], 7);
  page.formulaOf("H33", 32, 8);
  page.format("H33:H44", "cents");
  page.format("G33:G44", "monthName");
  page.style("G33:G44", "left");
}

/** A product group's months: forecast from three years, measured against the fourth. */
function forecastSheet(lines) {
  const page = new Page("Forecast", [88, 64, 64, 64, 64, 24, 168, 80, 80, 80, 80, 80], {
    title: "Three years of binders, and how well they foretold the fourth",
    sentence: "Real demand, in units a month. The figures in blue are given; the rest is computed.",
  });
  history(page, lines);
  quality(page);
  seasons(page);
  return page;
}

module.exports = { forecastSheet };
