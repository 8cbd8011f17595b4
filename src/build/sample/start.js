const { Page } = require("./page");

/** What each sheet answers, in one line. */
const sentences = {
  Items: "1,862 products with their sales: which of them matter? A list for the pane.",
  "Stock list": "What should I order today? A list for the pane.",
  "Open orders": "What is on its way to the products of the stock list, and when it arrives.",
  Functions: "One article from demand to order quantity, safety stock and working capital.",
  "Reorder plan": "Twenty products from their history to an order, and what the order costs.",
  "Working capital": "How much of your own money stock ties up, by payment terms.",
  Turnover: "How often stock turns, how long it lasts, and when it runs out.",
  "Service and cost": "What a service level costs, and which service was delivered.",
  Valuation: "What stock is worth by FIFO, LIFO and average, and write-downs.",
  Planning: "Material requirements, lot sizes by method, and a bill of material.",
  Simulation: "Whether the textbook’s safety stock gives the service it promises.",
  Forecast: "Three years of demand, forecast and measured against the fourth.",
  "Orders to forecast":
    "Real order lines become a history, a forecast with its band, and what it was worth.",
  Classes: "Seventeen product groups, classified in four ways.",
  Demand: "Demand by month: classes by value and steadiness at once. A list for the pane.",
  "Zero stock": "Which items need no stock at all? A list for the pane.",
  "Payment terms": "Where is money tied up, and which terms free it? A list for the pane.",
  "Stock health": "What is too much, too old, dead or about to expire? A list for the pane.",
  Receipts: "When the stock of that list came in, and what it cost.",
  Batches: "What of that stock does not keep, and its last day.",
};

/** @type {[sheet: string, cell: string, what: string][]} */
const tries = [
  ["Items", "A2", "Which products matter? Press the blue button in the pane beside the list."],
  ["Stock list", "A2", "What should I order today? Open Reorder in the pane, press Plan orders."],
  ["Functions", "B22", "Where does the 86.60 come from? Open Explain in the pane."],
  ["Reorder plan", "F5", "What does more service cost? Change the blue 98%: the orders follow."],
];

/**
 * The sheet that the workbench opens on.
 *
 * @param {(sheet: string, cell?: string) => string} linkTo what a cell holds to lead to a sheet, or
 *   to a cell of it
 */
function startSheet(linkTo) {
  const page = new Page("Start", [128, 640], {
    title: "Stockbook: inventory analysis in Excel",
    sentence: "Which items matter most, and which need no stock at all?",
  });
  page.note(3, "How much to order and when, for which service, and what it costs?");
  page.note(4, "How much money is tied up in stock, and how do payment terms change that?");
  page.section(6, "Four things to try");
  tries.forEach(([sheet, cell, what], index) => page.fill(7 + index, [linkTo(sheet, cell), what]));
  page.section(12, "The sheets");
  Object.entries(sentences).forEach(([sheet, sentence], index) =>
    page.fill(13 + index, [linkTo(sheet), sentence]),
  );
  const last = 12 + Object.keys(sentences).length;
  page.note(
    last + 2,
    "Figures in blue are given; the rest is computed. All amounts are in US dollars (USD).",
  );
  page.note(
    last + 3,
    "Items, Stock list, Payment terms, Demand, Zero stock, Stock health, Classes, Forecast, Orders to forecast and Reorder plan come from real order lines; the other sheets are worked examples.",
  );
  page.note(
    last + 4,
    "In Stock list, Payment terms, Zero stock, Stock health and Reorder plan the demand and the unit cost are real; stock on hand, receipts, batches and the terms of suppliers and customers are assumed.",
  );
  page.note(last + 5, "To follow a link, press Alt+Enter on its cell or rest the mouse on it.");
  return page;
}

module.exports = { startSheet };
