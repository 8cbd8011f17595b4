import { readFileSync } from "fs";
import { join } from "path";
import { expectClose } from "../expect-close";
import { call, column, type ExcelError, message, row, shown } from "./excel";

const cases: Record<string, unknown[][]> = JSON.parse(
  readFileSync(join(__dirname, "../fixtures/policy.json"), "utf8"),
);

describe("agreement with policies found the slow way", () => {
  test.each(["RQPOLICY", "SSPOLICY"])("%s", (id) => {
    for (const given of cases[id]) {
      const expected = given[given.length - 1];
      expectClose(shown(call(id, ...given.slice(0, -1))), [expected], 1e-12);
    }
  });

  test("ZEROSTOCK, all items in one formula", () => {
    const byDefault = cases.ZEROSTOCK.filter(([, , , , , , limits]) => limits === null);
    const columns = [0, 1, 2, 3, 4, 5].map((k) => column(...byDefault.map((item) => item[k])));
    expect(shown(call("ZEROSTOCK", ...columns)).flat()).toEqual(byDefault.map((item) => item[7]));
  });

  test("ZEROSTOCK with limits of one's own", () => {
    for (const [a, b, c, d, e, toOrder, limits, advice] of cases.ZEROSTOCK) {
      if (limits === null) continue;
      const line = limits as number[];
      expect(shown(call("ZEROSTOCK", a, b, c, d, e, toOrder, row(...line)))).toEqual([[advice]]);
      expect(shown(call("ZEROSTOCK", a, b, c, d, e, toOrder, column(...line)))).toEqual([[advice]]);
    }
  });
});

describe("NEWSVENDOR", () => {
  // Snyder & Shen, Fundamentals of Supply Chain Theory (2nd ed.), examples 4.3 and 4.7, problems 4.1
  // and 4.8, with all digits from the book's own code, stockpyl.
  test("published orders under normal demand", () => {
    expect(call("NEWSVENDOR", 50, 8, 0.7, 0.18)[0][0]).toBeCloseTo(56.60395592743389, 11);
    expect(call("NEWSVENDOR", 50, 8, 0.7, 0.18, null, "cost")[0][0]).toBeCloseTo(
      1.9976051931766445,
      13,
    );
    expect(call("NEWSVENDOR", 900, 60, 79, 43)[0][0]).toBeCloseTo(922.7214038234755, 10);
    expect(call("NEWSVENDOR", 900, 60, 79, 43, null, "cost")[0][0]).toBeCloseTo(
      2718.196781782411,
      9,
    );
  });

  test("published orders under Poisson demand", () => {
    expect(shown(call("NEWSVENDOR", 6, null, 4, 1, "poisson"))).toEqual([[8]]);
    expect(call("NEWSVENDOR", 6, null, 4, 1, "poisson", "cost")[0][0]).toBeCloseTo(
      3.570106945770946,
      12,
    );
    expect(shown(call("NEWSVENDOR", 18, null, 270, 200, "poisson"))).toEqual([[19]]);
    expect(call("NEWSVENDOR", 18, null, 270, 200, "poisson", "cost")[0][0]).toBeCloseTo(
      786.0884409351115,
      9,
    );
  });

  // Brandimarte, Quantitative Methods, 7.4.4: cost 10, price 15, salvage value 3, demand 10,000 ± 2,000.
  test("a low margin orders less than the average demand", () => {
    const [[order]] = call("NEWSVENDOR", 10000, 2000, 5, 7);
    expect(order).toBeCloseTo(10000 - 2000 * 0.2104, 0);
  });

  test("a column of seasons, with gaps and blanks for the deviation under Poisson", () => {
    const result = call(
      "NEWSVENDOR",
      column(6, "", 18),
      null,
      column(4, "", 270),
      column(1, "", 200),
      "Poisson",
    );
    expect(shown(result)).toEqual([[8], [""], [19]]);
  });

  test("normal demand needs a deviation, and the message says so", () => {
    expect(message(call("NEWSVENDOR", 50, null, 0.7, 0.18))).toMatch(/^demandStDev is empty/);
  });

  test("where one side costs nothing, no order under normal demand is best", () => {
    expect(shown(call("NEWSVENDOR", 50, 8, row(0, 1, 0), row(1, 0, 0)))).toEqual([
      ["#NUM!", "#NUM!", "#DIV/0!"],
    ]);
    expect(shown(call("NEWSVENDOR", 50, 8, row(0, 1, 0), row(1, 0, 0), "poisson"))).toEqual([
      [0, "#NUM!", "#DIV/0!"],
    ]);
  });

  test("a fill rate is a share of a demand that there is", () => {
    for (const distribution of ["normal", "poisson"]) {
      expect(shown(call("NEWSVENDOR", 0, 1, 1, 1, distribution, "fillrate"))).toEqual([
        ["#DIV/0!"],
      ]);
    }
  });

  test("certain demand is ordered as it is", () => {
    expect(shown(call("NEWSVENDOR", 50, 0, 3, 1))).toEqual([[50]]);
    expect(shown(call("NEWSVENDOR", 50, 0, 3, 1, null, "cost"))).toEqual([[0]]);
    expect(shown(call("NEWSVENDOR", 50, 0, 3, 1, null, "fillrate"))).toEqual([[1]]);
  });

  test("Poisson demand beyond a million is sent to the normal distribution", () => {
    expect(message(call("NEWSVENDOR", 2e6, null, 3, 1, "poisson"))).toMatch(/Use normal demand/);
  });
});

