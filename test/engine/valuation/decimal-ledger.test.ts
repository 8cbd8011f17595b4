import fc from "fast-check";
import { costOfGoodsSold, stockValue } from "../../../src/engine/valuation/periodic";
import { stockLedger } from "../../../src/engine/valuation/stock-ledger";
import { expectClose } from "../../expect-close";
import { asUnits, decimal } from "../../support/decimals";

/** Units in thousandths, costs in hundredths, as is usual. */
interface Movement {
  units: number;
  cost: number;
}
const receipt = fc.record({ units: decimal(1, 50000), cost: fc.nat(9999) });

/** Receipts, and issues of a share of what is there: often all, or all but a thousandth. */
const ledgers = fc
  .array(fc.tuple(receipt, fc.constantFrom("in", "all", "nearly all", "some", "a layer")), {
    minLength: 1,
    maxLength: 40,
  })
  .map((steps) => {
    let onHand = 0;
    return steps.map(([{ units, cost }, kind], k): Movement => {
      const oldest = steps[Math.max(0, k - 1)][0].units;
      const out = { all: onHand, "nearly all": onHand - 1, some: units, "a layer": oldest }[
        kind as "all"
      ];
      const leaving = kind === "in" || !(out > 0 && out <= onHand) ? 0 : out;
      const moved = leaving > 0 ? -leaving : units;
      onHand += moved;
      return { units: moved, cost: leaving > 0 ? 0 : cost };
    });
  });

/** Every thousandth is a unit of its own: layers of whole numbers, from the old end or the new. */
function wholeLedger(movements: Movement[], from: "oldest" | "newest"): number[][] {
  const layers: Movement[] = [];
  return movements.map(({ units, cost }) => {
    let issued = 0;
    if (units > 0) layers.push({ units, cost });
    for (let missing = -units; missing > 0;) {
      const layer = layers[from === "oldest" ? 0 : layers.length - 1];
      const taken = Math.min(missing, layer.units);
      issued += taken * layer.cost;
      layer.units -= taken;
      missing -= taken;
      if (layer.units === 0) layers.splice(layers.indexOf(layer), 1);
    }
    const sum = (of: (layer: Movement) => number) => layers.reduce((a, b) => a + of(b), 0);
    return [sum((layer) => layer.units), sum((layer) => layer.units * layer.cost), issued];
  });
}

test.each([
  ["fifo", "oldest"],
  ["lifo", "newest"],
] as const)("a %s ledger is that of whole thousandths, row by row", (method, from) => {
  fc.assert(
    fc.property(ledgers, fc.constantFrom(1, 1e100, 1e-100), (movements, scale) => {
      const rows = stockLedger(
        movements.map(({ units }) => asUnits(units) * scale),
        movements.map(({ cost }) => cost / 100),
        method,
      );
      const whole = wholeLedger(movements, from);
      expect(rows).toHaveLength(whole.length);
      rows.forEach(({ quantity, value, costOfIssue }, k) => {
        const [units, worth, issued] = whole[k];
        expectClose(quantity / scale, asUnits(units), 1e-10);
        expectClose(value / scale, worth / 1e5, 1e-10);
        expectClose(costOfIssue / scale, issued / 1e5, 1e-10);
      });
    }),
    { numRuns: 1000 },
  );
});

test("at the average cost too, a stock is empty where it is on paper, and worth nothing", () => {
  fc.assert(
    fc.property(ledgers, (movements) => {
      const rows = stockLedger(
        movements.map(({ units }) => asUnits(units)),
        movements.map(({ cost }) => cost / 100),
        "average",
      );
      let onHand = 0;
      movements.forEach(({ units }, k) => {
        onHand += units;
        expectClose(rows[k].quantity, asUnits(onHand), 1e-10);
        if (onHand === 0) expect(rows[k].value).toBe(0);
      });
    }),
    { numRuns: 1000 },
  );
});

