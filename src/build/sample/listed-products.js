const { SampleSheet, columnName } = require("./sheet");

/** Columns that stay in view; at their edge a sentence would be cut, so that notes begin behind it. */
const columnsInView = 2;
const periodWidth = 56;

/**
 * A list of products as somebody would export it, with notes on it below.
 *
 * @param {object} list
 * @param {string} list.name of the sheet
 * @param {[head: string, width: number, format: string | null, of: string][]} list.columns the ones
 *   from "On hand" on hold numbers
 * @param {string[]} [list.periods] headers of the columns behind them
 * @param {object[]} list.products with what they sold in each of the periods as `units`
 * @param {(product: object, of: string) => unknown} list.cellOf
 * @param {string[]} list.notes
 */
function listedProducts({ name, columns, periods = [], products, cellOf, notes }) {
  const sheet = new SampleSheet(name, [
    ...columns.map(([, width]) => width),
    ...periods.map(() => periodWidth),
  ]);
  const last = products.length + 1;
  const placeOf = (head) => columns.findIndex(([own]) => own === head);
  sheet.fill(1, [...columns.map(([head]) => head), ...periods]);
  products.forEach((product, index) =>
    sheet.fill(index + 2, [
      ...columns.map(([, , , of]) => cellOf(product, of)),
      ...(periods.length === 0 ? [] : product.units),
    ]),
  );
  // Apart from the list and from what the pane writes beside it.
  notes.forEach((note, index) => {
    sheet.fill(last + 2 + index, [note], columnsInView);
    sheet.style(`${columnName(columnsInView)}${last + 2 + index}`, "quiet");
  });
  const onHand = placeOf("On hand");
  const lastColumn = columnName(columns.length + periods.length - 1);
  sheet.style(`A1:${columnName(onHand - 1)}1`, "header");
  sheet.style(`${columnName(onHand)}1:${lastColumn}1`, "headerWrapped");
  const classes = columnName(placeOf("Class"));
  sheet.style(`${classes}1`, "headerCenter");
  sheet.style(`${classes}2:${classes}${last}`, "center");
  columns.forEach(([, , format], column) => {
    const letter = columnName(column);
    if (format) sheet.format(`${letter}2:${letter}${last}`, format);
  });
  sheet.markBelowZero(`${columnName(onHand)}2:${columnName(onHand)}${last}`, "short");
  sheet.extras = { panes: { xSplit: columnsInView, ySplit: 1 }, rows: { 0: { size: 40 } } };
  return sheet;
}

module.exports = { listedProducts };
