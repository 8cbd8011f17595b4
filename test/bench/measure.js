const v8 = require("node:v8");
const vm = require("node:vm");

v8.setFlagsFromString("--expose-gc");
const collectGarbage = vm.runInNewContext("gc");

const rounds = 11;
const warmUps = 3;
/** Work that takes long varies less from round to round, and is warm after one: it gets fewer. */
const fewRounds = 5;
const mostMilliseconds = 2000;

function median(times) {
  return [...times].sort((a, b) => a - b)[times.length >> 1];
}

/** Runs the work at least so often, and more often as long as there is time. */
function repeat(work, least, most) {
  const until = performance.now() + mostMilliseconds;
  for (let k = 0; k < most && (k < least || performance.now() < until); k++) work();
}

/**
 * Median times of two pieces of work in milliseconds, run in turn so that whatever else the machine
 * does falls on both. What earlier work has left behind is cleared first: it would fall on one.
 */
function inTurn(reference, ours) {
  const times = { reference: [], ours: [] };
  collectGarbage();
  const inOneRound = () => {
    for (const [name, work] of Object.entries({ reference, ours })) {
      const start = performance.now();
      work();
      times[name].push(performance.now() - start);
    }
  };
  repeat(inOneRound, 1, warmUps);
  times.reference = [];
  times.ours = [];
  repeat(inOneRound, fewRounds, rounds);
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

/** One line a measure: name, figure, target, within or over. Of nothing, nothing was measured. */
function report(name, figure, target, unit = "") {
  if (!(figure > 0)) throw new Error(`${name}: ${figure} cannot be, so it was not measured.`);
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
