import { call, column, message, row, shown } from "./excel";
import { shippedMetadata } from "./shipped";

const quantities = column(150, 225, 210);
const unitCosts = column(21, 27, 33);

describe("STOCKVALUE and COGS", () => {
  // OpenStax, Principles of Accounting 1, ch. 10.
  test("published: periodic FIFO, LIFO and average of The Spy Who Loves You Corporation", () => {
    const figures = ["fifo", "lifo", "average"].map((method) => [
      call("COGS", quantities, unitCosts, 300, method)[0][0],
      call("STOCKVALUE", quantities, unitCosts, 285, method)[0][0],
    ]);
    expect(figures.map((pair) => pair.map((figure) => Math.round(figure as number)))).toEqual([
      [7200, 8955],
      [9360, 6795],
      [8285, 7870],
    ]);
  });

  // Course Hero 6386813: 300 at 20.00, 100 at 20.20, 200 at 20.70, 200 at 21.00; 450 sold.
  test("published: 9,055, 9,350 and 9,202.50 of 16,360 sold", () => {
    const units = row(300, 100, 200, 200);
    const costs = row(20, 20.2, 20.7, 21);
    const sold = (method: string) => call("COGS", units, costs, 450, method)[0][0];
    expect(sold("fifo")).toBeCloseTo(9055, 9);
    expect(sold("lifo")).toBeCloseTo(9350, 9);
    expect(sold("average")).toBeCloseTo(9202.5, 9);
    expect(call("STOCKVALUE", units, costs, 350, "average")[0][0]).toBeCloseTo(7157.5, 9);
  });

  test("the method is FIFO unless another is asked for, in capitals or not", () => {
    expect(shown(call("COGS", quantities, unitCosts, 300))).toEqual([[7200]]);
    expect(shown(call("COGS", quantities, unitCosts, 300, "LIFO"))).toEqual([[9360]]);
    expect(message(call("COGS", quantities, unitCosts, 300, "hifo"))).toBe(
      'method must be one of fifo, lifo, average; it was "hifo".',
    );
  });

  test("more than was received is #NUM!; nothing is nothing", () => {
    for (const method of ["fifo", "lifo", "average"]) {
      expect(shown(call("STOCKVALUE", quantities, unitCosts, 586, method))).toEqual([["#NUM!"]]);
      expect(shown(call("COGS", quantities, unitCosts, 585.001, method))).toEqual([["#NUM!"]]);
      expect(shown(call("COGS", quantities, unitCosts, 585, method))).toEqual([[16155]]);
      expect(shown(call("COGS", quantities, unitCosts, 0, method))).toEqual([[0]]);
      expect(shown(call("COGS", column(0), column(5), 0, method))).toEqual([[0]]);
    }
  });

  test("headings and gaps are passed over, a receipt without a cost is not", () => {
    const units = column("Units", 10, "", 5);
    expect(shown(call("STOCKVALUE", units, column("Cost", 2, "", 4), 15))).toEqual([[40]]);
    expect(shown(call("STOCKVALUE", units, column("Cost", 2, 3, 4), 15))).toEqual([[40]]);
    expect(message(call("STOCKVALUE", units, column("Cost", 2, "", ""), 15))).toBe(
      "unitCosts has no number at place 4, where the other range has one.",
    );
    expect(shown(call("STOCKVALUE", units, column("Cost", 2), 15))).toEqual([["#N/A"]]);
    expect(shown(call("STOCKVALUE", column("", ""), column("", ""), 0))).toEqual([["#N/A"]]);
  });

  test("a number as text, a negative receipt and an error are refused", () => {
    expect(message(call("COGS", column(10, "5"), column(1, 1), 1))).toContain('the text "5"');
    expect(message(call("COGS", column(10, -5), column(1, 1), 1))).toContain(
      "0 or more; it was -5",
    );
    expect(shown(call("COGS", column(10, 5), column(1, "#DIV/0!"), 1))).toEqual([["#DIV/0!"]]);
  });
});

