require("./typescript");
const { capitalLeversSteps } = require("../../src/engine/capital/capital-levers");
const { capitalOf } = require("../../src/engine/capital/capital-of");
const { capitalTotalsSteps } = require("../../src/engine/capital/capital-totals");
const { capitalWhatIfSteps } = require("../../src/engine/capital/capital-what-if");
const { stockByAge } = require("../../src/engine/flow/stock-age");
const { finished } = require("../../src/engine/steps");
const { report, reportRatio } = require("./measure");

const items = 300000;
const year = { daysPerYear: 365, annualRate: 0.08 };
const change = { purchaseTermAtLeast: 45, stockLess: 0.1, salesTermAtMost: 30 };

function rowOf(k) {
  const purchasePrice = 1 + ((k * 71) % 900) / 10;
  return {
    ...{ supplier: k % 400, customer: k % 300, group: k % 20 },
    ...{ stockValue: (k * 53) % 180_000, annualDemand: (k * 37) % 3970 },
    ...{ salesPrice: purchasePrice * 1.5, salesTermDays: [30, 30, 14, 0, 60][k % 5] },
    ...{ purchasePrice, purchaseTermDays: [45, 30, 14, 60][k % 4] },
  };
}

function capitalRows() {
  return Array.from({ length: items }, (_, k) => rowOf(k));
}

/** What the engine has to do for an answer, without reading a list or showing anything. */
function capitalAlone(rows) {
  const each = rows.map((row) => capitalOf(row, year));
  const totals = finished(capitalTotalsSteps(rows, year));
  const levers = finished(capitalLeversSteps(totals, year));
  return { each, levers, whatIf: finished(capitalWhatIfSteps(rows, change, year)) };
}

function longestStep(steps) {
  let longest = 0;
  for (let isDone = false; !isDone;) {
    const start = performance.now();
    isDone = steps.next().done === true;
    longest = Math.max(longest, performance.now() - start);
  }
  return longest;
}

/** The working capital of a long list, beside the age of a stock of as many items. */
function workingCapital() {
  const rows = capitalRows();
  const times = reportRatio(
    "working capital of 300,000 items / the age of their stock",
    8,
    () => rows.map(({ stockValue }, k) => stockByAge(stockValue, [k % 400], [1e9], [90, 180, 365])),
    () => capitalAlone(rows),
  );
  console.log(`  that is ${times.ours.toFixed(0)} ms`);
  report("longest step of its totals", longestStep(capitalTotalsSteps(rows, year)), 100, " ms");
  const whatIf = capitalWhatIfSteps(rows, change, year);
  report("longest step of its what if", longestStep(whatIf), 100, " ms");
}

module.exports = { capitalAlone, capitalRows, items, workingCapital };
