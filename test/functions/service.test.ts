import { call, column, message, row, shown } from "./excel";

describe("SERVICERATE", () => {
  // Aldo Inc., in Coyle and others, Supply Chain Management.
  test("published: 80 % of units, 75 % of lines, 70 % of orders", () => {
    expect(shown(call("SERVICERATE", column(12800, 2325, 350), column(16000, 3100, 500)))).toEqual([
      [0.8],
      [0.75],
      [0.7],
    ]);
  });

  test("nothing to serve is #DIV/0!", () => {
    expect(shown(call("SERVICERATE", 0, 0))).toEqual([["#DIV/0!"]]);
    expect(message(call("SERVICERATE", -1, 5))).toContain("served must be 0 or more");
  });
});

describe("ONTIME", () => {
  // Infor CloudSuite Industrial, "% On Time Shipments".
  test("published: 6 of 10 lines shipped by their due date are 60 %", () => {
    const due = column("Due", ...new Array(10).fill(45658));
    const shipped = column(
      "Shipped",
      ...[45650, 45655, 45657, 45658, 45658.4, 45658.9],
      45659,
      45662,
      "",
      0,
    );
    expect(shown(call("ONTIME", due, shipped))).toEqual([[0.6]]);
    expect(shown(call("ONTIME", due, shipped, 1))).toEqual([[0.7]]);
  });

  test("an order not delivered is late; a row without a promise is passed over", () => {
    expect(shown(call("ONTIME", column(45658, 45658), column(45658, "open")))).toEqual([[0.5]]);
    expect(shown(call("ONTIME", column(45658, ""), column(45658, 45700)))).toEqual([[1]]);
    expect(shown(call("ONTIME", column(45658, 0), column(45658, 45700)))).toEqual([[1]]);
  });

  test("a date that is text is refused, not counted as late", () => {
    for (const text of ["2025-01-05", "5.1.2025", "5 January 2025"]) {
      expect(message(call("ONTIME", column(45658), column(text)))).toContain(`the text "${text}"`);
    }
    expect(message(call("ONTIME", 45658, true))).toBe("delivered must be a number; it was TRUE.");
  });

  test("no orders are #N/A, a missing partner is #N/A, and an error is itself", () => {
    expect(shown(call("ONTIME", column("", ""), column("", "")))).toEqual([["#N/A"]]);
    expect(message(call("ONTIME", column(1, 2), column(1)))).toContain("delivered has no cell");
    expect(message(call("ONTIME", row(1), row(1, 2)))).toContain("promised has no cell");
    expect(shown(call("ONTIME", column(1, 2), column(1, "#NULL!")))).toEqual([["#NULL!"]]);
  });
});

describe("SAMEDAY", () => {
  // OrderBox, "On-time shipping rate": 465 of the 500 orders due. Here they are due the day they
  // come in, which is what the function measures.
  test("published: 465 of 500 orders are 93 %", () => {
    const ordered = column(...new Array(500).fill(45000.4));
    const shipped = column(...new Array(465).fill(45000.7), ...new Array(35).fill(45001.3));
    expect(shown(call("SAMEDAY", ordered, shipped))).toEqual([[0.93]]);
  });

  // Varaston toiminnan mittaaminen, time measures 2 and 3.
  const ordered = column("Ordered", 45658.3, 45658.5, 45658.6, 45659.9);
  const shipped = column("Shipped", 45658.9, 45659.2, 45658.7, "");

  test("counts all orders, or those received by a cutoff", () => {
    expect(shown(call("SAMEDAY", ordered, shipped))).toEqual([[0.5]]);
    expect(shown(call("SAMEDAY", ordered, shipped, 0.4))).toEqual([[1]]);
    expect(shown(call("SAMEDAY", ordered, shipped, 0.1))).toEqual([["#N/A"]]);
  });

  test("a cutoff of 14 is not 14:00", () => {
    expect(message(call("SAMEDAY", ordered, shipped, 14))).toBe(
      "cutoff must be a time of day, from 0 to 1; it was 14. Write 14:00 as TIME(14, 0, 0).",
    );
  });
});

describe("ORDERFILL", () => {
  // Benchmarking Success, "Understanding fill rate KPIs: line fill rate".
  test("published: three of ten lines that miss one item each make 70 %", () => {
    const ordered = column(...new Array(10).fill(10));
    expect(shown(call("ORDERFILL", ordered, column(9, 9, 9, 10, 10, 10, 10, 10, 10, 10)))).toEqual([
      [0.7],
    ]);
  });

  test("nothing delivered is not filled; no order is no row", () => {
    expect(shown(call("ORDERFILL", column(10, 10), column(10, "")))).toEqual([[0.5]]);
    expect(shown(call("ORDERFILL", column(10, 0, ""), column(10, 0, "")))).toEqual([[1]]);
    expect(shown(call("ORDERFILL", column(10, ""), column(10, 4)))).toEqual([[1]]);
  });

  test("an order below zero is refused", () => {
    expect(message(call("ORDERFILL", column(-1), column(0)))).toContain(
      "ordered must be 0 or more",
    );
  });
});

