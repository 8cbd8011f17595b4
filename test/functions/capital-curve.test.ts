import fc from "fast-check";
import { capitalOnDay } from "../../src/engine/capital/capital-curve";
import { call, message, shown } from "./excel";

const curve = (...given: unknown[]) => call("WORKCAPITAL.CURVE", ...given) as number[][];

describe("WORKCAPITAL.CURVE", () => {
  // Logistiikan Maailma's figure: cash sales, the lot paid for seven days after it came.
  test("published: the need is negative for the seven days until the lot is paid for", () => {
    const rows = curve(100, 900, 1200, 0, 800, 7);
    // A cycle of 100 / 900 · 365 = 40.6 days.
    expect(rows).toHaveLength(41);
    expect(rows[0]).toEqual([80_000, 0, 80_000, 0]);
    expect(rows.slice(1, 7).every(([, , owed, own]) => owed === 80_000 && own < 0)).toBe(true);
    expect(rows.slice(7).every(([, , owed, own]) => owed === 0 && own > 0)).toBe(true);
    expect(rows[7][3]).toBeCloseTo(80_000 - ((7 * 900) / 365) * 800, 9);
  });

  test("a term of exactly a cycle leaves one delivery unpaid, but for its last moment", () => {
    const rows = curve(100, 9125, 0, 0, 10, 4);
    expect(rows.map(([, , owed]) => owed)).toEqual([1000, 1000, 1000, 1000]);
    expect(curve(100, 9125, 0, 0, 10, 8).map(([, , owed]) => owed)).toEqual([
      2000, 2000, 2000, 2000,
    ]);
  });

  test("what is paid for in advance is capital before it comes", () => {
    const rows = curve(100, 9125, 0, 0, 10, -1);
    expect(rows.map(([, , owed]) => owed)).toEqual([0, 0, 0, -1000]);
    expect(rows.map(([, , , own]) => own)).toEqual([1000, 750, 500, 1250]);
  });

  test("the safety stock and what customers owe are there every day", () => {
    const [plain, more] = [curve(100, 9125, 12, 0, 10, 0), curve(100, 9125, 12, 2, 10, 0, 30)];
    more.forEach(([stock, receivables], day) => {
      expect(stock).toBeCloseTo(plain[day][0] + 300, 9);
      expect(receivables).toBeCloseTo(25 * 2 * 12, 9);
    });
  });

  test.each([
    [[0, 900, 1, 0, 1, 0], "orderQuantity must be more than 0; it was 0."],
    [[100, 0, 1, 0, 1, 0], "annualDemand must be more than 0; it was 0."],
    [
      [100, 900, 1, 0, 1, 0, 0, 0],
      "daysPerYear is 0 or an empty cell; daysPerYear must be more than 0.",
    ],
    [
      [100, 1, 1, 0, 1, 0],
      "The order quantity lasts 36500 days; the curve shows at most 3660. Check orderQuantity and annualDemand.",
    ],
  ])("%j: %s", (given, said) => {
    const result = call("WORKCAPITAL.CURVE", ...given);
    expect(shown(result)).toEqual([["#VALUE!"]]);
    expect(message(result)).toBe(said);
  });

  test("over the cycle the own capital averages exactly WORKCAPITAL of the average stock", () => {
    const term = fc.integer({ min: -60, max: 200 });
    const given = fc.tuple(
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 300, max: 3000 }),
      ...([fc.nat(2000), term, fc.nat(1500), term, fc.nat(80)] as const),
      fc.constantFrom(360, 365),
    );
    fc.assert(
      fc.property(
        given,
        ([lot, yearly, salesPrice, salesTerm, price, purchaseTerm, safety, year]) => {
          const cycle = {
            ...{
              orderQuantity: lot,
              dailyDemand: yearly / year,
              salesPrice,
              salesTermDays: salesTerm,
            },
            ...{ purchasePrice: price, purchaseTermDays: purchaseTerm, safetyStock: safety },
          };
          const length = (lot * year) / yearly;
          // Straight lines but for the moment of a payment: the middle of each piece is its mean.
          const payment = purchaseTerm - length * Math.floor(purchaseTerm / length);
          const own = (day: number) => capitalOnDay(cycle, day)[3];
          const mean =
            (own(payment / 2) * payment + own((payment + length) / 2) * (length - payment)) /
            length;
          const average = (safety + lot / 2) * price;
          const [[need]] = call(
            ...(["WORKCAPITAL", average, yearly, salesPrice, salesTerm] as const),
            ...[price, purchaseTerm, year],
          ) as number[][];
          const size = (lot + safety + yearly) * (salesPrice + price + 1);
          expect(Math.abs(mean - need)).toBeLessThanOrEqual(1e-9 * size);
        },
      ),
    );
  });
});
