require("./typescript");
const { abcGrades } = require("../../src/engine/classification/abc");
const { orderBudgetSteps } = require("../../src/engine/order-budget/order-budget");
const { OrderTotal } = require("../../src/engine/reorder-plan/order-total");
const { planGroup } = require("../../src/engine/reorder-plan/plan-group");
const { plannedItem } = require("../../src/engine/reorder-plan/planned-item");
const { runOutTime } = require("../../src/engine/reorder-plan/run-out-time");
const { report, reportRatio } = require("./measure");

const items = 300000;

function factsOf(k) {
  const averageDemand = 1 + ((k * 37) % 397);
  return {
    onHand: (k * 53) % 1800,
    onOrder: k % 5 === 0 ? 200 : 0,
    reserved: k % 11,
    averageDemand,
    demandStDev: averageDemand * (0.1 + (k % 7) / 10),
    leadTime: 1 + (k % 4),
    leadTimeStDev: (k % 3) / 4,
    reviewTime: 1,
    unitCost: 1 + ((k * 71) % 900) / 10,
    service: 0.95,
    periodsPerYear: 12,
    excessTime: 6,
    serviceKind: k % 4 === 0 ? "fill" : "cycle",
    orderCost: 40,
    holdingCost: 3,
    minimumOrder: 0,
    orderMultiple: [0, 6, 12][k % 3],
    maximumOrder: 0,
  };
}

function planFacts() {
  return Array.from({ length: items }, (_, k) => factsOf(k));
}

/** What the engine has to do for a plan, without reading a list or showing anything. */
function planAlone(list) {
  const steps = list.map(plannedItem);
  const all = new OrderTotal();
  const parts = new Map();
  list.forEach((facts, k) => {
    const arriving = [{ time: facts.leadTime / 2, quantity: facts.onOrder }];
    const time = runOutTime(facts.onHand - facts.reserved, facts.averageDemand, arriving);
    const { proposal } = steps[k];
    all.add(proposal, facts.unitCost);
    for (const part of [planGroup(facts, steps[k], time), k % 400]) {
      if (!parts.has(part)) parts.set(part, new OrderTotal());
      parts.get(part).add(proposal, facts.unitCost);
    }
  });
  return { steps, all };
}

/** A plan of a long list, beside the ABC classes of the same list. */
function reorderPlan() {
  const list = planFacts();
  const values = Float64Array.from(list, (facts) => facts.averageDemand * facts.unitCost);
  const times = reportRatio(
    "reorder plan, 300,000 items / their ABC classes",
    40,
    () => abcGrades(values),
    () => planAlone(list),
  );
  console.log(`  that is ${times.ours.toFixed(0)} ms`);

  const planned = planAlone(list);
  const steps = orderBudgetSteps(
    {
      quantities: planned.steps.map(({ proposal }) => proposal),
      packs: list.map(({ orderMultiple }) => orderMultiple),
      unitCosts: list.map(({ unitCost }) => unitCost),
      unitValues: list.map(({ unitCost }) => unitCost),
      positions: planned.steps.map(({ position }) => position),
      averageDemand: planned.steps.map(({ protectionDemand }) => protectionDemand),
      demandStDev: planned.steps.map(({ protectionDeviation }) => protectionDeviation),
    },
    planned.all.value / 2,
  );
  let longest = 0;
  for (let isDone = false; !isDone;) {
    const start = performance.now();
    isDone = steps.next().done === true;
    longest = Math.max(longest, performance.now() - start);
  }
  report("longest step of a budget for 300,000 items", longest, 100, " ms");
}

module.exports = { items, planAlone, planFacts, reorderPlan };
