require("./typescript");
const { followList } = require("../../src/taskpane/list/follow-list");
const { makePlan } = require("../../src/taskpane/reorder-plan/plan/make-plan");
const { reorderPlanPart } = require("../../src/taskpane/reorder-plan/state");
const { reorderPlanTask } = require("../../src/taskpane/reorder-plan/task");
const { loadClientLibrary } = require("./client-library");
const { columns, makePlanList } = require("./make-plan-list");
const { report, tell, timeOf } = require("./measure");
const { rawBytes } = require("./raw-bytes");
const { remotePane, timed } = require("./remote-pane");
const { items, planAlone, planFacts } = require("./reorder-plan");
const { watchHeap, watchTurns } = require("./watches");

const fewItems = 1000;
const megabyte = 1e6;
/** Every limit that an order can have, so that all of the plan has its work. */
const limits = { supplierMinimum: "2000000", budget: "100000000" };

const part = { selected: (pane) => followList(pane, reorderPlanTask) };

async function wholeRun(bridge, watch, rows = items) {
  const list = { list: "plan", rows };
  const { pane, host, close } = await remotePane(bridge, list, reorderPlanTask, part);
  const { entries } = reorderPlanPart.of(pane);
  reorderPlanPart.change(pane, { entries: { ...entries, ...limits } });
  const outcome = await watch(host, () => timed(host, [makePlan], pane));
  const { result } = reorderPlanPart.of(pane);
  if (result?.ledger.taken !== rows) throw new Error(`No plan: ${pane.store.state.status}`);
  await close();
  return { ...outcome, traffic: host.traffic };
}

/** The pane's plan of a long list, from the first cell read to the answer. */
module.exports = async function largePlan() {
  const raw = rawBytes(makePlanList(items));
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
  const facts = planFacts();
  const alone = timeOf(() => planAlone(facts));
  const run = await wholeRun(bridge, async (_, work) => {
    const longestTurn = watchTurns();
    return { ...(await work()), longest: longestTurn() };
  });
  const ofPlan = `reorder plan, 300,000 rows × ${columns}:`;
  // To read a cell, send it and sort it out may take as long as to plan the item it is of.
  report(`${ofPlan} all / the engine's part alone`, run.time / alone, columns);
  tell(`${ofPlan} of that the host's own work`, run.ofHost / alone);
  tell(`${ofPlan} requests`, run.traffic.length);
  const largest = Math.max(...run.traffic.flatMap(({ request, answer }) => [request, answer]));
  // Excel on the web refuses more.
  report(`${ofPlan} largest request or answer`, largest / megabyte, 5, " MB");
  // After that a page feels stuck.
  report(`${ofPlan} longest the page is held`, run.longest, 100, " ms");
  // The cells as they were read, the numbers in them, and what is planned of them.
  report(`${ofPlan} memory at most / raw data`, bytes / raw, 3);
};