describe("RQPOLICY and SSPOLICY", () => {
  test("three cells in a row", () => {
    expect(shown(call("RQPOLICY", 1000, 0, 0.1, 10, 1, 3))).toEqual([
      [59.175170953613694, 163.29931618554522, 122.47448713915892],
    ]);
    expect(shown(call("SSPOLICY", 10, 64, 1, 9))).toEqual([[6, 40, 35.02155527232044]]);
  });

  test("a deviation of 0 is certain demand, a blank one Poisson demand", () => {
    expect(call("SSPOLICY", 10, 64, 1, 9, 0)).not.toEqual(call("SSPOLICY", 10, 64, 1, 9));
    expect(call("SSPOLICY", 10, 64, 1, 9, [[""]])).toEqual(call("SSPOLICY", 10, 64, 1, 9));
  });

  test("holding and backorders must cost something", () => {
    expect(message(call("RQPOLICY", 100, 30, 2, 5, 0, 1))).toBe(
      "holdingCost must be more than 0; it was 0.",
    );
    expect(message(call("SSPOLICY", 100, 30, 2, 0))).toBe(
      "backorderCost must be more than 0; it was 0.",
    );
  });

  test("a row of demands is refused: an item's policy takes a row of its own", () => {
    expect(message(call("RQPOLICY", row(100, 200), 30, 2, 5, 1, 1))).toMatch(/single value/);
  });

  test("too many levels to go through are refused with advice", () => {
    const result = call("SSPOLICY", 1000, 1e9, 0.001, 1);
    expect((result[0][0] as ExcelError).code).toBe("#VALUE!");
    expect(message(result)).toMatch(/Count in larger units/);
  });
});

