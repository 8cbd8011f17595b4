const { clearInterval, setImmediate, setInterval } = require("timers");
const { setFlagsFromString, getHeapStatistics } = require("v8");
const { runInNewContext } = require("vm");

/** Begins to watch how long the event loop is held at a time; what it answers ends that. */
function watchTurns() {
  let longest = 0;
  let last = performance.now();
  let isOver = false;
  const turn = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  return () => {
    isOver = true;
    return longest;
  };
}

/**
 * Begins to sample what is alive in this thread's heap, buffers included: at calls of `sample` and
 * between them, but always with a tenth of a second for other work before the next one. `end`
 * answers by how many bytes it grew at most.
 */
function watchHeap() {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc");
  const inUse = () => {
    collect();
    const { used_heap_size, external_memory } = getHeapStatistics();
    return used_heap_size + external_memory;
  };
  const before = inUse();
  let peak = before;
  let last = performance.now();
  const sample = () => {
    if (performance.now() - last < 100) return;
    peak = Math.max(peak, inUse());
    last = performance.now();
  };
  const timer = setInterval(sample, 200);
  const end = () => {
    clearInterval(timer);
    return peak - before;
  };
  return { sample, end };
}

module.exports = { watchHeap, watchTurns };
