require("./typescript");
const { safetyStockFromHistory } = require("../../src/engine/buffer/safety-stock-from-history");
const { forwardCoverage } = require("../../src/engine/flow/forward-coverage");
const { builtFunctions } = require("./built");
const { report, reportRatio } = require("./measure");

const items = 10000;
const invocation = {};

const listOf = (periods, cell) =>
  Array.from({ length: items }, () => Array.from({ length: periods }, cell));

/** One formula over a list of items, beside one call for each of them and beside a bare loop. */
module.exports = function listsOfItems() {
  const functions = builtFunctions();
  const coverage = functions.get("COVERAGE.FORWARD");
  const stock = listOf(1, () => Math.random() * 400);
  const plan = listOf(12, () => Math.random() * 100 + 40);
  reportRatio(
    "COVERAGE.FORWARD of 10,000 items × 12 periods / as many calls",
    1,
    () => stock.map((row, item) => coverage([row], [plan[item]], null, invocation)),
    () => coverage(stock, plan, null, invocation),
  );
  reportRatio(
    "COVERAGE.FORWARD of 10,000 items × 12 periods / a bare loop",
    1.5,
    () => stock.map(([units], item) => [forwardCoverage(units, plan[item])]),
    () => coverage(stock, plan, null, invocation),
  );

  const history = listOf(24, () => Math.random() * 100);
  const safetyStock = functions.get("SAFETYSTOCK.HISTORY");
  reportRatio(
    "SAFETYSTOCK.HISTORY of 10,000 items × 24 periods / a bare loop",
    1.5,
    () => history.map((row) => [safetyStockFromHistory(0.95, row, [5], 0)]),
    () => safetyStock([[0.95]], history, [[5]], null, invocation),
  );
  orderLines(functions.get("DEMANDHISTORY"));
};

/** Two years of order lines of 5,000 items, beside a loop that adds them up by calendar months. */
function orderLines(demandHistory) {
  const lines = 100000;
  const column = (cell) => Array.from({ length: lines }, (_, line) => [cell(line)]);
  const names = column((line) => `Item ${(line * 7919) % 5000}`);
  const dates = column(() => 45292 + Math.floor(Math.random() * 731));
  const quantities = column(() => Math.ceil(Math.random() * 50));
  const list = Array.from({ length: 5000 }, (_, item) => [`Item ${item}`]);
  const bareLoop = () => {
    const places = new Map(list.map(([name], place) => [name, place]));
    const sums = list.map(() => new Array(24).fill(0));
    for (let line = 0; line < lines; line++) {
      const month = Math.min(23, Math.floor((dates[line][0] - 45292) / 30.46));
      sums[Number(places.get(names[line][0]))][month] += quantities[line][0];
    }
    return sums;
  };
  const { ours } = reportRatio(
    "DEMANDHISTORY of 100,000 lines × 24 months / a bare loop",
    3,
    bareLoop,
    () => demandHistory(names, dates, quantities, list, [[45292]], [[24]], null, invocation),
  );
  report("DEMANDHISTORY of 100,000 lines × 24 months", ours, 100, " ms");
}
