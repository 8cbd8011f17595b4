import { plannedItem, type PlanSteps } from "../../engine/reorder-plan/planned-item";
import { runOutTime } from "../../engine/reorder-plan/run-out-time";
import { factsOf, type ItemFacts } from "./facts";
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
  const members = settings.sameItems === "together" ? (rows.shared.get(row) ?? [row]) : [row];
  const facts = factsOf(rows, members, settings);
  const steps = plannedItem(facts);
  const demand = facts.forecast.length > 0 ? facts.forecast : facts.averageDemand;
  // What is on order without a date is taken to come in time, as the stock position takes it.
  const receipts = facts.onOrder > 0 ? [{ time: 0, quantity: facts.onOrder }] : [];
  return { facts, steps, runOut: runOutTime(facts.onHand - facts.reserved, demand, receipts) };
}