describe("STOCKLEDGER", () => {
  const movements = column(150, -120, 225, -180, 210);
  const costs = column(21, "", 27, "", 33);

  // OpenStax, Principles of Accounting 1, ch. 10.
  test("published: perpetual LIFO of The Spy Who Loves You Corporation", () => {
    expect(shown(call("STOCKLEDGER", movements, costs, "lifo"))).toEqual([
      [150, 3150, 0],
      [30, 630, 2520],
      [255, 6705, 0],
      [75, 1845, 4860],
      [285, 8775, 0],
    ]);
  });

  test("published: perpetual average ends at 8,902, and FIFO where the period does", () => {
    expect(call("STOCKLEDGER", movements, costs, "average")[4][1]).toBeCloseTo(8902.06, 2);
    const last = shown(call("STOCKLEDGER", movements, costs))[4];
    expect(last[1]).toBe(call("STOCKVALUE", quantities, unitCosts, 285)[0][0]);
  });

  test("a row of movements gives three rows", () => {
    expect(shown(call("STOCKLEDGER", row(10, -4), row(5, 0)))).toEqual([
      [10, 6],
      [50, 30],
      [0, 20],
    ]);
  });

  test("an issue of more than is on hand is #NUM! in its row and all after it", () => {
    expect(
      shown(call("STOCKLEDGER", column(10, -11, 5, "", -1), column(5, "", 5, "", ""))),
    ).toEqual([
      [10, 50, 0],
      ["#NUM!", "#NUM!", "#NUM!"],
      ["#NUM!", "#NUM!", "#NUM!"],
      ["", "", ""],
      ["#NUM!", "#NUM!", "#NUM!"],
    ]);
  });

  test("headings and gaps stay empty, and what is wrong stands in its row and all after it", () => {
    const wrong = call(
      "STOCKLEDGER",
      column("Units", 10, "", -4, 3, -1),
      column("Cost", 5, "", "", "", ""),
    );
    expect(shown(wrong)).toEqual([
      ["", "", ""],
      [10, 50, 0],
      ["", "", ""],
      [6, 30, 20],
      ["#VALUE!", "#VALUE!", "#VALUE!"],
      ["#VALUE!", "#VALUE!", "#VALUE!"],
    ]);
    expect(message(wrong.slice(4))).toBe("unitCosts is empty; it must be a number.");
    expect(shown(call("STOCKLEDGER", column(1, "#NULL!", 1), column(1, 1, 1)))[2]).toEqual([
      "#NULL!",
      "#NULL!",
      "#NULL!",
    ]);
    expect(shown(call("STOCKLEDGER", column(1, "2-"), column(1, "")))[1][0]).toBe("#VALUE!");
    expect(shown(call("STOCKLEDGER", column(1, 2), column(1)))[1][0]).toBe("#N/A");
  });

  test("a block of movements is one item a row", () => {
    const block = [
      [1, 2],
      [3, -4],
    ];
    expect(shown(call("STOCKLEDGER", block, row(1, 1)))).toEqual([
      [1, 3, 1, 3, 0, 0],
      [3, "#NUM!", 3, "#NUM!", 0, "#NUM!"],
    ]);
  });
});

describe("WRITEDOWN", () => {
  // Mirza, Orrell & Holt, Wiley IFRS: Practical Implementation Guide and Workbook, IAS 2.
  test("published: Moonstruck Enterprises writes down 10,000 of tables and 25,000 of chairs", () => {
    expect(
      shown(
        call(
          "WRITEDOWN",
          column(100, 200, 300, 400, 500),
          column(1000, 500, 1500, 750, 250),
          column(1020, 450, 1600, 770, 200),
        ),
      ),
    ).toEqual([[0], [10000], [0], [0], [25000]]);
  });

  test("worthless stock is written off, gaps stay gaps, and less than nothing is refused", () => {
    expect(shown(call("WRITEDOWN", column(7, ""), column(5, ""), column(0, "")))).toEqual([
      [35],
      [""],
    ]);
    expect(message(call("WRITEDOWN", 7, 5, -1))).toContain("netRealisableValue must be 0 or more");
  });
});

test("the help of every function with a method says that IFRS does not allow LIFO", () => {
  for (const id of ["STOCKVALUE", "COGS", "STOCKLEDGER"]) {
    const { parameters } = shippedMetadata().functions.find((known) => known.id === id)!;
    const method = parameters.find(({ name }) => name === "method");
    expect(method?.description).toContain("IFRS (IAS 2) does not allow lifo");
  }
});
