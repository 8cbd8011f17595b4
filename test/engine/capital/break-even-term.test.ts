import fc from "fast-check";
import { breakEvenTerm } from "../../../src/engine/capital/break-even-term";
import { capitalCost } from "../../../src/engine/capital/capital-cost";
import { holdingCost } from "../../../src/engine/capital/holding-cost";
import { workingCapital } from "../../../src/engine/capital/working-capital";
import { coverage } from "../../../src/engine/flow/coverage";
import { economicOrderQuantity } from "../../../src/engine/lot-size/economic-order-quantity";
import { expectClose } from "../../expect-close";

const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });

test("at the break-even term the working-capital need is nothing beside the stock and the credits", () => {
  fc.assert(
    fc.property(
      fc.tuple(positive, positive, positive, positive, positive),
      ([stock, demand, salesPrice, salesTerm, purchasePrice]) => {
        const term = breakEvenTerm(stock, demand, salesPrice, salesTerm, purchasePrice, 365);
        const need = workingCapital(stock, demand, salesPrice, salesTerm, purchasePrice, term, 365);
        const credits = (demand * salesTerm * salesPrice) / 365;
        expect(Math.abs(need)).toBeLessThanOrEqual((stock + credits) * 1e-12);
      },
    ),
  );
});

// Varaston toiminnan mittaaminen: demand 900 a year, 800 purchase price, turnover 18.
test("with cash sales the break-even term is the coverage, 20.2778 days", () => {
  expect(breakEvenTerm(40000, 900, 1200, 0, 800, 365)).toBe(coverage(40000, 900 * 800, 365));
  expect(breakEvenTerm(40000, 900, 1200, 0, 800, 365)).toBeCloseTo(20.2778, 4);
});

test("each day of sales term takes 1.5 days of purchase term at 1,200 against 800", () => {
  const atCash = breakEvenTerm(40000, 900, 1200, 0, 800, 365);
  expect(breakEvenTerm(40000, 900, 1200, 30, 800, 365)).toBeCloseTo(atCash + 45, 12);
});

// Biehler, The Mathematics of Money (2008), examples 1.2.5 and 1.2.6.
test("1,000 at 8.6 % for 120 days cost 28.27, or 28.20 in a leap year", () => {
  const cents = (days: number) => capitalCost(1000, 0.086, 120, days).toFixed(2);
  expect([365, 366].map(cents)).toEqual(["28.27", "28.20"]);
  expect(capitalCost(120000, 0.0945, 150, 365).toFixed(2)).toBe("4660.27");
});

test("a year costs the rate, whatever the length of the year", () => {
  expect(capitalCost(40000, 0.08, undefined, 360)).toBe(3200);
  expect(capitalCost(40000, 0.08, 360, 360)).toBe(3200);
});

// Silver, Pyke & Thomas, ch. 4: v = $0.40 a box, r = 0.24, A = $3.20, D = 2,400 boxes a year.
test("a box of $0.40 at 24 % costs $0.096 a year, and its economic order quantity is 400", () => {
  const yearly = holdingCost(0.4, 0.24, 0, 0);
  expect(yearly).toBeCloseTo(0.096, 15);
  expectClose(economicOrderQuantity(2400, 3.2, yearly), 400, 1e-14);
});

test("the carrying cost does not ask which of the rates is which", () => {
  const rate = fc.nat(1000).map((thousandths) => thousandths / 1000);
  fc.assert(
    fc.property(positive, rate, rate, rate, (cost, a, b, c) => {
      expectClose(holdingCost(cost, a, b, c), holdingCost(cost, c, a, b), 1e-14);
      expectClose(holdingCost(cost, a, b, c), capitalCost(cost, a + b + c, undefined, 365), 1e-14);
    }),
  );
});
