import fc from "fast-check";
import { planGroup, planGroups } from "../../../src/engine/reorder-plan/plan-group";
import { plannedItem } from "../../../src/engine/reorder-plan/planned-item";
import { runOutTime } from "../../../src/engine/reorder-plan/run-out-time";
import { anyFacts } from "./any-facts";

const facts = { onHand: 100, reserved: 0, averageDemand: 10, leadTime: 2, reviewTime: 1 };
const steps = { proposal: 0, position: 100, reorderPoint: 30, excess: 0 };

test.each([
  ["out", { onHand: 0 }, {}, 0],
  ["out", { onHand: 40, reserved: 40 }, { proposal: 60 }, 0],
  ["out", { onHand: -1, averageDemand: 0 }, {}, 0],
  ["late", { onHand: 19 }, { position: 19, proposal: 11 }, 1.9],
  ["late", { onHand: 19 }, { position: 300, excess: 90 }, 1.9],
  ["now", { onHand: 20 }, { position: 20, proposal: 10 }, 2],
  ["soon", {}, { position: 40 }, 10],
  ["covered", {}, { position: 41 }, 10],
  ["excess", {}, { position: 300, excess: 1 }, 10],
  ["excess", { averageDemand: 0 }, { reorderPoint: 0, excess: 100 }, Infinity],
  ["covered", { onHand: 0, averageDemand: 0 }, { position: 0, reorderPoint: 0 }, 0],
] as const)("%s: %j %j, run out in %d", (group, someFacts, someSteps, time) => {
  expect(planGroup({ ...facts, ...someFacts }, { ...steps, ...someSteps }, time)).toBe(group);
});

test("an item is in one group, and its order stands in one of the first three", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const steps = plannedItem(facts);
      const free = facts.onHand - facts.reserved;
      const arriving = [{ time: facts.leadTime / 2, quantity: facts.onOrder }];
      const group = planGroup(facts, steps, runOutTime(free, facts.averageDemand, arriving));
      seen.add(group);
      if (steps.proposal > 0) expect(["out", "late", "now"]).toContain(group);
      if (group === "excess") expect(steps.excess).toBeGreaterThan(0);
      if (group === "now") expect(steps.proposal).toBeGreaterThan(0);
    }),
    { numRuns: 2000 },
  );
  expect(planGroups.filter((group) => !seen.has(group))).toEqual([]);
});
