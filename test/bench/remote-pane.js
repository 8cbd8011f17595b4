const { join } = require("path");
const { Worker } = require("worker_threads");
require("./typescript");
const { paneTexts } = require("../../src/locales");
const { listTexts } = require("../../src/locales/lists");
const { toolTexts } = require("../../src/locales/tools");
const { lookAtSelection } = require("../../src/taskpane/selection/look-at-selection");
const { Formats } = require("../../src/taskpane/pane/formats");
const { createPane } = require("../../src/taskpane/pane/pane");
const { workbook } = require("../../src/taskpane/pane/workbook-port");
const { RemoteHost } = require("../../src/workbench/large/remote-host");

/** A pane with one part over a fresh workbook whose thread and memory are its own; nothing is drawn. */
async function remotePane(bridge, { list, rows }, task, part) {
  const thread = new Worker(join(__dirname, "list-host-thread.js"), { workerData: { list, rows } });
  const host = new RemoteHost({
    post: (message) => thread.postMessage(message),
    listen: (take) => thread.on("message", take),
  });
  host.onMessageFromHost = (text) => bridge.onMessageFromHost(text);
  bridge.sendMessageToHost = (text) => host.sendMessageToHost(text);
  const { texts, ...words } = paneTexts("en-US");
  const pane = createPane({
    ...{ workbook, ...words, texts: { ...texts, ...listTexts("en-US"), ...toolTexts("en-US") } },
    parts: [
      {
        id: task.id,
        title: () => "",
        code: { view: () => /** @type {any} */ (""), ...part },
      },
    ],
    formats: new Formats("en-US"),
    namespace: "",
    loadCatalogue: () => Promise.reject(new Error("Nobody opens the tabs of the functions")),
  });
  await lookAtSelection(pane);
  const close = async () => {
    await pane.watches.pause();
    await thread.terminate();
  };
  return { pane, host, close };
}

async function timed(host, actions, pane) {
  const first = host.traffic.length;
  const start = performance.now();
  for (const action of actions) await action(pane);
  const time = performance.now() - start;
  const ofHost = host.traffic.slice(first).reduce((sum, { work }) => sum + work, 0);
  return { time, ofHost };
}

module.exports = { remotePane, timed };
