import { call, column, ExcelError, message, row, shown } from "./excel";

describe("ranges go together as Excel's own operators do", () => {
  test("a single value goes with every row", () => {
    expect(shown(call("TURNOVER", column(900, 1800), 50))).toEqual([[18], [36]]);
    expect(shown(call("TURNOVER", column(900, 1800), [[50]]))).toEqual([[18], [36]]);
  });

  test("a column and a row give a grid", () => {
    expect(shown(call("TURNOVER", column(100, 200), row(1, 2, 4)))).toEqual([
      [100, 50, 25],
      [200, 100, 50],
    ]);
  });

  test("equal shapes pair up", () => {
    expect(
      shown(
        call(
          "TURNOVER",
          [
            [1, 2],
            [3, 4],
          ],
          [
            [1, 1],
            [1, 2],
          ],
        ),
      ),
    ).toEqual([
      [1, 2],
      [3, 2],
    ]);
  });

  test("one row goes with every row of a block", () => {
    expect(
      shown(
        call(
          "TURNOVER",
          [
            [10, 20],
            [30, 40],
          ],
          row(10, 20),
        ),
      ),
    ).toEqual([
      [1, 1],
      [3, 2],
    ]);
  });

  test("a missing partner is #N/A, with a message that names the shorter range", () => {
    const result = call("TURNOVER", column(1, 2, 3), column(1, 2));
    expect(shown(result)).toEqual([[1], [1], ["#N/A"]]);
    expect((result[2][0] as ExcelError).message).toContain("averageStock");
  });

  test("and so is one to the right", () => {
    const result = call(
      "TURNOVER",
      [[1, 2, 3]],
      [
        [1, 2],
        [1, 2],
      ],
    );
    expect(shown(result)).toEqual([
      [1, 1, "#N/A"],
      [1, 1, "#N/A"],
    ]);
    expect((result[1][2] as ExcelError).message).toContain("averageStock");
  });

  test("an error in a second column stays in that column", () => {
    const result = call(
      "TURNOVER",
      [
        [10, "#DIV/0!"],
        [30, 40],
      ],
      row(10, 20),
    );
    expect(shown(result)).toEqual([
      [1, "#DIV/0!"],
      [3, 2],
    ]);
  });
});

describe("blank cells", () => {
  for (const blank of [null, undefined, ""]) {
    test(`a gap (${JSON.stringify(blank)}) in a list stays a gap`, () => {
      expect(shown(call("EOQ", column(900, blank, 900), 50, 12))).toEqual([
        [86.60254037844386],
        [""],
        [86.60254037844386],
      ]);
    });

    test(`a gap (${JSON.stringify(blank)}) in every list of a row stays a gap`, () => {
      expect(shown(call("TURNOVER", column(900, blank), column(50, blank)))).toEqual([[18], [""]]);
    });

    test(`a gap (${JSON.stringify(blank)}) in one of two lists is an error that names it`, () => {
      const result = call("TURNOVER", column(900, 900), column(50, blank));
      expect(shown(result)).toEqual([[18], ["#VALUE!"]]);
      expect((result[1][0] as ExcelError).message).toMatch(/^averageStock is empty/);
    });

    test(`one blank cell (${JSON.stringify(blank)}) where a number is needed is an error`, () => {
      expect(message(call("EOQ", 900, [[blank]], 12))).toMatch(/^orderCost is empty/);
      expect(message(call("EOQ", 900, 50, blank))).toMatch(/^holdingCost is empty/);
    });

    test(`a blank (${JSON.stringify(blank)}) optional argument is as if omitted`, () => {
      expect(call("COVERAGE", 50, 900, [[blank]])).toEqual(call("COVERAGE", 50, 900));
      expect(call("COVERAGE", 50, 900, blank)).toEqual(call("COVERAGE", 50, 900, 365));
    });
  }

  test("a blank in a range for an optional argument means the default in that row", () => {
    expect(shown(call("COVERAGE", 50, 900, column(365, "", 360)))).toEqual([
      [20.27777777777778],
      [""],
      [20],
    ]);
    expect(shown(call("COVERAGE", column(50, 50), 900, column("", 360)))).toEqual([
      [20.27777777777778],
      [20],
    ]);
  });

  test("a 0 that the desktop hands over for an empty cell is a 0", () => {
    expect(shown(call("EOQ", column(900, 0), 50, 12))).toEqual([[86.60254037844386], [0]]);
  });
});

describe("what is not a number", () => {
  test("text is refused, and the message says which argument and what it was", () => {
    expect(shown(call("EOQ", "many", 50, 12))).toEqual([["#VALUE!"]]);
    expect(message(call("EOQ", "many", 50, 12))).toBe(
      'annualDemand must be a number; it was the text "many".',
    );
  });

  test("text that looks like a number is text", () => {
    for (const text of ["12", "1 200", "1.200,50", "12-", "95%", " 7 "]) {
      expect(message(call("EOQ", text, 50, 12))).toContain(`the text "${text}". Turn it into`);
    }
  });

  test("TRUE and FALSE are no numbers", () => {
    expect(message(call("EOQ", 900, true, 12))).toBe("orderCost must be a number; it was TRUE.");
    expect(message(call("EOQ", 900, [[false]], 12))).toBe(
      "orderCost must be a number; it was FALSE.",
    );
  });

  test("a very long text is quoted in part", () => {
    expect(message(call("EOQ", "x".repeat(5000), 50, 12))!.length).toBeLessThan(120);
  });
});

