require("./typescript");
const { abcClasses } = require("../../src/engine/classification/abc");
const { pareto } = require("../../src/engine/classification/pareto");
const { analyse } = require("../../src/taskpane/abc/run/analyse");
const { abcTask } = require("../../src/taskpane/abc/task");
const { followList } = require("../../src/taskpane/list/follow-list");
const { planClasses } = require("../../src/taskpane/abc/write/plan-classes");
const { writings } = require("../../src/taskpane/written/writings");
const { writeClassColumn, writeReport } = require("../../src/taskpane/abc/write/write-result");
const { makeList } = require("../../src/workbench/large/make-list");
const { clientBridge } = require("./client-library");
const { report, tell, timeOf } = require("./measure");
const { rawBytes } = require("./raw-bytes");
const { remotePane, timed } = require("./remote-pane");
const { watchHeap, watchTurns } = require("./watches");

const items = 300000;
const fewItems = 1000;
const megabyte = 1e6;

const part = { selected: (pane) => followList(pane, abcTask), written: planClasses };

/** The pane's own actions, without drawing. */
async function wholeRun(bridge, watch, rows = items) {
  const { pane, host, close } = await remotePane(bridge, { list: "values", rows }, abcTask, part);
  const outcome = await watch(host, async () => {
    const column = await timed(host, [analyse, writeClassColumn], pane);
    return { column, report: await timed(host, [writeReport], pane) };
  });
  const { written } = writings.of(pane);
  if (written.length !== 2) throw new Error(`The run did not end well: ${pane.store.state.status}`);
  await close();
  return { ...outcome, traffic: host.traffic };
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
  const bridge = clientBridge();

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
