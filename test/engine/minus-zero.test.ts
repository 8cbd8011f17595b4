import fc from "fast-check";
import { availableToPromise } from "../../src/engine/flow/available-to-promise";
import { averageStock, timeWeightedStock } from "../../src/engine/flow/average-stock";
import { coverage } from "../../src/engine/flow/coverage";
import { forwardCoverage } from "../../src/engine/flow/forward-coverage";
import { grossMarginReturn } from "../../src/engine/flow/gross-margin-return";
import { averageStockOfLots } from "../../src/engine/flow/lot-stock";
import { averageStockOfLimits } from "../../src/engine/flow/middle-stock";
import { projectedStock } from "../../src/engine/flow/projected-stock";
import { shrinkage } from "../../src/engine/flow/shrinkage";
import { stockAccuracy } from "../../src/engine/flow/stock-accuracy";
import { turnover } from "../../src/engine/flow/turnover";
import { planCost } from "../../src/engine/lot-plan/lot-costs";
import { netDemand } from "../../src/engine/lot-plan/net-demand";
import { optimalLots } from "../../src/engine/lot-plan/optimal-lots";
import { explodeBill } from "../../src/engine/planning/bill-explosion";
import { materialRequirements } from "../../src/engine/planning/material-requirements";
import { orderProposal } from "../../src/engine/reorder/order-proposal";
import { reorderPoint } from "../../src/engine/reorder/reorder-point";
import { targetStock } from "../../src/engine/reorder/target-stock";
import { costOfGoodsSold, stockValue } from "../../src/engine/valuation/periodic";
import { stockLedger } from "../../src/engine/valuation/stock-ledger";
import { writeDown } from "../../src/engine/valuation/write-down";

/** The smallest numbers of either sign, whose products and quotients are 0, and some usual ones. */
const awkward = fc.constantFrom(-0, 0, 5e-324, -5e-324, 0.1, -0.1, -0.3, 0.2, 3, -7);
const positive = fc.constantFrom(5e-324, 0.1, 3);
const notNegative = fc.constantFrom(-0, 0, 5e-324, 0.1, 0.2, 3);
const lists = (each: fc.Arbitrary<number>) => fc.array(each, { minLength: 1, maxLength: 5 });

function expectNoMinusZero(result: unknown): void {
  if (typeof result === "number") expect(Object.is(result, -0)).toBe(false);
  else if (ArrayBuffer.isView(result)) [...(result as Float64Array)].forEach(expectNoMinusZero);
  else if (typeof result === "object" && result) Object.values(result).forEach(expectNoMinusZero);
}

test("no figure of stock is ever −0", () => {
  fc.assert(
    fc.property(awkward, awkward, awkward, positive, lists(awkward), (a, b, c, d, list) => {
      const divisor = a === 0 ? d : a;
      const dates = list.map((_, k) => 45000 + k);
      for (const result of [
        averageStock(list),
        timeWeightedStock(list, dates),
        coverage(b, divisor, 365),
        turnover(b, divisor),
        grossMarginReturn(b, divisor),
        averageStockOfLots(a, b),
        averageStockOfLimits(a, b),
        shrinkage(d, b),
        stockAccuracy(list, list, 0),
        reorderPoint(a, b, c, 0),
        targetStock(a, b, d, c),
        writeDown(a, b, c),
        orderProposal(a, b, b, 0, d),
        projectedStock(a, list, [b, c]),
      ]) {
        expectNoMinusZero(result);
      }
    }),
    { numRuns: 500 },
  );
});

test("no plan, ledger or bill ever holds −0", () => {
  fc.assert(
    fc.property(awkward, notNegative, lists(notNegative), lists(awkward), (a, b, list, moved) => {
      const costs = { orderCost: list, holdingCost: list, unitCost: list };
      const lots = optimalLots(netDemand(list, a), costs);
      const plan = { onHand: a, scheduledReceipts: [b], leadTime: 1, safetyStock: b };
      expectNoMinusZero(netDemand(list, a));
      expectNoMinusZero(lots);
      expectNoMinusZero(planCost(lots, list, a, costs));
      expectNoMinusZero(availableToPromise(a, list, [b, b]));
      expectNoMinusZero(
        materialRequirements(list, { ...plan, lotRule: "lotforlot", lotSize: undefined }),
      );
      for (const method of ["fifo", "lifo", "average"] as const) {
        expectNoMinusZero(
          stockLedger(
            moved,
            moved.map(() => b),
            method,
          ),
        );
        expectNoMinusZero(stockValue(list, list, -0, method));
        expectNoMinusZero(costOfGoodsSold(list, list, list[0], method));
      }
      expectNoMinusZero(explodeBill([{ parent: "A", component: "B", each: a }], "A", b));
      if (list.some((units) => units >= 0.1)) {
        expectNoMinusZero(forwardCoverage(Math.min(a, Math.max(...list)), list));
      }
    }),
    { numRuns: 500 },
  );
});
