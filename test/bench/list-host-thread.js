const { parentPort, workerData } = require("worker_threads");
require("./typescript");
const { serveList } = require("../../src/workbench/large/list-host");

// This file runs as a worker, which has one.
const port = /** @type {import("worker_threads").MessagePort} */ (parentPort);

serveList(workerData, {
  post: (message) => port.postMessage(message),
  listen: (take) => port.on("message", take),
});
