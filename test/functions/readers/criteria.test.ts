import { call, column, type ExcelError, message, shown } from "../excel";

const flat = (results: unknown[][]) => shown(results).flat();

describe("ABC.TWOSTAGE over cells", () => {
  const sales = column(50, 30, 15, 4, 1);
  const lines = column(2, 10, 60, 25, 3);

  test("classes come in the shape of the first criterion", () => {
    expect(shown(call("ABC.TWOSTAGE", sales, lines))).toEqual([
      ["Ac"],
      ["Ab"],
      ["Ba"],
      ["Ca"],
      ["Cc"],
    ]);
    expect(
      shown(
        call(
          "ABC.TWOSTAGE",
          [
            [50, 30],
            [15, 5],
          ],
          [
            [5, 15],
            [30, 50],
          ],
        ),
      ),
    ).toEqual([
      ["Ac", "Ab"],
      ["Ba", "Ca"],
    ]);
  });

  test("the two letters are those of two ABC analyses", () => {
    const capitals = flat(call("ABC", sales));
    const small = flat(call("ABC", lines)).map((letter) => String(letter).toLowerCase());
    expect(flat(call("ABC.TWOSTAGE", sales, lines))).toEqual(
      capitals.map((capital, k) => `${capital}${small[k]}`),
    );
  });

  test("inside its first class an item is compared with its likes alone", () => {
    expect(flat(call("ABC.TWOSTAGE", sales, lines, null, null, null, "class"))).toEqual([
      "Ab",
      "Aa",
      "Ba",
      "Ca",
      "Cb",
    ]);
  });

  // The ten items totalling 306,700 of the public example, by value; the order lines are made up.
  test("published values: AAABBBCCCC in the first letter", () => {
    const values = column(150000, 90000, 20000, 15000, 10000, 8000, 6000, 4000, 2500, 1200);
    const counts = column(12, 80, 7, 55, 30, 25, 90, 4, 60, 11);
    const classes = flat(call("ABC.TWOSTAGE", values, counts)).map(String);
    expect(classes.map(([capital]) => capital).join("")).toBe("AAABBBCCCC");
  });

  test("blanks and headings stay empty; an item without a second value says so", () => {
    const result = call(
      "ABC.TWOSTAGE",
      column("Sales", 80, "", 15, 5),
      column("Lines", 5, 7, "none", null),
    );
    expect(flat(result)).toEqual(["", "Aa", "", "#VALUE!", "#VALUE!"]);
    expect((result[3][0] as ExcelError).message).toMatch(/^secondValues must be a number/);
    expect((result[4][0] as ExcelError).message).toMatch(/^secondValues is empty/);
  });

  test("errors stay where they are, and a shorter second range has no partners", () => {
    expect(flat(call("ABC.TWOSTAGE", column(80, "#NULL!", 20), column(1, 2, "#DIV/0!")))).toEqual([
      "Aa",
      "#NULL!",
      "#DIV/0!",
    ]);
    expect(flat(call("ABC.TWOSTAGE", column(80, 20), column(1)))).toEqual(["Aa", "#N/A"]);
  });

  test("rule and scope are words from their lists", () => {
    expect(message(call("ABC.TWOSTAGE", sales, lines, null, null, "WITHIN", "all"))).toBe(
      'scope must be one of list, class; it was "all".',
    );
  });
});

describe("ABC.MULTI over cells", () => {
  const criteria = [
    [85, 10],
    [12, 88],
    [3, 2],
  ];

  test("one class for each row", () => {
    expect(flat(call("ABC.MULTI", criteria))).toEqual(["A", "A", "C"]);
    expect(flat(call("ABC.MULTI", criteria, [[1, 0]]))).toEqual(["A", "B", "C"]);
  });

  test("weights may stand in a column, and in any scale", () => {
    expect(call("ABC.MULTI", criteria, column(45, 5))).toEqual(
      call("ABC.MULTI", criteria, [[0.9, 0.1]]),
    );
  });

  test("one column is ABC", () => {
    const sales = column("Sales", 50, 30, "", 15, 4, 1, -3);
    expect(call("ABC.MULTI", sales)).toEqual(call("ABC", sales));
    expect(call("ABC.MULTI", sales, 1, 0.5, 0.9, "within")).toEqual(
      call("ABC", sales, 0.5, 0.9, "within"),
    );
  });

  test("blank and text rows stay empty; a row with a gap says which criterion is missing", () => {
    const result = call("ABC.MULTI", [
      ["Sales", "Lines"],
      [80, 10],
      [null, ""],
      [15, "n/a"],
      ["#N/A", 3],
      [20, 90],
    ]);
    expect(flat(result)).toEqual(["", "A", "", "#VALUE!", "#N/A", "A"]);
    expect((result[3][0] as ExcelError).message).toContain("column 2");
  });

  test("weights must fit the criteria", () => {
    expect(message(call("ABC.MULTI", criteria, 1))).toBe(
      "weights must be one number for each of the 2 columns of criteria; it was 1.",
    );
    expect(message(call("ABC.MULTI", criteria, [[0, 0]]))).toContain("more than 0");
    expect(message(call("ABC.MULTI", criteria, [[1, -1]]))).toContain("weights must be 0 or more");
  });

  test("a seventh criterion is refused, and so is a range without any number", () => {
    expect(message(call("ABC.MULTI", [[1, 2, 3, 4, 5, 6, 7]]))).toContain("at most 6 columns");
    expect(message(call("ABC.MULTI", column("a", "b")))).toContain("criteria must be");
    expect(flat(call("ABC.MULTI", column("", null)))).toEqual(["", ""]);
  });
});
