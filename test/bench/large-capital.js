require("./typescript");
const { workingCapitalTask } = require("../../src/taskpane/working-capital/task");
const { makeAnswer } = require("../../src/taskpane/working-capital/work/make-answer");
const { largeTask, longestHeld } = require("./large-task");
const { columns, makeCapitalList } = require("./make-capital-list");
const { report, timeOf } = require("./measure");
const { rawBytes } = require("./raw-bytes");
const { capitalAlone, capitalRows, items } = require("./working-capital");

const task = {
  ...{ name: "working capital", list: "capital", items, columns },
  ...{ task: workingCapitalTask, answer: makeAnswer },
  entries: { supplierAtLeast: "45", stockLess: "10", customerAtMost: "30" },
};

/** The pane's working capital of a long list, with everything that can be otherwise. */
module.exports = async function largeCapital() {
  const alone = () => {
    const rows = capitalRows();
    return timeOf(() => capitalAlone(rows));
  };
  await largeTask({ ...task, raw: rawBytes(makeCapitalList(items)), alone });
  report(
    "the same, each row its own supplier and customer: longest held",
    await longestHeld({ ...task, list: "ownParties" }),
    100,
    " ms",
  );
};
