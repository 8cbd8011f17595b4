require("./typescript");
const { workingCapitalTask } = require("../../src/taskpane/working-capital/task");
const { makeAnswer } = require("../../src/taskpane/working-capital/work/make-answer");
const { largeTask } = require("./large-task");
const { columns, makeCapitalList } = require("./make-capital-list");
const { timeOf } = require("./measure");
const { rawBytes } = require("./raw-bytes");
const { capitalAlone, capitalRows, items } = require("./working-capital");

/** The pane's working capital of a long list, with everything that can be otherwise. */
module.exports = function largeCapital() {
  return largeTask({
    ...{
      name: "working capital",
      list: "capital",
      items,
      columns,
      raw: rawBytes(makeCapitalList(items)),
    },
    ...{ task: workingCapitalTask, answer: makeAnswer },
    entries: { supplierAtLeast: "45", stockLess: "10", customerAtMost: "30" },
    alone: () => {
      const rows = capitalRows();
      return timeOf(() => capitalAlone(rows));
    },
  });
};
