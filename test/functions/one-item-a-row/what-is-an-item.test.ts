import { call, column, type ExcelError, message, row, shown } from "../excel";

describe("one row or one column is one item, a block one item a row", () => {
  const plan = [500, 200, 500, 600, 200, 200];

  test("a row and a column are the same plan", () => {
    expect(shown(call("COVERAGE.FORWARD", 1000, row(...plan)))).toEqual([[2.6]]);
    expect(shown(call("COVERAGE.FORWARD", 1000, column(...plan)))).toEqual([[2.6]]);
  });

  test("a block has a plan in each row, a stock given once goes with all of them", () => {
    const plans = [plan, plan.map((units) => units * 2)];
    expect(shown(call("COVERAGE.FORWARD", 1000, plans))).toEqual([[2.6], [1]]);
  });

  test("a plan in one row goes with every stock", () => {
    const result = call("COVERAGE.FORWARD", column(250, 1000, 0), row(...plan));
    expect(shown(result)).toEqual([[0.5], [2.6], [0]]);
  });

  test("beside a column of stocks a column of demand is one period for each item", () => {
    const result = call("COVERAGE.FORWARD", column(250, 100), column(500, 200));
    expect(shown(result)).toEqual([[0.5], [0.5]]);
  });

  test("beside a block a column of lead times is one for each item", () => {
    const demand = [
      [90, 110, 100, 120, 80],
      [90, 110, 100, 120, 80],
    ];
    const [[four], [nine]] = call("SAFETYSTOCK.HISTORY", 0.95, demand, column(4, 9));
    expect(four).toBeCloseTo(52.014838787555746, 9);
    expect(nine).toBeCloseTo((52.014838787555746 * 3) / 2, 9);
  });

  test("two columns of data are the two sides of one item", () => {
    expect(shown(call("STOCKVALUE", column(150, 225, 210), column(21, 27, 33), 285))).toEqual([
      [8955],
    ]);
  });

  test("several items are never pooled: a block of histories has a buffer for each row", () => {
    const history = [
      [90, 110, 100, 120, 80],
      [100, 100, 100, 100, 100],
    ];
    const result = call("SAFETYSTOCK.HISTORY", 0.95, history, 4);
    expect(result).toHaveLength(2);
    expect(result[1]).toEqual([0]);
  });
});

describe("what is wrong or missing stays in its row", () => {
  test("an error, a text and a gap", () => {
    const stocks = column(100, "#DIV/0!", "many", 100, 100);
    const plans = [
      [50, 50],
      [50, 50],
      [50, 50],
      ["", 50],
      [50, 50],
    ];
    const result = call("COVERAGE.FORWARD", stocks, plans);
    expect(shown(result).flat()).toEqual([2, "#DIV/0!", "#VALUE!", "#VALUE!", 2]);
    expect((result[2][0] as ExcelError).message).toMatch(/^stock must be a number/);
    expect((result[3][0] as ExcelError).message).toMatch(/^futureDemand has an empty cell/);
  });

  test("an empty row of the list stays empty, a half-empty one says what is missing", () => {
    const result = call("COVERAGE.FORWARD", column(100, "", ""), [
      [50, 50],
      ["", ""],
      [50, 50],
    ]);
    expect(shown(result).flat()).toEqual([2, "", "#VALUE!"]);
    expect((result[2][0] as ExcelError).message).toMatch(/^stock is empty/);
  });

  test("an item without an answer has its error in every cell of its row", () => {
    const result = call(
      "DEMANDFORECAST",
      [
        [10, 20, 30, 40],
        [10, "", 30, 40],
      ],
      3,
      "holt",
    );
    expect(shown(result)).toEqual([
      [50, 60, 70],
      ["#VALUE!", "#VALUE!", "#VALUE!"],
    ]);
  });

  test("a number for all items is one cell or one column, a row of it is refused", () => {
    const plans = [
      [50, 50],
      [50, 50],
    ];
    expect(message(call("COVERAGE.FORWARD", row(100, 200), plans))).toBe(
      "stock must be a single value, or one column with a cell for each item; it was a range of 1 × 2 cells.",
    );
  });

  test("a block of names is refused at once", () => {
    expect(
      message(
        call("XYZ", [
          ["Bolt", "grey"],
          ["Nut", "black"],
        ]),
      ),
    ).toBe("history holds no number.");
  });
});

describe("several figures of an item stand in its row", () => {
  test("those of a later line follow those of the line before", () => {
    const alone = call("MRP", row(20, 0, 30), 25, null, 1, 5);
    const [first, second] = call(
      "MRP",
      [
        [20, 0, 30],
        [20, "", ""],
      ],
      25,
      null,
      1,
      5,
    );
    expect(first).toEqual(alone.flat());
    const short = call("MRP", row(20, ""), 25, null, 1, 5);
    expect(second).toEqual(short.flatMap((line) => [...line, "", ""]));
  });

  test("a ledger has its quantities, then its values, then the costs of issues", () => {
    const [first] = call(
      "STOCKLEDGER",
      [
        [10, 10, -15],
        [1, 1, -1],
      ],
      row(4, 5, 0),
    );
    expect(first).toEqual([10, 20, 5, 40, 90, 25, 0, 0, 65]);
  });

  test("items with shorter plans end in empty cells", () => {
    const demand = [
      [5, 5, 5],
      [5, 5, ""],
    ];
    expect(call("PROJECTEDSTOCK", column(20, 10), demand)).toEqual([
      [15, 10, 5],
      [5, 0, ""],
    ]);
  });

  test("more cells than one formula gives are refused, with the size", () => {
    const history = Array.from({ length: 1000 }, () => [10, 20]);
    expect(message(call("DEMANDFORECAST", history, 10_000, "average"))).toMatch(
      /^The result would be 1000 rows of 10000 cells; one formula gives at most 5000000\./,
    );
  });
});

describe("a history may begin later than its range", () => {
  test("empty cells before the first number and after the last are no periods", () => {
    const late = ["", null, 10, 20, 30, 40, ""];
    for (const cells of [row(...late), column(...late)]) {
      expect(shown(call("DEMANDFORECAST", cells, 1, "holt"))).toEqual([[50]]);
      expect(shown(call("DEMANDPATTERN", cells))).toEqual([["smooth"]]);
    }
  });

  test("inside they are refused, at their place in the range", () => {
    expect(message(call("DEMANDFORECAST", row("", 10, "", 30)))).toMatch(/at place 3\./);
  });

  test("the season begins with the range, for items that came later too", () => {
    const result = call(
      "SEASONINDEX",
      [
        [10, 30, 10, 30, 10, 30, 10],
        ["", 30, 10, 30, 10, 30, 10],
      ],
      2,
    );
    expect(shown(result)).toEqual([
      [0.5, 1.5],
      [0.5, 1.5],
    ]);
  });

  test("of a plan the first period may not be empty: all later ones would move", () => {
    expect(message(call("COVERAGE.FORWARD", 10, row("", 20)))).toMatch(/empty cell at place 1\./);
  });
});
