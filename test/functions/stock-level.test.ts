import { call, column, message, row, shown } from "./excel";

describe("AVERAGESTOCK", () => {
  test("one level is the stock of that moment", () => {
    expect(shown(call("AVERAGESTOCK", 120))).toEqual([[120]]);
    expect(message(call("AVERAGESTOCK", "many"))).toContain("levels must be a number");
  });

  test("blanks and text in a list are passed over, as AVERAGE passes them over", () => {
    expect(shown(call("AVERAGESTOCK", column("Level", 120, "", 80, null, 40)))).toEqual([[80]]);
    expect(shown(call("AVERAGESTOCK", column("Level", "")))).toEqual([["#N/A"]]);
  });

  test("blank dates are as if omitted", () => {
    expect(shown(call("AVERAGESTOCK", column(120, 80), column("", null)))).toEqual([[100]]);
  });

  // Biehler, The Mathematics of Money (2008), ch. 10: the balances of April.
  test("published: 500, 800, 600 and 2,200 for 4, 9, 16 and 1 days average 700", () => {
    const dates = column("Date", 45748, 45752, 45761, 45777, 45778, "");
    const levels = column("Level", 500, 800, 600, 2200, 2200, "");
    expect(shown(call("AVERAGESTOCK", levels, dates))).toEqual([[700]]);
    expect(shown(call("AVERAGESTOCK", levels.reverse(), dates.reverse()))).toEqual([[700]]);
  });

  // Jiskha, "average daily balance": 400, 360, 420, 410 and 460 for 7, 3, 6, 7 and 7 days.
  test("published: five balances over 30 days average 416.33", () => {
    const levels = row(400, 360, 420, 410, 460, 0);
    const dates = row(40745, 40752, 40755, 40761, 40768, 40775);
    expect(call("AVERAGESTOCK", levels, dates)[0][0]).toBeCloseTo(416.33, 2);
  });

  test("a row that the desktop hands over as 0 and 0 is none", () => {
    expect(
      shown(call("AVERAGESTOCK", column(10, 30, 0, 0), column(45000, 45010, 0, 45020))),
    ).toEqual([[20]]);
    expect(shown(call("AVERAGESTOCK", column(10, 30), column(45000, 0)))).toEqual([["#VALUE!"]]);
  });

  test("a date without a level is passed over, a level without a date is named by its place", () => {
    const dates = column(45000, 45005, 45010);
    expect(shown(call("AVERAGESTOCK", column(10, "", 30), dates))).toEqual([[10]]);
    expect(message(call("AVERAGESTOCK", column(10, 20, 30), column(45000, "", 45010)))).toBe(
      "dates has no number at place 2, where the other range has one.",
    );
  });

  test("a date that is text is refused, not lost", () => {
    expect(message(call("AVERAGESTOCK", column(10, 20), column(45000, "2025-01-05")))).toContain(
      'dates must be a number; it was the text "2025-01-05"',
    );
  });

  test("a level beyond the end of the dates has no partner", () => {
    const result = call("AVERAGESTOCK", column(10, 20, 30), column(45000, 45001));
    expect(shown(result)).toEqual([["#N/A"]]);
    expect(message(result)).toContain("dates has no cell");
    expect(shown(call("AVERAGESTOCK", column(10, 20, ""), column(45000, 45001)))).toEqual([[10]]);
  });

  test("an error in a cell is the result", () => {
    expect(shown(call("AVERAGESTOCK", column(10, "#NULL!"), column(45000, 45001)))).toEqual([
      ["#NULL!"],
    ]);
    expect(shown(call("AVERAGESTOCK", column(10, "#N/A")))).toEqual([["#N/A"]]);
  });
});

describe("AVERAGESTOCK.LOT and AVERAGESTOCK.MINMAX", () => {
  // CMA examination, Edwards Manufacturing Corporation: EOQ 200 units, safety stock 50.
  test("published: a lot of 200 and a safety stock of 50 average 150", () => {
    expect(shown(call("AVERAGESTOCK.LOT", 200, 50))).toEqual([[150]]);
  });

  // Varaston toiminnan mittaaminen: turnover by lot and extra stock, demand 900 a year.
  test("the founding document's lots turn 18, 18 and 4.24 times", () => {
    const average = call("AVERAGESTOCK.LOT", column(100, 50, 25), column(0, 25, 200));
    const turns = call("TURNOVER", 900, average).map(([turn]) => (turn as number).toFixed(2));
    expect(turns).toEqual(["18.00", "18.00", "4.24"]);
  });

  // CA Target, "Average stock level", example 1.
  test("published: between 260 and 1,440 the middle is 850", () => {
    expect(shown(call("AVERAGESTOCK.MINMAX", 260, 1440))).toEqual([[850]]);
  });

  test("a whole list is one call", () => {
    expect(shown(call("AVERAGESTOCK.LOT", column(100, "", 60)))).toEqual([[50], [""], [30]]);
    expect(shown(call("AVERAGESTOCK.MINMAX", column(0, -4), column(10, 4)))).toEqual([[5], [0]]);
    expect(shown(call("AVERAGESTOCK.LOT", 10, -8))).toEqual([[-3]]);
  });
});

