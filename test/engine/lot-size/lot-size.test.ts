import fc from "fast-check";
import { readFileSync } from "fs";
import { join } from "path";
import { Failure } from "../../../src/engine/failure";
import { economicOrderQuantity } from "../../../src/engine/lot-size/economic-order-quantity";
import { orderQuantityCost } from "../../../src/engine/lot-size/order-quantity-cost";
import {
  costWithBackorders,
  mostBackorders,
  quantityWithBackorders,
} from "../../../src/engine/lot-size/planned-backorders";
import { productionQuantity } from "../../../src/engine/lot-size/production-quantity";
import { expectClose } from "../../expect-close";

const { formulas: cases }: { formulas: Record<string, number[][]> } = JSON.parse(
  readFileSync(join(__dirname, "../../fixtures/lot-size.json"), "utf8"),
);
const formulas: Record<string, (...numbers: number[]) => number> = {
  "EOQ.COST": orderQuantityCost as (...numbers: number[]) => number,
  "EOQ.COST at the EOQ": orderQuantityCost as (...numbers: number[]) => number,
  "EOQ.PRODUCTION": productionQuantity,
  "EOQ.BACKORDER quantity": quantityWithBackorders,
  "EOQ.BACKORDER backorders": mostBackorders,
  "EOQ.BACKORDER cost": costWithBackorders,
};

describe("lot sizes agree with 50-digit decimals", () => {
  for (const [name, rows] of Object.entries(cases)) {
    test(`${name}, ${rows.length} cases`, () => {
      for (const row of rows) {
        expectClose(formulas[name](...row.slice(0, -1)), row[row.length - 1], 1e-13);
      }
    });
  }
});

describe("published examples", () => {
  test("Snyder & Shen, example 3.1: the lot of 304.0 costs 68.41 a year", () => {
    expectClose(orderQuantityCost(1300, 8, 0.225), 68.410525505948272, 1e-14);
    expectClose(orderQuantityCost(1300, 8, 0.225, 304.0467800264368), 68.410525505948272, 1e-14);
  });

  test("Snyder & Shen, problem 3.1: a set-up of 2,250 for 500 a day costs 475,230 a year", () => {
    expectClose(orderQuantityCost(182500, 2250, 275), 475230.2073732266, 1e-14);
  });

  test("Snyder & Shen, example 3.8: with backorders at 5 the lot is 310.8 and costs 66.92", () => {
    expectClose(quantityWithBackorders(1300, 8, 0.225, 5), 310.8125551589646, 1e-14);
    expectClose(mostBackorders(1300, 8, 0.225, 5), 310.8125551589646 * 0.043062200956938, 1e-13);
    expectClose(costWithBackorders(1300, 8, 0.225, 5), 66.921363550973254, 1e-14);
  });

  test("Snyder & Shen, problem 3.2: with backorders at 60 the lot is 83.24 and costs 1,999.15", () => {
    const given = [2080, 40, 165 * 0.17 + 12, 60] as const;
    expectClose(quantityWithBackorders(...given), 83.235448128898042, 1e-14);
    expectClose(mostBackorders(...given), 83.235448128898042 * 0.400299850074962, 1e-14);
    expectClose(costWithBackorders(...given), 1999.148244415212, 1e-14);
  });

  test("Snyder & Shen, problem 3.22: made at 110 and used at 80 a year, the lot is 171.27", () => {
    expectClose(productionQuantity(80, 4, 0.08, 110), 171.2697677155351, 1e-14);
  });
});

const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });

test("no lot costs less than the economic order quantity", () => {
  fc.assert(
    fc.property(positive, positive, positive, positive, (demand, order, holding, lot) => {
      const least = orderQuantityCost(demand, order, holding);
      const best = economicOrderQuantity(demand, order, holding);
      expectClose(orderQuantityCost(demand, order, holding, best), least, 1e-14);
      expect(orderQuantityCost(demand, order, holding, lot)).toBeGreaterThanOrEqual(
        least * (1 - 1e-14),
      );
    }),
  );
});

test("as production grows, the production lot tends to the economic order quantity from above", () => {
  fc.assert(
    fc.property(positive, positive, positive, (demand, order, holding) => {
      const least = economicOrderQuantity(demand, order, holding);
      let before = Infinity;
      for (const factor of [1.5, 10, 1e3, 1e6, 1e9]) {
        const lot = productionQuantity(demand, order, holding, demand * factor);
        expect(lot).toBeLessThanOrEqual(before);
        expect(lot).toBeGreaterThanOrEqual(least);
        expectClose(lot, least, 1 / (factor - 1));
        before = lot;
      }
    }),
  );
});

test("as the backorder cost grows, the lot tends to the economic order quantity and nobody waits", () => {
  fc.assert(
    fc.property(positive, positive, positive, (demand, order, holding) => {
      const least = economicOrderQuantity(demand, order, holding);
      for (const factor of [1, 10, 1e3, 1e6, 1e9]) {
        const given = [demand, order, holding, holding * factor] as const;
        expectClose(quantityWithBackorders(...given), least, 1 / factor);
        expect(mostBackorders(...given)).toBeLessThanOrEqual(
          quantityWithBackorders(...given) / factor,
        );
        const cost = orderQuantityCost(demand, order, holding);
        expect(costWithBackorders(...given)).toBeLessThanOrEqual(cost);
        expectClose(costWithBackorders(...given), cost, 1 / factor);
      }
    }),
  );
});

describe("the edges", () => {
  test("where nothing is needed, nothing is ordered and nothing costs anything", () => {
    expect(orderQuantityCost(0, 50, 2)).toBe(0);
    expect(orderQuantityCost(0, 50, 2, economicOrderQuantity(0, 50, 2))).toBe(0);
    expect(productionQuantity(0, 50, 2, 1)).toBe(0);
    expect(quantityWithBackorders(0, 50, 2, 1)).toBe(0);
  });

  const failing: [string, () => number, string][] = [
    ["orders of 0 units", () => orderQuantityCost(900, 50, 2, 0), "division"],
    ["free holding has no best lot", () => orderQuantityCost(900, 50, 0), "division"],
    ["production at the rate of use", () => productionQuantity(900, 50, 2, 900), "number"],
    ["production below the rate of use", () => productionQuantity(900, 50, 2, 899), "number"],
  ];
  test.each(failing)("%s", (_, work, kind) => {
    try {
      work();
      throw new Error("no failure");
    } catch (thrown) {
      expect(thrown).toBeInstanceOf(Failure);
      expect((thrown as Failure).kind).toBe(kind);
    }
  });
});
