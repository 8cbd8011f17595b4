const { parentPort, workerData } = require("worker_threads");
require("./typescript");
const { makeList } = require("../../src/workbench/large/make-list");
const { serveList } = require("../../src/workbench/large/list-host");
const { makeCapitalList, makeOwnPartiesList } = require("./make-capital-list");
const { makeHealthList, makeSecondLists } = require("./make-health-lists");
const { makePlanList } = require("./make-plan-list");

const makers = {
  ...{ values: makeList, plan: makePlanList },
  ...{ capital: makeCapitalList, ownParties: makeOwnPartiesList },
  health: makeHealthList,
};
/** What stands on sheets of its own beside a list. */
const besides = { health: makeSecondLists };

// This file runs as a worker, which has one.
const port = /** @type {import("worker_threads").MessagePort} */ (parentPort);

const { list, rows } = workerData;
serveList(
  makers[list](rows),
  {
    post: (message) => port.postMessage(message),
    listen: (take) => port.on("message", take),
  },
  besides[list]?.(rows),
);
