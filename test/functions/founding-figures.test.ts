import { expectClose } from "../expect-close";
import { call, column, row, shown } from "./excel";

/**
 * The figures of the documents the product was founded on: an item with a demand of 900 a year, a
 * purchase price of 800, a sales price of 1,200 and a turnover of 18.
 */
describe("the founding documents' figures", () => {
  const stock = 50;
  const stockValue = 40000;
  const need = (salesTerm: unknown, purchaseTerm: unknown, days: unknown = null) =>
    call("WORKCAPITAL", stockValue, 900, 1200, salesTerm, 800, purchaseTerm, days);

  test("turnover 18 is an average stock of 50 and 20.2778 days of coverage", () => {
    expect(shown(call("TURNOVER", 900, stock))).toEqual([[18]]);
    expect(shown(call("TURNOVER", 900 * 800, stockValue))).toEqual([[18]]);
    expect(call("COVERAGE", stock, 900)[0][0]).toBeCloseTo(20.2778, 4);
    expect(call("COVERAGE", stockValue, 900 * 800)).toEqual(call("COVERAGE", stock, 900));
  });

  test("turnover by lot and extra stock", () => {
    for (const [lot, extra, expected] of [
      [100, 0, 18],
      [50, 25, 18],
      [25, 200, 4.24],
    ]) {
      expect(call("TURNOVER", 900, lot / 2 + extra)[0][0]).toBeCloseTo(expected, 2);
    }
  });

  test("30 days on both sides need 69,589.04, and 70,000 in a year of 360 days", () => {
    expect(need(30, 30)[0][0]).toBeCloseTo(69589.04, 2);
    expect(need(30, 30, 360)).toEqual([[70000]]);
  });

  test("cash sales against 30 days of credit need −19,178.08", () => {
    expect(need(0, 30)[0][0]).toBeCloseTo(-19178.08, 2);
  });

  test("the whole grid of terms is one spilled formula", () => {
    const salesTerms = [0, 7, 14, 30, 60, 90];
    const purchaseTerms = [0, 7, 14, 21, 30, 45, 60, 90, 135];
    const grid = need(row(...salesTerms), column(...purchaseTerms));
    // 900 / 365 units a day, each worth 1,200 to customers and 800 to the supplier.
    const expected = purchaseTerms.map((purchaseTerm) =>
      salesTerms.map((salesTerm) => 40000 + (900 / 365) * (1200 * salesTerm - 800 * purchaseTerm)),
    );
    expectClose(
      Array.from(grid, (line) => Array.from(line)),
      expected,
      1e-12,
    );
    expect(grid[5][3]).toBe(40000);
    expect(grid[7][4]).toBe(40000);
    expect(grid[8][5]).toBe(40000);
  });

  test("safety stock is the worst case less the average case", () => {
    expect(shown(call("SAFETYSTOCK", 15, 10, 10, 7))).toEqual([[15 * 10 - 10 * 7]]);
  });

  test("public examples: 3,000,000 / 250,000 = 12 turns and 30.42 days; 250,000 / 40,000 = 6.25", () => {
    expect(shown(call("TURNOVER", 3000000, 250000))).toEqual([[12]]);
    expect(call("COVERAGE", 250000, 3000000)[0][0]).toBeCloseTo(30.42, 2);
    expect(shown(call("TURNOVER", 250000, 40000))).toEqual([[6.25]]);
    expect(call("EOQ", 10000, 50, 2)[0][0]).toBeCloseTo(707.107, 3);
  });

  test("ten items totalling 306,700: the two on top hold 78.25 %", () => {
    const values = column(150000, 90000, 20000, 15000, 10000, 8000, 6000, 4000, 2500, 1200);
    const result = call("PARETO", values);
    expect(result[1][2]).toBeCloseTo(0.7825, 4);
    expect(shown(call("ABC", values)).flat().join("")).toBe("AAABBBCCCC");
  });
});

describe("the item on the line", () => {
  const classes = (values: number[], rule: string) =>
    shown(call("ABC", column(...values), null, null, rule))
      .flat()
      .join("");

  test("50/30/15/4/1 is A,A,B,C,C under both rules", () => {
    expect(classes([50, 30, 15, 4, 1], "crossing")).toBe("AABCC");
    expect(classes([50, 30, 15, 4, 1], "within")).toBe("AABCC");
  });

  test("85/10/5 is A,B,C when the crossing item stays and B,B,C when it does not", () => {
    expect(classes([85, 10, 5], "crossing")).toBe("ABC");
    expect(classes([85, 10, 5], "within")).toBe("BBC");
  });

  test("five equal items are all A under crossing", () => {
    expect(classes([3, 3, 3, 3, 3], "crossing")).toBe("AAAAA");
  });
});
