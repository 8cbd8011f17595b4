/**
 * Speed as ratios inside one run, and sizes of what is shipped. It says "within" or "over" and
 * fails nothing: a busy machine is no bug.
 */
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
// Last, for they wait for a host in another thread; one after the other, for all use one bridge.
require("./large-file")()
  .then(() => require("./large-list")())
  .then(() => require("./large-plan")())
  .then(() => require("./large-capital")())
  .then(() => require("./large-health")());
