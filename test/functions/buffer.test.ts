import { readFileSync } from "fs";
import { join } from "path";
import { expectClose } from "../expect-close";
import { call, column, type ExcelError, message, row, shown } from "./excel";

type Cell = number | string | null | number[];
const cases: Record<string, Cell[][]> = JSON.parse(
  readFileSync(join(__dirname, "../fixtures/buffer.json"), "utf8"),
);

describe("agreement with 50 digits, over ordinary and extreme arguments", () => {
  test.each(Object.entries(cases))("%s", (id, rows) => {
    for (const given of rows) {
      const expected = given[given.length - 1] as number;
      const cells = given
        .slice(0, -1)
        .map((cell) => (Array.isArray(cell) ? column(...cell) : cell));
      const [[result]] = call(id, ...cells);
      expectClose(result, expected, 1e-12);
    }
  });

  test("every function has its cases, and the service levels 0.5, 0.0001 and 0.9999999 among them", () => {
    for (const rows of Object.values(cases)) expect(rows.length).toBeGreaterThanOrEqual(20);
    for (const id of ["SAFETYSTOCK.CYCLE", "SAFETYSTOCK.FILL", "SAFETYSTOCK.HISTORY"]) {
      const levels = new Set(cases[id].map(([level]) => level));
      expect([0.5, 0.0001, 0.9999999].every((level) => levels.has(level))).toBe(true);
    }
  });
});

describe("published examples", () => {
  // Daily demand 12 ± 4, lead time 9 days, lot 144: a textbook exercise, solved at
  // justaaa.com/operations-management/787684.
  test("80 % of cycles: 10 in reserve, reorder at 118", () => {
    const [[stock]] = call("SAFETYSTOCK.CYCLE", 0.8, 4, 9);
    expect(stock).toBeCloseTo(10.1, 1);
    expect(Math.round(call("REORDERPOINT", 12, 9, stock)[0][0] as number)).toBe(118);
  });

  // justaaa.com leaves out the second loss: 131.04 short a cycle. Lots that come while the stock is
  // still short of a whole one bring it to 132.05.
  test("a fill rate of 9 % is a stock 132 below the average demand", () => {
    expect(call("SAFETYSTOCK.FILL", 0.09, 144, 4, 9)[0][0]).toBeCloseTo(-132.0473, 4);
  });

  // Silver, Pyke & Thomas, safety factors; mfgcalcs.com, safety stock calculator: 1.65 · 40 · √9.
  test("a safety factor of 1.65, demand ± 40, lead time 9: 198 in reserve is 95.05 % of cycles", () => {
    expect(call("SERVICELEVEL.CYCLE", 198, 40, 9)[0][0]).toBeCloseTo(0.9505, 4);
  });

  // University of Perugia, exam of 4 September 2014: Gu(0.8416) = 0.112; Silver, Pyke & Thomas,
  // table of Gu(k): 0.0129 at 1.84.
  test("at a safety factor of 0.8416 a lot of one deviation is served to 90.1 %", () => {
    expect(call("SERVICELEVEL.FILL", 0.8416, 1, 1, 1)[0][0]).toBeCloseTo(1 - (0.112 - 0.0129), 3);
  });

  // Simulated by others with continuous demand: 0.553 and 0.773, which whole days make a little less.
  test("with a lot of a third of the deviation every second unit is served without a buffer", () => {
    expect(call("SERVICELEVEL.FILL", 0, 10, 30, 1)[0][0]).toBeCloseTo(0.566, 3);
    expect(call("SERVICELEVEL.FILL", 20, 10, 30, 1)[0][0]).toBeCloseTo(0.797, 3);
    expect(call("SAFETYSTOCK.FILL", 0.9, 10, 20, 1)[0][0]).toBeCloseTo(20.9, 1);
  });

  // Microsoft's example for STDEV.S: ten numbers with a deviation of 27.46391572.
  test("a history with a deviation of 27.46391572 needs 1.644853627 of it for 95 % of cycles", () => {
    const history = row(1345, 1301, 1368, 1322, 1310, 1370, 1318, 1350, 1303, 1299);
    expect(call("SAFETYSTOCK.HISTORY", 0.95, history, 1)[0][0]).toBeCloseTo(
      1.644853627 * 27.46391572,
      6,
    );
  });

  // Snyder & Shen, example 4.4: base-stock level for a lead time of 4 and a review each period.
  test("target stock 264.77 for demand 50 ± 8, lead time 4, review period 1", () => {
    const [[stock]] = call("SAFETYSTOCK.CYCLE", 0.7 / 0.88, 8, 4, null, null, 1);
    expect(call("TARGETSTOCK", 50, 4, 1, stock)[0][0]).toBeCloseTo(264.7668943741548, 10);
  });
});

