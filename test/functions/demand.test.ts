import { call, column, message, row, shown } from "./excel";

describe("DEMANDPATTERN over cells", () => {
  test("a column or a row is one item, a block one item per row", () => {
    expect(shown(call("DEMANDPATTERN", column(0, 20, 30, 0, 0, 50)))).toEqual([["intermittent"]]);
    expect(shown(call("DEMANDPATTERN", row(10, 12, 9, 11)))).toEqual([["smooth"]]);
    expect(
      shown(
        call("DEMANDPATTERN", [
          [10, 12, 9, 11],
          [10, 90, 9, 11],
          [0, 0, 9, 8],
          [0, 0, 90, 4],
          ["", "", "", ""],
          [0, 0, 0, 0],
          [1, "", 2, 3],
        ]),
      ).flat(),
    ).toEqual(["smooth", "erratic", "intermittent", "lumpy", "", "#N/A", "#VALUE!"]);
  });

  test("empty cells at the end are no periods, one in between is refused", () => {
    expect(call("DEMANDPATTERN", column(5, 6, 5, "", ""))).toEqual(
      call("DEMANDPATTERN", column(5, 6, 5)),
    );
    expect(message(call("DEMANDPATTERN", column(5, "", 5)))).toContain("Write 0 where");
  });

  test("one period or no demand is #N/A; returns are refused", () => {
    expect(shown(call("DEMANDPATTERN", 5))).toEqual([["#N/A"]]);
    expect(message(call("DEMANDPATTERN", column(0, 0)))).toContain("no demand");
    expect(message(call("DEMANDPATTERN", column(5, -5)))).toBe(
      "history must be 0 or more; it was -5.",
    );
  });
});

describe("DEMANDFORECAST over cells", () => {
  test("forecasts spill in the direction of the history", () => {
    expect(shown(call("DEMANDFORECAST", column(10, 20, 30, 40), 2))).toEqual([[50], [60]]);
    expect(shown(call("DEMANDFORECAST", row(10, 20, 30, 40), 2))).toEqual([[50, 60]]);
    expect(shown(call("DEMANDFORECAST", 6, 2))).toEqual([[6], [6]]);
    expect(shown(call("DEMANDFORECAST", column(10, 20, 30, 40)))).toEqual([[50]]);
  });

  test("methods are words, constants shares, the season a whole number", () => {
    const history = column(4, 8, 6);
    expect(shown(call("DEMANDFORECAST", history, 1, "AVERAGE"))).toEqual([[6]]);
    expect(message(call("DEMANDFORECAST", history, 1, "arima"))).toContain(
      "method must be one of auto, combine, average, movingaverage, naive, seasonalnaive, ses",
    );
    expect(message(call("DEMANDFORECAST", history, 1, "ses", null, 30))).toContain(
      "Write 30% or 0.3",
    );
    expect(message(call("DEMANDFORECAST", history, 1, "holtwinters", 1.5))).toContain(
      "whole number",
    );
    expect(message(call("DEMANDFORECAST", history, 0))).toContain(
      "periods must be a whole number, 1",
    );
    expect(message(call("DEMANDFORECAST", history, 1e6))).toBe(
      "periods must be at most 10000; it was 1000000.",
    );
  });

  test("the output is the forecast, its bounds, or the word for its method", () => {
    const ask = (method: string, output: string, history = row(4, 6, 4, 6)) =>
      shown(call("DEMANDFORECAST", history, 2, method, null, null, null, null, output));
    expect(ask("auto", "method")).toEqual([["average"]]);
    expect(ask("holt", "METHOD", column(4, 6, 4, 6))).toEqual([["holt"]]);
    expect(ask("average", "forecast")).toEqual([[5, 5]]);
    // Sample deviation of the errors 1, −1, 1, −1 is √(4/3); a mean of four adds a quarter. Student's
    // factor for 90 % and 3 degrees of freedom is 1.638.
    const half = 1.637744353696209 * Math.sqrt((4 / 3) * 1.25);
    const [[lower]] = ask("average", "lower") as number[][];
    const [[upper]] = ask("average", "upper") as number[][];
    expect(lower).toBeCloseTo(5 - half, 12);
    expect(upper).toBeCloseTo(5 + half, 12);
    expect(message(call("DEMANDFORECAST", row(4, 6), 1, "", "", "", "", "", "range"))).toContain(
      "output must be one of forecast, lower, upper, method",
    );
  });

  test("plain methods repeat what was: the last period, the last season, the last three", () => {
    const history = row(9, 4, 8, 6, 10);
    const by = (method: string, seasonLength: number | null = null) =>
      shown(call("DEMANDFORECAST", history, 3, method, seasonLength))[0];
    expect(by("naive")).toEqual([10, 10, 10]);
    expect(by("seasonalnaive", 2)).toEqual([6, 10, 6]);
    expect(by("movingaverage")).toEqual([8, 8, 8]);
    expect(by("movingaverage", 4)).toEqual([7, 7, 7]);
    expect(by("average")).toEqual([7.4, 7.4, 7.4]);
  });

  test("a season of 0, as desktop Excel gives an empty cell, is refused; one of 1 is no season", () => {
    const history = column(4, 8, 6, 7, 5);
    expect(message(call("DEMANDFORECAST", history, 3, "auto", 0))).toBe(
      "seasonLength is 0 or an empty cell; seasonLength must be a whole number, 1 or more.",
    );
    expect(call("DEMANDFORECAST", history, 3, "auto", 1)).toEqual(
      call("DEMANDFORECAST", history, 3),
    );
  });

  test("too little history is #N/A with what is needed", () => {
    expect(message(call("DEMANDFORECAST", column(1, 2, 3), 1, "holtwinters", 2))).toBe(
      "Two full seasons are needed, 4 periods; the history has 3.",
    );
    expect(shown(call("DEMANDFORECAST", column("", ""), 1))).toEqual([["#VALUE!"]]);
  });

  test("a falling trend goes below 0: nothing is clamped", () => {
    expect(shown(call("DEMANDFORECAST", column(30, 20, 10, 0), 2, "holt"))).toEqual([[-10], [-20]]);
  });

  test("a very long history is answered or refused, and soon", () => {
    const history = Array.from({ length: 10001 }, (_, k) => [k % 7]);
    expect(message(call("DEMANDFORECAST", history, 1))).toBe(
      "history must be at most 10000 periods; it was 10001.",
    );
  });
});

