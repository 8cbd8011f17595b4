import { call, column, message, row, shown } from "./excel";

describe("WORKCAPITAL.BREAKEVEN", () => {
  // Varaston toiminnan mittaaminen: demand 900 a year, 1,200 and 800, turnover 18.
  test("the founding item breaks even at 20.28 days for cash and 65.28 days for 30 days", () => {
    const terms = call("WORKCAPITAL.BREAKEVEN", 40000, 900, 1200, row(0, 30), 800);
    expect(terms[0][0]).toBeCloseTo(20.2778, 4);
    expect(terms[0][1]).toBeCloseTo(65.2778, 4);
    const needs = call("WORKCAPITAL", 40000, 900, 1200, row(0, 30), 800, terms)[0];
    for (const need of Array.from(needs)) expect(Math.abs(need as number)).toBeLessThan(1e-9);
  });

  test("an item without demand or price has none", () => {
    expect(shown(call("WORKCAPITAL.BREAKEVEN", 1, column(0, 5), 1, 30, column(2, 0)))).toEqual([
      ["#DIV/0!"],
      ["#DIV/0!"],
    ]);
    expect(message(call("WORKCAPITAL.BREAKEVEN", 1, 5, 1, 30, -2))).toContain("purchasePrice must");
  });

  test("customers' advances can pay for more than the stock", () => {
    expect(shown(call("WORKCAPITAL.BREAKEVEN", 100, 365, 4, -30, 2))).toEqual([[-10]]);
  });
});

describe("CAPITALCOST", () => {
  // Biehler, The Mathematics of Money (2008), examples 1.2.5 and 1.2.6.
  test("published: 4,660.27 for 120,000 at 9.45 % for 150 days", () => {
    expect(call("CAPITALCOST", 120000, 0.0945, 150)[0][0]).toBeCloseTo(4660.27, 2);
    expect(call("CAPITALCOST", 1000, 0.086, 120, 366)[0][0]).toBeCloseTo(28.2, 2);
  });

  test("without days it is a year's, whatever the length of the year", () => {
    expect(shown(call("CAPITALCOST", 40000, 0.08))).toEqual([[3200]]);
    expect(shown(call("CAPITALCOST", 40000, 0.08, null, 360))).toEqual([[3200]]);
    expect(shown(call("CAPITALCOST", 40000, 0.08, column("", 180), 360))).toEqual([[""], [1600]]);
    expect(shown(call("CAPITALCOST", column(40000, 40000), 0.08, column("", 180), 360))).toEqual([
      [3200],
      [1600],
    ]);
  });

  test("a negative need earns, no time costs nothing, and 8 is not 8 %", () => {
    expect(shown(call("CAPITALCOST", -40000, 0.08))).toEqual([[-3200]]);
    expect(shown(call("CAPITALCOST", 40000, 0.08, 0))).toEqual([[0]]);
    expect(message(call("CAPITALCOST", 40000, 8))).toContain("Write 8% or 0.08");
  });
});

describe("HOLDINGCOST", () => {
  // Silver, Pyke & Thomas, ch. 4: v = $0.40 a box, r = 0.24, A = $3.20, D = 2,400 a year.
  test("published: the box whose economic order quantity is 400", () => {
    expect(call("EOQ", 2400, 3.2, call("HOLDINGCOST", 0.4, 0.24))[0][0]).toBeCloseTo(400, 10);
  });

  test("adds the rates that are given", () => {
    expect(shown(call("HOLDINGCOST", 50, 0.5))).toEqual([[25]]);
    expect(shown(call("HOLDINGCOST", column(64, "", 0), 0.5, 0.25, 0.125))).toEqual([
      [56],
      [""],
      [0],
    ]);
    expect(shown(call("HOLDINGCOST", 64, 0.5, null, 0.125))).toEqual([[40]]);
  });

  test("refuses a rate typed as a percentage and a negative cost", () => {
    expect(message(call("HOLDINGCOST", 64, 0.5, 6))).toContain("storageRate must be a share");
    expect(message(call("HOLDINGCOST", -1, 0.5))).toContain("unitCost must be 0 or more");
  });
});
