import { readFileSync } from "fs";
import { join } from "path";
import { breakEvenTerm } from "../../src/engine/capital/break-even-term";
import { capitalCost } from "../../src/engine/capital/capital-cost";
import { holdingCost } from "../../src/engine/capital/holding-cost";
import { daysSalesOfInventory } from "../../src/engine/flow/days-sales-of-inventory";
import { grossMarginReturn } from "../../src/engine/flow/gross-margin-return";
import { averageStockOfLots } from "../../src/engine/flow/lot-stock";
import { averageStockOfLimits } from "../../src/engine/flow/middle-stock";
import { shrinkage } from "../../src/engine/flow/shrinkage";
import { serviceRate } from "../../src/engine/service/service-rate";
import { writeDown } from "../../src/engine/valuation/write-down";
import { expectClose } from "../expect-close";

const formulas: Record<string, (...numbers: number[]) => number> = {
  "AVERAGESTOCK.LOT": averageStockOfLots,
  "AVERAGESTOCK.MINMAX": averageStockOfLimits,
  DSI: daysSalesOfInventory,
  GMROI: grossMarginReturn,
  SHRINKAGE: shrinkage,
  "WORKCAPITAL.BREAKEVEN": breakEvenTerm,
  CAPITALCOST: capitalCost,
  HOLDINGCOST: holdingCost,
  WRITEDOWN: writeDown,
  SERVICERATE: serviceRate,
};
const cases: Record<string, number[][]> = JSON.parse(
  readFileSync(join(__dirname, "../fixtures/stock-figures.json"), "utf8"),
);

describe("figures of stock, capital and service agree with 50-digit decimals", () => {
  for (const [name, formula] of Object.entries(formulas)) {
    test(`${name}, ${cases[name].length} cases`, () => {
      for (const row of cases[name]) {
        expectClose(formula(...row.slice(0, -1)), row[row.length - 1], 1e-14);
      }
    });
  }
});
