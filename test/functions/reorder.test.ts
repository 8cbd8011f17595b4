import { call, column, message, row, shown } from "./excel";

describe("REORDERPOINT and TARGETSTOCK", () => {
  test("an item without safety stock is ordered when the demand of the lead time is left", () => {
    expect(shown(call("REORDERPOINT", 12, 9))).toEqual([[108]]);
    expect(shown(call("TARGETSTOCK", 12, 9, 5))).toEqual([[168]]);
  });

  test("a negative safety stock is taken as it is, down to a negative reorder point", () => {
    expect(shown(call("REORDERPOINT", 12, 1, -20))).toEqual([[-8]]);
  });

  test("a review period of 0 is continuous review", () => {
    expect(call("TARGETSTOCK", 12, 9, 0, 10)).toEqual(call("REORDERPOINT", 12, 9, 10));
  });
});

describe("ORDERPROPOSAL", () => {
  test("above the reorder point nothing, at it and below it up to the target", () => {
    expect(shown(call("ORDERPROPOSAL", column(41, 40, 39, -10), 40, 100))).toEqual([
      [0],
      [60],
      [61],
      [110],
    ]);
  });

  // Odoo's documentation of reordering rules (versions 17 and 19), and SAP Business One's of
  // OrderMultiple: up to the maximum in whole multiples, never below the minimum.
  test("published: in threes up to 20 are 21; 3 needed in fives are 5; 1,200 by the 500 from 1,000 are 1,500", () => {
    expect(shown(call("ORDERPROPOSAL", 0, 0, 20, null, 3))).toEqual([[21]]);
    expect(shown(call("ORDERPROPOSAL", 17, 17, 20, null, 5))).toEqual([[5]]);
    expect(shown(call("ORDERPROPOSAL", 0, 300, 1200, 1000, 500))).toEqual([[1500]]);
    expect(shown(call("ORDERPROPOSAL", 0, 300, 700, 1000, 500))).toEqual([[1000]]);
  });

  test("at least the minimum, in whole packs", () => {
    expect(shown(call("ORDERPROPOSAL", 90, 95, 100, row(0, 8, 50), 12))).toEqual([[12, 12, 60]]);
  });

  test("0, as desktop Excel hands over an empty cell, means no minimum and no packs", () => {
    expect(call("ORDERPROPOSAL", 30, 40, 100, 0, 0)).toEqual(call("ORDERPROPOSAL", 30, 40, 100));
  });

  test("a stock at the target already orders nothing, whatever the minimum", () => {
    expect(shown(call("ORDERPROPOSAL", 100, 100, 100, 50))).toEqual([[0]]);
  });

  test("a target below the reorder point is refused, and both are named", () => {
    expect(message(call("ORDERPROPOSAL", 10, 40, 30))).toMatch(
      /^targetStock \(30\) must not be below reorderPoint \(40\)/,
    );
  });

  test("a policy and today's stock give today's order", () => {
    const [[s, S]] = call("SSPOLICY", 10, 64, 1, 9);
    expect(shown(call("ORDERPROPOSAL", row(6, 7), s, S))).toEqual([[34, 0]]);
  });
});

describe("LASTORDERDATE", () => {
  test("is RUNOUTDATE less the lead time, item by item", () => {
    const plan = [
      [500, 200, 500],
      [100, 100, 100],
    ];
    const [[first], [second]] = call("RUNOUTDATE", 45658, column(1000, 250), plan, 7);
    expect(call("LASTORDERDATE", 45658, column(1000, 250), plan, column(10, 30), 7)).toEqual([
      [(first as number) - 10],
      [(second as number) - 30],
    ]);
  });

  // Luminous, "Recommended Order Date", examples 1 and 2: 110 units at 5 a day with 10 days of lead
  // time may wait 12 days, 150 at 10 a day with 8 days may wait 7.
  test.each([
    [110, 5, 10, 12],
    [150, 10, 8, 7],
  ])("published: %p units at %p a day, %p days: %p days from now", (stock, daily, lead, days) => {
    const plan = row(...Array<number>(30).fill(daily));
    expect(call("LASTORDERDATE", 45658, stock, plan, lead)).toEqual([[45658 + days]]);
  });

  test("an item without stock should have been ordered a lead time ago", () => {
    expect(call("LASTORDERDATE", 45658, 0, row(5), 14)).toEqual([[45644]]);
  });

  test("a stock that outlasts the plan is #N/A and says so", () => {
    const result = call("LASTORDERDATE", 45658, 9, row(5), 14);
    expect(shown(result)).toEqual([["#N/A"]]);
    expect(message(result)).toMatch(/^The stock outlasts the plan/);
  });
});

test("a review period of REORDERPOINT is that of TARGETSTOCK", () => {
  expect(call("REORDERPOINT", 12, 9, 10, column(0, 1, 2.5))).toEqual(
    call("TARGETSTOCK", 12, 9, column(0, 1, 2.5), 10),
  );
});
