import { call, column, message, row, shown } from "./excel";

describe("two ranges without a pair: the message names the one at fault", () => {
  const date = 45658;
  test.each([
    ["LEADTIME", [column(date, date + 1), column("", "")], "received holds no date."],
    ["LEADTIME", [column(date, date + 1), column(0, 0)], "received holds no date."],
    ["LEADTIME", [column("", ""), column(date, date)], "ordered holds no date."],
    ["LEADTIME", [column("", ""), column("", "")], "ordered holds no date."],
    [
      "LEADTIME",
      [column(date, ""), column("", date)],
      "No row has a number in both ordered and received.",
    ],
    ["ONTIME", [column(0, ""), column(date, date)], "promised holds no date."],
    ["SAMEDAY", [column("late", ""), column(date, date)], "ordered holds no date."],
    ["ORDERFILL", [column("", 0), column(5, 6)], "ordered holds no number."],
    ["STOCKACCURACY", [column(5, 6), column("", "")], "countedStock holds no number."],
    ["STOCKACCURACY", [column("", ""), column(5, 6)], "bookStock holds no number."],
    ["FORECASTERROR", [column(5, 6), column("", "")], "forecast holds no number."],
    [
      "FORECASTERROR",
      [column(5, ""), column("", 6)],
      "No row has a number in both actual and forecast.",
    ],
    ["AVERAGESTOCK", [column("", ""), column(date, date)], "levels holds no number."],
    ["STOCKVALUE", [column("", ""), column(4, 5), 1], "quantities holds no number."],
  ])("%s %j", (id, given, said) => {
    const result = call(id, ...given);
    expect(shown(result)).toEqual([["#N/A"]]);
    expect(message(result)).toBe(said);
  });
});

describe("a whole number is bounded by a rule of its own", () => {
  test.each([
    ["SEASONINDEX", [column(1, 2, 1, 2), 1e308], "seasonLength", "from 2 to 10000"],
    ["DEMANDFORECAST", [column(1, 2), 1, "holtwinters", 1e308], "seasonLength", "from 1 to 10000"],
    ["MRP", [row(1, 2), 5, null, 1e308], "leadTime", "from 0 to 1000000000"],
    ["COUNTPLAN", ["P1", "A", row("A", 4), null, 1e308], "workingDays", "from 1 to 366"],
    ["COUNTPLAN", ["P1", "A", row("A", 4), null, 260, 1e308], "days", "from 1 to 3660"],
    ["STOCKSIM", [10, 2, 20, 50, 1000, 1e308], "seed", "from 1 to 9007199254740991"],
  ])("%s: %j, %s", (id, given, name, range) => {
    expect(message(call(id, ...given))).toBe(
      `${name} must be a whole number ${range}; it was 1e+308.`,
    );
  });
});

describe("a share above 1", () => {
  const breaks = [[0, 10]];
  test("from 2 on is taken for a percentage", () => {
    expect(message(call("SAFETYSTOCK.CYCLE", 95, 25, 4))).toMatch(
      /it was 95\. Write 95% or 0\.95\.$/,
    );
    expect(message(call("HOLDINGCOST", 10, 7.3))).toMatch(/it was 7\.3\. Write 7\.3% or 0\.073\.$/);
  });

  test("of the price may be a cost in currency, which goes elsewhere", () => {
    expect(message(call("EOQ.DISCOUNT", 600, 8, 1.2, breaks))).toBe(
      "holdingRate must be a share of the price from 0 to 1; it was 1.2. Write a percentage as 1.2% or 0.012, a cost in currency per unit as holdingCost.",
    );
  });

  test("just above 1 may be either: both are shown", () => {
    expect(message(call("HOLDINGCOST", 10, 1.1))).toContain(
      "which is 110%. If 1.1% is meant, write 1.1% or 0.011.",
    );
  });

  test("above 100 or below 0 gets no hint", () => {
    expect(message(call("ABC", column(1, 2), 250))).toBe(
      "aShare must be a share from 0 to 1; it was 250.",
    );
    expect(message(call("ABC", column(1, 2), -0.2))).toBe(
      "aShare must be a share from 0 to 1; it was -0.2.",
    );
  });

  test("is shown as Excel shows it", () => {
    expect(message(call("ABC", column(1, 2), -(0.1 + 0.2)))).toContain("it was -0.3.");
  });
});

test("smoothing constants that lead out of all bounds are #NUM!, never a number that is none", () => {
  // A trend and a season that are believed at once swing further and further around the level.
  const answers = Array.from({ length: 40 }, (_, k) => {
    const history = Array.from({ length: 6000 }, (_, period) => [
      1 + ((period * 7919 * (k + 1)) % 13),
    ]);
    return shown(call("DEMANDFORECAST", history, 1, "holtwinters", 2, 0.2, 1, 1))[0][0];
  });
  expect(answers).toContain("#NUM!");
  for (const answer of answers) expect(answer === "#NUM!" || Number.isFinite(answer)).toBe(true);
});
