/**
 * Speed as ratios inside one run, and sizes of what is shipped. It says "within" or "over" and
 * fails nothing: a busy machine is no bug.
 */
const { inOwnProcess } = require("./own-process");

require("./classification")();
require("./lots")();
require("./reorder-plan").reorderPlan();
require("./stock-health").stockHealth();
require("./working-capital").workingCapital();
require("./policies")();
require("./demand")();
require("./counting")();
require("./items")();
require("./raw-cells")();
require("./elementwise")();
require("./wide-lists")();
require("./charts")();
require("./sizes")();
// Last, for they take longest.
for (const list of [
  "large-file",
  "large-list",
  "large-plan",
  "large-capital",
  "large-health",
  "large-query",
]) {
  inOwnProcess(list);
}
