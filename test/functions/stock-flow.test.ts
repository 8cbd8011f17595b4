import fc from "fast-check";
import { call, column, message, row, shown } from "./excel";

describe("COVERAGE.FORWARD", () => {
  // MrExcel, "Formula to calculate forward coverage" (2015).
  test("published: 1,000, 700, 500 and 200 last 2.60, 2.00, 1.00 and 0.33 periods", () => {
    const forecast = [500, 200, 500, 600, 200, 200];
    const covered = [1000, 700, 500, 200].map(
      (stock, k) => call("COVERAGE.FORWARD", stock, row(...forecast.slice(k)))[0][0],
    );
    expect(covered).toEqual([2.6, 2, 1, 1 / 3]);
  });

  // "Inventory cover calculations", Scribd 364515010.
  test("published: 500 against 80, 76, 72 … lasts 7.461538 weeks, 52.23 days", () => {
    const plan = column(80, 76, 72, 68, 64, 60, 56, 52);
    expect(call("COVERAGE.FORWARD", 500, plan)[0][0]).toBeCloseTo(7.461538, 6);
    expect(call("COVERAGE.FORWARD", 500, plan, 7)[0][0]).toBeCloseTo(7 * 7.461538, 5);
  });

  test("a stock that outlasts the plan is #N/A and says so, never 999", () => {
    expect(shown(call("COVERAGE.FORWARD", 1000, row(500, 200)))).toEqual([["#N/A"]]);
    expect(message(call("COVERAGE.FORWARD", 1000, row(500, 200)))).toMatch(
      /^The stock outlasts the plan: after its 2 periods 300 are left/,
    );
  });

  test("no stock lasts no time", () => {
    expect(shown(call("COVERAGE.FORWARD", 0, row(5)))).toEqual([[0]]);
    expect(shown(call("COVERAGE.FORWARD", -8, row(5)))).toEqual([[0]]);
  });

  test("empty cells after the plan are no periods, and one inside is refused", () => {
    expect(shown(call("COVERAGE.FORWARD", 15, column(10, 10, "", null)))).toEqual([[1.5]]);
    expect(message(call("COVERAGE.FORWARD", 15, column(10, "", 10)))).toContain("place 2");
  });

  test("a negative demand and a period of no days are refused", () => {
    expect(message(call("COVERAGE.FORWARD", 5, row(4, -1)))).toContain("0 or more; it was -1");
    expect(shown(call("COVERAGE.FORWARD", 5, row(9), 0))[0][0]).toMatch(/^#/);
  });
});

describe("RUNOUTDATE", () => {
  test("is the start and the coverage, in days", () => {
    expect(shown(call("RUNOUTDATE", 45658, 15, row(10, 10)))).toEqual([[45659.5]]);
    expect(shown(call("RUNOUTDATE", 45658, 15, row(10, 10), 30))).toEqual([[45703]]);
    expect(shown(call("RUNOUTDATE", 45658, 25, row(10, 10), 30))).toEqual([["#N/A"]]);
  });

  test("an empty cell that the desktop hands over as 0 is no start", () => {
    expect(shown(call("RUNOUTDATE", 0, 15, row(10, 10)))[0][0]).toMatch(/^#/);
    expect(message(call("RUNOUTDATE", "", 15, row(10, 10)))).toContain("startDate is empty");
  });
});

describe("DSI", () => {
  test("published: a stock of 250,000 against 3,000,000 lasts 30.42 days", () => {
    expect(call("DSI", 250000, 3000000)[0][0]).toBeCloseTo(30.42, 2);
  });

  test("published: 150,000 against 900,000 lasts 60.83 days", () => {
    expect(call("DSI", (120000 + 180000) / 2, 900000)[0][0]).toBeCloseTo(60.83, 2);
    expect(shown(call("DSI", 150000, 900000, 360))).toEqual([[60]]);
  });

  test("is the year divided by the turnover", () => {
    expect(call("DSI", 40, 730)[0][0]).toBeCloseTo(
      365 / (call("TURNOVER", 730, 40)[0][0] as number),
    );
  });

  test("of nothing sold is #DIV/0!", () => {
    expect(shown(call("DSI", column(10, ""), column(0, "")))).toEqual([["#DIV/0!"], [""]]);
  });
});

describe("GMROI", () => {
  // Frazelle, Inventory Strategy: 5,000 units sold at 25.00 that cost 15.00, stock worth 10,000.
  test("published: a margin of 50,000 on a stock of 10,000 is 5", () => {
    expect(shown(call("GMROI", (25 - 15) * 5000, 10000))).toEqual([[5]]);
  });

  // The Balance, "Calculate your gross margin return on inventory investment".
  test("published: a margin of 25 on a stock of 20 is 1.25", () => {
    expect(shown(call("GMROI", 25, 20))).toEqual([[1.25]]);
  });

  test("a loss is negative, and no stock is #DIV/0!", () => {
    expect(shown(call("GMROI", column(-5, 5), column(20, 0)))).toEqual([[-0.25], ["#DIV/0!"]]);
  });
});

describe("COVERAGE.UNITS", () => {
  // MrExcel, "Formula to calculate forward coverage" (2015), the other way round.
  test("published: 2.6, 2 and 1 periods of the plan are 1,000, 700 and 500", () => {
    const forecast = [500, 200, 500, 600, 200, 200];
    const units = [2.6, 2, 1].map(
      (periods, k) => call("COVERAGE.UNITS", row(...forecast.slice(k)), periods)[0][0],
    );
    expect(units).toEqual([1000, 700, 500]);
  });

  test("is the inverse of COVERAGE.FORWARD", () => {
    const plan = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(plan, fc.double({ min: 0, max: 1, noNaN: true }), (demand, part) => {
        const periods = part * demand.length;
        const [[units]] = call("COVERAGE.UNITS", row(...demand), periods);
        const [[back]] = call("COVERAGE.FORWARD", units, row(...demand));
        expect(Math.abs((back as number) - periods)).toBeLessThan(1e-10);
      }),
    );
  });

  test("21 days of weeks are three, and the whole plan is its end", () => {
    expect(call("COVERAGE.UNITS", row(0.1, 0.2, 0.3), 2.1 + 0.9)).toEqual([[0.6]]);
    expect(call("COVERAGE.UNITS", row(5, 6), 2)).toEqual([[11]]);
    expect(call("COVERAGE.UNITS", row(5, 6), 0)).toEqual([[0]]);
  });

  test("a plan that ends before is #N/A and says so", () => {
    const result = call("COVERAGE.UNITS", row(5, 6), 2.5);
    expect(shown(result)).toEqual([["#N/A"]]);
    expect(message(result)).toBe(
      "The plan has 2 periods, and 2.5 are to be covered. Give the demand of more periods.",
    );
  });
});

describe("EXCESSSTOCK", () => {
  test("is what lies above the target of as many periods, and never below 0", () => {
    const size = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(size, size, fc.nat(30), fc.integer({ min: -50, max: 500 }), (stock, d, n, ss) => {
        const [[target]] = call("TARGETSTOCK", d, n, 0, ss);
        expect(call("EXCESSSTOCK", stock, d, n, ss)).toEqual([
          [Math.max(0, stock - (target as number))],
        ]);
      }),
    );
  });

  // "Excess inventory/overstock analysis" (MSE-3, Supply Chain Management, p. 36), told in months of
  // demand: lead time 6, order cycle 3, safety stock 3; of 13.5 months in stock 1.5 are too much.
  test("published: 13.5 months of stock are 1.5 too many for 6 + 3 months and a buffer of 3", () => {
    expect(call("EXCESSSTOCK", 13.5, 1, 6 + 3, 3)).toEqual([[1.5]]);
    expect(call("EXCESSSTOCK", 13.5 * 40, 40, 6 + 3, 3 * 40)).toEqual([[1.5 * 40]]);
  });

  test("nothing is left over of a stock that is just the cover, decimals or not", () => {
    expect(call("EXCESSSTOCK", 0.3, 0.1, 2, 0.1)).toEqual([[0]]);
    expect(call("EXCESSSTOCK", column(-5, 0), 10, 2)).toEqual([[0], [0]]);
  });

  test("an item without demand is excess but for its buffer", () => {
    expect(call("EXCESSSTOCK", 40, 0, 6, 15)).toEqual([[25]]);
  });
});
