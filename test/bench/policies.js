require("./typescript");
const { poissonOrder } = require("../../src/engine/newsvendor/poisson-order");
const { normalSsPolicy } = require("../../src/engine/policy/normal-ss-policy");
const { poissonSsPolicy } = require("../../src/engine/policy/poisson-ss-policy");
const { rqPolicy } = require("../../src/engine/policy/rq-policy");
const { inTurn, report } = require("./measure");

/** The slowest questions we know that one call may ask, beside sorting 100,000 doubles. */
const calls = {
  "SSPOLICY, normal, a deviation of 14 averages": () => normalSsPolicy(6, 84, 1000001, 1, 9),
  "SSPOLICY, normal, an order for 16,000 periods": () => normalSsPolicy(1, 0.3, 1.2e8, 1, 9),
  "SSPOLICY, Poisson, 20,000 levels": () => poissonSsPolicy(1000, 2e5, 1, 9),
  RQPOLICY: () => rqPolicy(1226.23, 441.72, 0.59, 6.91, 0.65, 23.08),
  "NEWSVENDOR, Poisson of a million, 1,000 rows": () => {
    for (let row = 0; row < 1000; row++) poissonOrder(1e6 - row, 4, 1);
  },
};

module.exports = function policies() {
  const values = Float64Array.from({ length: 100000 }, () => Math.random());
  const sort = () => values.slice().sort();
  for (const [name, call] of Object.entries(calls)) {
    const { ours, reference } = inTurn(sort, call);
    report(name, ours, 50, " ms");
    console.log(`  that is ${(ours / reference).toFixed(2)} of sorting 100,000 values`);
  }
};
