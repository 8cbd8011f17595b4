import fc from "fast-check";
import { readFileSync } from "fs";
import { join } from "path";
import { expectClose } from "../expect-close";
import { call, column, message, row, shown } from "./excel";

const cases: Record<string, unknown[][]> = JSON.parse(
  readFileSync(join(__dirname, "../fixtures/risk.json"), "utf8"),
);

const resultOf = (id: string, ...given: unknown[]) => call(id, ...given)[0][0];

describe("demand in exact fractions, quantiles by NumPy and SciPy", () => {
  test.each(Object.entries(cases))("%s", (id, rows) => {
    expect(rows.length).toBeGreaterThanOrEqual(60);
    for (const line of rows) {
      const given = line.slice(0, -1).map((each) => (Array.isArray(each) ? row(...each) : each));
      expectClose([given, resultOf(id, ...given)], [given, line[line.length - 1]], 1e-11);
    }
  });
});

const demands = fc.array(fc.nat(50), { minLength: 4, maxLength: 40 });
const level = fc.double({ min: 0.01, max: 0.999, noNaN: true });

describe("REORDERPOINT.HISTORY and STOCKOUTRISK", () => {
  // Hyndman & Fan (1996), quantile 7, which PERCENTILE.INC and R's default take: R's help page of
  // quantile has 0, 25, 50, 75 and 100% of 1 … 11 at 1, 3.5, 6, 8.5 and 11.
  test("published: the quartiles of 1 to 11 are 3.5, 6 and 8.5", () => {
    const history = row(...Array.from({ length: 11 }, (_, k) => k + 1));
    const quantiles = [0, 0.25, 0.5, 0.75, 1].map((share) =>
      resultOf("REORDERPOINT.HISTORY", share, history, 1),
    );
    expect(quantiles).toEqual([1, 3.5, 6, 8.5, 11]);
  });

  // SciPy 1.17, stats.ecdf: one-mile run times of five boys; what is above is what lacks to the
  // probabilities 0.2, 0.4, 0.6, 0.8 and 1 of its manual.
  test("published: the empirical distribution of five run times", () => {
    const times = row(6.23, 5.58, 7.06, 6.42, 5.2);
    const risks = call("STOCKOUTRISK", column(5.2, 5.58, 6.23, 6.42, 7.06), times, 1);
    expectClose(risks.flat(), [0.8, 0.6, 0.4, 0.2, 0], 1e-15);
  });

  test("what a service level leaves is the risk of its stock, to within one stretch", () => {
    fc.assert(
      fc.property(demands, level, fc.constantFrom(1, 2, 2.5), (history, share, leadTime) => {
        const stock = resultOf("REORDERPOINT.HISTORY", share, row(...history), leadTime) as number;
        const riskOf = (units: number) =>
          resultOf("STOCKOUTRISK", units, row(...history), leadTime) as number;
        const count = history.length - Math.ceil(leadTime) + 1;
        const left = (count - 1) * (1 - share);
        expect(riskOf(stock) * count).toBeLessThan(left + 1 + 1e-9);
        expect(riskOf(stock - 1e-6) * count).toBeGreaterThan(left - 1e-9);
      }),
    );
  });

  test("a review period counts as much as lead time", () => {
    fc.assert(
      fc.property(demands, level, (history, share) => {
        expect(resultOf("REORDERPOINT.HISTORY", share, row(...history), 1, 1)).toBe(
          resultOf("REORDERPOINT.HISTORY", share, row(...history), 2),
        );
      }),
    );
  });

  test("100% is the worst stretch of the past, 0% the mildest", () => {
    expect(resultOf("REORDERPOINT.HISTORY", 1, row(4, 0, 7, 2, 5), 2)).toBe(9);
    expect(resultOf("REORDERPOINT.HISTORY", 0, row(4, 0, 7, 2, 5), 2)).toBe(4);
    expect(resultOf("STOCKOUTRISK", 9, row(4, 0, 7, 2, 5), 2)).toBe(0);
    expect(resultOf("STOCKOUTRISK", 3, row(4, 0, 7, 2, 5), 2)).toBe(1);
  });

  test("a stock that is just used up has lasted, decimals or not", () => {
    expect(resultOf("STOCKOUTRISK", 0.3, row(0.1, 0.2, 0.1), 2)).toBe(0);
    expect(resultOf("STOCKOUTRISK", -1, row(0, 0, 0), 2)).toBe(1);
  });

  test("good weeks that come together count together, where independent weeks would not", () => {
    const together = row(0, 0, 0, 0, 10, 10, 10, 10, 0, 0, 0, 0, 10, 10, 10, 10);
    const apart = row(0, 10, 0, 10, 0, 10, 0, 10, 0, 10, 0, 10, 0, 10, 0, 10);
    expect(resultOf("REORDERPOINT.HISTORY", 0.9, together, 4)).toBeCloseTo(38, 12);
    expect(resultOf("REORDERPOINT.HISTORY", 0.9, apart, 4)).toBe(20);
  });

  test("a history of less than two stretches is #N/A and says what is needed", () => {
    const result = call("REORDERPOINT.HISTORY", 0.95, row(4, 0, 7), 3);
    expect(shown(result)).toEqual([["#N/A"]]);
    expect(message(result)).toBe(
      "demandHistory must hold at least two stretches of 3 periods, as long as the lead time; it has 3 periods.",
    );
    expect(shown(call("STOCKOUTRISK", 5, row(4), 1))).toEqual([["#N/A"]]);
  });

  test("periods before the item came are no demand of 0, and one left out in between is refused", () => {
    expect(call("STOCKOUTRISK", 5, row("", null, 4, 6, 8), 1)).toEqual([[2 / 3]]);
    expect(message(call("STOCKOUTRISK", 5, row(4, "", 8), 1))).toContain("place 2");
  });

  test("an item whose history is too short stands among others as #N/A", () => {
    const result = call(
      "STOCKOUTRISK",
      column(5, 5),
      [
        [4, 6, 8],
        [9, "", ""],
      ],
      1,
    );
    expect(shown(result)).toEqual([[2 / 3], ["#N/A"]]);
  });
});

