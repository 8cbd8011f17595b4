const { firstYear } = require("./order-lines");
const { columnName } = require("./sheet");

/** The lines have to stand on the sheet, so these are the groups that have fewest of them. */
const groupCount = 6;
const linesFrom = 5;
/** The order lines stand in A to D; what is made of them begins in F. */
const from = 5;
const known = 12;

const years = [0, 1, 2].map((year) => firstYear + year);
const forecastYear = firstYear + years.length;
const quarterNames = ["Q1", "Q2", "Q3", "Q4"];

/** The first of the rows, one a group, of each block. */
const history = 8;
const forecast = 20;
const sold = 33;
const chosen = 50;

/** "G8:R13", counted from the groups' names. */
function block(row, column, columns) {
  const [left, right] = [columnName(from + column), columnName(from + column + columns - 1)];
  return `${left}${row}:${right}${row + groupCount - 1}`;
}

const names = (row) => block(row, 0, 1);
const historyBlock = block(history, 1, known);
const lastYear = block(history, known - 3, 4);
const [forecastBlock, lowerBlock, upperBlock] = [1, 5, 9].map((at) => block(forecast, at, 4));
const soldBlock = block(sold, 1, 4);
const [forecastOff, lastYearOff, closer, unitValue] = [5, 6, 7, 8].map((at) => block(sold, at, 1));

module.exports = {
  block,
  chosen,
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
};
