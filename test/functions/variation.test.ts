import { call, column, message, row, shown } from "./excel";

const history = [
  [90, 100, 110],
  [40, 100, 160],
  [0, 0, 30],
];

describe("XYZ over cells", () => {
  test("one class for each row", () => {
    expect(shown(call("XYZ", history))).toEqual([["X"], ["Y"], ["Z"]]);
    expect(shown(call("XYZ", row(5, 5)))).toEqual([["X"]]);
  });

  test("the limits can be moved", () => {
    expect(shown(call("XYZ", history, 0.05, 0.2)).flat()).toEqual(["Y", "Z", "Z"]);
    expect(shown(call("XYZ", history, 2)).flat()).toEqual(["#VALUE!", "#VALUE!", "#VALUE!"]);
    expect(shown(call("XYZ", history, 1, 2)).flat()).toEqual(["X", "X", "Y"]);
  });

  // A retailer's seven groups of goods, January to March 2012, in millions of roubles: table 4 of a
  // term paper of the Belarus State Economic University, with the deviation over the population.
  test("published: groups of goods at the limits 10 % and 25 %", () => {
    const goods: [number[], number, string][] = [
      [[485.9, 520.4, 549.6], 5.02, "X"],
      [[317, 347.2, 364.8], 5.75, "X"],
      [[148, 211.7, 185.8], 14.38, "Y"],
      [[67.6, 99.2, 131.4], 26.2, "Z"],
      [[66.7, 68.8, 98.6], 18.67, "Y"],
      [[31.7, 55.6, 30.3], 29.62, "Z"],
      [[7.3, 9, 8.3], 8.51, "X"],
    ];
    const months = goods.map(([sales]) => sales);
    expect(shown(call("XYZ", months, 0.1, 0.25, "population")).flat()).toEqual(
      goods.map(([, , letter]) => letter),
    );
    const variations = call("DEMANDVARIATION", months, "population").map(([ratio]) =>
      Number(ratio),
    );
    goods.forEach(([, percent], k) => expect(variations[k] * 100).toBeCloseTo(percent, 1));
  });

  test("a row of zeros is Z, one period is #N/A, an empty row stays empty", () => {
    expect(
      shown(
        call("XYZ", [
          [0, 0, 0],
          [5, "", null],
          ["", "", ""],
          ["Jan", "Feb", "Mar"],
        ]),
      ).flat(),
    ).toEqual(["Z", "#N/A", "", ""]);
  });

  test("gaps and texts are passed over, an error is the row's answer", () => {
    expect(
      shown(
        call("XYZ", [
          ["Bolt", 90, "", 110],
          ["Nut", 90, "#NULL!", 110],
        ]),
      ).flat(),
    ).toEqual(["X", "#NULL!"]);
  });

  test("a column is the history of one item", () => {
    expect(shown(call("XYZ", column(90, "", 110)))).toEqual([["X"]]);
    expect(shown(call("XYZ", column("", null)))).toEqual([[""]]);
  });

  test("a single period is too few", () => {
    expect(message(call("XYZ", 5))).toContain("at least two periods");
  });

  test("a range of names is refused", () => {
    expect(message(call("XYZ", column("Bolt", "Nut")))).toBe(
      "history must be a range of numbers; it holds none.",
    );
  });
});

describe("DEMANDVARIATION over cells", () => {
  test("one ratio for each row", () => {
    expect(shown(call("DEMANDVARIATION", history))).toEqual([[0.1], [0.6], [Math.sqrt(27) / 3]]);
    expect(shown(call("DEMANDVARIATION", row(1, 3), "population"))).toEqual([[0.5]]);
  });

  test("an average of 0 is a ratio over zero; more returns than sales are negative", () => {
    expect(
      shown(
        call(
          "DEMANDVARIATION",
          [
            [0, 0],
            [-1, 1],
            [-1, -3],
          ],
          "population",
        ),
      ).flat(),
    ).toEqual(["#DIV/0!", "#DIV/0!", -0.5]);
  });

  test("XYZ follows from it", () => {
    for (const [[variation], [letter]] of call("DEMANDVARIATION", history).map((line, k) => [
      line,
      call("XYZ", history)[k],
    ])) {
      const expected = Number(variation) <= 0.5 ? "X" : Number(variation) <= 1 ? "Y" : "Z";
      expect(letter).toBe(expected);
    }
  });
});
