require("./typescript");
const { makePlan } = require("../../src/taskpane/reorder-plan/plan/make-plan");
const { reorderPlanTask } = require("../../src/taskpane/reorder-plan/task");
const { largeTask } = require("./large-task");
const { columns, makePlanList } = require("./make-plan-list");
const { timeOf } = require("./measure");
const { rawBytes } = require("./raw-bytes");
const { items, planAlone, planFacts } = require("./reorder-plan");

/** The pane's plan of a long list, with every limit that an order can have. */
module.exports = function largePlan() {
  return largeTask({
    ...{ name: "reorder plan", list: "plan", items, columns, raw: rawBytes(makePlanList(items)) },
    ...{ task: reorderPlanTask, answer: makePlan },
    entries: { supplierMinimum: "2000000", budget: "100000000" },
    alone: () => {
      const facts = planFacts();
      return timeOf(() => planAlone(facts));
    },
  });
};