describe("SEASONINDEX over cells", () => {
  test("indices spill in the direction of the history", () => {
    expect(shown(call("SEASONINDEX", row(10, 30, 10, 30), 2))).toEqual([[0.5, 1.5]]);
    expect(shown(call("SEASONINDEX", column(10, 30, 10, 30), 2))).toEqual([[0.5], [1.5]]);
  });

  test("below two seasons it is #N/A, without demand a ratio over zero", () => {
    expect(message(call("SEASONINDEX", row(10, 30, 10), 2))).toContain("Two full seasons");
    expect(shown(call("SEASONINDEX", row(0, 0, 0, 0), 2))).toEqual([["#DIV/0!"]]);
    expect(message(call("SEASONINDEX", row(10, 30, 10, 30), 1))).toContain("seasonLength must be");
  });
});

describe("FORECASTERROR over cells", () => {
  const actual = column(150, 160, 165, 175, 180);
  const forecast = column(165, 165, 165, 165, 165);
  const error = (measure: string) => call("FORECASTERROR", actual, forecast, measure)[0][0];

  test("eight measures", () => {
    expect(call("FORECASTERROR", actual, forecast)).toEqual(
      call("FORECASTERROR", actual, forecast, "mae"),
    );
    expect(error("mae")).toBe(9);
    expect(error("bias")).toBe(-1);
    expect(error("rmse")).toBeCloseTo(Math.sqrt(115), 12);
    expect(error("mape")).toBeCloseTo((15 / 150 + 5 / 160 + 10 / 175 + 15 / 180) / 5, 12);
    expect(error("wape")).toBeCloseTo(45 / 830, 12);
    expect(error("mase")).toBeCloseTo(9 / 7.5, 12);
    expect(error("trackingsignal")).toBeCloseTo(-5 / 9, 12);
    expect(error("smape")).toBeCloseTo((15 / 157.5 + 5 / 162.5 + 10 / 170 + 15 / 172.5) / 5, 12);
  });

  test("periods in which either cell is blank are passed over", () => {
    expect(
      shown(
        call("FORECASTERROR", column("Actual", 10, "", 30, ""), column("Forecast", 12, 20, 27, 40)),
      ),
    ).toEqual([[2.5]]);
  });

  test("mase looks from one period to the next: a gap between them is refused, around them not", () => {
    const mase = (demand: unknown[], foretold: unknown[]) =>
      call("FORECASTERROR", column(...demand), column(...foretold), "mase");
    expect(mase(["", "Sales", 4, 6, ""], [3, "Plan", 5, 5, 7])).toEqual([[0.5]]);
    for (const gap of ["", "n/a"]) {
      expect(message(mase([4, gap, 6], [5, 5, 5]))).toBe(
        "actual has an empty cell at place 2. Write 0 where a period has none.",
      );
      expect(message(mase([4, 5, 6], [5, gap, 5]))).toContain(
        "forecast has an empty cell at place 2",
      );
    }
    expect(shown(call("FORECASTERROR", column(4, "", 6), column(5, 5, 5)))).toEqual([[1]]);
  });

  test("a period of 0 has no percentage, but a share of the total", () => {
    const none = column(0, 10);
    expect(shown(call("FORECASTERROR", none, column(5, 10), "mape"))).toEqual([["#DIV/0!"]]);
    expect(shown(call("FORECASTERROR", none, column(5, 10), "wape"))).toEqual([[0.5]]);
  });

  test("ranges of different length are #N/A, an error is the result", () => {
    expect(message(call("FORECASTERROR", column(1, 2), column(1)))).toContain(
      "forecast has no cell",
    );
    expect(shown(call("FORECASTERROR", column(1, 2), column(1, "#NULL!")))).toEqual([["#NULL!"]]);
  });
});