describe("SHRINKAGE and STOCKACCURACY", () => {
  // eHow, "How to calculate inventory shrinkage"; Calculator A to Z, "Inventory shrinkage".
  test("published: 4,850 of 5,000 shrank by 3 %, 375 of 500 by 25 %", () => {
    expect(shown(call("SHRINKAGE", column(5000, 500), column(4850, 375)))).toEqual([
      [0.03],
      [0.25],
    ]);
  });

  test("more found than booked is negative; no book stock is #DIV/0!, a negative one impossible", () => {
    expect(shown(call("SHRINKAGE", column(4, 0, -1), column(5, 5, 5)))).toEqual([
      [-0.25],
      ["#DIV/0!"],
      ["#VALUE!"],
    ]);
  });

  // Inventory Record Accuracy, supplychainmetric.com.
  test("published: 95 and 105 of 100 and 100 are 0 % right at 3 %, all right at 5 %", () => {
    expect(shown(call("STOCKACCURACY", column(100, 100), column(95, 105), 0.03))).toEqual([[0]]);
    expect(shown(call("STOCKACCURACY", column(100, 100), column(95, 105), 0.05))).toEqual([[1]]);
    expect(shown(call("STOCKACCURACY", column(100, 100), column(95, 105)))).toEqual([[0]]);
  });

  test("rows without a count, headings and gaps are passed over", () => {
    const book = column("Book", 10, 20, "", 30);
    expect(shown(call("STOCKACCURACY", book, column("Counted", 10, "", "", 29)))).toEqual([[0.5]]);
    expect(shown(call("STOCKACCURACY", column("", ""), column("", "")))).toEqual([["#N/A"]]);
  });

  test("a tolerance typed as a percentage gets a hint", () => {
    expect(message(call("STOCKACCURACY", 10, 10, 5))).toContain("Write 5% or 0.05");
  });
});

describe("PROJECTEDSTOCK", () => {
  // MrExcel, "Formula to calculate forward coverage" (2015): the stock that each month begins with.
  test("published: 1,000 becomes 700, 500, 200, 600, 600 and 500", () => {
    const demand = row(500, 200, 500, 600, 200, 200);
    const receipts = row(200, 0, 200, 1000, 200, 100);
    const left = [[700, 500, 200, 600, 600, 500]];
    expect(shown(call("PROJECTEDSTOCK", 1000, demand, receipts))).toEqual(left);
  });

  test("spills in the direction of the demand, and shows a shortage as it is", () => {
    expect(shown(call("PROJECTEDSTOCK", 5, column(4, 4)))).toEqual([[1], [-3]]);
    expect(shown(call("PROJECTEDSTOCK", 5, column(4, 4), row(0, 9)))).toEqual([[1], [6]]);
  });

  test("nothing arrives after the end of the receipts; receipts beyond the demand are #N/A", () => {
    expect(shown(call("PROJECTEDSTOCK", 5, row(4, 4), row(3)))).toEqual([[4, 0]]);
    expect(message(call("PROJECTEDSTOCK", 5, row(4), row(3, 3)))).toBe(
      "receipts has 2 periods and demand only 1. Give the demand of every period.",
    );
  });
});

describe("AVAILABLETOPROMISE", () => {
  // JD Edwards EnterpriseOne Requirements Planning Implementation Guide, ch. 3.
  test("published: 25, 20 and 25, and 0 where nothing arrives", () => {
    const receipts = row(0, 0, 60, 0, 0, 60, 0, 0);
    expect(
      shown(call("AVAILABLETOPROMISE", 80, receipts, row(30, 25, 30, 10, 0, 35, 0, 0))),
    ).toEqual([[25, 0, 20, 0, 0, 25, 0, 0]]);
  });

  test("an order beyond a receipt is taken from the receipt before it", () => {
    const available = call("AVAILABLETOPROMISE", 10, column(0, 20, 20), column(5, 5, 30));
    expect(shown(available)).toEqual([[5], [5], [0]]);
  });

  test("the longer list gives the number of periods and the direction", () => {
    expect(shown(call("AVAILABLETOPROMISE", 10, 0, row(1, 2, 3)))).toEqual([[4, 0, 0]]);
    expect(shown(call("AVAILABLETOPROMISE", 10, column(0, 5), 1))).toEqual([[9], [5]]);
  });

  test("a negative order is refused", () => {
    expect(message(call("AVAILABLETOPROMISE", 10, 0, -1))).toBe(
      "orders must be 0 or more; it was -1.",
    );
  });
});
