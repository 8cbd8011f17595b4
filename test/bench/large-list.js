const { join } = require("path");
const { Worker } = require("worker_threads");
require("./typescript");
const { abcClasses } = require("../../src/engine/classification/abc");
const { pareto } = require("../../src/engine/classification/pareto");
const { paneTexts } = require("../../src/locales");
const { analyse } = require("../../src/taskpane/abc/run/analyse");
const { lookAtSelection } = require("../../src/taskpane/selection/look-at-selection");
const { abcTask } = require("../../src/taskpane/abc/task");
const { followList } = require("../../src/taskpane/list/follow-list");
const { planClasses } = require("../../src/taskpane/abc/write/plan-classes");
const { writings } = require("../../src/taskpane/written/writings");
const { Formats } = require("../../src/taskpane/pane/formats");
const { createPane } = require("../../src/taskpane/pane/pane");
const { workbook } = require("../../src/taskpane/pane/workbook-port");
const { writeClassColumn, writeReport } = require("../../src/taskpane/abc/write/write-result");
const { makeList } = require("../../src/workbench/large/make-list");
const { RemoteHost } = require("../../src/workbench/large/remote-host");
const { loadClientLibrary } = require("./client-library");
const { report, tell, timeOf } = require("./measure");
const { watchHeap, watchTurns } = require("./watches");

const items = 300000;
const fewItems = 1000;
const megabyte = 1e6;

const part = {
  view: () => /** @type {any} */ (""),
  selected: (pane) => followList(pane, abcTask),
  written: planClasses,
};

const parts = {
  workbook,
  ...paneTexts("en-US"),
  // Nothing is drawn.
  parts: [{ id: abcTask.id, title: () => "", code: part }],
  formats: new Formats("en-US"),
  namespace: "",
  loadCatalogue: () => Promise.reject(new Error("Nobody opens the tabs of the functions")),
};

/** The pane's own actions, without drawing, over a fresh workbook whose thread and memory are its own. */
async function wholeRun(bridge, watch, rows = items) {
  const thread = new Worker(join(__dirname, "list-host-thread.js"), { workerData: rows });
  const host = new RemoteHost({
    post: (message) => thread.postMessage(message),
    listen: (take) => thread.on("message", take),
  });
  host.onMessageFromHost = (text) => bridge.onMessageFromHost(text);
  bridge.sendMessageToHost = (text) => host.sendMessageToHost(text);
  const pane = createPane(parts);
  await lookAtSelection(pane);
  const outcome = await watch(host, async () => {
    const column = await timed(host, [analyse, writeClassColumn], pane);
    return { column, report: await timed(host, [writeReport], pane) };
  });
  const { written } = writings.of(pane);
  if (written.length !== 2) throw new Error(`The run did not end well: ${pane.store.state.status}`);
  await pane.watches.pause();
  await thread.terminate();
  return { ...outcome, traffic: host.traffic };
}

async function timed(host, actions, pane) {
  const first = host.traffic.length;
  const start = performance.now();
  for (const action of actions) await action(pane);
  const time = performance.now() - start;
  const ofHost = host.traffic.slice(first).reduce((sum, { work }) => sum + work, 0);
  return { time, ofHost };
}

/** The better of two: whatever else the machine does makes a run longer and never shorter. */
async function twice(run) {
  const [one, other] = [await run(), await run()];
  const better = (name) => (one[name].ratio < other[name].ratio ? one[name] : other[name]);
  return {
    column: better("column"),
    report: better("report"),
    longest: Math.min(one.longest, other.longest),
    traffic: other.traffic,
  };
}

/** Raw are the list's numbers at 8 bytes each, and its texts at a byte for every letter. */
function rawBytes(list) {
  return list.flat().reduce((sum, cell) => sum + (typeof cell === "number" ? 8 : cell.length), 0);
}

/** The numbers alone: the list itself would only be in the way where memory is measured. */
function measuredList() {
  const list = makeList(items);
  return {
    values: Float64Array.from(list.slice(1), ([, , value]) => Number(value)),
    raw: rawBytes(list),
  };
}

module.exports = async function largeList() {
  const { values, raw } = measuredList();
  const bridge = { sendMessageToHost: null, onMessageFromHost: null };
  loadClientLibrary(bridge);

  // Loads what is loaded when it is needed, so that the list alone is measured.
  await wholeRun(bridge, (_, work) => work(), fewItems);
  const { bytes } = await wholeRun(bridge, async (host, work) => {
    const heap = watchHeap();
    host.onRequest = heap.sample;
    await work();
    return { bytes: heap.end() };
  });
  const run = await twice(() => {
    // Beside each run, for a machine is not as fast at one time as at another.
    const alone = timeOf(() => [abcClasses(values), pareto(values)]);
    const ratios = ({ time, ofHost }) => ({ ratio: time / alone, ofHost: ofHost / alone });
    return wholeRun(bridge, async (_, work) => {
      const longestTurn = watchTurns();
      const { column, report } = await work();
      return { column: ratios(column), report: ratios(report), longest: longestTurn() };
    });
  });
  const ofList = "300,000 rows × 3:";
  const tellRatio = (name, { ratio, ofHost }) => {
    report(`${ofList} ${name} / classifying alone`, ratio, 100);
    tell(`${ofList} of that the host's own work`, ofHost);
  };
  tellRatio("reading, classifying, class column", run.column);
  tellRatio("report sheet", run.report);
  tell(`${ofList} requests`, run.traffic.length);
  const largest = Math.max(...run.traffic.flatMap(({ request, answer }) => [request, answer]));
  report(`${ofList} largest request or answer`, largest / megabyte, 5, " MB");
  report(`${ofList} longest the page is held at a time`, run.longest, 60, " ms");
  report(`${ofList} memory at most / raw data`, bytes / raw, 3);
};
