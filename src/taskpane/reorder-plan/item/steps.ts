import type { Pane } from "../../pane/pane";
import { isOverridden, orderOf } from "../plan/orders";
import type { Planned } from "../plan/plan-list";
import { planRow } from "../plan/plan-row";
import { daysIn } from "../../list/time-unit";

export interface Step {
  name: string;
  units: number;
  /** Before the number: what it does to the ones above. */
  sign?: "+" | "−" | "=";
  note?: string;
  /** The others tell the way without it. */
  isDetail?: true;
}

/** The way from an item's need to its order, each step a figure of a function. */
export function stepsOf({ texts, formats }: Pane, result: Planned, row: number): Step[] {
  const words = texts.reorderPlan.item;
  const { facts, steps } = planRow(result.rows, row, result.settings);
  const { period } = result.rows.columns;
  const days = (periods: number) => words.days(formats.count(Math.round(periods * daysIn[period])));
  const isEconomic = (facts.orderCost ?? 0) > 0 && (facts.holdingCost ?? 0) > 0;
  const limit = (name: string, units: number): Step[] => (units > 0 ? [{ name, units }] : []);
  return [
    { name: words.average(texts.demand.units[period]), units: facts.averageDemand, isDetail: true },
    {
      name: words.deviation,
      units: facts.demandStDev,
      isDetail: true,
      note: facts.deviationIsAssumed ? words.assumed : undefined,
    },
    {
      name: words.protection(days(facts.leadTime), days(facts.reviewTime)),
      units: steps.protectionDemand,
    },
    {
      name: words.safetyStock(formats.line(facts.service)),
      units: steps.safetyStock,
      sign: "+",
      note:
        facts.isNotStocked === true
          ? words.notStocked
          : facts.serviceKind === "cycle"
            ? "SAFETYSTOCK.CYCLE"
            : "SAFETYSTOCK.FILL",
    },
    { name: words.reorderPoint, units: steps.reorderPoint, sign: "=", note: "REORDERPOINT" },
    { name: words.onHand, units: facts.onHand, isDetail: true },
    { name: words.onOrder, units: facts.onOrder, sign: "+", isDetail: true },
    { name: words.reserved, units: facts.reserved, sign: "−", isDetail: true },
    { name: words.position, units: steps.position, sign: "=" },
    { name: words.need, units: steps.need },
    {
      name: isEconomic ? words.lot.economic : words.lot.review,
      units: steps.lot,
      isDetail: true,
      note: isEconomic ? "EOQ" : undefined,
    },
    ...limit(words.minimumOrder, facts.minimumOrder),
    ...limit(words.pack, facts.orderMultiple > 1 ? facts.orderMultiple : 0),
    ...limit(words.maximumOrder, facts.maximumOrder),
    {
      name: words.order,
      units: steps.proposal,
      sign: "=",
      note: facts.orderMultiple === 1 ? `ORDERPROPOSAL, ${words.whole}` : "ORDERPROPOSAL",
    },
    ...settledSteps(texts.reorderPlan, result, row),
  ];
}

/** What somebody, the supplier's limits or the budget have made of the proposal. */
function settledSteps(
  { own, item }: Pane["texts"]["reorderPlan"],
  result: Planned,
  row: number,
): Step[] {
  const [units, proposed] = [orderOf(result, row), result.proposal[row]];
  if (isOverridden(result, row)) return [{ name: own.step, units, sign: "=" }];
  if (units === proposed) return [];
  return [{ name: units < proposed ? item.cut : item.raised, units, sign: "=" }];
}