describe("LEADTIME", () => {
  // National Institute of Standards and Technology, StRD, NumAcc1.
  test("published: 10,000,001, 10,000,003 and 10,000,002 days deviate by 1", () => {
    const received = column(10000006, 10000008, 10000007);
    expect(shown(call("LEADTIME", column(5, 5, 5), received, "stdev"))).toEqual([[1]]);
    expect(shown(call("LEADTIME", column(5, 5, 5), received))).toEqual([[10000002]]);
  });

  test("average, deviation, longest, shortest and median", () => {
    const ordered = column("Ordered", 45658, 45668, 45678, 45690, 45700);
    const received = column("Received", 45663, 45676, 45683, 45692, "");
    const of = (statistic?: string) => call("LEADTIME", ordered, received, statistic)[0][0];
    expect([of(), of("max"), of("MIN"), of("median")]).toEqual([5, 8, 2, 5]);
    expect(of("stdev")).toBeCloseTo(Math.sqrt(6), 14);
  });

  test("hours of handling work the same way", () => {
    const hours = call("LEADTIME", column(45658.25), column(45658.5))[0][0] as number;
    expect(hours * 24).toBe(6);
  });

  test("one order has no deviation, and none has nothing", () => {
    expect(shown(call("LEADTIME", 45658, 45660, "stdev"))).toEqual([["#N/A"]]);
    expect(shown(call("LEADTIME", column(45658, ""), column("", 45660)))).toEqual([["#N/A"]]);
    expect(message(call("LEADTIME", 1, 2, "mode"))).toContain("average, stdev, max, min, median");
  });
});

describe("LEADTIME in percentiles and working days", () => {
  // Microsoft, PERCENTILE.INC: the 30th percentile of 1, 2, 3 and 4 is 1.9.
  test("published: the 30th percentile of 1, 2, 3 and 4 days is 1.9", () => {
    const ordered = column(45658, 45658, 45658, 45658);
    const received = column(45661, 45659, 45662, 45660);
    expect(call("LEADTIME", ordered, received, "percentile", 0.3)[0][0]).toBeCloseTo(1.9, 12);
    expect(call("LEADTIME", ordered, received, "percentile")).toEqual(
      call("LEADTIME", ordered, received, "percentile", 0.95),
    );
    expect(call("LEADTIME", ordered, received, "percentile", 1)).toEqual([[4]]);
    expect(call("LEADTIME", ordered, received, "median")).toEqual(
      call("LEADTIME", ordered, received, "percentile", 0.5),
    );
  });

  // Microsoft, NETWORKDAYS: 1 October 2012 to 1 March 2013 are 110 days, 107 without three holidays.
  test("published: from the Sunday before 1 October 2012 to 1 March 2013 are 110 working days", () => {
    const [sunday, march] = [41182, 41334];
    const days = (holidays?: unknown) =>
      call("LEADTIME", sunday, march, "average", null, "working", holidays)[0][0];
    expect(days()).toBe(110);
    expect(days(41235)).toBe(109);
    expect(days(column(41235, 41247, 41295))).toBe(107);
    expect(days(column("Holiday", 41235, "", 41236 + 1))).toBe(109);
  });

  test("Monday to Tuesday is 1, Friday to Monday is 1, the time of day does not count", () => {
    const days = (from: number, to: number) =>
      call("LEADTIME", from, to, null, null, "WORKING")[0][0];
    // 6 January 2025 is a Monday.
    expect(days(45663.9, 45664.1)).toBe(1);
    expect(days(45667, 45670)).toBe(1);
    expect(days(45668, 45670)).toBe(1);
    expect(days(45664, 45663)).toBe(-1);
  });

  test("what is no share, no word and no date is refused", () => {
    const said = (...given: unknown[]) => message(call("LEADTIME", 45658, 45663, ...given));
    expect(said("percentile", 95)).toContain("percentile must be a share from 0 to 1; it was 95");
    expect(said("percentile", 0)).toContain("percentile is 0 or an empty cell");
    expect(said("max", null, "business")).toContain("days must be one of calendar, working");
    expect(said("max", null, "working", "1.1.2025")).toContain('the text "1.1.2025"');
  });
});
