import { call, column, message, row, shown } from "./excel";

describe("STOCKSIM over cells", () => {
  test("four figures with their half-widths", () => {
    const result = shown(call("STOCKSIM", column(0, 10, 20), column(2, 3), 40, 50));
    expect(result.map((line) => line.length)).toEqual([2, 2, 2, 2]);
    expect(result.flat().every((cell) => typeof cell === "number")).toBe(true);
  });

  test("the same seed, the same result; another seed, another one", () => {
    const seeded = (seed: unknown) => call("STOCKSIM", column(0, 10, 20), 2, 40, 50, 2000, seed);
    expect(seeded(5)).toEqual(seeded(5));
    expect(seeded(null)).toEqual(seeded(1));
    expect(seeded(6)).not.toEqual(seeded(5));
  });

  test("gaps in the history are passed over, periods without demand count", () => {
    expect(call("STOCKSIM", column("Use", 0, "", 10), 2, 20, 50, 2000)).toEqual(
      call("STOCKSIM", row(0, 10), 2, 20, 50, 2000),
    );
  });

  test("orders are counted per year of as many periods as it has", () => {
    const orders = (perYear: unknown) =>
      shown(call("STOCKSIM", 10, 2, 20, 50, 1000, 1, perYear))[3][0];
    expect(orders(250)).toBe(50);
    expect(orders(null)).toBeCloseTo(73, 10);
    expect(orders(52)).toBeCloseTo(10.4, 10);
  });

  test("without demand there is no service to speak of", () => {
    expect(shown(call("STOCKSIM", 0, 2, 20, 50))).toEqual([
      ["#N/A", "#N/A"],
      ["#DIV/0!", "#DIV/0!"],
      [70, 0],
      [0, 0],
    ]);
  });

  test("arguments outside their limits are refused", () => {
    const said = (...given: unknown[]) => message(call("STOCKSIM", ...given));
    expect(said(column(5, -1), 2, 20, 50)).toBe("demandHistory must be 0 or more; it was -1.");
    expect(said(5, 2, 20, -5)).toBe("orderQuantity must be more than 0; it was -5.");
    expect(said(5, 2, 20, 50, 100)).toBe(
      "periods must be a whole number, 1000 or more; it was 100.",
    );
    expect(said(5, 2, 20, 50, 1e9)).toBe("periods must be at most 1000000; it was 1000000000.");
    expect(said(5, 2, 20, 50, 1000, -1)).toContain("seed must be a whole number");
    expect(said(column(""), 2, 20, 50)).toBe("demandHistory holds no number.");
  });
});