describe("SAFETYSTOCK.DISTRIBUTION", () => {
  const of = (...given: unknown[]) => resultOf("SAFETYSTOCK.DISTRIBUTION", ...given) as number;

  // SAP Learning, "Normal Versus Gamma Distribution": forecast 100 ± 25, 95%, target 145 units.
  test("published: 100 ± 25 at 95% need a stock of 145 under gamma demand", () => {
    expect(Math.ceil(100 + of(0.95, 100, 25, 1))).toBe(145);
  });

  // Quantiles of chi-squared, which is gamma demand of average n and variance 2n: NIST/SEMATECH
  // e-Handbook of Statistical Methods, section 1.3.6.7.4 (three decimals).
  test.each([
    [0.95, 1, 3.841],
    [0.99, 1, 6.635],
    [0.95, 10, 18.307],
    [0.999, 10, 29.588],
    [0.9, 32, 42.585],
    [0.975, 100, 129.561],
  ])(
    "published: chi-squared at %p with %p degrees of freedom is %p",
    (share, degrees, quantile) => {
      expect(degrees + of(share, degrees, Math.sqrt(2 * degrees), 1)).toBeCloseTo(quantile, 3);
    },
  );

  // Cumulative Poisson tables (Hillier & Lieberman, appendix 5): average 5, P(8) = 0.932, P(9) = 0.968.
  test("published: Poisson demand of 5 needs 9 for 95%, 8 for 93%", () => {
    expect(5 + of(0.95, 5, "", 1, "poisson")).toBe(9);
    expect(5 + of(0.93, 5, "", 1, "poisson")).toBe(8);
  });

  // MathWorks, nbininv: a fair coin is flipped 33 times to have seen 10 heads with a probability of
  // 99%, so 23 tails. Tails before the 10th head are 10 on average with a variance of 20.
  test("published: 23 tails until 10 heads, negative binomial", () => {
    expect(10 + of(0.99, 10, Math.sqrt(20), 1, "negativebinomial")).toBe(23);
  });

  // Where the variance is average + average², the n-th unit is asked for with probability qⁿ.
  test.each([
    [0.5, 1, 0],
    [0.875, 1, 2],
    [0.95, 1, 4],
    [0.99, 3, 16],
    [0.999, 9, 65],
  ])("geometric demand at %p with the average %p needs %p", (share, mean, quantity) => {
    const q = mean / (mean + 1);
    expect(q ** (quantity + 1)).toBeLessThanOrEqual((1 - share) * (1 + 1e-12));
    expect(q ** quantity).toBeGreaterThan(1 - share);
    expect(mean + of(share, mean, Math.sqrt(mean + mean * mean), 1, "negativebinomial")).toBe(
      quantity,
    );
  });

  test("normal is SAFETYSTOCK.CYCLE", () => {
    const size = fc.double({ min: 0, max: 1000, noNaN: true });
    fc.assert(
      fc.property(level, size, size, size, (share, mean, deviation, leadTime) => {
        expect(
          call("SAFETYSTOCK.DISTRIBUTION", share, mean, deviation, leadTime, "normal"),
        ).toEqual(call("SAFETYSTOCK.CYCLE", share, deviation, leadTime));
      }),
    );
  });

  test("gamma comes to normal as demand grows steady, from the right side at high levels", () => {
    fc.assert(
      fc.property(level, fc.double({ min: 1e-9, max: 0.004, noNaN: true }), (share, variation) => {
        const normal = resultOf("SAFETYSTOCK.CYCLE", share, variation * 1000, 1) as number;
        const difference = of(share, 1000, variation * 1000, 1) - normal;
        // (z² − 1) / 3 deviations for each unit of variation: Cornish & Fisher.
        const z = normal / (variation * 1000);
        const expected = ((z * z - 1) / 3) * variation * variation * 1000;
        expect(Math.abs(difference - expected)).toBeLessThan(
          (variation ** 2 + 1e-14) * variation * 1000,
        );
      }),
    );
  });

  test("the way to invert changes with the variation, and the result does not jump", () => {
    for (const share of [0.05, 0.5, 0.95, 0.9999]) {
      const [below, at, above] = [0.0099999, 0.01, 0.0100001].map(
        (variation) => of(share, 1, variation, 1) / variation,
      );
      expect(Math.abs(below - 2 * at + above)).toBeLessThan(1e-10);
    }
  });

  test("whole units: the stock is the least that reaches the level", () => {
    expect(of(0.95, 2, 2, 3, "negativebinomial")).toBe(6);
    fc.assert(
      fc.property(
        level,
        level,
        fc.double({ min: 0.1, max: 900, noNaN: true }),
        fc.double({ min: 1.01, max: 20, noNaN: true }),
        (one, other, mean, lumps) => {
          const [low, high] = [Math.min(one, other), Math.max(one, other)];
          const deviation = Math.sqrt(mean * lumps);
          const [less, more] = [low, high].map(
            (share) => mean + of(share, mean, deviation, 1, "negativebinomial"),
          );
          expect(less).toBeLessThanOrEqual(more + 1e-9);
          expect(Math.abs(less - Math.round(less))).toBeLessThan(1e-9);
        },
      ),
    );
  });

  test("where lumps are of one unit, negative binomial demand is Poisson", () => {
    expect(of(0.95, 4, 2, 3, "negativebinomial")).toBe(of(0.95, 4, "", 3, "poisson"));
    expect(of(0.95, 4, 2.0000001, 3, "negativebinomial")).toBe(of(0.95, 4, "", 3, "poisson"));
  });

  test("demand that does not vary or is none needs no buffer", () => {
    for (const distribution of ["gamma", "normal"]) {
      expect(of(0.95, 10, 0, 4, distribution)).toBe(0);
      expect(of(0.95, 0, 0, 4, distribution)).toBe(0);
      expect(of(0.95, 10, 3, 0, distribution)).toBe(0);
    }
    expect(of(0.95, 0, 0, 4, "poisson")).toBe(0);
    expect(of(0.95, 0, 0, 4, "negativebinomial")).toBe(0);
  });

  test("says what is wrong with a deviation", () => {
    expect(message(call("SAFETYSTOCK.DISTRIBUTION", 0.95, 10, "", 4))).toBe(
      "demandStDev is empty; gamma demand needs it. Give a number, or choose poisson.",
    );
    expect(message(call("SAFETYSTOCK.DISTRIBUTION", 0.95, 9, 2, 4, "negativebinomial"))).toBe(
      "demandStDev (2) must be at least the square root of averageDemand (9) for negativebinomial: steadier demand has no such distribution. Choose poisson or gamma.",
    );
    expect(message(call("SAFETYSTOCK.DISTRIBUTION", 0.95, 5e5, "", 4, "poisson"))).toContain(
      "averageDemand times leadTime must be at most 1000000 for poisson demand; it was 2000000.",
    );
    expect(shown(call("SAFETYSTOCK.DISTRIBUTION", 1, 10, 2, 4))).toEqual([["#NUM!"]]);
    expect(shown(call("SAFETYSTOCK.DISTRIBUTION", 0, 10, 2, 4, "poisson"))).toEqual([["#NUM!"]]);
  });

  test("sizes at the ends of what a number can be give a number or say why not", () => {
    for (const distribution of ["gamma", "negativebinomial", "poisson", "normal"]) {
      for (const size of [5e-324, 1e-200, 1e-5, 1e5, 1e150, 1e308]) {
        for (const spread of [5e-324, 1e-9, 1, 1e9, 1e308]) {
          for (const share of [1e-300, 0.5, 0.9999999999]) {
            const [[cell]] = shown(
              call("SAFETYSTOCK.DISTRIBUTION", share, size, spread, 2, distribution),
            );
            if (typeof cell === "number") expect(cell - cell).toBe(0);
            else expect(cell).toMatch(/^#(NUM|VALUE)!$/);
          }
        }
      }
    }
  });
});
