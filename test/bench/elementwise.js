const { inTurn, report, reportRatio } = require("./measure");
const { builtFunctions } = require("./built");

const rows = 100000;
const column = (least, most) =>
  Array.from({ length: rows }, () => [least + Math.random() * (most - least)]);

/** A formula over columns, and over one cell, through the function that Excel calls. */
module.exports = function elementwise() {
  const eoq = builtFunctions().get("EOQ");
  const [demand, orderCost, holdingCost] = [column(0, 1e4), column(1, 100), column(0.1, 20)];
  const invocation = {};

  const bareLoop = () => {
    const results = new Array(rows);
    for (let i = 0; i < rows; i++) {
      results[i] = [Math.sqrt((2 * demand[i][0] * orderCost[i][0]) / holdingCost[i][0])];
    }
    return results;
  };
  reportRatio("EOQ over 100,000 rows / a bare loop over the same arrays", 6, bareLoop, () =>
    eoq(demand, orderCost, holdingCost, invocation),
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
