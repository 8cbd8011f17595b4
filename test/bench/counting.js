require("./typescript");
const { countPlan } = require("../../src/engine/counting/count-plan");
const { reportRatio } = require("./measure");

const timesAsMany = 8;
const year = { workingDays: 260, days: 260, seed: 1 };

function itemsToCount(count) {
  return {
    classes: Int32Array.from({ length: count }, (_, item) => {
      if (item % 20 === 0) return 0;
      return item % 5 === 0 ? 1 : 2;
    }),
    lastCounted: Float64Array.from({ length: count }, (_, item) => 45000 + ((item * 7919) % 400)),
    countsAYear: [12, 4, 1],
  };
}

/** A year's counts grow with the items, and not with their square. */
module.exports = function counting() {
  const many = itemsToCount(300000);
  const few = itemsToCount(300000 / timesAsMany);
  reportRatio(
    "a year's counts of 300,000 items / of 37,500",
    2 * timesAsMany,
    () => countPlan(few, year),
    () => countPlan(many, year),
  );
};
