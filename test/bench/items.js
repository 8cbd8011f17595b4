const { builtFunctions } = require("./built");
const { reportRatio } = require("./measure");

const items = 10000;
const periods = 12;

/** One formula over a list of items, beside one call for each of them. */
module.exports = function listsOfItems() {
  const functions = builtFunctions();
  const coverage = functions.get("COVERAGE.FORWARD");
  const invocation = {};
  const stock = Array.from({ length: items }, () => [Math.random() * 400]);
  const plan = Array.from({ length: items }, () =>
    Array.from({ length: periods }, () => Math.random() * 100),
  );
  reportRatio(
    "COVERAGE.FORWARD of 10,000 items × 12 periods / as many calls",
    1,
    () => stock.map((row, item) => coverage([row], [plan[item]], null, invocation)),
    () => coverage(stock, plan, null, invocation),
  );
};
