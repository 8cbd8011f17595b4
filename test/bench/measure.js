const v8 = require("node:v8");
const vm = require("node:vm");

v8.setFlagsFromString("--expose-gc");
const collectGarbage = vm.runInNewContext("gc");

const rounds = 11;
const warmUps = 3;

function median(times) {
  return [...times].sort((a, b) => a - b)[times.length >> 1];
}

/**
 * Median times of two pieces of work in milliseconds, run in turn so that whatever else the machine
 * does falls on both. What earlier work has left behind is cleared first: it would fall on one.
 */
function inTurn(reference, ours) {
  const times = { reference: [], ours: [] };
  collectGarbage();
  for (let round = -warmUps; round < rounds; round++) {
    for (const [name, work] of Object.entries({ reference, ours })) {
      const start = performance.now();
      work();
      if (round >= 0) times[name].push(performance.now() - start);
    }
  }
  return { reference: median(times.reference), ours: median(times.ours) };
}

/** Median time of one piece of work in milliseconds. */
function timeOf(work) {
  return inTurn(work, () => undefined).reference;
}

function line(name, figure, unit) {
  const shown = `${figure.toFixed(2)}${unit}`.padStart(12);
  return `${name.padEnd(66)}${shown}`;
}

/** One line for a figure that has no target. */
function tell(name, figure, unit = "") {
  console.log(line(name, figure, unit));
}

/** One line a measure: name, figure, target, within or over. */
function report(name, figure, target, unit = "") {
  const judgement = figure <= target ? "within" : "over";
  console.log(`${line(name, figure, unit)}   at most ${target}${unit}   ${judgement}`);
}

/** The ratio of two pieces of work, reported. */
function reportRatio(name, target, reference, ours) {
  const times = inTurn(reference, ours);
  report(name, times.ours / times.reference, target);
  return times;
}

module.exports = { inTurn, report, reportRatio, tell, timeOf };
