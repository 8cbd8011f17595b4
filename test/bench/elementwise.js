const erfcinv = require("@stdlib/math-base-special-erfcinv");
const { inTurn, report, reportRatio } = require("./measure");
const { builtFunctions } = require("./built");

const rows = 100000;
const column = (least, most) =>
  Array.from({ length: rows }, () => [least + Math.random() * (most - least)]);

/** Each function with the columns it is given and its formula as a bare loop would have it. */
const formulas = [
  {
    id: "EOQ",
    target: 3,
    columns: [column(0, 1e4), column(1, 100), column(0.1, 20)],
    bare: (d, k, h) => Math.sqrt((2 * d * k) / h),
  },
  {
    id: "SAFETYSTOCK",
    target: 8,
    columns: [column(50, 90), column(10, 20), column(10, 50), column(2, 10)],
    bare: (most, longest, average, usual) => most * longest - average * usual,
  },
  {
    id: "COVERAGE",
    target: 8,
    columns: [column(1, 100), column(100, 1000)],
    bare: (stock, demand) => (stock * 365) / demand,
  },
  {
    id: "WORKCAPITAL",
    target: 8,
    columns: [1e5, 1e3, 1e3, 60, 800, 60].map((most) => column(1, most)),
    bare: (stock, demand, sales, salesTerm, purchase, purchaseTerm) =>
      stock + (demand * (salesTerm * sales - purchaseTerm * purchase)) / 365,
  },
  {
    id: "EOQ.COST",
    target: 8,
    columns: [column(1, 1e4), column(1, 100), column(0.1, 20)],
    bare: (d, k, h) => Math.sqrt(2 * d * k * h),
  },
  {
    id: "SAFETYSTOCK.CYCLE",
    target: 8,
    columns: [column(0.5, 0.999), column(1, 20), column(1, 30)],
    bare: (level, deviation, leadTime) =>
      -Math.SQRT2 * erfcinv(2 * level) * Math.sqrt(leadTime * deviation * deviation),
  },
];

function bareLoop({ columns, bare }) {
  const [a, b, c, d, e, f] = columns;
  const loops = {
    2: (i) => bare(a[i][0], b[i][0]),
    3: (i) => bare(a[i][0], b[i][0], c[i][0]),
    4: (i) => bare(a[i][0], b[i][0], c[i][0], d[i][0]),
    6: (i) => bare(a[i][0], b[i][0], c[i][0], d[i][0], e[i][0], f[i][0]),
  };
  const at = loops[columns.length];
  return () => {
    const results = new Array(rows);
    for (let i = 0; i < rows; i++) results[i] = [at(i)];
    return results;
  };
}

/** Formulas over columns, and over one cell, through the functions that Excel calls. */
module.exports = function elementwise() {
  const functions = builtFunctions();
  const invocation = {};
  for (const formula of formulas) {
    const run = functions.get(formula.id);
    reportRatio(
      `${formula.id} over 100,000 rows / a bare loop over the same arrays`,
      formula.target,
      bareLoop(formula),
      () => run(...formula.columns, null, null, null, invocation),
    );
  }

  const eoq = functions.get("EOQ");
  const [demand, ...costs] = formulas[0].columns;
  for (const [what, cells] of [
    ["texts", demand.map((_, row) => [`lot ${row}`])],
    ["texts that look like numbers", demand.map((_, row) => [String(row)])],
    ["negative numbers", demand.map(([number]) => [-1 - number])],
    ["errors", demand.map(() => ["#N/A"])],
  ]) {
    reportRatio(
      `EOQ over 100,000 rows of ${what} / of numbers`,
      5,
      () => eoq(demand, ...costs, invocation),
      () => eoq(cells, ...costs, invocation),
    );
  }

  const tooSlow = demand.map(([number]) => [number / 2]);
  const enough = demand.map(([number]) => [1 + number * 2]);
  const production = functions.get("EOQ.PRODUCTION");
  reportRatio(
    "EOQ.PRODUCTION over 100,000 rows without an answer / with one",
    10,
    () => production(demand, ...costs, enough, invocation),
    () => production(demand, ...costs, tooSlow, invocation),
  );

  const calls = 100000;
  let kept;
  const bareCalls = () => {
    for (let i = 1; i <= calls; i++) kept = [[Math.sqrt((2 * i * 50) / 12)]];
  };
  const functionCalls = () => {
    for (let i = 1; i <= calls; i++) kept = eoq([[i]], [[50]], [[12]], invocation);
  };
  const times = inTurn(bareCalls, functionCalls);
  report("one call of EOQ", (times.ours / calls) * 1000, 1, " µs");
  console.log(
    `  that is ${(times.ours / times.reference).toFixed(1)} times the bare square root in a new [[x]]`,
  );
  return kept;
};
