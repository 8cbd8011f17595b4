import fc from "fast-check";
import { readFileSync } from "fs";
import { join } from "path";
import {
  materialRequirements,
  type LotRule,
  type RequirementsPeriod,
} from "../../../src/engine/planning/material-requirements";
import { expectClose } from "../../expect-close";

interface Case {
  gross: number[];
  on_hand: number;
  scheduled: number[];
  lead_time: number;
  safety: number;
  rule: LotRule;
  size: number;
}
const { records: cases }: { records: [Case, number[][]][] } = JSON.parse(
  readFileSync(join(__dirname, "../../fixtures/planning.json"), "utf8"),
);

const plain = { scheduledReceipts: [], leadTime: 0, safetyStock: 0 };
const lotForLot = { ...plain, lotRule: "lotforlot", lotSize: undefined } as const;
const rowOf = (period: RequirementsPeriod) => [
  period.gross,
  period.scheduled,
  period.projected,
  period.net,
  period.receipt,
  period.release,
];
const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);

test(`records agree with bookkeeping in exact fractions, ${cases.length} records`, () => {
  for (const [given, expected] of cases) {
    const record = materialRequirements(given.gross, {
      onHand: given.on_hand,
      scheduledReceipts: given.scheduled,
      leadTime: given.lead_time,
      safetyStock: given.safety,
      lotRule: given.rule,
      lotSize: given.size,
    });
    expectClose(record.map(rowOf), expected, 1e-12);
  }
});

describe("published example: Nahmias, Harmon Music's trumpets", () => {
  const trumpets = [77, 42, 38, 21, 26, 112, 45, 14, 76, 38];

  test("23 trumpets and receipts of 12, 6 and 9 leave these to be made", () => {
    const record = materialRequirements(trumpets, {
      ...lotForLot,
      onHand: 23,
      scheduledReceipts: [12, 0, 6, 9],
    });
    expect(record.slice(1).map(({ net }) => net)).toEqual([
      42, 42, 32, 12, 26, 112, 45, 14, 76, 38,
    ]);
  });

  test("valves, three to a casing, with 186 on hand and 96 coming: nothing before the third week", () => {
    const record = materialRequirements([126, 126, 96, 36, 78, 336, 135, 42, 228, 114], {
      ...lotForLot,
      onHand: 186,
      scheduledReceipts: [0, 96],
      leadTime: 3,
    });
    expect(record.slice(1).map(({ net }) => net)).toEqual([
      0, 0, 66, 36, 78, 336, 135, 42, 228, 114,
    ]);
    // Three weeks ahead: the first 66 are due the moment the plan begins.
    expect(record.map(({ release }) => release)).toEqual([
      66, 36, 78, 336, 135, 42, 228, 114, 0, 0, 0,
    ]);
  });
});

const quarter = (least: number, most: number) =>
  fc.integer({ min: 4 * least, max: 4 * most }).map((quarters) => quarters / 4);
const problems = fc.integer({ min: 1, max: 20 }).chain((periods) =>
  fc.record({
    gross: fc.array(fc.oneof(fc.constant(0), quarter(0, 100)), {
      minLength: periods,
      maxLength: periods,
    }),
    plan: fc.record({
      onHand: quarter(-50, 200),
      scheduledReceipts: fc.array(quarter(0, 60), { maxLength: periods }),
      leadTime: fc.integer({ min: 0, max: 8 }),
      safetyStock: quarter(0, 40),
      lotRule: fc.constantFrom<LotRule>("lotforlot", "fixed", "minimum", "multiple"),
      lotSize: quarter(1, 80),
    }),
  }),
);

test("what was there and what comes in is what goes out and what is left", () => {
  fc.assert(
    fc.property(problems, ({ gross, plan }) => {
      const record = materialRequirements(gross, plan);
      record.slice(1).forEach((period, t) => {
        expect(period.projected).toBe(
          record[t].projected + period.scheduled + period.receipt - period.gross,
        );
      });
      expect(sum(record.map(({ release }) => release))).toBe(
        sum(record.map(({ receipt }) => receipt)),
      );
      expect(record[record.length - 1].projected).toBe(
        plan.onHand +
          sum(plan.scheduledReceipts) +
          sum(record.map(({ release }) => release)) -
          sum(gross),
      );
    }),
  );
});

test("the plan never goes below the safety stock, and what only a past-due release can do is said", () => {
  fc.assert(
    fc.property(problems, ({ gross, plan }) => {
      const record = materialRequirements(gross, plan);
      record.slice(1).forEach(({ projected }) => {
        expect(projected).toBeGreaterThanOrEqual(plan.safetyStock);
      });
      // Without the past-due releases nothing arrives within the lead time.
      const [{ release: pastDue }] = record;
      let low = Infinity;
      let stock = plan.onHand;
      for (let t = 1; t < record.length; t++) {
        const inTime = t > plan.leadTime ? record[t].receipt : 0;
        stock += record[t].scheduled + inTime - record[t].gross;
        low = Math.min(low, stock);
      }
      if (low < plan.safetyStock) expect(pastDue).toBeGreaterThan(0);
      if (pastDue === 0) expect(low).toBeGreaterThanOrEqual(plan.safetyStock);
    }),
  );
});

test("every receipt keeps the lot rule", () => {
  fc.assert(
    fc.property(problems, ({ gross, plan }) => {
      for (const { net, receipt } of materialRequirements(gross, plan)) {
        if (net === 0) expect(receipt).toBe(0);
        else if (plan.lotRule === "lotforlot") expect(receipt).toBe(net);
        else if (plan.lotRule === "minimum") expect(receipt).toBe(Math.max(net, plan.lotSize));
        else {
          expect(receipt % plan.lotSize).toBe(0);
          expect(receipt).toBeGreaterThanOrEqual(net);
          expect(receipt - plan.lotSize).toBeLessThan(net);
        }
      }
    }),
  );
});

describe("the edges", () => {
  test("decimal fractions order no lot for a trace", () => {
    const record = materialRequirements([0.1, 0.2], {
      ...plain,
      onHand: 0.3,
      lotRule: "fixed",
      lotSize: 50,
    });
    expect(record.map(({ receipt }) => receipt)).toEqual([0, 0, 0]);
    const threeLots = materialRequirements([0.1 + 0.2], {
      ...plain,
      onHand: 0,
      lotRule: "multiple",
      lotSize: 0.1,
    });
    expect(threeLots[1].receipt).toBeCloseTo(0.3, 12);
  });

  test("a lead time beyond the plan makes every release past due", () => {
    const record = materialRequirements([5, 6], { ...lotForLot, onHand: 0, leadTime: 100 });
    expect(record.map(({ release }) => release)).toEqual([11, 0, 0]);
  });

  test("a lot rule without a lot size, and receipts after the last requirement, are refused", () => {
    expect(() => materialRequirements([5], { ...lotForLot, onHand: 0, lotRule: "fixed" })).toThrow(
      expect.objectContaining({ kind: "value" }),
    );
    expect(() =>
      materialRequirements([5], { ...lotForLot, onHand: 0, scheduledReceipts: [0, 5] }),
    ).toThrow(expect.objectContaining({ kind: "unavailable" }));
  });
});
