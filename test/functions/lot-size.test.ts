import { expectClose } from "../expect-close";
import { call, column, message, row, shown } from "./excel";

describe("EOQ.COST over cells", () => {
  test("a table of lots against their yearly cost is one formula", () => {
    expect(shown(call("EOQ.COST", 10000, 50, 2, column(250, 500, 1000, 2000)))).toEqual([
      [2250],
      [1500],
      [1500],
      [2250],
    ]);
  });

  test("an omitted or blank quantity means the economic order quantity", () => {
    expectClose(call("EOQ.COST", 10000, 50, 2)[0][0], 1414.213562373095, 1e-15);
    expect(call("EOQ.COST", 10000, 50, 2, [[""]])).toEqual(call("EOQ.COST", 10000, 50, 2));
  });

  test("the cost at EOQ's own result is the least, also where nothing is needed", () => {
    const demand = column(0, 1, 900);
    const lots = call("EOQ", demand, 50, 2);
    expectClose(
      shown(call("EOQ.COST", demand, 50, 2, lots)),
      shown(call("EOQ.COST", demand, 50, 2)),
      1e-14,
    );
  });

  test("a quantity of 0 is a ratio over nothing, and so is free holding without a quantity", () => {
    expect(shown(call("EOQ.COST", 900, 50, 2, 0))).toEqual([["#DIV/0!"]]);
    expect(shown(call("EOQ.COST", 900, 50, 0))).toEqual([["#DIV/0!"]]);
    expect(shown(call("EOQ.COST", 900, 50, 0, 90))).toEqual([[500]]);
  });
});

describe("EOQ.PRODUCTION over cells", () => {
  test("production must exceed demand in every row", () => {
    expect(
      shown(call("EOQ.PRODUCTION", column(80, 110, 120), 4, 0.08, 110)).map(
        ([cell]) => typeof cell,
      ),
    ).toEqual(["number", "string", "string"]);
    expect(shown(call("EOQ.PRODUCTION", 110, 4, 0.08, 110))).toEqual([["#NUM!"]]);
  });
});

describe("EOQ.BACKORDER over cells", () => {
  test("the three outputs go together: cost is what the quantity and the backorders cost", () => {
    const [demand, order, holding, backorder] = [1000, 10, 1, 3];
    const output = (word: string) =>
      call("EOQ.BACKORDER", demand, order, holding, backorder, word)[0][0] as number;
    const [quantity, owed] = [output("quantity"), output("backorders")];
    const cost =
      (demand / quantity) * order +
      (holding * (quantity - owed) ** 2) / (2 * quantity) +
      (backorder * owed ** 2) / (2 * quantity);
    expectClose(output("cost"), cost, 1e-14);
  });

  test("the word holds for every row, and an unknown one is refused", () => {
    expect(call("EOQ.BACKORDER", column(0, 1300), 8, 0.225, 5, "Quantity")).toEqual([
      [0],
      [310.81255515896464],
    ]);
    expect(message(call("EOQ.BACKORDER", 1300, 8, 0.225, 5, "lot"))).toBe(
      'output must be one of quantity, backorders, cost; it was "lot".',
    );
  });

  test("a backorder cost of 0 is a ratio over nothing", () => {
    expect(shown(call("EOQ.BACKORDER", 1300, 8, 0.225, 0))).toEqual([["#DIV/0!"]]);
  });
});

describe("EOQ.DISCOUNT over cells", () => {
  const breaks = [
    ["From", "Price"],
    [1000, 0.28],
    ["", null],
    [0, 0.3],
    [500, 0.29],
  ];

  test("one price list serves a column of items; headings and empty lines are passed over", () => {
    expectClose(
      shown(call("EOQ.DISCOUNT", column(600, "", 0, 6000), 8, 0.2, breaks)),
      [[500], [""], [0], [Math.sqrt((2 * 6000 * 8) / (0.2 * 0.28))]],
      1e-14,
    );
  });

  test("quantity, price and cost of the two schemes", () => {
    const outputs = (scheme: string) =>
      ["quantity", "price", "cost"].map(
        (output) => call("EOQ.DISCOUNT", 600, 8, 0.2, breaks, scheme, output)[0][0],
      );
    expectClose(outputs("all"), [500, 0.29, 198.1], 1e-14);
    expectClose(outputs("incremental"), [400, 0.3, 204], 1e-14);
  });

  test("a rate typed as a percentage gets a hint", () => {
    expect(message(call("EOQ.DISCOUNT", 600, 8, 20, breaks))).toContain("as 20% or 0.2,");
    expect(shown(call("EOQ.DISCOUNT", 600, 8, 0, breaks))).toEqual([["#DIV/0!"]]);
  });

  test("what is wrong with the price list is said", () => {
    const said = (list: unknown) => message(call("EOQ.DISCOUNT", 600, 8, 0.2, list));
    expect(said(column(1, 2))).toBe(
      "priceBreaks must be a range of 2 columns; it was a range of 2 × 1 cells.",
    );
    expect(said([["", ""]])).toContain("priceBreaks is empty");
    expect(said([[100, ""]])).toContain("priceBreaks (price) is empty");
    expect(
      said([
        [100, "3"],
        [200, 2],
      ]),
    ).toContain('it was the text "3"');
    expect(said([["100", 3]])).toContain('it was the text "100"');
    expect(said([[100, -1]])).toBe("priceBreaks (price) must be more than 0; it was -1.");
    expect(
      said([
        [100, 3],
        [100, 2],
      ]),
    ).toContain("one price for each quantity");
    expect(
      said([
        [100, 3],
        [200, 4],
      ]),
    ).toContain("must not rise");
    expect(shown(call("EOQ.DISCOUNT", 600, 8, 0.2, [[100, "#NULL!"]]))).toEqual([["#NULL!"]]);
  });

  test("a row of rates against a column of demands gives a grid", () => {
    const grid = call("EOQ.DISCOUNT", column(600, 1200), 8, row(0.1, 0.2, 0.3), breaks);
    expect(grid.map((line) => line.length)).toEqual([3, 3]);
  });
});

