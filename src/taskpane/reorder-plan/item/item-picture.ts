import { demandAhead } from "../../../engine/reorder-plan/demand-ahead";
import { lastOrderTime } from "../../../engine/reorder-plan/last-order-time";
import { stockPath } from "../../../engine/reorder-plan/stock-path";
import type { Figure } from "../../charts/pictures/figure";
import { plannedStock } from "../../charts/pictures/planned-stock";
import type { Pane } from "../../pane/pane";
import { historyOf, membersOf, type ItemFacts } from "../rows/facts";
import { orderOf } from "../plan/orders";
import type { Planned } from "../plan/plan-list";
import { demandToCome, freeStock, planRow } from "../plan/plan-row";
import { daysIn } from "../../list/time-unit";

/** As far ahead as a planner looks where nothing else is said, and as far as a picture shows. */
const [usualPeriods, mostPeriods] = [6, 400];

/** The stock of an item from today on, as the plan has it. */
export function itemPicture({ texts, formats }: Pane, result: Planned, row: number): Figure {
  const { rows, settings } = result;
  const { facts, steps, runOut } = planRow(rows, row, settings);
  const periods = settings.horizon ?? usualHorizon(facts);
  const demand = demandAhead(demandToCome(facts), periods);
  const { receipts } = facts;
  const free = freeStock(facts);
  const order = orderOf(result, row);
  const { period } = rows.columns;
  const history = historyOf(rows, membersOf(rows, row, settings));
  return plannedStock(
    {
      ...{ today: settings.today, daysInPeriod: daysIn[period], periods, order, receipts, runOut },
      period: texts.demand.units[period],
      expected: demand,
      // What lies ahead keeps half of the picture.
      history: history.slice(-periods),
      stock: stockPath(free, demand, receipts),
      ordered: stockPath(free, demand, [...receipts, { time: facts.leadTime, quantity: order }]),
      leadTime: facts.leadTime,
      safetyStock: steps.safetyStock,
      reorderPoint: steps.reorderPoint,
      lastOrder: lastOrderTime(runOut, facts.leadTime),
    },
    { texts: texts.charts, formats },
  );
}

/** The whole forecast; without one at least until what is ordered at the next review arrives. */
function usualHorizon({ forecast, leadTime, reviewTime }: ItemFacts): number {
  const periods =
    forecast.length > 0
      ? forecast.length
      : Math.max(usualPeriods, Math.ceil(leadTime + reviewTime) + 1);
  return Math.min(periods, mostPeriods);
}
