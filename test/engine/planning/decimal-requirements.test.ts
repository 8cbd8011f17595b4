import fc from "fast-check";
import {
  materialRequirements,
  type LotRule,
} from "../../../src/engine/planning/material-requirements";
import { expectClose } from "../../expect-close";
import { asUnits, decimal, decimals, stockFor } from "../../support/decimals";

const plain = { scheduledReceipts: [], leadTime: 0, safetyStock: 0 };

test("lots of 0.1 for 0.3, 0.2 and 0.7 leave exactly nothing", () => {
  const record = materialRequirements([0.3, 0.2, 0.7], {
    ...plain,
    onHand: 0,
    lotRule: "multiple",
    lotSize: 0.1,
  });
  expect(record.map(({ projected }) => projected)).toEqual([0, 0, 0, 0]);
});

test.each([
  [0.081, 0.009],
  [1.1, 0.1],
  [3030 / 1e-97, 101 / 1e-97],
])(
  "a buffer of %d in lots of %d is filled by no lot too many, also from exactly nothing",
  (buffer, lot) => {
    const [, , second] = materialRequirements([buffer, 0], {
      ...plain,
      onHand: buffer,
      safetyStock: buffer,
      lotRule: "fixed",
      lotSize: lot,
    });
    const [, first] = materialRequirements([buffer], {
      ...plain,
      onHand: buffer,
      safetyStock: buffer,
      lotRule: "multiple",
      lotSize: lot,
    });
    expectClose(first.receipt, buffer, 1e-12);
    expect(second.receipt).toBe(0);
  },
);

test("where stock runs out exactly and no demand follows, nothing more is ordered", () => {
  for (const lotRule of ["lotforlot", "minimum", "fixed", "multiple"] as const) {
    const record = materialRequirements([0.1, 0.2, 0], {
      ...plain,
      onHand: 0.3,
      lotRule,
      lotSize: 100,
    });
    expect(record.map(({ receipt }) => receipt)).toEqual([0, 0, 0, 0]);
    expect(record[3]).toEqual({
      gross: 0,
      scheduled: 0,
      projected: 0,
      net: 0,
      receipt: 0,
      release: 0,
    });
  }
});

/** All quantities in thousandths. */
interface WholePlan {
  gross: number[];
  onHand: number;
  scheduled: number[];
  safetyStock: number;
  lotRule: LotRule;
  lotSize: number;
  leadTime: number;
}

const wholePlans = decimals(60000, 20).chain((gross): fc.Arbitrary<WholePlan> =>
  fc.record({
    gross: fc.constant(gross),
    onHand: stockFor(gross),
    scheduled: fc.array(fc.oneof(decimal(0, 60000), fc.constant(0)), { maxLength: gross.length }),
    safetyStock: fc.oneof(fc.constant(0), decimal(0, 20000)),
    lotRule: fc.constantFrom<LotRule>("lotforlot", "fixed", "minimum", "multiple"),
    lotSize: decimal(100, 80000).map((size) => size + 1),
    leadTime: fc.nat(5),
  }),
);

/** The record in whole thousandths, without a fraction anywhere. */
function wholeRecord({ gross, onHand, scheduled, safetyStock, ...plan }: WholePlan): number[][] {
  const { lotRule, lotSize, leadTime } = plan;
  const record = [[0, 0, onHand, 0, 0, 0]];
  gross.forEach((needed, t) => {
    const arriving = scheduled[t] ?? 0;
    const before = record[t][2] + arriving - needed;
    const net = Math.max(0, safetyStock - before);
    const lots = lotSize * Math.trunc((net + lotSize - 1) / lotSize);
    const least = net === 0 ? 0 : Math.max(net, lotSize);
    const receipt = lotRule === "lotforlot" ? net : lotRule === "minimum" ? least : lots;
    record.push([needed, arriving, before + receipt, net, receipt, 0]);
  });
  for (let t = 1; t < record.length; t++) record[Math.max(0, t - leadTime)][5] += record[t][4];
  return record;
}

test.each([1000, 1e103, 1e-97])("in parts of %d every record is that of whole numbers", (parts) => {
  fc.assert(
    fc.property(wholePlans, (whole) => {
      const record = materialRequirements(
        whole.gross.map((units) => units / parts),
        {
          onHand: whole.onHand / parts,
          scheduledReceipts: whole.scheduled.map((units) => units / parts),
          leadTime: whole.leadTime,
          safetyStock: whole.safetyStock / parts,
          lotRule: whole.lotRule,
          lotSize: whole.lotSize / parts,
        },
      );
      const inParts = record.map((period) =>
        [
          period.gross,
          period.scheduled,
          period.projected,
          period.net,
          period.receipt,
          period.release,
        ].map((units) => units * parts),
      );
      wholeRecord(whole).forEach((period, t) =>
        period.forEach((units, line) => {
          // A thousandth is never lost, and nothing is never a trace.
          expectClose(inParts[t][line], units, 1e-9);
        }),
      );
    }),
    { numRuns: 1000 },
  );
});

test("the record never goes below the safety stock, not by a trace either", () => {
  fc.assert(
    fc.property(wholePlans, ({ gross, scheduled, ...whole }) => {
      const record = materialRequirements(gross.map(asUnits), {
        onHand: asUnits(whole.onHand),
        scheduledReceipts: scheduled.map(asUnits),
        leadTime: whole.leadTime,
        safetyStock: asUnits(whole.safetyStock),
        lotRule: whole.lotRule,
        lotSize: asUnits(whole.lotSize),
      });
      for (const { projected } of record.slice(1)) {
        expect(projected).toBeGreaterThanOrEqual(asUnits(whole.safetyStock));
      }
    }),
  );
});

test("a hundred thousand periods of 0.3 in, 0.1 and 0.2 out leave what there was at the start", () => {
  const gross = Array.from({ length: 100000 }, (_, t) => (t % 2 ? 0.2 : 0.1));
  const record = materialRequirements(gross, {
    ...plain,
    onHand: 5.5,
    scheduledReceipts: gross.map((_, t) => (t % 2 ? 0 : 0.3)),
    lotRule: "lotforlot",
    lotSize: undefined,
  });
  expectClose(record[100000].projected, 5.5, 1e-11);
  expect(record.every(({ receipt }) => receipt === 0)).toBe(true);
});
