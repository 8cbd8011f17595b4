import fc from "fast-check";
import { readFileSync } from "fs";
import { join } from "path";
import { forwardCoverage } from "../../../src/engine/flow/forward-coverage";
import { projectedStock } from "../../../src/engine/flow/projected-stock";
import { lastOrderTime } from "../../../src/engine/reorder-plan/last-order-time";
import { runOutTime } from "../../../src/engine/reorder-plan/run-out-time";
import { lastOrderDate } from "../../../src/engine/reorder/last-order-date";
import { expectClose } from "../../expect-close";

interface Case {
  stock: number;
  plan: number[];
  receipts: [time: number, quantity: number][];
  time: number | null;
}

const { runOuts }: { runOuts: Case[] } = JSON.parse(
  readFileSync(join(__dirname, "../../fixtures/reorder-plan.json"), "utf8"),
);

const receiptsOf = (pairs: [time: number, quantity: number][]) =>
  pairs.map(([time, quantity]) => ({ time, quantity }));

test(`${runOuts.length} stocks with receipts, followed event by event by another program`, () => {
  for (const { stock, plan, receipts, time } of runOuts) {
    const found = runOutTime(stock, plan, receiptsOf(receipts));
    expectClose(found, time ?? Infinity, 1e-13);
    if (plan.length === 1) {
      expectClose(runOutTime(stock, plan[0], receiptsOf(receipts)), found, 1e-13);
    }
  }
});

const demands = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 90 })), {
  minLength: 1,
  maxLength: 12,
});
const stocks = fc.integer({ min: 1, max: 400 });

test("without receipts it is the forward coverage, and of an average the stock by the demand", () => {
  fc.assert(
    fc.property(fc.integer({ min: -20, max: 400 }), demands, (stock, plan) => {
      const time = runOutTime(stock, plan, []);
      const total = plan.reduce((sum, demand) => sum + demand, 0);
      if (stock <= total || stock <= 0) expect(time).toBe(forwardCoverage(stock, plan));
      else if (total === 0) expect(time).toBe(Infinity);
      else expectClose(time, plan.length + ((stock - total) * plan.length) / total, 1e-14);
      const rate = plan[0];
      if (rate > 0) expect(runOutTime(stock, rate, [])).toBe(Math.max(0, stock) / rate);
    }),
    { numRuns: 2000 },
  );
});

/** The projection in periods of which there are so many in a period of the plan. */
function projection(stock: number, plan: number[], receipts: [number, number][], parts: number) {
  const demand = plan.flatMap((each) => new Array<number>(parts).fill(each / parts));
  const arriving = new Array<number>(demand.length).fill(0);
  for (const [part, quantity] of receipts) arriving[Math.max(0, part)] += quantity;
  return [...projectedStock(stock, demand, arriving)];
}

test.each([1, 4])(
  "the projection has its first period below zero where the stock runs out (%i a period)",
  (parts) => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: -3, max: 11 }), fc.nat(20)), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(stocks, demands, pairs, (stock, plan, pairs) => {
        const receipts = pairs
          .map(([at, tens]): [number, number] => [at, tens * 10])
          .filter(([at]) => at < plan.length * parts);
        const time = runOutTime(
          stock,
          plan,
          receipts.map(([at, quantity]) => ({ time: at / parts, quantity })),
        );
        const levels = projection(stock, plan, receipts, parts);
        const short = levels.findIndex((level) => level < 0);
        // Between being used up and being asked for again nothing is there, and nothing lacks.
        const end = short < 0 ? levels.length : short;
        const since = levels.slice(Math.ceil(time * parts) - 1, end);
        expect(since.filter((level) => level !== 0)).toEqual([]);
        if (short >= 0) expect(time * parts).toBeLessThan(short + 1);
        else if (since.length === 0) expect(time).toBeGreaterThan(plan.length);
      }),
      { numRuns: 3000 },
    );
  },
);

test("what arrives as the last unit leaves arrives in time", () => {
  expect(runOutTime(0.3, 0.1, [{ time: 3, quantity: 1 }])).toBeCloseTo(13, 12);
  expect(runOutTime(30, [10, 10, 10, 0, 10], [{ time: 3, quantity: 10 }])).toBe(5);
  expect(runOutTime(30, [10, 10, 10, 0, 10], [{ time: 4, quantity: 0 }])).toBe(3);
});

test("the order of the receipts does not matter, and what is past due counts as there", () => {
  const receipts = [
    ...[
      { time: 4, quantity: 30 },
      { time: -2, quantity: 20 },
    ],
    ...[
      { time: 1.5, quantity: 10 },
      { time: 0, quantity: 5 },
    ],
  ];
  const time = runOutTime(5, 10, receipts);
  expect(time).toBe(4 + 3);
  expect(runOutTime(5, 10, [...receipts].reverse())).toBe(time);
});

test("the last time to order is the last date to order where there are no receipts", () => {
  fc.assert(
    fc.property(stocks, demands, fc.integer({ min: 0, max: 60 }), (stock, plan, days) => {
      fc.pre(plan.reduce((sum, demand) => sum + demand, 0) >= stock);
      const date = lastOrderDate(45658, stock, plan, days, 30);
      const time = lastOrderTime(runOutTime(stock, plan, []), days / 30);
      expect(45658 + time * 30).toBeCloseTo(date, 8);
    }),
  );
  expect(lastOrderTime(Infinity, 3)).toBe(Infinity);
});
