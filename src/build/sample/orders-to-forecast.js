const { Page, serial } = require("./page");
const { firstYear, groupLines, round } = require("./order-lines");
const { picture } = require("./orders-to-forecast-picture");
const {
  block,
  closer,
  forecast,
  forecastBlock,
  forecastOff,
  forecastYear,
  from,
  groupCount,
  history,
  historyBlock,
  known,
  lastYear,
  lastYearOff,
  linesFrom,
  lowerBlock,
  names,
  quarterNames,
  sold,
  soldBlock,
  unitValue,
  upperBlock,
  years,
} = require("./orders-to-forecast-places");
const { columnName } = require("./sheet");

const forecastBy = (output) =>
  `=DEMANDFORECAST(${historyBlock},4,"auto",4${output ? `,"","","","${output}"` : ""})`;

function heading(page, row, title) {
  page.section(row, title, { from });
}

/** The heads of a block over the names of its quarters, or the units of what is not one. */
function heads(page, row, titles, units) {
  page.header(row, ["Group", ...titles], { from });
  page.fill(row + 1, ["", ...units], from);
  page.style(
    `${columnName(from)}${row + 1}:${columnName(from + titles.length)}${row + 1}`,
    "unitRight",
  );
}

function orderLines(page, lines) {
  page.header(4, ["Date", "Group", "Units", "Sales"], { left: 2 });
  page.given(
    linesFrom,
    lines.map(({ date, group, units, sales }) => [serial(date), group, units, round(sales)]),
  );
  const rows = (column) => `${column}${linesFrom}:${column}${linesFrom + lines.length - 1}`;
  page.format(rows("A"), "date");
  page.style(rows("A"), "givenLeft");
  page.format(rows("C"), "whole");
  page.format(rows("D"), "cents");
  return (quantity, list, year, periods, period) =>
    `DEMANDHISTORY(${rows("B")},${rows("A")},${rows(quantity)},${list},` +
    `DATE(${year},1,1),${periods},"${period}")`;
}

function knownHistory(page, groups, demandOf) {
  heading(page, 4, "Order lines become a history: units a quarter, as known at the end of 2016");
  page.formulaOf(`G${history}`, 5, from);
  const quarters = years.flatMap(() => quarterNames);
  heads(
    page,
    6,
    quarters.map((_, quarter) => years[Math.floor(quarter / 4)]),
    quarters,
  );
  page.given(
    history,
    groups.map((group) => [group]),
    { from },
  );
  page.fill(history, [`=${demandOf("C", names(history), firstYear, known, "quarter")}`], from + 1);
  page.format(historyBlock, "whole");
}

function forecasts(page) {
  heading(page, 15, `The history becomes a forecast of ${forecastYear}, with the band round it`);
  page.formulaOf(`G${forecast}`, 16, from);
  page.formulaOf(`K${forecast}`, 17, from);
  const bands = ["Forecast", "Not below", "Not above"];
  heads(
    page,
    18,
    [...bands.flatMap((title) => ["", "", "", title]), "Method"],
    [...bands.flatMap(() => quarterNames), ""],
  );
  page.fill(forecast, [`=${names(history)}`, forecastBy()], from);
  page.fill(forecast, [forecastBy("lower")], from + 5);
  page.fill(forecast, [forecastBy("upper")], from + 9);
  page.fill(forecast, [forecastBy("method")], from + 13);
  page.format(block(forecast, 1, 12), "whole");
  page.style(block(forecast, 13, 1), "right");
  page.note(
    26,
    "Four quarters of five should lie inside the band. Where little is sold it may reach below 0.",
    { from },
  );
}