describe("EOQ.DISCOUNT with a holding cost that the price does not change", () => {
  // Stevenson, Operations Management, ch. 13, the hospital's cleanser: 816 cases a year, 12 an order,
  // 4 a year to hold a case.
  const cleanser = [
    [1, 20],
    [50, 18],
    [80, 17],
    [100, 16],
  ];
  test("published: 100 cases at a time cost 13,354 a year", () => {
    const of = (output: string) =>
      call("EOQ.DISCOUNT", 816, 12, 0, cleanser, "all", output, 4)[0][0] as number;
    expect(of("quantity")).toBe(100);
    expect(Math.round(of("cost"))).toBe(13354);
    expect(of("price")).toBe(16);
  });

  test("published: without the last two prices 70 cases at a time cost 14,968", () => {
    const two = cleanser.slice(0, 2);
    const of = (output: string) =>
      call("EOQ.DISCOUNT", 816, 12, null, two, "all", output, 4)[0][0] as number;
    expect(of("quantity")).toBeCloseTo(69.97, 2);
    expect(Math.round(of("cost"))).toBe(14968);
  });

  // Russell & Taylor, Operations Management, problem 13-25: 6,500 boxes, 28 an order, 3 to hold.
  test("published: 6,500 boxes of letterhead are ordered 6,000 at a time", () => {
    const boxes = [
      [200, 16],
      [1000, 14],
      [3000, 13],
      [6000, 12],
    ];
    expect(call("EOQ.DISCOUNT", 6500, 28, 0, boxes, "all", "quantity", 3)).toEqual([[6000]]);
    expect(call("EOQ.DISCOUNT", 6500, 28, 0, boxes, "all", "cost", 3)[0][0]).toBeCloseTo(
      6500 * 12 + (6500 / 6000) * 28 + 3 * 3000,
      9,
    );
  });

  test("with one price the holding cost is that of EOQ, the rate's added to it", () => {
    for (const scheme of ["all", "incremental"]) {
      expect(call("EOQ.DISCOUNT", 900, 50, 0.2, [[0, 10]], scheme, "quantity", 3)).toEqual(
        call("EOQ", 900, 50, 5),
      );
    }
  });

  test("under an incremental discount no other lot costs less", () => {
    const breaks = [
      [0, 10],
      [100, 9.5],
      [400, 9],
    ];
    const purchase = (lot: number) =>
      10 * Math.min(lot, 100) +
      9.5 * Math.min(Math.max(lot - 100, 0), 300) +
      9 * Math.max(lot - 400, 0);
    const cost = (lot: number) =>
      (1200 / lot) * (30 + purchase(lot)) + (0.1 * purchase(lot)) / 2 + (2 * lot) / 2;
    const best = call("EOQ.DISCOUNT", 1200, 30, 0.1, breaks, "incremental", "cost", 2)[0][0];
    const lots = Array.from({ length: 20000 }, (_, k) => (k + 1) / 10);
    const least = Math.min(...lots.map(cost));
    expect(best).toBeLessThanOrEqual(least + 1e-9);
    expect(best).toBeGreaterThan(least * (1 - 1e-6));
  });

  test("neither a rate nor a cost is no holding cost at all", () => {
    expect(shown(call("EOQ.DISCOUNT", 816, 12, 0, cleanser))).toEqual([["#DIV/0!"]]);
    expect(message(call("EOQ.DISCOUNT", 816, 12, null, cleanser))).toBe(
      "holdingRate is empty; it must be a number.",
    );
    expect(message(call("EOQ.DISCOUNT", 816, 12, 250, cleanser))).toBe(
      "holdingRate must be a share of the price from 0 to 1; it was 250. Write a cost in currency per unit as holdingCost.",
    );
  });

  test("each item has its own", () => {
    expect(call("EOQ.DISCOUNT", 816, 12, 0, cleanser, "all", "quantity", column(4, 400))).toEqual([
      [100],
      [Math.sqrt((2 * 816 * 12) / 400)],
    ]);
  });
});