describe("ZEROSTOCK", () => {
  const item = [5, 0.1, 0.4, 2500, 2] as const;

  // Rackbeat, Nollpunktslager (2026), the four cases in which zero stock is right and the three in
  // which it seldom is.
  test("short and stable lead times, dear and slow, or made to order: zero", () => {
    expect(shown(call("ZEROSTOCK", ...item))).toEqual([["zero"]]);
    expect(shown(call("ZEROSTOCK", 5, 0.1, 3, 20, 12, true))).toEqual([["zero"]]);
  });

  test("long lead times, unstable suppliers or strongly varying demand: stock", () => {
    expect(shown(call("ZEROSTOCK", 60, 0.1, 0.4, 2500, 2, true))).toEqual([["stock"]]);
    expect(shown(call("ZEROSTOCK", 5, 0.8, 0.4, 2500, 2))).toEqual([["stock"]]);
    expect(shown(call("ZEROSTOCK", 5, 0.1, 2, 20, 12))).toEqual([["stock"]]);
  });

  test("cheap, brisk and steady: look at it", () => {
    expect(shown(call("ZEROSTOCK", 5, 0.1, 0.4, 20, 12))).toEqual([["review"]]);
  });

  test("toOrder is TRUE or FALSE, or 1 or 0, and may be blank row by row", () => {
    const days = column(5, 5, 5, 5, 5, 5);
    const toOrder = column(true, 1, false, 0, "", null);
    const answers = call("ZEROSTOCK", days, 0.1, 0.4, 20, 12, toOrder);
    expect(shown(answers).flat()).toEqual(["zero", "zero", "review", "review", "review", "review"]);
    const refused = call("ZEROSTOCK", 5, 0.1, 0.4, 20, 12, column("yes", 2, "#N/A"));
    expect(shown(refused).flat()).toEqual(["#VALUE!", "#VALUE!", "#N/A"]);
    expect((refused[0][0] as ExcelError).message).toBe(
      'toOrder must be TRUE or FALSE; it was the text "yes".',
    );
  });

  test("a blank limit keeps its default", () => {
    const limits = row("", null, "", 20, 12);
    expect(shown(call("ZEROSTOCK", 5, 0.1, 0.4, 20, 12, null, limits))).toEqual([["zero"]]);
    expect(call("ZEROSTOCK", ...item, null, row("", "", "", "", ""))).toEqual(
      call("ZEROSTOCK", ...item),
    );
  });

  test("limits are five cells, numbers above 0", () => {
    expect(message(call("ZEROSTOCK", ...item, null, row(1, 2, 3)))).toBe(
      "limits must be a range of 5 cells (leadTime, leadTimeCv, demandCv, unitValue, turnover); it was a range of 1 × 3 cells.",
    );
    expect(message(call("ZEROSTOCK", ...item, null, row(1, -2, 3, 4, 5)))).toBe(
      "limits (leadTimeCv) must be more than 0; it was -2.",
    );
    expect(message(call("ZEROSTOCK", ...item, null, row(1, "two", 3, 4, 5)))).toBe(
      'limits (leadTimeCv) must be a number; it was the text "two".',
    );
  });

  test("a gap in a list of items stays a gap", () => {
    const gap = (number: number) => column(number, "");
    expect(
      shown(call("ZEROSTOCK", gap(5), gap(0.1), gap(0.4), gap(20), gap(12), column(true, ""))),
    ).toEqual([["zero"], [""]]);
  });
});