function worth(page, demandOf) {
  const total = sold + groupCount;
  heading(page, 28, `What was sold in ${forecastYear}, and what the forecast was worth`);
  page.formulaOf(`K${sold}`, 29, from);
  page.note(
    30,
    "Off by: the average miss of a quarter, up or down. Last year again takes each quarter of 2016 for the same one of 2017.",
    { from },
  );
  const titles = ["Off by", "Last year off by", "Closer by", "Price", "Worth"];
  heads(
    page,
    31,
    ["", "", "", "Sold", ...titles],
    [...quarterNames, "units", "units", "units", "USD", "USD"],
  );
  page.style(`K31:O31`, "headerWrapped");
  page.extras.rows[30] = { size: 56 };
  const list = names(sold);
  const errorOf = (of) => `=FORECASTERROR(${soldBlock},${of})`;
  page.fill(
    sold,
    [`=${names(history)}`, `=${demandOf("C", list, forecastYear, 4, "quarter")}`],
    from,
  );
  page.fill(
    sold,
    [
      errorOf(forecastBlock),
      errorOf(lastYear),
      `=${lastYearOff}-${forecastOff}`,
      `=${demandOf("D", list, forecastYear - 1, 1, "year")}/${demandOf("C", list, forecastYear - 1, 1, "year")}`,
      `=4*${closer}*${unitValue}`,
    ],
    from + 5,
  );
  page.format(soldBlock, "whole");
  page.format(block(sold, 5, 3), "tenth");
  page.format(block(sold, 8, 2), "whole");
  page.markBelowZero(block(sold, 7, 1), "short");
  page.markBelowZero(block(sold, 9, 1), "short");
  page.fill(total, ["Together"], from);
  page.fill(total, [`=SUM(${block(sold, 9, 1)})`], from + 9);
  page.style(`F${total}:O${total}`, "total");
  page.format(`O${total}`, "whole");
}

/** What the figures say, in sentences that follow them. */
function findings(page) {
  const values = block(sold, 9, 1);
  const missed = (off) => `TEXT(SUMPRODUCT(4*${off}*${unitValue}),"#,##0")`;
  const listed = (test) =>
    `IFERROR(TEXTJOIN(", ",TRUE,FILTER(${names(sold)},${closer}${test})),"none")`;
  const inside = `SUMPRODUCT((${soldBlock}>=${lowerBlock})*(${soldBlock}<=${upperBlock}))`;
  [
    `="Closer than last year again: "&${listed(">0")}&". Not closer: "&${listed("<=0")}&"."`,
    `="At the average prices of 2016 the forecast missed "&${missed(forecastOff)}&" USD in the year, last year again "&${missed(lastYearOff)}&"."`,
    `="The forecast was worth most in "&XLOOKUP(MAX(${values}),${values},${names(sold)})&"."`,
    `=${inside}&" of ${4 * groupCount} quarters lay inside the band; four of five were to be expected."`,
    "Six groups and one year prove little: of all seventeen groups, last year again was closer in eleven.",
    "2017 sold 27% more than 2016, and the forecast still weighs the weaker years before.",
  ].forEach((sentence, index) => page.fill(sold + groupCount + 2 + index, [sentence], from));
}

/** Real order lines, what they become, and what a forecast made of them was worth. */
function ordersToForecastSheet(lines) {
  const groups = [...groupLines(lines, "group")]
    .sort(([, some], [, others]) => some.length - others.length)
    .slice(0, groupCount)
    .map(([group]) => group)
    .sort();
  const own = lines
    .filter(({ group }) => groups.includes(group))
    .sort((a, b) => a.date.localeCompare(b.date) || a.group.localeCompare(b.group));
  const widths = [
    ...[78, 72, 44, 66, 12, 74],
    ...[50, 62, 50, 50, 50, 50, 50, 50, 50, 46, 46, 46, 64],
  ];
  const page = new Page("Orders to forecast", widths, {
    title: "From order lines to a forecast, and what it was worth",
    sentence: `${own.length.toLocaleString("en")} real order lines of four years: the six product groups that have fewest. Each block is one formula, one group a row.`,
  });
  const demandOf = orderLines(page, own);
  knownHistory(page, groups, demandOf);
  forecasts(page);
  worth(page, demandOf);
  findings(page);
  picture(page);
  return page;
}

module.exports = { ordersToForecastSheet };
