import fc from "fast-check";
import { readFileSync } from "fs";
import { join } from "path";
import type { CostFormula } from "../../../src/engine/valuation/cost-formula";
import { costOfGoodsSold, stockValue } from "../../../src/engine/valuation/periodic";
import { stockLedger } from "../../../src/engine/valuation/stock-ledger";
import { writeDown } from "../../../src/engine/valuation/write-down";
import { expectClose } from "../../expect-close";

type ByMethod<T> = Record<CostFormula, T>;
type Periodic = { quantities: number[]; unitCosts: number[]; units: number } & ByMethod<
  [number | null, number | null]
>;
type Ledger = { movements: number[]; unitCosts: number[] } & ByMethod<[number, number, number][]>;
const {
  periodic,
  ledgers,
  tenThousand,
}: { periodic: Periodic[]; ledgers: Ledger[]; tenThousand: Record<string, number> } = JSON.parse(
  readFileSync(join(__dirname, "../../fixtures/valuation.json"), "utf8"),
);
const methods: CostFormula[] = ["fifo", "lifo", "average"];
const beyondStock = expect.objectContaining({ kind: "number" });
const linesOf = (movements: number[], unitCosts: number[], method: CostFormula) =>
  stockLedger(movements, unitCosts, method).map(({ quantity, value, costOfIssue }) => [
    quantity,
    value,
    costOfIssue,
  ]);

describe("stock is valued as it is unit by unit", () => {
  for (const method of methods) {
    test(`${method} at the end of a period, ${periodic.length} cases`, () => {
      for (const { quantities, unitCosts, units, ...expected } of periodic) {
        const value = () => stockValue(quantities, unitCosts, units, method);
        const cost = () => costOfGoodsSold(quantities, unitCosts, units, method);
        const [left, sold] = expected[method];
        if (left === null) {
          expect(value).toThrow(beyondStock);
          expect(cost).toThrow(beyondStock);
        } else {
          expectClose(value(), left, 1e-12);
          expectClose(cost(), sold, 1e-12);
        }
      }
    });

    test(`${method} from movement to movement, ${ledgers.length} ledgers`, () => {
      for (const { movements, unitCosts, ...expected } of ledgers) {
        expectClose(linesOf(movements, unitCosts, method), expected[method], 1e-12);
      }
    });
  }

  test("10,000 receipts", () => {
    const receipts = Array.from({ length: 10000 }, (_, k) => k);
    const quantities = receipts.map((k) => 1 + ((k * 7919) % 97));
    const unitCosts = receipts.map((k) => (100 + ((k * 104729) % 9973)) / 100);
    const of = (formula: typeof stockValue, method: CostFormula) =>
      formula(quantities, unitCosts, tenThousand.units, method);
    expectClose(of(costOfGoodsSold, "fifo"), tenThousand.oldest, 1e-12);
    expectClose(of(stockValue, "lifo"), tenThousand.oldest, 1e-12);
    expectClose(of(costOfGoodsSold, "lifo"), tenThousand.newest, 1e-12);
    expectClose(of(stockValue, "fifo"), tenThousand.newest, 1e-12);
    expectClose(of(stockValue, "average"), tenThousand.average, 1e-12);
    for (const method of methods) {
      const last = stockLedger(quantities, unitCosts, method).pop();
      expectClose(last?.value, tenThousand.all, 1e-12);
    }
  });
});

// OpenStax, Principles of Accounting 1, ch. 10: 150 at 21, sold 120, 225 at 27, sold 180, 210 at 33.
describe("OpenStax: The Spy Who Loves You Corporation", () => {
  const movements = [150, -120, 225, -180, 210];
  const unitCosts = [21, 0, 27, 0, 33];
  const quantities = [150, 225, 210];
  const costs = [21, 27, 33];
  const ended = (method: CostFormula) => {
    const rows = stockLedger(movements, unitCosts, method);
    const sold = rows.reduce((sum, { costOfIssue }) => sum + costOfIssue, 0);
    return [sold, rows[4].value].map(Math.round);
  };

  test("periodic: FIFO 7,200 and 8,955, LIFO 9,360 and 6,795, average 8,285 and 7,870", () => {
    const ends = (method: CostFormula) =>
      [
        costOfGoodsSold(quantities, costs, 300, method),
        stockValue(quantities, costs, 285, method),
      ].map(Math.round);
    expect(methods.map(ends)).toEqual([
      [7200, 8955],
      [9360, 6795],
      [8285, 7870],
    ]);
  });

  test("perpetual: FIFO 7,200 and 8,955, LIFO 7,380 and 8,775, average 7,253 and 8,902", () => {
    expect(methods.map(ended)).toEqual([
      [7200, 8955],
      [7380, 8775],
      [7253, 8902],
    ]);
  });
});

// Warren, Reeve & Duchac, Financial and Managerial Accounting, practice exercise 7-5A.
test("Warren: 23 of 90 units left are worth 3,726, 3,105 or 3,450", () => {
  const left = (method: CostFormula) => stockValue([24, 36, 30], [135, 150, 162], 23, method);
  expect(methods.map(left)).toEqual([3726, 3105, 3450]);
});

// Warren, Reeve & Duchac, Financial and Managerial Accounting, ch. 7, perpetual LIFO.
test("Warren: 101 units leave a perpetual LIFO ledger at 2,626, and 1,022 stay", () => {
  expect(linesOf([108, -86, 120, -101], [24, 0, 26, 0], "lifo").pop()).toEqual([41, 1022, 2626]);
});