describe("NEWSVENDOR at a given quantity", () => {
  const normal = [50, 8, 0.7, 0.18, "normal"];
  const poisson = [6, "", 4, 1, "poisson"];
  const at = (item: unknown[], output: string, quantity: unknown) =>
    call("NEWSVENDOR", ...item, output, quantity)[0][0] as number;

  // SciPy 1.17: (q − μ)Φ and loss from norm.pdf, norm.cdf, norm.sf.
  test.each([
    [50, 2.808553654026086, 0.9361692351357708],
    [56.6, 1.9976054374383634, 0.9815998764218554],
    [60, 2.156131552870387, 0.9919061010711275],
  ])("normal demand, %p units: cost %p, fill rate %p", (quantity, cost, fillRate) => {
    expectClose(at(normal, "cost", quantity), cost, 1e-12);
    expectClose(at(normal, "fillrate", quantity), fillRate, 1e-12);
  });

  // Snyder & Shen, example 4.6 (stockpyl, newsvendor_poisson): 8 units, cost 3.570106945770941.
  test("published: 8 units of Poisson demand 6 cost 3.5701", () => {
    expectClose(at(poisson, "cost", 8), 3.570106945770941, 1e-12);
  });

  test("the best quantity costs what the function says, and no other costs less", () => {
    for (const item of [normal, poisson]) {
      const best = at(item, "quantity", null);
      const cost = at(item, "cost", null);
      expectClose(at(item, "cost", best), cost, 1e-12);
      expectClose(at(item, "fillrate", best), at(item, "fillrate", null), 1e-12);
      for (const quantity of [0.5, 3, 5.5, 7, 8.25, 9, 40, 52, 56, 58, 90]) {
        expect(at(item, "cost", quantity)).toBeGreaterThanOrEqual(cost * (1 - 1e-12));
      }
    }
  });

  test("a part of a unit costs between the whole ones", () => {
    const [low, middle, high] = [8, 8.25, 9].map((units) => at(poisson, "cost", units));
    expectClose(middle, 0.75 * low + 0.25 * high, 1e-12);
  });

  test("no demand, no deviation, no costs", () => {
    expect(at([0, "", 4, 1, "poisson"], "cost", 3)).toBe(3);
    expect(at([50, 0, 4, 1, "normal"], "cost", 45)).toBe(20);
    expect(at([50, 0, 4, 1, "normal"], "cost", 53)).toBe(3);
    expect(at([50, 8, 0, 0, "normal"], "cost", 53)).toBe(0);
    expect(shown(call("NEWSVENDOR", 0, 8, 4, 1, "normal", "fillrate", 5))).toEqual([["#DIV/0!"]]);
    expect(message(call("NEWSVENDOR", ...normal, "cost", 0))).toMatch(/^quantity is 0 or an empty/);
  });
});

describe("SSPOLICY with a lead time", () => {
  test("without one it is what it was", () => {
    expect(call("SSPOLICY", 10, 64, 1, 9, null, 0)).toEqual(call("SSPOLICY", 10, 64, 1, 9));
    expect(call("SSPOLICY", 50, 2.5, 0.18, 0.7, 8, 0)).toEqual(
      call("SSPOLICY", 50, 2.5, 0.18, 0.7, 8),
    );
  });

  // Snyder & Shen, Fundamentals of Supply Chain Theory (2nd ed.), example 4.4, with all digits from the
  // tests of the book's own code, stockpyl: lead time 4, and an order costs nothing.
  test("published: the base stock of 50 ± 8 a period over a lead time of 4", () => {
    const [[s, top, cost]] = call("SSPOLICY", 50, 0, 0.18, 0.7, 8, 4) as number[][];
    expect(s).toBe(top);
    expectClose(top, 264.7668943741548, 1e-13);
    expect(cost).toBeCloseTo(4.466781004149578, 7);
  });

  test("where ordering is free, S is the one-season order for the demand until receipt", () => {
    for (const leadTime of [0, 1, 4]) {
      const [[, orderUpTo]] = call("SSPOLICY", 3, 0, 1, 19, null, leadTime);
      expect(orderUpTo).toBe(call("NEWSVENDOR", 3 * (leadTime + 1), "", 19, 1, "poisson")[0][0]);
    }
  });

  test("certain demand is ordered so much earlier, at the same cost", () => {
    const [[s, top, cost]] = call("SSPOLICY", 10, 64, 1, 9, 0) as number[][];
    const [[later, laterTop]] = call("SSPOLICY", 10, 64, 1, 9, 0, 3) as number[][];
    expectClose(laterTop - later, top - s, 1e-12);
    expectClose(later - s, 0.973 * 30, 1e-12);
    expect(cost).toBeGreaterThan(0);
  });

  test("periods are whole", () => {
    expect(message(call("SSPOLICY", 10, 64, 1, 9, null, 1.5))).toMatch(
      /^leadTime must be a whole number/,
    );
  });
});
