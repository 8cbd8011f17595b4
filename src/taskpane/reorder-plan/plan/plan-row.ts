import { plannedItem, type PlanSteps } from "../../../engine/reorder-plan/planned-item";
import { runOutTime, type Receipt } from "../../../engine/reorder-plan/run-out-time";
import { factsOf, membersOf, type ItemFacts } from "../rows/facts";
import type { PlanRows } from "../rows/rows";
import type { PlanSettings } from "../settings/settings";

export interface PlannedRow {
  facts: ItemFacts;
  steps: PlanSteps;
  /** Periods from today. */
  runOut: number;
}

/** The way from the cells of one item to its order. */
export function planRow(rows: PlanRows, row: number, settings: PlanSettings): PlannedRow {
  const facts = factsOf(rows, membersOf(rows, row, settings), settings);
  const steps = plannedItem(facts);
  const runOut = runOutTime(freeStock(facts), demandToCome(facts), facts.receipts);
  return { facts, steps, runOut };
}

/** What is not promised to anybody, units. */
export function freeStock({ onHand, reserved }: ItemFacts): number {
  return onHand - reserved;
}

/** Period by period as it is expected, or on an average. */
export function demandToCome({ forecast, averageDemand }: ItemFacts): number | readonly number[] {
  return forecast.length > 0 ? forecast : averageDemand;
}

/** The first receipt after the stock has run out; null where none comes too late. */
export function tooLate({ receipts }: ItemFacts, runOut: number): Receipt | null {
  return receipts.find(({ time }) => time > Math.max(runOut, 0)) ?? null;
}
