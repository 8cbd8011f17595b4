import { expectClose } from "../expect-close";
import { call, column, message, row, shown } from "./excel";

describe("LOTPLAN over cells", () => {
  const demand = [18, 30, 42, 5, 20];

  test("lots spill in the direction of the demand", () => {
    expect(shown(call("LOTPLAN", row(...demand), 80, 2))).toEqual([[48, 0, 67, 0, 0]]);
    expect(shown(call("LOTPLAN", column(...demand), 80, 2))).toEqual([[48], [0], [67], [0], [0]]);
  });

  test("a range that is longer than the plan is cut at its empty end; a gap is refused", () => {
    expect(shown(call("LOTPLAN", column(...demand, "", null), 80, 2)).length).toBe(5);
    expect(message(call("LOTPLAN", column(18, "", 42), 80, 2))).toContain(
      "demand has an empty cell",
    );
  });

  test("every method, and what each costs", () => {
    const cost = (method: string) =>
      call("LOTPLAN", row(...demand), 80, 2, method, "cost")[0][0] as number;
    expect(["optimal", "silvermeal", "partperiod", "leastunit", "lotforlot"].map(cost)).toEqual([
      310, 310, 310, 340, 400,
    ]);
  });

  test("costs may be one number or one per period", () => {
    const orderCost = column(85, 102, 102, 101, 98, 114, 105, 86, 119, 110, 98, 114);
    const months = column(69, 29, 36, 61, 61, 26, 34, 67, 45, 67, 79, 56);
    expect(shown(call("LOTPLAN", months, orderCost, 1, null, "cost"))).toEqual([[864]]);
    const ones = column(...new Array<number>(14).fill(1));
    expect(shown(call("LOTPLAN", months, orderCost, ones, null, "cost"))).toEqual([[864]]);
    expect(message(call("LOTPLAN", months, column(85, 102), 1))).toBe(
      "orderCost must be one number, or one for each of the 12 of demand; it had 2.",
    );
  });

  test("stock on hand in decimal fractions covers the periods that it covers on paper", () => {
    const plan = (demand: number[], ...rest: unknown[]) =>
      shown(call("LOTPLAN", row(...demand), ...rest));
    const cost = (...given: Parameters<typeof plan>) => plan(...given)[0][0] as number;
    expectClose(cost([0.1, 0.2, 0.3], 5, 1, "lotforlot", "cost", null, 0.3), 5.2, 1e-14);
    expectClose(cost([0.1, 0.2], 50, 1, "lotforlot", "cost", null, 0.3), 0.2, 1e-14);
    expect(plan([0.1, 0.2, 5], 50, 1, "optimal", "plan", null, 0.3)).toEqual([[0, 0, 5]]);
    const periods = [8.68, 1.57, 6.49, 1.22, 2.6];
    expectClose(cost(periods, 10, 1, "optimal", "cost", null, 16.74), 27.15, 1e-14);
  });

  test("stock on hand is used first, and what is left of it is held", () => {
    expect(shown(call("LOTPLAN", row(10, 10, 10), 5, 1, null, null, null, 12))).toEqual([
      [0, 8, 10],
    ]);
    // 2 left after the first period, then two orders.
    expect(shown(call("LOTPLAN", row(10, 10, 10), 5, 1, null, "cost", null, 12))).toEqual([[12]]);
  });

  test("a coming rise of the price is met by buying before it", () => {
    expect(shown(call("LOTPLAN", row(10, 10), 5, 1, null, null, row(4, 9)))).toEqual([[20, 0]]);
    expect(shown(call("LOTPLAN", row(10, 10), 5, 1, null, "cost", row(4, 9)))).toEqual([[95]]);
  });

  test("a plan beyond 5,000 periods is refused", () => {
    const long = column(...new Array<number>(5001).fill(1));
    expect(message(call("LOTPLAN", long, 5, 1))).toContain("at most 5000");
    expect(call("LOTPLAN", long.slice(1), 5, 1).length).toBe(5000);
  });

  test("a negative demand is refused", () => {
    expect(message(call("LOTPLAN", row(5, -1), 5, 1))).toBe("demand must be 0 or more; it was -1.");
  });
});

