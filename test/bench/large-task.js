require("./typescript");
const { followList } = require("../../src/taskpane/list/follow-list");
const { clientBridge } = require("./client-library");
const { report, tell } = require("./measure");
const { remotePane, timed } = require("./remote-pane");
const { watchHeap, watchTurns } = require("./watches");

const fewItems = 1000;
const megabyte = 1e6;

/** Opens the list of a task in a pane of its own, and works the answer out under a watch. */
async function wholeRun(
  { list, items, task, answer, entries, prepare },
  bridge,
  watch,
  rows = items,
) {
  const part = { selected: (pane) => followList(pane, task) };
  const { pane, host, close } = await remotePane(bridge, { list, rows }, task, part);
  const { entries: usual } = task.state.of(pane);
  task.state.change(pane, { entries: { ...usual, ...entries } });
  await prepare?.(pane);
  const outcome = await watch(host, () => timed(host, [answer], pane));
  const { result } = task.state.of(pane);
  if (result?.ledger.taken !== rows) throw new Error(`No answer: ${pane.store.state.status}`);
  await close();
  return { ...outcome, traffic: host.traffic };
}

/** The same, with how long the page was held at a time. */
function heldRun(task) {
  return wholeRun(task, clientBridge(), async (_, work) => {
    const longestTurn = watchTurns();
    return { ...(await work()), longest: longestTurn() };
  });
}

/** How long a task holds the page at most while it works on a list. */
async function longestHeld(task) {
  return (await heldRun(task)).longest;
}

/**
 * The better of two runs beside the better of two times of the engine: whatever else the machine does
 * makes them longer and never shorter.
 */
async function besideEngine(task, alone) {
  const [firstAlone, first] = [alone(), await heldRun(task)];
  const [secondAlone, second] = [alone(), await heldRun(task)];
  const ofEngine = Math.min(firstAlone, secondAlone);
  const [better, other] = first.time < second.time ? [first, second] : [second, first];
  return {
    ratio: better.time / ofEngine,
    ofHost: better.ofHost / ofEngine,
    longest: Math.min(better.longest, other.longest),
    traffic: better.traffic,
  };
}

/**
 * What a task of the pane makes of a long list, from the first cell read to the answer.
 *
 * @param {object} task name, list and the bytes of its cells, the task itself, what is pressed, what is typed
 *   and done before, and how long the engine takes alone
 */
async function largeTask({ name, raw, columns, alone, ...task }) {
  const bridge = clientBridge();
  // Loads what is loaded when it is needed, so that the list alone is measured.
  await wholeRun(task, bridge, (_, work) => work(), fewItems);
  const { bytes } = await wholeRun(task, bridge, async (host, work) => {
    const heap = watchHeap();
    host.onRequest = heap.sample;
    await work();
    return { bytes: heap.end() };
  });
  const run = await besideEngine(task, alone);
  const of = `${name}, ${task.items.toLocaleString("en-US")} rows × ${columns}:`;
  // To read a cell, send it and sort it out may take as long as to work out the item it is of.
  report(`${of} all / the engine's part alone`, run.ratio, columns);
  tell(`${of} of that the host's own work`, run.ofHost);
  tell(`${of} requests`, run.traffic.length);
  const largest = Math.max(...run.traffic.flatMap(({ request, answer }) => [request, answer]));
  // Excel on the web refuses more.
  report(`${of} largest request or answer`, largest / megabyte, 5, " MB");
  // After that a page feels stuck.
  report(`${of} longest the page is held`, run.longest, 100, " ms");
  // The cells as they were read, the numbers in them, and what is worked out of them.
  report(`${of} memory at most / raw data`, bytes / raw, 3);
}

module.exports = { largeTask, longestHeld };
