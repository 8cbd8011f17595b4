import { CompensatedSum } from "../../../engine/compensated-sum";
import { orderBudgetSteps } from "../../../engine/order-budget/order-budget";
import type { Proposals } from "../../../engine/order-budget/packs";
import type { Progress } from "../../../workbook/excel/types";
import { inSlices, throughSteps } from "../../pane/in-slices";
import { isOverridden } from "./orders";
import { planRow } from "./plan-row";
import type { PlanRows } from "../rows/rows";
import type { PlanSettings } from "../settings/settings";
import type { Orders } from "./suppliers";

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
  { order, override }: Orders,
  progress: Progress,
): Promise<BudgetCut | null> {
  const { budget } = settings;
  if (budget === null) return null;
  const { unitCost, salesPrice } = rows.numbers;
  const ordered: number[] = [];
  /** What the user has decided on is paid first. */
  const decided = new CompensatedSum();
  order.forEach((units, row) => {
    if (!(units > 0)) return;
    if (isOverridden({ override }, row)) decided.add(units * unitCost[row]);
    else ordered.push(row);
  });
  const asked = new CompensatedSum();
  asked.add(decided.total);
  const proposals = emptyProposals(ordered.length);
  await inSlices(
    ordered.length,
    (k) => {
      const row = ordered[k];
      const { facts, steps } = planRow(rows, row, settings);
      proposals.quantities[k] = order[row];
      proposals.packs[k] = facts.orderMultiple;
      proposals.unitCosts[k] = unitCost[row];
      proposals.unitValues[k] = unitValue(unitCost[row], salesPrice[row]);
      proposals.positions[k] = steps.position;
      proposals.averageDemand[k] = steps.protectionDemand;
      proposals.demandStDev[k] = steps.protectionDeviation;
      asked.add(order[row] * unitCost[row]);
    },
    progress,
    rowsBetweenLooks,
  );
  const cut = await throughSteps(
    orderBudgetSteps(proposals, Math.max(0, budget - decided.total)),
    progress,
  );
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