test("an issue of a thousandth more than is there ends the ledger, one of just that much does not", () => {
  for (const method of ["fifo", "lifo", "average"] as const) {
    const receipts = [0.1, 0.2, 0.4];
    const costs = [1, 2, 3, 0];
    expect(stockLedger([...receipts, -0.7], costs, method).pop()).toEqual({
      quantity: 0,
      value: 0,
      costOfIssue: expect.closeTo(1.7, 12),
    });
    expect(stockLedger([...receipts, -0.701], costs, method)).toHaveLength(3);
  }
});

test("100,000 receipts of a tenth and 100,000 issues leave nothing, and show no trace on the way", () => {
  const movements = Array.from({ length: 200000 }, (_, k) => (k < 100000 ? 0.1 : -0.1));
  const costs = new Array<number>(200000).fill(0.3);
  for (const method of ["fifo", "lifo", "average"] as const) {
    const rows = stockLedger(movements, costs, method);
    expectClose(rows[99999].quantity, 10000, 1e-15);
    expectClose(rows[99999].value, 3000, 1e-12);
    expectClose(rows[150000 - 1].quantity, 5000, 1e-12);
    expect(rows[199999]).toEqual({ quantity: 0, value: 0, costOfIssue: expect.closeTo(0.03, 12) });
  }
});

test("at a period's end, what is left and what was sold are those of whole thousandths", () => {
  const receipts = fc.array(receipt, { minLength: 1, maxLength: 20 });
  const share = fc.tuple(fc.nat(20), fc.constantFrom(-1, 0, 0, 1));
  fc.assert(
    fc.property(receipts, share, (lots, [count, more]) => {
      const units = lots.slice(0, count).reduce((sum, lot) => sum + lot.units, 0) + more;
      const received = lots.reduce((sum, lot) => sum + lot.units, 0);
      fc.pre(units >= 0);
      const quantities = lots.map((lot) => asUnits(lot.units));
      const costs = lots.map((lot) => lot.cost / 100);
      for (const method of ["fifo", "lifo", "average"] as const) {
        const sold = () => costOfGoodsSold(quantities, costs, asUnits(units), method);
        const left = () => stockValue(quantities, costs, asUnits(units), method);
        if (units > received) {
          expect(sold).toThrow(expect.objectContaining({ kind: "number" }));
          expect(left).toThrow(expect.objectContaining({ kind: "number" }));
          continue;
        }
        const whole = (order: Movement[]) => {
          let [missing, cost] = [units, 0];
          for (const lot of order) {
            const taken = Math.min(missing, lot.units);
            cost += taken * lot.cost;
            missing -= taken;
          }
          return cost / 1e5;
        };
        const all = lots.reduce((sum, lot) => sum + lot.units * lot.cost, 0) / 1e5;
        const oldest = method === "average" ? (all * units) / Math.max(1, received) : whole(lots);
        const newest = method === "average" ? oldest : whole([...lots].reverse());
        expectClose(sold(), method === "lifo" ? newest : oldest, 1e-10);
        expectClose(left(), method === "lifo" ? oldest : newest, 1e-10);
      }
    }),
    { numRuns: 1000 },
  );
});

test("what was asked for and what was received are the facts of a refusal", () => {
  expect(() => stockValue([0.1, 0.2], [1, 1], 5, "fifo")).toThrow(
    expect.objectContaining({
      reason: "moreThanReceived",
      facts: { asked: 5, received: expect.closeTo(0.3, 15) },
    }),
  );
});

/** On paper: 96.73 of 97.32 are left, 96.32 that cost nothing and 0.41 at 7; 0.59 at 7 have gone. */
test("a part of a layer costs what it costs on paper, to the last digit shown", () => {
  expectClose(stockValue([1, 96.32], [7, 0], 96.73, "fifo"), 2.87, 1e-15);
  expectClose(costOfGoodsSold([1, 96.32], [7, 0], 0.59, "fifo"), 4.13, 1e-15);
  expectClose(costOfGoodsSold([96.32, 1], [0, 7], 96.73, "fifo"), 2.87, 1e-15);
  const [, , { value, costOfIssue }] = stockLedger([96.32, 1, -96.73], [0, 7, 0], "fifo");
  expectClose([value, costOfIssue], [4.13, 2.87], 1e-15);
});
