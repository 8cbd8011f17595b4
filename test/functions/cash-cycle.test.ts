import { call, column, message, shown } from "./excel";

describe("DSO, DPO and CASHCYCLE", () => {
  // A study of Walmart's report of 2018: receivables of 5,614 and sales of 500,343 are 4.10 days.
  test("published: 5,614 owed at sales of 500,343 are 4.1 days", () => {
    expect(call("DSO", 5614, 500_343)[0][0]).toBeCloseTo(4.1, 2);
  });

  // Brigham & Houston's Mertz Co.: payables of 5,000 and a cost of goods of 75,000 defer payment 24.33 days.
  test("published: 5,000 owed at a cost of goods of 75,000 are 24.33 days", () => {
    expect(call("DPO", 5000, 75_000)[0][0]).toBeCloseTo(24.33, 2);
  });

  // The same book's Liu Inc.: inventory 20,000 at a cost of goods of 85,000 is 85.88 days.
  test("published: 20,000 in stock at a cost of goods of 85,000 are 85.88 days", () => {
    expect(call("DSI", 20_000, 85_000)[0][0]).toBeCloseTo(85.88, 2);
  });

  // Calculator Factory, Cash Conversion Cycle: 45 + 35 − 30 = 50 days; and 60.8 + 45.6 − 48.7 = 57.7.
  test("published: 45, 35 and 30 days make 50; 60.8, 45.6 and 48.7 make 57.7", () => {
    expect(call("CASHCYCLE", 45, 35, 30)).toEqual([[50]]);
    expect(call("CASHCYCLE", 60.8, 45.6, 48.7)[0][0]).toBeCloseTo(57.7, 12);
  });

  test("the cycle times a day's flow is the working capital, where all is at cost", () => {
    const [stock, owedToUs, owed, cost] = [40_000, 70_000, 65_000, 720_000];
    const days = call(
      "CASHCYCLE",
      call("DSI", stock, cost),
      call("DSO", owedToUs, cost),
      call("DPO", owed, cost),
    )[0][0] as number;
    expect((days * cost) / 365).toBeCloseTo(stock + owedToUs - owed, 8);
  });

  test("a year of 360 days, a column of items, nothing sold", () => {
    expect(call("DSO", 50, 900, 360)).toEqual([[20]]);
    expect(shown(call("DPO", column(50, 50, ""), column(900, 0, ""), 360))).toEqual([
      [20],
      ["#DIV/0!"],
      [""],
    ]);
    expect(message(call("DSO", 50, 900, 0))).toContain("daysPerYear is 0 or an empty cell");
  });
});
