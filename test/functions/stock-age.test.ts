import fc from "fast-check";
import { call, column, message, row, shown } from "./excel";

const today = 45_700;
const age = (...given: unknown[]) => call("STOCKAGE", ...given);
const risk = (...given: unknown[]) => call("EXPIRYRISK", ...given);
const sumOf = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0);

describe("STOCKAGE", () => {
  // Sellercloud, Inventory Aging Report: 7 in stock, 5 received 15 days ago and 5 received 45 days ago.
  test("published: 5 are up to 30 days old and 2 up to 60", () => {
    expect(age(7, column(today - 15, today - 45), column(5, 5), today, row(30, 60, 90))).toEqual([
      [5, 2, 0, 0, 0],
    ]);
  });

  // ERPNext, stock_ageing_fifo_logic.md, cases 1 and 2: in 50 and 20, out 20 or 60, by first in, first out.
  test("published: after 50 and 20 came in, 20 or 60 went out", () => {
    const received = [column(44_531, 44_532), column(50, 20)];
    expect(age(50, ...received, 44_540, row(8, 9))).toEqual([[20, 30, 0, 0]]);
    expect(age(10, ...received, 44_540, row(8, 9))).toEqual([[10, 0, 0, 0]]);
  });

  // ERPNext, test_stock_ageing.py: +30, +20, −10 in the first days of December, as of the 10th, by 30 days.
  test("published: 40 are left and all are up to 30 days old", () => {
    expect(age(40, column(44_531, 44_532), column(30, 20), 44_540, row(30, 60, 90))).toEqual([
      [40, 0, 0, 0, 0],
    ]);
  });

  test("an age of exactly a limit is within it, a time of day does not count", () => {
    expect(age(3, column(today - 30 + 0.9, today - 31), column(1, 2), today, row(30))).toEqual([
      [1, 2, 0],
    ]);
  });

  test("what no receipt covers is older than the records, and so is a stock below 0", () => {
    expect(age(9, column(today), column(5), today, row(30))).toEqual([[5, 0, 4]]);
    expect(age(-2, column(today), column(5), today, row(30))).toEqual([[0, 0, -2]]);
    expect(age(4, column("", ""), column("", ""), today, row(30))).toEqual([[0, 0, 4]]);
  });

  test("a receipt after the date is not there yet", () => {
    expect(age(4, column(today + 1, today - 2), column(5, 5), today, row(30))).toEqual([[4, 0, 0]]);
  });

  test("decimals leave no crumb", () => {
    const receipts = [column(today, today - 40, today - 80), column(0.1, 0.2, 0.3)];
    expect(age(0.6, ...receipts, today, row(30, 60))).toEqual([[0.1, 0.2, 0.3, 0]]);
    expect(age(0.3, ...receipts, today, row(30, 60))).toEqual([[0.1, 0.2, 0, 0]]);
  });

  test("in a list an item has its row, an empty cell an empty one, a faulty line its item's", () => {
    const result = age(
      column(7, 20, "", 3, 5),
      column(today - 15, today - 100, today - 45, "15.1.2025"),
      column(5, 8, 5, 1),
      today,
      row(30, 60),
      column("A", "B", "", "C", "D"),
      column("a", "B", "A", "C"),
    );
    expect(shown(result)).toEqual([
      [5, 2, 0, 0],
      [0, 0, 8, 12],
      ["", "", "", ""],
      ["#VALUE!", "#VALUE!", "#VALUE!", "#VALUE!"],
      [0, 0, 0, 5],
    ]);
    expect(message(result.slice(3))).toContain("See row 4 of the range.");
  });

  test.each([
    [[7, today, 5, today, row(60, 30)], "ageLimits must rise from cell to cell"],
    [[7, today, 5, today, row(30, 0)], "ageLimits must be more than 0; it was 0."],
    [[7, today, 5, today, row(30, "")], "ageLimits is empty; it must be a number."],
    [[7, today, -5, today, row(30)], "receiptQuantities must be 0 or more; it was -5."],
    [[7, "", 5, today, row(30)], "receiptDates must be dates; a quantity has none."],
    [[7, today, 5, today, row(30), "A"], "items must be given together with receiptItems"],
    [[7, today, 5, today, row(30), null, "A"], "receiptItems must be given together with items"],
    [[column(7, 8), today, 5, today, row(30), "A", "A"], "items has no cell for this one"],
    [[column(7), today, 5, today, row(30), column("A", "B"), "A"], null],
    [
      [column(7, 8), today, 5, today, row(30), column("", "B"), "A"],
      "items must be an item's name",
    ],
  ])("%j: %s", (given, said) => {
    const result = age(...(given as unknown[]));
    if (said === null) {
      expect(shown(result)).toEqual([
        [5, 0, 2],
        ["#N/A", "#N/A", "#N/A"],
      ]);
      return;
    }
    const fault = result.find((line) => message([line]) !== undefined)!;
    expect(message([fault])).toContain(said);
  });

  test("the ages add up to what is on hand", () => {
    const receipt = fc.tuple(fc.integer({ min: -5, max: 300 }), fc.integer({ min: 0, max: 4000 }));
    const limits = fc.uniqueArray(fc.integer({ min: 1, max: 250 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        fc.array(receipt, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: -500, max: 30_000 }),
        limits,
        (receipts, onHand, ages) => {
          const [result] = age(
            onHand / 100,
            column(...receipts.map(([days]) => today - days)),
            column(...receipts.map(([, units]) => units / 100)),
            today,
            row(...ages.sort((one, other) => one - other)),
          ) as number[][];
          expect(sumOf(result)).toBeCloseTo(onHand / 100, 9);
          expect(Math.min(0, ...result.slice(0, -1))).toBe(0);
        },
      ),
    );
  });
});