describe("what is left out", () => {
  test("no lead-time deviation: the average demand plays no part", () => {
    const alone = call("SAFETYSTOCK.CYCLE", 0.95, 25, 4);
    for (const demand of [0, 100, null, [[""]]]) {
      expect(call("SAFETYSTOCK.CYCLE", 0.95, 25, 4, demand)).toEqual(alone);
      expect(call("SAFETYSTOCK.CYCLE", 0.95, 25, 4, demand, 0, 0)).toEqual(alone);
    }
  });

  test("a lead time that varies needs the average demand", () => {
    for (const id of ["SAFETYSTOCK.CYCLE", "SERVICELEVEL.CYCLE"]) {
      expect(message(call(id, 0.95, 25, 4, null, 1.5))).toMatch(/^averageDemand is empty/);
    }
    for (const id of ["SAFETYSTOCK.FILL", "SERVICELEVEL.FILL"]) {
      expect(message(call(id, 0.95, 100, 25, 4, null, 1.5))).toMatch(/^averageDemand is empty/);
    }
  });

  test("in a column, only the rows whose lead time varies need it", () => {
    const result = call(
      "SAFETYSTOCK.CYCLE",
      0.95,
      column(25, 25, 25),
      4,
      column(100, "", ""),
      column(0, 0, 2),
    );
    expect(shown(result)).toEqual([[82.24268134757362], [82.24268134757362], ["#VALUE!"]]);
  });
});

describe("impossible services", () => {
  test("no stock gives 0 % or 100 % of cycles, or 100 % of demand", () => {
    expect(shown(call("SAFETYSTOCK.CYCLE", row(0, 1), 25, 4))).toEqual([["#NUM!", "#NUM!"]]);
    expect(shown(call("SAFETYSTOCK.FILL", 1, 100, 25, 4))).toEqual([["#NUM!"]]);
    expect(shown(call("SAFETYSTOCK.HISTORY", 1, column(1, 2, 3), 4))).toEqual([["#NUM!"]]);
  });

  test("95 is no share, and the message says how to write it", () => {
    expect(message(call("SAFETYSTOCK.CYCLE", 95, 25, 4))).toBe(
      "serviceLevel must be a share from 0 to 1; it was 95. Write 95% or 0.95.",
    );
  });

  test("a lot of 0 is refused, or a ratio over it", () => {
    expect(message(call("SAFETYSTOCK.FILL", 0.9, 0, 25, 4))).toMatch(/^orderQuantity must be more/);
    expect(shown(call("SERVICELEVEL.FILL", 10, 0, 25, 4))).toEqual([["#DIV/0!"]]);
  });
});

describe("nothing varies", () => {
  test("no safety stock for cycles, and what a fill rate allows is not kept", () => {
    expect(shown(call("SAFETYSTOCK.CYCLE", 0.95, 0, 4))).toEqual([[0]]);
    expect(call("SAFETYSTOCK.FILL", 0.9, 50, 25, 0)[0][0]).toBeCloseTo(-5, 12);
  });

  test("any stock from 0 up serves every cycle", () => {
    expect(shown(call("SERVICELEVEL.CYCLE", row(-1, 0, 1), 0, 4))).toEqual([[0, 1, 1]]);
    expect(shown(call("SERVICELEVEL.FILL", row(-5, 0, 5), 50, 0, 4))).toEqual([[0.9, 1, 1]]);
  });
});

describe("histories", () => {
  test("blanks and texts are passed over, a header too", () => {
    const clean = call("SAFETYSTOCK.HISTORY", 0.95, column(90, 110, 100, 120, 80), 4);
    const history = column("Demand", 90, "", 110, 100, null, 120, 80, true);
    expect(call("SAFETYSTOCK.HISTORY", 0.95, history, column("days", 4))).toEqual(clean);
  });

  test("one period of demand is not enough, none is none", () => {
    expect(shown(call("SAFETYSTOCK.HISTORY", 0.95, 100, 4))).toEqual([["#N/A"]]);
    expect(message(call("SAFETYSTOCK.HISTORY", 0.95, 100, 4))).toMatch(/at least two numbers/);
    expect(message(call("SAFETYSTOCK.HISTORY", 0.95, column("", ""), 4))).toMatch(
      /^demandHistory holds no number/,
    );
    expect(message(call("SAFETYSTOCK.HISTORY", 0.95, column(1, 2), ""))).toMatch(
      /^leadTimeHistory holds no number/,
    );
  });

  test("an error in the history is the result", () => {
    expect(shown(call("SAFETYSTOCK.HISTORY", 0.95, column(1, "#NULL!", 3), 4))).toEqual([
      ["#NULL!"],
    ]);
  });

  test("a negative lead time is refused by name", () => {
    expect(message(call("SAFETYSTOCK.HISTORY", 0.95, column(1, 2), column(3, -1)))).toBe(
      "leadTimeHistory must be 0 or more; it was -1.",
    );
  });
});

test("service levels and lead times spill a whole grid", () => {
  const grid = call("SAFETYSTOCK.CYCLE", row(0.5, 0.9, 0.99), 10, column(1, 4));
  expect(grid).toHaveLength(2);
  for (const k of [1, 2]) {
    expect((grid[1][k] as number) / (grid[0][k] as number)).toBeCloseTo(2, 12);
  }
});

test("a deviation beyond all measure has no safety stock and no service", () => {
  const result = [
    ...call("SAFETYSTOCK.CYCLE", 0.5, 1e308, 1e10)[0],
    ...call("SERVICELEVEL.CYCLE", 1, 1e308, 1e10)[0],
    ...call("SAFETYSTOCK.FILL", 0.5, 1, 1e308, 1e10)[0],
  ];
  expect(result.map((cell) => (cell as ExcelError).code)).toEqual(["#NUM!", "#NUM!", "#NUM!"]);
});
