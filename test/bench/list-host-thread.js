const { parentPort, workerData } = require("worker_threads");
require("./typescript");
const { makeList } = require("../../src/workbench/large/make-list");
const { serveList } = require("../../src/workbench/large/list-host");
const { makeCapitalList } = require("./make-capital-list");
const { makePlanList } = require("./make-plan-list");

const makers = { values: makeList, plan: makePlanList, capital: makeCapitalList };

// This file runs as a worker, which has one.
const port = /** @type {import("worker_threads").MessagePort} */ (parentPort);

serveList(makers[workerData.list](workerData.rows), {
  post: (message) => port.postMessage(message),
  listen: (take) => port.on("message", take),
});