// Mirza, Orrell & Holt, Wiley IFRS: Practical Implementation Guide and Workbook, IAS 2.
test("Wiley: the products of Moonstruck Enterprises are written down from 1,075,000 to 1,040,000", () => {
  const products = [
    [100, 1000, 1020],
    [200, 500, 450],
    [300, 1500, 1600],
    [400, 750, 770],
    [500, 250, 200],
  ];
  const written = products.map(([quantity, cost, value]) => writeDown(quantity, cost, value));
  expect(written).toEqual([0, 10000, 0, 0, 25000]);
});

describe("a ledger", () => {
  test("ends before an issue of more than is there", () => {
    for (const method of methods) {
      expect(linesOf([10, -11, 5], [5, 0, 5], method)).toEqual([[10, 50, 0]]);
      expect(linesOf([-1], [0], method)).toEqual([]);
    }
  });

  test("may be emptied, to the last decimal, and filled again", () => {
    for (const method of methods) {
      const lines = linesOf([0.3, -0.1, -0.2, 4], [5, 0, 0, 7], method);
      expect(lines[2].slice(0, 2)).toEqual([0, 0]);
      expect(lines[3]).toEqual([4, 28, 0]);
    }
  });

  test("values the last unit exactly, however much has passed through", () => {
    for (const method of methods) {
      const [quantity, value] = linesOf([1e9, 1, -1e9], [1e3, 1e3, 0], method)[2];
      expect([quantity, value]).toEqual([1, 1000]);
    }
    expect(linesOf([1e9, 0.1, -1e9], [9.99, 3, 0], "fifo")[2].slice(0, 2)).toEqual([0.1, 0.1 * 3]);
  });

  test("carries 300,000 movements in the time of a sort, whatever the method", () => {
    const movements = Array.from({ length: 300000 }, (_, k) => (k < 150000 ? 1 : -1));
    for (const method of methods) {
      expect(stockLedger(movements, new Array(300000).fill(2), method).pop()).toEqual({
        quantity: 0,
        value: 0,
        costOfIssue: 2,
      });
    }
  });
});

const cents = fc.nat(1000000).map((amount) => amount / 100);
const receipt = fc.record({
  quantity: fc.integer({ min: 0, max: 1000 }),
  cost: cents,
});
const receipts = fc.array(receipt, { minLength: 1, maxLength: 20 });
const method = fc.constantFrom(...methods);
const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);

test("the value of what is left and the cost of what was sold make all receipts", () => {
  fc.assert(
    fc.property(receipts, fc.nat(20000), method, (lots, some, by) => {
      const quantities = lots.map(({ quantity }) => quantity);
      const costs = lots.map(({ cost }) => cost);
      const received = sum(quantities);
      const left = some % (received + 1);
      expectClose(
        stockValue(quantities, costs, left, by) +
          costOfGoodsSold(quantities, costs, received - left, by),
        sum(lots.map(({ quantity, cost }) => quantity * cost)),
        1e-12,
      );
    }),
  );
});

test("a ledger that receives everything first ends where the period does", () => {
  fc.assert(
    fc.property(receipts, fc.array(fc.nat(500), { maxLength: 10 }), method, (lots, issues, by) => {
      const quantities = lots.map(({ quantity }) => quantity);
      const costs = lots.map(({ cost }) => cost);
      const sold = sum(issues);
      const received = sum(quantities);
      fc.pre(sold <= received);
      const movements = [...quantities, ...issues.map((units) => -units)];
      const rows = stockLedger(movements, [...costs, ...issues.map(() => 0)], by);
      const last = rows[rows.length - 1];
      expect(rows).toHaveLength(movements.length);
      expect(last.quantity).toBe(received - sold);
      expectClose(last.value, stockValue(quantities, costs, received - sold, by), 1e-9);
    }),
  );
});

const movement = fc.record({
  units: fc.integer({ min: -60, max: 100 }),
  cost: cents,
});

test("a FIFO ledger ends where the period does, in whatever order goods come and go", () => {
  fc.assert(
    fc.property(fc.array(movement, { minLength: 1, maxLength: 40 }), (list) => {
      const movements = list.map(({ units }) => units);
      const costs = list.map(({ cost }) => cost);
      const rows = stockLedger(movements, costs, "fifo");
      const done = list.slice(0, rows.length);
      fc.pre(done.length > 0);
      const came = done.filter(({ units }) => units > 0);
      const last = rows[rows.length - 1];
      const value = stockValue(
        came.map(({ units }) => units),
        came.map(({ cost }) => cost),
        last.quantity,
        "fifo",
      );
      expectClose(last.value, value, 1e-9);
    }),
  );
});

test("by every method, value on hand and cost of all issues make all receipts", () => {
  fc.assert(
    fc.property(fc.array(movement, { minLength: 1, maxLength: 40 }), method, (list, by) => {
      const rows = stockLedger(
        list.map(({ units }) => units),
        list.map(({ cost }) => cost),
        by,
      );
      fc.pre(rows.length > 0);
      const received = sum(
        list.slice(0, rows.length).map(({ units, cost }) => Math.max(0, units) * cost),
      );
      const issued = sum(rows.map(({ costOfIssue }) => costOfIssue));
      expectClose(rows[rows.length - 1].value + issued, received, 1e-9);
    }),
  );
});

test("while prices rise, LIFO leaves the least value, FIFO the most, and the average lies between", () => {
  fc.assert(
    fc.property(receipts, fc.nat(20000), (lots, some) => {
      const quantities = lots.map(({ quantity }) => quantity);
      const costs = lots.map(({ cost }) => cost).sort((a, b) => a - b);
      const left = some % (sum(quantities) + 1);
      const [fifo, lifo, average] = methods.map((by) => stockValue(quantities, costs, left, by));
      expect(lifo).toBeLessThanOrEqual(average * (1 + 1e-12));
      expect(average).toBeLessThanOrEqual(fifo * (1 + 1e-12));
    }),
  );
});