describe("JOINTORDER over cells", () => {
  const demand = column(86000, 12500, 1400, 3000);

  test("multiples spill beside the items; cycle and cost are one number each", () => {
    expect(shown(call("JOINTORDER", demand, 15, 0.24, 40))).toEqual([[1], [1], [4], [3]]);
    expectClose(call("JOINTORDER", demand, 15, 0.24, 40, "cycle"), [[0.07617340262784976]], 1e-14);
    expectClose(call("JOINTORDER", demand, 15, 0.24, 40, "cost"), [[2067.650840930354]], 1e-14);
    expect(shown(call("JOINTORDER", row(86000, 12500, 1400, 3000), 15, 0.24, 40))).toEqual([
      [1, 1, 4, 3],
    ]);
  });

  test("an item without demand has the multiple 0; without any demand there is no cycle", () => {
    expect(shown(call("JOINTORDER", column(86000, 0), 15, 0.24, 40))).toEqual([[1], [0]]);
    expect(shown(call("JOINTORDER", column(0, 0), 15, 0.24, 40, "cycle"))).toEqual([["#NUM!"]]);
    expect(shown(call("JOINTORDER", column(0, 0), 15, 0.24, 40, "cost"))).toEqual([[0]]);
  });

  test("holding for nothing is a ratio over nothing; orders for nothing have no answer", () => {
    expect(shown(call("JOINTORDER", demand, 15, 0, 40))).toEqual([["#DIV/0!"]]);
    expect(shown(call("JOINTORDER", demand, 0, 0.24, 0))).toEqual([["#NUM!"]]);
  });
});

describe("LOTPLAN by period order quantity", () => {
  // Heizer & Render, Operations Management, ch. 14, Wheeldon Products: set-up 100, holding 1 a week,
  // 35 on hand; every three weeks, 495 in all, where lot for lot costs 700 and the optimum 455.
  const demand = row(35, 30, 40, 0, 10, 40, 30, 0, 30, 55);
  const cost = (method: string) =>
    call("LOTPLAN", demand, 100, 1, method, "cost", null, 35)[0][0] as number;
  test("published: 70, 80 and 85 every three weeks cost 495", () => {
    expect(call("LOTPLAN", demand, 100, 1, "periodorder", "plan", null, 35)).toEqual([
      [0, 70, 0, 0, 80, 0, 0, 0, 85, 0],
    ]);
    expect(cost("periodorder")).toBe(495);
  });

  test("published: lot for lot costs 700, the optimum 455", () => {
    expect(cost("lotforlot")).toBe(700);
    expect(cost("optimal")).toBe(455);
  });

  test("where holding costs nothing one lot is enough, where ordering does each period has its own", () => {
    expect(call("LOTPLAN", row(5, 6, 7), 10, 0, "periodorder")).toEqual([[18, 0, 0]]);
    expect(call("LOTPLAN", row(5, 6, 7), 0, 1, "periodorder")).toEqual([[5, 6, 7]]);
    expect(call("LOTPLAN", row(5, 6, 7), 0, 0, "periodorder")).toEqual([[5, 6, 7]]);
    expect(call("LOTPLAN", row(0, 0), 10, 1, "periodorder")).toEqual([[0, 0]]);
  });
});

describe("LOTPLAN within limits", () => {
  test("minimum together with packs: what is too much is used by the next lots", () => {
    const given = [row(18, 30, 42, 5, 20), 80, 2, "silvermeal"];
    expect(call("LOTPLAN", ...given, "plan", null, null, 60, 12)).toEqual([[60, 0, 60, 0, 0]]);
    // Left 42, 12, 30, 25, 5 at 2 each, and two orders.
    expect(call("LOTPLAN", ...given, "cost", null, null, 60, 12)).toEqual([[2 * 114 + 160]]);
  });

  test("an order above the largest is several, each of which costs", () => {
    const given = [row(250), 10, 1, "lotforlot"];
    expect(call("LOTPLAN", ...given, "plan", null, null, 80, null, 100)).toEqual([[280]]);
    expect(call("LOTPLAN", ...given, "cost", null, null, 80, null, 100)).toEqual([[30 + 30]]);
  });

  test("a tenth that cannot be used is bought as well", () => {
    const given = [row(90, 45), 10, 1, "lotforlot"];
    expect(call("LOTPLAN", ...given, "plan", 3, 0, 0, 0, null, 0.9)).toEqual([[100, 50]]);
    expect(call("LOTPLAN", ...given, "cost", 3, 0, 0, 0, null, 0.9)).toEqual([[20 + 450]]);
  });

  test("limits that no order can keep are #VALUE! and named", () => {
    expect(message(call("LOTPLAN", row(5), 1, 1, "optimal", "plan", 0, 0, 30, 25, 40))).toBe(
      "No order can be at most maximumOrder (40), at least minimumOrder (30), and whole packs of orderMultiple (25).",
    );
  });
});
