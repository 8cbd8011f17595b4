import fc from "fast-check";
import { readFileSync } from "fs";
import { join } from "path";
import {
  plannedItem,
  type PlanFacts,
  type PlanSteps,
} from "../../../src/engine/reorder-plan/planned-item";
import { expectClose } from "../../expect-close";
import { anyFacts } from "./any-facts";

const { plans }: { plans: { facts: PlanFacts; steps: PlanSteps }[] } = JSON.parse(
  readFileSync(join(__dirname, "../../fixtures/reorder-plan.json"), "utf8"),
);

const names = [
  ...(["protectionTime", "protectionDemand", "protectionDeviation", "safetyStock"] as const),
  ...(["reorderPoint", "lot", "position", "need", "proposal"] as const),
  ...(["excess", "excessOnOrder"] as const),
];

test(`${plans.length} items, each step as another program has it`, () => {
  for (const { facts, steps } of plans) {
    const planned = plannedItem(facts);
    // A need of little is what is left of large numbers.
    const allowed = 1e-10 * (1 + Math.abs(steps.reorderPoint) + Math.abs(steps.position));
    for (const name of names) {
      if (!(Math.abs(planned[name] - steps[name]) <= allowed)) expect(planned).toEqual(steps);
    }
    if (facts.orderMultiple > 0) expect(planned.proposal).toBe(steps.proposal);
  }
});

const scaled = <T extends object>(object: T, by: Partial<Record<keyof T, number>>): T =>
  Object.fromEntries(
    Object.entries(object).map(([name, value]) => [
      name,
      typeof value === "number" ? value * (by[name as keyof T] ?? 1) : (value as unknown),
    ]),
  ) as T;

const units = (by: number) => ({
  ...{ onHand: by, onOrder: by, reserved: by, averageDemand: by, demandStDev: by },
  ...{ minimumOrder: by, orderMultiple: by, maximumOrder: by, holdingCost: 1 / by },
});

test("counted in packs of 64 every quantity is a 64th, and no other figure changes", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const planned = plannedItem(facts);
      const inPacks = plannedItem(scaled(facts, units(1 / 64)));
      const { protectionTime, ...quantities } = planned;
      const by = Object.fromEntries(Object.keys(quantities).map((name) => [name, 1 / 64]));
      expectClose(
        names.map((name) => inPacks[name]),
        names.map((name) => scaled(planned, by)[name]),
        1e-12,
      );
      expect(inPacks.protectionTime).toBe(protectionTime);
    }),
    { numRuns: 2000 },
  );
});

test("in another currency the same is ordered", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const other = plannedItem(scaled(facts, { unitCost: 128, orderCost: 128, holdingCost: 128 }));
      expect(other).toEqual(plannedItem(facts));
    }),
    { numRuns: 2000 },
  );
});

test("in periods a quarter as long the same is ordered", () => {
  const times = { leadTime: 4, leadTimeStDev: 4, reviewTime: 4, excessTime: 4, periodsPerYear: 4 };
  const rates = { averageDemand: 1 / 4, demandStDev: 1 / 2 };
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { protectionTime, ...planned } = plannedItem(facts);
      const shorter = plannedItem(scaled(facts, { ...times, ...rates }));
      expectClose(shorter, { ...planned, protectionTime: 4 * protectionTime }, 1e-12);
    }),
    { numRuns: 2000 },
  );
});

test("no order is above the maximum, and none below need, lot and minimum but where it stops it", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { proposal, need, lot } = plannedItem(facts);
      const { orderMultiple, maximumOrder, minimumOrder } = facts;
      if (maximumOrder > 0) expect(proposal).toBeLessThanOrEqual(maximumOrder * (1 + 1e-14));
      if (orderMultiple > 0) {
        expect(proposal / orderMultiple).toBeCloseTo(Math.round(proposal / orderMultiple), 9);
      }
      if (proposal === 0) return;
      const enough = Math.max(need, lot, minimumOrder);
      const stopped = maximumOrder > 0 && enough + orderMultiple > maximumOrder;
      if (!stopped) expect(proposal).toBeGreaterThanOrEqual(enough * (1 - 1e-13));
      else expect(proposal).toBeGreaterThan(Math.min(enough, maximumOrder - orderMultiple) - 1e-9);
    }),
    { numRuns: 2000 },
  );
});

test("nothing is too much of an item that is to be ordered", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { proposal, excess, excessOnOrder } = plannedItem(facts);
      if (proposal > 0) expect(excess).toBe(0);
      expect(excessOnOrder).toBeLessThanOrEqual(Math.min(excess, facts.onOrder));
    }),
    { numRuns: 2000 },
  );
});

const { facts: ordinary } = plans[0];

test("an item without demand is ordered for customers who wait, and for nobody else", () => {
  const dead = { ...ordinary, averageDemand: 0, demandStDev: 30, orderMultiple: 0 };
  expect(plannedItem({ ...dead, onHand: 0 }).proposal).toBe(0);
  expect(plannedItem({ ...dead, onHand: 0, reserved: 6, demandStDev: 0 }).proposal).toBe(6);
  expect(plannedItem({ ...dead, onHand: -6, serviceKind: "fill" }).proposal).toBe(6);
});

test("a fill rate needs a lot, and neither kind of service is ever complete", () => {
  const fill = { ...ordinary, serviceKind: "fill", reviewTime: 0 } as const;
  expect(() => plannedItem(fill)).toThrow(
    expect.objectContaining({ kind: "division", reason: "fillRateNeedsLot" }),
  );
  expect(plannedItem({ ...fill, orderCost: 50, holdingCost: 2 }).safetyStock).toBeGreaterThan(0);
  expect(() => plannedItem({ ...fill, reviewTime: 1, service: 1 })).toThrow(
    expect.objectContaining({ reason: "fillRateUnreachable" }),
  );
  expect(() => plannedItem({ ...ordinary, service: 1 })).toThrow(
    expect.objectContaining({ reason: "serviceLevelUnreachable" }),
  );
});

test("a maximum below a pack leaves no order", () => {
  expect(plannedItem({ ...ordinary, orderMultiple: 100, maximumOrder: 99 }).proposal).toBe(0);
});
