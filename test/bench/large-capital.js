require("./typescript");
const { followList } = require("../../src/taskpane/list/follow-list");
const { workingCapitalPart } = require("../../src/taskpane/working-capital/state");
const { workingCapitalTask } = require("../../src/taskpane/working-capital/task");
const { makeAnswer } = require("../../src/taskpane/working-capital/work/make-answer");
const { loadClientLibrary } = require("./client-library");
const { columns, makeCapitalList } = require("./make-capital-list");
const { report, tell, timeOf } = require("./measure");
const { rawBytes } = require("./raw-bytes");
const { remotePane, timed } = require("./remote-pane");
const { watchHeap, watchTurns } = require("./watches");
const { capitalAlone, capitalRows, items } = require("./working-capital");

const fewItems = 1000;
const megabyte = 1e6;
/** Everything that can be otherwise, so that all of the answer has its work. */
const asked = { supplierAtLeast: "45", stockLess: "10", customerAtMost: "30" };

const part = { selected: (pane) => followList(pane, workingCapitalTask) };

async function wholeRun(bridge, watch, rows = items) {
  const list = { list: "capital", rows };
  const { pane, host, close } = await remotePane(bridge, list, workingCapitalTask, part);
  const { entries } = workingCapitalPart.of(pane);
  workingCapitalPart.change(pane, { entries: { ...entries, ...asked } });
  const outcome = await watch(host, () => timed(host, [makeAnswer], pane));
  const { result } = workingCapitalPart.of(pane);
  if (result?.ledger.taken !== rows) throw new Error(`No answer: ${pane.store.state.status}`);
  await close();
  return { ...outcome, traffic: host.traffic };
}

/** The pane's working capital of a long list, from the first cell read to the answer. */
module.exports = async function largeCapital() {
  const raw = rawBytes(makeCapitalList(items));
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
  const rows = capitalRows();
  const alone = timeOf(() => capitalAlone(rows));
  const run = await wholeRun(bridge, async (_, work) => {
    const longestTurn = watchTurns();
    return { ...(await work()), longest: longestTurn() };
  });
  const ofAnswer = `working capital, 300,000 rows × ${columns}:`;
  // To read a cell, send it and sort it out may take as long as to work out the item it is of.
  report(`${ofAnswer} all / the engine's part alone`, run.time / alone, columns);
  tell(`${ofAnswer} of that the host's own work`, run.ofHost / alone);
  tell(`${ofAnswer} requests`, run.traffic.length);
  const largest = Math.max(...run.traffic.flatMap(({ request, answer }) => [request, answer]));
  // Excel on the web refuses more.
  report(`${ofAnswer} largest request or answer`, largest / megabyte, 5, " MB");
  // After that a page feels stuck.
  report(`${ofAnswer} longest the page is held`, run.longest, 100, " ms");
  // The cells as they were read, the numbers in them, and what is worked out of them.
  report(`${ofAnswer} memory at most / raw data`, bytes / raw, 3);
};