describe("errors in input cells come out as they are, and only there", () => {
  const ways: [string, unknown][] = [
    ["as text", "#DIV/0!"],
    ["as a data type", { type: "Error", basicValue: "#DIV/0!", errorType: "Div0" }],
    ["as an error object", new ExcelError("#DIV/0!")],
    [
      "as the basic value of an entity",
      { type: "Entity", text: "x", basicType: "Error", basicValue: "#DIV/0!" },
    ],
  ];
  for (const [way, error] of ways) {
    test(way, () => {
      expect(shown(call("EOQ", column(900, error), 50, 12))).toEqual([
        [86.60254037844386],
        ["#DIV/0!"],
      ]);
      expect(shown(call("ABC", column(80, error, 5)))).toEqual([["A"], ["#DIV/0!"], ["B"]]);
    });
  }

  test("an error outranks what is wrong with the other arguments", () => {
    expect(shown(call("EOQ", "many", "#DIV/0!", 12))).toEqual([["#DIV/0!"]]);
  });

  test("every error a function may return comes through", () => {
    for (const code of ["#VALUE!", "#NUM!", "#DIV/0!", "#N/A", "#NULL!"]) {
      expect(shown(call("EOQ", code, 50, 12))).toEqual([[code]]);
    }
  });

  test("an error no function can return becomes #VALUE! and is named", () => {
    expect(message(call("EOQ", "#SPILL!", 50, 12))).toContain("#SPILL!");
  });
});

describe("rich values count as their basic value", () => {
  test("numbers with a format, texts, truth values, empty cells", () => {
    const rich = (type: string, basicValue: unknown) => ({ type, basicValue });
    expect(shown(call("EOQ", [[rich("Double", 900)]], rich("FormattedNumber", 50), 12))).toEqual([
      [86.60254037844386],
    ]);
    expect(message(call("EOQ", rich("String", "many"), 50, 12))).toContain('"many"');
    expect(message(call("EOQ", rich("Boolean", true), 50, 12))).toContain("TRUE");
    expect(shown(call("EOQ", column(rich("Empty", ""), 900), 50, 12))[0]).toEqual([""]);
  });

  test("a value of a kind that has no basic value is named by its kind", () => {
    expect(message(call("EOQ", { type: "Array", elements: [] }, 50, 12))).toContain("Array");
  });
});

describe("numbers outside what an argument may be", () => {
  test("the message says what the argument must be and what it was", () => {
    expect(message(call("EOQ", -5, 50, 12))).toBe("annualDemand must be 0 or more; it was -5.");
    expect(message(call("EOQ", 5, 50, -12))).toBe("holdingCost must be more than 0; it was -12.");
  });

  test("a ratio over zero is #DIV/0!", () => {
    expect(shown(call("EOQ", 900, 50, 0))).toEqual([["#DIV/0!"]]);
    expect(shown(call("TURNOVER", 900, 0))).toEqual([["#DIV/0!"]]);
    expect(shown(call("COVERAGE", 50, 0))).toEqual([["#DIV/0!"]]);
  });

  test("a share typed as a percentage gets a hint", () => {
    expect(message(call("ABC", 5, 80))).toBe(
      "aShare must be a share from 0 to 1; it was 80. Write 80% or 0.8.",
    );
  });

  test("a result beyond what a cell can hold is #NUM!", () => {
    expect(shown(call("SAFETYSTOCK", 1e200, 1e200, 1, 1))).toEqual([["#NUM!"]]);
    expect(shown(call("SAFETYSTOCK", 1e200, 1e200, 1e200, 1e200))).toEqual([["#NUM!"]]);
  });

  test("nothing is clamped: a negative result is returned as it is", () => {
    expect(shown(call("SAFETYSTOCK", 10, 7, 15, 10))).toEqual([[-80]]);
    expect(shown(call("COVERAGE", -50, 900))).toEqual([[-20.27777777777778]]);
  });
});

describe("a choice is one of a few words", () => {
  test("in capitals or not", () => {
    expect(call("ABC", column(85, 10, 5), null, null, "WITHIN")).toEqual(
      call("ABC", column(85, 10, 5), null, null, "within"),
    );
  });

  test("an unknown word is refused, and the known ones are listed", () => {
    expect(message(call("ABC", column(85, 10, 5), null, null, "strict"))).toBe(
      'rule must be one of crossing, within, count; it was "strict".',
    );
    expect(message(call("ABC", 1, null, null, 3))).toContain('it was "3"');
  });

  test("a range where one value is needed is refused", () => {
    expect(message(call("ABC", 1, column(0.8, 0.9)))).toBe(
      "aShare must be a single value; it was a range of 2 × 1 cells.",
    );
  });
});

test("only #VALUE! and #N/A carry a message: Excel refuses one on other errors", () => {
  for (const result of [call("EOQ", 900, 50, 0), call("SAFETYSTOCK", 1e200, 1e200, 1, 1)]) {
    expect(message(result)).toBeUndefined();
  }
});
