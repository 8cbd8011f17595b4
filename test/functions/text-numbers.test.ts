import { looksLikeNumber } from "../../src/functions/cells/text-number";
import { call, column, message, row, shown } from "./excel";

describe("a text that was meant as a number", () => {
  test.each([
    ...["10", " 1,200 ", "1.5", "1.234,50", "12%", "-3", "1E3", "€ 5", "0", ".5", "5.", "007"],
    ...["1 200", "1 200,5", "1'200.00", "1,234,567.89", "1.234.567", "12,34,567", "+7", "\u22125"],
    ...["12-", "95 %", "0,5 %", "(5)", "($1,200.50)", "-$5", "$-5", "5 €", "kr 1 200", "1 200 kr."],
    ...["1,5e-3", "2 1/2", "'10", "£3", "\u00a010\u00a0"],
  ])("%s", (text) => {
    expect(looksLikeNumber(text)).toBe(true);
    expect(looksLikeNumber(text.replace(/ /g, "\u00a0"))).toBe(!/\d\/\d/.test(text));
  });

  test.each([
    ...["", " ", "-", "%", "€", "n/a", "ten", "A10", "10A", "10 pcs", "M12", "12x", "0x1F", "1E"],
    ...["2025-01-31", "31.12.2024", "12/31/2024", "1/2", "14:30", "1.2.3", "12.34.56", "1-2"],
    ...["12 34 5", "Week 12", "2024 Q1", "1,2,3", "1..2", "10%%", "5 5 5 5", "1e1e1", "()"],
  ])("but not %s", (text) => {
    expect(looksLikeNumber(text)).toBe(false);
  });

  test("is told from other texts in no time, however long they are", () => {
    const start = performance.now();
    for (const text of ["1".repeat(32767), "1,".repeat(16000), " ".repeat(32000) + "1x"]) {
      looksLikeNumber(text);
    }
    expect(performance.now() - start).toBeLessThan(100);
  });
});

describe("in a data set it is refused and named, where other text is passed over", () => {
  const refused: [id: string, given: unknown[], text: string][] = [
    ["SAFETYSTOCK.HISTORY", [0.95, column("10", 12, 9, 11), 5], "10"],
    ["SAFETYSTOCK.HISTORY", [0.95, column(10, 12, 9, 11), column(5, "6")], "6"],
    ["STOCKSIM", [column(10, " 1,200 "), 2, 20, 50], " 1,200 "],
    ["STOCKSIM", [column(10), column("2", 2), 20, 50], "2"],
    ["AVERAGESTOCK", [column(10, "1.234,50")], "1.234,50"],
    ["AVERAGESTOCK", ["10"], "10"],
    ["AVERAGESTOCK", [column("10", 20), column("45000", 45001)], "10"],
    ["AVERAGESTOCK", [column(10, 20, 30), column(45000, 45001, "45002")], "45002"],
    ["COVERAGE.FORWARD", [5, column("10", 20)], "10"],
    ["RUNOUTDATE", [45658, 5, row(10, "20")], "20"],
    ["LASTORDERDATE", [45658, 5, row(10, "20"), 3], "20"],
    ["COVERAGE.UNITS", [row("10", 20), 1], "10"],
    ["REORDERPOINT.HISTORY", [0.95, row(4, "0", 7), 1], "0"],
    ["STOCKOUTRISK", [5, row("4", 0, 7), 1], "4"],
    ["ORDERBUDGET", ["4", 1, 10, 5, 0, 2, 0, 45], "4"],
    ["PROJECTEDSTOCK", [5, row("10", 20)], "10"],
    ["LOTPLAN", [row(10, "20"), 5, 1], "20"],
    ["MRP", [row("10", 20), 5], "10"],
    ["DEMANDFORECAST", [column("10", 20, 30)], "10"],
    ["SEASONINDEX", [column("1", 2, 1, 2), 2], "1"],
    ["FORECASTERROR", [column("10", 12), column("11", 12)], "10"],
    ["FORECASTERROR", [column(12, "n/a"), column(12, "11")], "11"],
    ["STOCKVALUE", [column("10", 20), column("4", 5), 5], "10"],
    ["COGS", [column(10, ""), column(4, "5"), 5], "5"],
    ["STOCKACCURACY", [column("10", 20), column("10", 20)], "10"],
    ["ORDERFILL", [column("10", 20), column("10", 20)], "10"],
    ["LEADTIME", [column("45658", 45660), column("45663", 45665)], "45658"],
    [
      "EOQ.DISCOUNT",
      [
        1000,
        20,
        0.25,
        [
          ["0", "10"],
          [1000, 9.9],
        ],
      ],
      "0",
    ],
    [
      "EOQ.DISCOUNT",
      [
        1000,
        20,
        0.25,
        [
          [0, 100],
          ["101", "90"],
          [301, 85],
        ],
      ],
      "101",
    ],
    [
      "EOQ.DISCOUNT",
      [
        1000,
        20,
        0.25,
        [
          ["from", "10"],
          [1000, 9.9],
        ],
      ],
      "from",
    ],
    [
      "BOMEXPLODE",
      [
        [
          ["A", "B", "2"],
          ["A", "C", 3],
        ],
        "A",
        1,
      ],
      "2",
    ],
    [
      "BOMEXPLODE",
      [
        [
          ["A", "C", 3],
          ["A", "B", "2"],
        ],
        "A",
        1,
      ],
      "2",
    ],
    ["COUNTPLAN", ["P1", "A", row("A", "4")], "4"],
    ["COUNTPLAN", ["P1", "A", row("A", 4), "45658"], "45658"],
    ["COUNTPLAN", ["P1", "A", row("A", 4), null, null, null, "45658"], "45658"],
    [
      "COUNTPLAN",
      ["P1", "A", row("A", 4), 45658, null, null, null, column(45660, "45661")],
      "45661",
    ],
    ["ZEROSTOCK", [5, 0.1, 0.4, 20, 12, null, row(14, 0.33, "1", 1000, 4)], "1"],
  ];
  test.each(refused)("%s of %j", (id, given, text) => {
    const result = call(id, ...given);
    expect(shown(result)).toEqual([["#VALUE!"]]);
    expect(message(result)).toContain(`it was the text "${text}"`);
  });

  test("XYZ and DEMANDVARIATION name it in its own row", () => {
    for (const id of ["XYZ", "DEMANDVARIATION"]) {
      const result = call(id, [
        [90, 100, 110],
        [90, "100", 110],
        ["2023", "2024", "2025"],
        ["first", "second", "third"],
      ]);
      expect(shown(result).slice(1)).toEqual([["#VALUE!"], ["#VALUE!"], [""]]);
      expect(message(result.slice(1))).toContain('history must be a number; it was the text "100"');
    }
  });

  test("a class list names it in its own cell; a heading beside it stays empty", () => {
    const values = column("Sales", 50, "30", 15, 4, 1);
    expect(shown(call("ABC", values)).flat()).toEqual(["", "A", "#VALUE!", "A", "B", "C"]);
    expect(message(call("ABC", values).slice(2))).toContain(
      'values must be a number; it was the text "30"',
    );
    expect(shown(call("ABC.TWOSTAGE", values, values))[2]).toEqual(["#VALUE!"]);
    expect(shown(call("PARETO", values))[2]).toEqual(["#VALUE!", "#VALUE!", "#VALUE!"]);
    const criteria = [
      ["Sales", "Lines"],
      ["85", 10],
      [12, 88],
      ["10", "20"],
    ];
    const classes = call("ABC.MULTI", criteria);
    expect(shown(classes).flat()).toEqual(["", "#VALUE!", "A", "#VALUE!"]);
    expect(message(classes.slice(1))).toContain('criteria must be a number; it was the text "85"');
  });

  test("a ledger stops at it, wherever it stands in a row", () => {
    for (const [quantity, cost] of [
      ["10", "5"],
      ["10", 5],
      [10, "5"],
      ["", "5"],
    ]) {
      const result = call("STOCKLEDGER", column(1, quantity), column(4, cost));
      expect(shown(result)).toEqual([
        [1, 4, 0],
        ["#VALUE!", "#VALUE!", "#VALUE!"],
      ]);
    }
  });
});

