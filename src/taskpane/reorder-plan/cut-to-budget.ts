import { CompensatedSum } from "../../engine/compensated-sum";
import { orderBudgetSteps } from "../../engine/order-budget/order-budget";
import type { Progress } from "../../workbook/excel/types";
import { throughSteps } from "../pane/in-slices";
import { isOverridden } from "./orders";
import { planRow } from "./plan-row";
import type { PlanRows } from "./rows";
import type { PlanSettings } from "./settings";
import type { Orders } from "./suppliers";

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
  const planned = ordered.map((row) => planRow(rows, row, settings));
  const quantities = ordered.map((row) => order[row]);
  const asked = new CompensatedSum();
  asked.add(decided.total);
  ordered.forEach((row, k) => asked.add(quantities[k] * unitCost[row]));
  const cut = await throughSteps(
    orderBudgetSteps(
      {
        quantities,
        packs: planned.map(({ facts }) => facts.orderMultiple),
        unitCosts: ordered.map((row) => unitCost[row]),
        unitValues: ordered.map((row) => unitValue(unitCost[row], salesPrice[row])),
        positions: planned.map(({ steps }) => steps.position),
        averageDemand: planned.map(({ steps }) => steps.protectionDemand),
        demandStDev: planned.map(({ steps }) => steps.protectionDeviation),
      },
      Math.max(0, budget - decided.total),
    ),
    progress,
  );
  let items = 0;
  ordered.forEach((row, k) => {
    if (cut[k] < quantities[k]) items++;
    order[row] = cut[k];
  });
  return items === 0 ? null : { items, asked: asked.total };
}

/** What a unit brings that is sold: its margin, or what it costs where no price is known. */
function unitValue(cost: number, price: number): number {
  return Number.isNaN(price) ? cost : Math.max(0, price - cost);
}
