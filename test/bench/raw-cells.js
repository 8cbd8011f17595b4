const { builtFunctions } = require("./built");
const { reportRatio } = require("./measure");

const invocation = {};
const columnOf = (rows, cell) => Array.from({ length: rows }, () => [cell()]);
const between = (least, most) => () => least + Math.random() * (most - least);

/** Functions from the cells that Excel hands over to those it gets, beside what must be done anyway. */
module.exports = function rawCells() {
  const functions = builtFunctions();
  const call = (id, ...given) => functions.get(id)(...given, invocation);

  const values = columnOf(1048576, Math.random);
  const copy = () => values.map(([value]) => [value]);
  reportRatio("ABC of a full column / copying its cells", 4, copy, () =>
    call("ABC", values, null, null, null),
  );
  reportRatio("PARETO of a full column / copying its cells", 4, copy, () => call("PARETO", values));

  const rows = 20000;
  const lot = columnOf(rows, between(10, 200));
  const deviation = columnOf(rows, between(5, 35));
  const rates = columnOf(rows, between(0.9, 0.999));
  const stocks = columnOf(rows, between(0, 60));
  const rest = [[[4]], null, null, null];
  reportRatio(
    "SAFETYSTOCK.FILL / SERVICELEVEL.FILL, 20,000 rows",
    3,
    () => call("SERVICELEVEL.FILL", stocks, lot, deviation, ...rest),
    () => call("SAFETYSTOCK.FILL", rates, lot, deviation, ...rest),
  );
  const costs = [columnOf(rows, between(1, 9)), columnOf(rows, between(1, 9))];
  reportRatio(
    "NEWSVENDOR, Poisson demand / normal, 20,000 rows",
    10,
    () => call("NEWSVENDOR", lot, deviation, ...costs, null, null),
    () => call("NEWSVENDOR", lot, deviation, ...costs, "poisson", null),
  );
};
