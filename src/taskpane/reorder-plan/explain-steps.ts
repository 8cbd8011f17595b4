import type { Pane } from "../pane/pane";
import { isOverridden, orderOf } from "./orders";
import type { Planned } from "./plan-list";
import { planRow } from "./plan-row";
import { daysIn } from "./time-unit";

/** The way from an item's facts to its order, each step by name and as it is shown. */
export function explainSteps(
  { texts, formats }: Pane,
  result: Planned,
  row: number,
): [string, string][] {
  const words = texts.reorderPlan.item;
  const { facts, steps } = planRow(result.rows, row, result.settings);
  const { period } = result.rows.columns;
  const days = (periods: number) => words.days(formats.count(Math.round(periods * daysIn[period])));
  const limits: [string, number][] = [
    [words.minimumOrder, facts.minimumOrder],
    [words.pack, facts.orderMultiple > 1 ? facts.orderMultiple : 0],
    [words.maximumOrder, facts.maximumOrder],
  ];
  const protection = words.protection(days(facts.leadTime), days(facts.reviewTime));
  const all: [string, number][] = [
    [protection, steps.protectionDemand],
    [words.safetyStock(formats.line(facts.service)), steps.safetyStock],
    [words.reorderPoint, steps.reorderPoint],
    [words.position, steps.position],
    [words.need, steps.need],
    ...limits.filter(([, units]) => units > 0),
    [words.order, steps.proposal],
    ...settled(texts.reorderPlan, result, row),
  ];
  return all.map(([name, units]) => [name, formats.number(units)]);
}

/** What somebody, the supplier's limits or the budget have made of the proposal. */
export function settled(
  { own, item }: Pane["texts"]["reorderPlan"],
  result: Planned,
  row: number,
): [string, number][] {
  const [order, proposed] = [orderOf(result, row), result.proposal[row]];
  if (isOverridden(result, row)) return [[own.step, order]];
  if (order === proposed) return [];
  return [[order < proposed ? item.cut : item.raised, order]];
}
