require("./typescript");
const { stockByAge } = require("../../src/engine/flow/stock-age");
const { ageBuckets } = require("../../src/engine/stock-health/age-buckets");
const { ageLayers } = require("../../src/engine/stock-health/age-layers");
const { healthChangeSteps } = require("../../src/engine/stock-health/health-change");
const { healthOf } = require("../../src/engine/stock-health/health-of");
const { healthTotalsSteps } = require("../../src/engine/stock-health/health-totals");
const { largestInPartsSteps } = require("../../src/engine/stock-health/largest-in-part");
const { byPart } = require("../../src/engine/stock-health/stock-parts");
const { writeDownByAge, writeDownToValue } = require("../../src/engine/stock-health/write-downs");
const { finished } = require("../../src/engine/steps");
const { report, reportRatio } = require("./measure");

const items = 300000;
const limits = [90, 180, 365];
const rates = [0, 0.1, 0.3, 0.6, 1];

function factsOf(k) {
  const onHand = (k * 53) % 1800;
  return {
    ...{ onHand, unitCost: 1 + ((k * 71) % 900) / 10, dailyDemand: ((k * 37) % 3970) / 365 },
    ...{ daysSinceIssue: (k * 29) % 400, deadAfterDays: 365, coverDays: 60, buffer: k % 40 },
    batches: k % 3 === 0 ? [0, 1].map((n) => batchOf(k, n)) : [],
  };
}

function batchOf(k, n) {
  return { quantity: 100 + ((k * 31) % 700), daysLeft: ((k * 17) % 300) - 20 + n * 90 };
}

function receiptsOf(k) {
  return [0, 1, 2].map((n) => ({
    ...{ age: ((k * 13) % 300) + n * 150, originalAge: null },
    ...{ quantity: 100 + ((k * 7) % 500), unitCost: 1 + (k % 90) },
  }));
}

function longestStep(steps) {
  let longest = 0;
  for (let isDone = false; !isDone;) {
    const start = performance.now();
    isDone = steps.next().done;
    longest = Math.max(longest, performance.now() - start);
  }
  return longest;
}

function healthFacts(count = items) {
  const list = Array.from({ length: count }, (_, k) => factsOf(k));
  return { list, receipts: list.map((_, k) => receiptsOf(k)) };
}

/** What the engine has to do for an answer, without reading a list or showing anything. */
function healthAlone({ list, receipts }) {
  const rows = list.map((facts, k) => {
    const { money, short } = healthOf(facts);
    const layers = ageLayers(facts.onHand, receipts[k], facts.unitCost);
    const moneyByAge = ageBuckets(layers, limits).money;
    return {
      ...{ group: k % 400, money, short: short.money, moneyByAge },
      writeDownByAge: writeDownByAge(moneyByAge, rates),
      writeDownToValue: writeDownToValue(facts.onHand, facts.unitCost, k % 60),
    };
  });
  const totals = finished(healthTotalsSteps(rows, 0.2));
  const money = byPart((part) => rows.map((row) => row.money[part]));
  return { rows, totals, largest: finished(largestInPartsSteps(money, 20)) };
}

/** The health of a long list with batches and receipts, beside nothing but the age of its stock. */
function stockHealth() {
  const facts = healthFacts();
  const { list, receipts } = facts;
  const ages = receipts.map((own) => own.map(({ age }) => age));
  const quantities = receipts.map((own) => own.map(({ quantity }) => quantity));
  const times = reportRatio(
    "stock health of 300,000 items / their stock by age",
    4,
    () => list.map(({ onHand }, k) => stockByAge(onHand, ages[k], quantities[k], limits)),
    () => healthAlone(facts),
  );
  console.log(`  that is ${times.ours.toFixed(0)} ms`);

  const { rows } = healthAlone(facts);
  const before = new Map(rows.map(({ money }, k) => [k, money]));
  const after = new Map(rows.map(({ money }, k) => [k + 1000, money]));
  report("longest step of its totals", longestStep(healthTotalsSteps(rows, 0.2)), 100, " ms");
  report("longest step of its change", longestStep(healthChangeSteps(before, after)), 100, " ms");
}

module.exports = { healthAlone, healthFacts, stockHealth };
