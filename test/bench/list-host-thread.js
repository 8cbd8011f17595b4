const { parentPort, workerData } = require("worker_threads");
require("./typescript");
const { serveList } = require("../../src/workbench/large/list-host");

serveList(workerData, {
  post: (message) => parentPort.postMessage(message),
  listen: (take) => parentPort.on("message", take),
});