describe("EXPIRYRISK", () => {
  // Oracle, How On-Hand Lots Are Consumed in Replenishment Plans, example 1.
  test("published: of 48 that expire on day 4, at 10 a day 8 expire", () => {
    expect(risk(48, today + 4, today, 10)).toEqual([[8]]);
  });

  test("what expires first is used first, wherever it stands", () => {
    expect(risk(column(50, 30), column(today + 6, today + 2), today, 10)).toEqual([[10], [10]]);
    expect(risk(row(30, 50), row(today + 2, today + 6), today, 10)).toEqual([[10, 10]]);
  });

  test("a batch that has expired is lost, and takes nothing from the others", () => {
    expect(risk(column(5, 20), column(today, today + 2), today, 10)).toEqual([[5], [0]]);
    expect(risk(column(5, 20), column(today - 9, today + 1), today, 10)).toEqual([[5], [10]]);
  });

  test("without demand all is at risk, with a lot of it nothing", () => {
    expect(risk(column(5, 20), column(today + 3, today + 9), today, 0)).toEqual([[5], [20]]);
    expect(risk(column(5, 20), column(today + 3, today + 9), today, 1000)).toEqual([[0], [0]]);
  });

  test("headings and places without a quantity stay empty", () => {
    const result = risk(
      column("Units", 5, "", 7),
      column("Expires", today + 1, today + 2, today + 3),
      today,
      4,
    );
    expect(shown(result)).toEqual([[""], [1], [""], [0]]);
  });

  test.each([
    [
      [column(5, 6), column(today + 1, ""), today, 1],
      "#VALUE!",
      "expiryDates must be dates; a quantity has none.",
    ],
    [[column(5, 6), column(today + 1, "1.3.2025"), today, 1], "#VALUE!", 'the text "1.3.2025"'],
    [[column(5, 6), column(today + 1), today, 1], "#N/A", "expiryDates has no cell for this one"],
    [
      [column(5), column(today + 1, today + 2), today, 1],
      "#N/A",
      "quantities has no cell for this one",
    ],
    [
      [column("5", 6), column(today, today), today, 1],
      "#VALUE!",
      'quantities must be a number; it was the text "5"',
    ],
    [[column("", ""), column(today, today), today, 1], "#N/A", "quantities holds no number."],
    [[5, today, today, -1], "#VALUE!", "dailyDemand must be 0 or more; it was -1."],
  ])("%j is %s: %s", (given, code, said) => {
    const result = risk(...(given as unknown[]));
    expect(shown(result)).toEqual([[code]]);
    expect(message(result)).toContain(said);
  });

  test("no more of a batch is at risk than there is of it, and what is used was asked for", () => {
    const batch = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: -5, max: 60 }));
    fc.assert(
      fc.property(
        fc.array(batch, { minLength: 1, maxLength: 10 }),
        fc.integer({ min: 0, max: 80 }),
        (batches, tenths) => {
          const result = risk(
            column(...batches.map(([units]) => units / 10)),
            column(...batches.map(([, days]) => today + days)),
            today,
            tenths / 10,
          ) as number[][];
          result.forEach(([units], k) => {
            expect(units).toBeGreaterThanOrEqual(0);
            expect(units).toBeLessThanOrEqual(batches[k][0] / 10);
          });
          const longest = Math.max(0, ...batches.map(([, days]) => days));
          const used =
            sumOf(batches.map(([units]) => units / 10)) - sumOf(result.map(([units]) => units));
          expect(used).toBeLessThanOrEqual((longest * tenths) / 10 + 1e-9);
        },
      ),
    );
  });
});