describe("what is no number stays what it was", () => {
  test("headings, names and remarks are passed over", () => {
    expect(call("AVERAGESTOCK", column("Level 1", 10, "n/a", 20))).toEqual([[15]]);
    expect(call("SAFETYSTOCK.HISTORY", 0.95, column("Week 12", 10, 12, "A10"), 5)).toEqual(
      call("SAFETYSTOCK.HISTORY", 0.95, column(10, 12), 5),
    );
    expect(
      call("EOQ.DISCOUNT", 600, 8, 0.2, [
        ["from", "price"],
        [0, 0.3],
      ]),
    ).toEqual(call("EOQ.DISCOUNT", 600, 8, 0.2, [[0, 0.3]]));
  });

  test("a heading is the first line alone: words further down are named", () => {
    const breaks = (...lines: unknown[][]) => call("EOQ.DISCOUNT", 600, 8, 0.2, lines);
    expect(message(breaks(["from", "price"], [0, 0.3], ["from", "price"]))).toContain("the text");
    expect(message(breaks([0, 0.3], ["bulk", "ask"]))).toContain('the text "bulk"');
    const table = [
      ["Class", "Counts"],
      ["A", 4],
      ["B", "often"],
    ];
    expect(message(call("COUNTPLAN", "P1", "A", table))).toContain('the text "often"');
    expect(message(call("COUNTPLAN", "P1", "A", [[1, "often"], ...table.slice(1)]))).toContain(
      'the text "often"',
    );
  });

  test("an item may be named by digits, and a bill may have headings", () => {
    const bill = [
      ["Parent", "Component", "Each"],
      ["4711", "12", 2],
      ["4711", 13, 3],
    ];
    expect(call("BOMEXPLODE", bill, "4711", 10)).toEqual([
      ["12", 20],
      [13, 30],
    ]);
  });

  test("a date as text is refused in both ranges of dates, in headings it is not looked for", () => {
    const dates = [column("2025-01-02", 45660), column("2025-01-03", 45661)];
    expect(message(call("LEADTIME", ...dates))).toContain(
      'ordered must be a number; it was the text "2025-01-02"',
    );
    for (const text of ["31.12.2024", "12/31/2024", "3 Feb 2025", "February 3, 2025", "14:30"]) {
      expect(shown(call("ONTIME", column(text, 45660), column("", 45661)))).toEqual([["#VALUE!"]]);
    }
    expect(call("LEADTIME", column("Order date", 45660), column("Day in 2025", 45661))).toEqual([
      [1],
    ]);
  });
});
