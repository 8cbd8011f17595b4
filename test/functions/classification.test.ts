import { call, column, message, row, shown } from "./excel";

describe("ABC over cells", () => {
  test("classes come in the shape of the values", () => {
    expect(shown(call("ABC", row(50, 30, 15, 4, 1)))).toEqual([["A", "A", "B", "C", "C"]]);
    expect(
      shown(
        call("ABC", [
          [50, 30],
          [15, 4],
          [1, 0],
        ]),
      ),
    ).toEqual([
      ["A", "A"],
      ["B", "C"],
      ["C", "C"],
    ]);
    expect(shown(call("ABC", 7))).toEqual([["A"]]);
  });

  test("blank cells, texts and truth values stay empty", () => {
    const values = column("Sales", 80, null, "", "n/a", true, 15, 5);
    expect(shown(call("ABC", values)).flat()).toEqual(["", "A", "", "", "", "", "B", "C"]);
  });

  test("zero is C; a return is C and does not lower the total", () => {
    expect(shown(call("ABC", column(80, 15, 5, 0, -50))).flat()).toEqual(["A", "B", "C", "C", "C"]);
  });

  test("7.2, 24 times 0.3 and 3.6 twice are one value, one class and one rank", () => {
    const values = column(7.2, 24 * 0.3, 3.6 * 2);
    expect(new Set(shown(call("ABC", values, 0.34, 0.95)).flat())).toEqual(new Set(["A"]));
    const within = shown(call("ABC", values, 0.34, 0.95, "within")).flat();
    expect(new Set(within)).toEqual(new Set(["C"]));
    const twoStage = shown(call("ABC.TWOSTAGE", values, values, 0.34, 0.95)).flat();
    expect(new Set(twoStage)).toEqual(new Set(["Aa"]));
    expect(shown(call("PARETO", values)).map(([rank]) => rank)).toEqual([1, 1, 1]);
  });

  test("lines can be moved, together or one alone", () => {
    const values = column(50, 30, 15, 4, 1);
    expect(
      shown(call("ABC", values, 0.5))
        .flat()
        .join(""),
    ).toBe("ABBCC");
    expect(
      shown(call("ABC", values, 0.5, 0.99))
        .flat()
        .join(""),
    ).toBe("ABBBC");
    expect(
      shown(call("ABC", values, null, 0.99))
        .flat()
        .join(""),
    ).toBe("AABBC");
  });

  test("a line of A above the line of B is refused", () => {
    expect(message(call("ABC", column(1, 2), 0.96))).toMatch(/class A \(0.96\).*class B \(0.95\)/);
  });

  test("by count, half of four items is two", () => {
    expect(
      shown(call("ABC", column(4, 3, 2, 1), 0.5, 0.75, "count"))
        .flat()
        .join(""),
    ).toBe("AABC");
  });

  test("an empty range gives an empty range", () => {
    expect(shown(call("ABC", column("", null)))).toEqual([[""], [""]]);
  });
});

describe("PARETO over cells", () => {
  test("a column gives three columns in its own order", () => {
    expect(shown(call("PARETO", column(15, 50, 30, 5)))).toEqual([
      [3, 0.15, 0.95],
      [1, 0.5, 0.5],
      [2, 0.3, 0.8],
      [4, 0.05, 1],
    ]);
  });

  test("a row gives three rows", () => {
    expect(shown(call("PARETO", row(75, 25)))).toEqual([
      [1, 2],
      [0.75, 0.25],
      [0.75, 1],
    ]);
  });

  test("gaps, texts and errors keep their places", () => {
    expect(shown(call("PARETO", column(75, "", "x", "#N/A", 25)))).toEqual([
      [1, 0.75, 0.75],
      ["", "", ""],
      ["", "", ""],
      ["#N/A", "#N/A", "#N/A"],
      [2, 0.25, 1],
    ]);
  });

  test("a return has a rank, a negative share and is outside the total", () => {
    expect(shown(call("PARETO", column(100, -10)))).toEqual([
      [1, 1, 1],
      [2, -0.1, 1],
    ]);
  });

  test("without any value the shares are ratios over zero", () => {
    expect(shown(call("PARETO", column(0, 0)))).toEqual([
      [1, "#DIV/0!", "#DIV/0!"],
      [1, "#DIV/0!", "#DIV/0!"],
    ]);
  });

  test("a block of cells is refused: it has no order", () => {
    expect(
      message(
        call("PARETO", [
          [1, 2],
          [3, 4],
        ]),
      ),
    ).toContain("one column or one row");
  });
});
