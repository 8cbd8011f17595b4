import fc from "fast-check";
import { readFileSync } from "fs";
import { join } from "path";
import { safetyStock } from "../../src/engine/buffer/safety-stock";
import { workingCapital } from "../../src/engine/capital/working-capital";
import { coverage } from "../../src/engine/flow/coverage";
import { turnover } from "../../src/engine/flow/turnover";
import { economicOrderQuantity } from "../../src/engine/lot-size/economic-order-quantity";
import { expectClose } from "../expect-close";

const formulas: Record<string, (...numbers: number[]) => number> = {
  EOQ: economicOrderQuantity,
  SAFETYSTOCK: safetyStock,
  TURNOVER: turnover,
  COVERAGE: coverage,
  WORKCAPITAL: workingCapital,
};
const cases: Record<string, number[][]> = JSON.parse(
  readFileSync(join(__dirname, "../fixtures/formulas.json"), "utf8"),
);

describe("formulas agree with 50-digit decimals", () => {
  for (const [name, rows] of Object.entries(cases)) {
    test(`${name}, ${rows.length} cases`, () => {
      for (const row of rows) {
        expectClose(formulas[name](...row.slice(0, -1)), row[row.length - 1], 1e-12);
      }
    });
  }
});

test("the economic order quantity of Harris's square-root rule is 707.107 for 10,000 a year", () => {
  expect(economicOrderQuantity(10000, 50, 2)).toBeCloseTo(707.107, 3);
  expect(10000 / economicOrderQuantity(10000, 50, 2)).toBeCloseTo(14.14, 2);
});

test("no other lot costs less than the economic order quantity", () => {
  const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(positive, positive, positive, positive, (demand, order, holding, factor) => {
      const cost = (lot: number) => (demand / lot) * order + (lot / 2) * holding;
      const best = economicOrderQuantity(demand, order, holding);
      expect(cost(best)).toBeLessThanOrEqual(cost(best * factor) * (1 + 1e-12));
    }),
  );
});

test("four times the demand doubles the lot", () => {
  const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(positive, positive, positive, (demand, order, holding) => {
      expectClose(
        economicOrderQuantity(4 * demand, order, holding),
        2 * economicOrderQuantity(demand, order, holding),
        1e-15,
      );
    }),
  );
});

test("coverage in days is the year divided by the turnover", () => {
  const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(positive, positive, (stock, demand) => {
      expectClose(coverage(stock, demand, 365), 365 / turnover(demand, stock), 1e-14);
    }),
  );
});

test("where purchase credit balances sales credit, the need is exactly the stock", () => {
  const days = fc.integer({ min: 0, max: 180 }).map((n) => n * 2);
  fc.assert(
    fc.property(days, (salesTerm) => {
      expect(workingCapital(40000, 900, 1200, salesTerm, 800, salesTerm * 1.5, 365)).toBe(40000);
    }),
  );
});

test("nothing is clamped: averages above the maxima give a negative safety stock", () => {
  expect(safetyStock(10, 7, 15, 10)).toBe(-80);
});
