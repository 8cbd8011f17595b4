import { plannedItem, type PlanSteps } from "../../engine/reorder-plan/planned-item";
import { runOutTime, type Receipt } from "../../engine/reorder-plan/run-out-time";
import { factsOf, membersOf, type ItemFacts } from "./facts";
import type { PlanRows } from "./rows";
import type { PlanSettings } from "./settings";

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
  const demand = facts.forecast.length > 0 ? facts.forecast : facts.averageDemand;
  return {
    facts,
    steps,
    runOut: runOutTime(facts.onHand - facts.reserved, demand, facts.receipts),
  };
}

/** The first receipt after the stock has run out; null where none comes too late. */
export function tooLate({ receipts }: ItemFacts, runOut: number): Receipt | null {
  return receipts.find(({ time }) => time > Math.max(runOut, 0)) ?? null;
}
