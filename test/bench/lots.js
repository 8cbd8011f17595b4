require("./typescript");
const { optimalLots } = require("../../src/engine/lot-plan/optimal-lots");
const { simulateStock } = require("../../src/engine/simulation/stock-simulation");
const { orderBudget } = require("../../src/engine/order-budget/order-budget");
const { inTurn, report, reportRatio, timeOf } = require("./measure");

/** Plans and simulations, beside sorting as many doubles as a sheet has rows. */
module.exports = function lots() {
  const values = Float64Array.from({ length: 1048576 }, () => Math.random());
  const sort = () => values.slice().sort();

  const periods = 500;
  const demand = Array.from({ length: periods }, () => Math.floor(Math.random() * 200));
  const all = (cost) => new Array(periods).fill(cost);
  const costs = { orderCost: all(300), holdingCost: all(0.5), unitCost: all(0) };
  const plan = inTurn(sort, () => optimalLots(demand, costs));
  report("LOTPLAN optimal for 500 periods", plan.ours, 50, " ms");
  console.log(`  that is ${(plan.ours / plan.reference).toFixed(4)} of sorting 1,048,576 values`);

  const items = 10000;
  const each = (number) => Array.from({ length: items }, (_, k) => number(k % 97));
  const proposals = {
    quantities: each((k) => 24 + k * 3),
    packs: each((k) => [0, 6, 12][k % 3]),
    unitCosts: each((k) => 2 + ((k * 37) % 89)),
    unitValues: each((k) => 1 + ((k * 53) % 71)),
    positions: each((k) => k),
    averageDemand: each((k) => 20 + k * 3),
    demandStDev: each((k) => 5 + k),
  };
  report(
    "ORDERBUDGET of 10,000 items",
    timeOf(() => orderBudget(proposals, 2e7)),
    300,
    " ms",
  );

  const policy = {
    demandHistory: Array.from({ length: 104 }, () => Math.floor(Math.random() * 20)),
    leadTimes: [5, 6, 7, 9],
    reorderPoint: 80,
    orderQuantity: 100,
    periods: 1000000,
    seed: 1,
    periodsPerYear: 365,
  };
  reportRatio("STOCKSIM of 1,000,000 periods / sorting 1,048,576 values", 3, sort, () =>
    simulateStock(policy),
  );
};
