import { CompensatedSum } from "../../engine/compensated-sum";
import { orderBudgetSteps } from "../../engine/order-budget/order-budget";
import type { Proposals } from "../../engine/order-budget/packs";
import type { Progress } from "../../workbook/excel/types";
import { inSlices, throughSteps } from "../pane/in-slices";
import { planRow } from "./plan-row";
import type { PlanRows } from "./rows";
import type { PlanSettings } from "./settings";

/** A row that is planned anew takes some microseconds, at times some dozens. */
const rowsBetweenLooks = 32;

/** What the budget leaves out. */
export interface BudgetCut {
  /** Items of which less is ordered, or nothing. */
  items: number;
  /** Currency that all orders together would have cost. */
  asked: number;
}

/**
 * Cuts the orders to a budget, by the packs that bring most for their cost: changes `order`; null where
 * there is none, or all of them fit.
 */
export async function cutToBudget(
  rows: PlanRows,
  settings: PlanSettings,
  order: Float64Array,
  progress: Progress,
): Promise<BudgetCut | null> {
  const { budget } = settings;
  if (budget === null) return null;
  const ordered: number[] = [];
  order.forEach((units, row) => {
    if (units > 0) ordered.push(row);
  });
  const asked = new CompensatedSum();
  const proposals = emptyProposals(ordered.length);
  await inSlices(
    ordered.length,
    (k) => {
      const row = ordered[k];
      const unitCost = rows.numbers.unitCost[row];
      const { facts, steps } = planRow(rows, row, settings);
      proposals.quantities[k] = order[row];
      proposals.packs[k] = facts.orderMultiple;
      proposals.unitCosts[k] = unitCost;
      proposals.unitValues[k] = unitValue(unitCost, rows.numbers.salesPrice[row]);
      proposals.positions[k] = steps.position;
      proposals.averageDemand[k] = steps.protectionDemand;
      proposals.demandStDev[k] = steps.protectionDeviation;
      asked.add(order[row] * unitCost);
    },
    progress,
    rowsBetweenLooks,
  );
  const cut = await throughSteps(orderBudgetSteps(proposals, budget), progress);
  let items = 0;
  ordered.forEach((row, k) => {
    if (cut[k] < proposals.quantities[k]) items++;
    order[row] = cut[k];
  });
  return items === 0 ? null : { items, asked: asked.total };
}

function emptyProposals(count: number): Record<keyof Proposals, Float64Array> {
  return {
    quantities: new Float64Array(count),
    packs: new Float64Array(count),
    unitCosts: new Float64Array(count),
    unitValues: new Float64Array(count),
    positions: new Float64Array(count),
    averageDemand: new Float64Array(count),
    demandStDev: new Float64Array(count),
  };
}

/** What a unit brings that is sold: its margin, or what it costs where no price is known. */
function unitValue(cost: number, price: number): number {
  return Number.isNaN(price) ? cost : Math.max(0, price - cost);
}
