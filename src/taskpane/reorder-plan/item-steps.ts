import { html, nothing } from "lit/html.js";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import { settled } from "./explain-steps";
import type { Planned } from "./plan-list";
import { planRow } from "./plan-row";
import { daysIn } from "./time-unit";

interface Step {
  name: string;
  units: number;
  /** Before the number: what it does to the ones above. */
  sign?: "+" | "−" | "=";
  note?: string;
}

/** The way from need to order, one line a step, each a figure of a function. */
export function itemSteps(pane: Pane, result: Planned, row: number): View {
  const { formats, texts } = pane;
  const words = texts.reorderPlan.item;
  const steps = stepsOf(pane, result, row);
  const shown = (units: number) => formats.number(units);
  return html`<table class="ledger" id="reorder-steps">
    <caption>
      ${words.steps}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.step}</th>
        <th scope="col" class="number">${words.units}</th>
      </tr>
    </thead>
    <tbody>
      ${steps.map(
        ({ name, units, sign, note }) =>
          html`<tr class=${sign === "=" ? "sum" : nothing}>
            <th scope="row">
              ${name}
              ${note === undefined ? nothing : html`<span class="quiet block">${note}</span>`}
            </th>
            <td>${sign === undefined || sign === "=" ? "" : `${sign} `}${shown(units)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function stepsOf({ texts, formats }: Pane, result: Planned, row: number): Step[] {
  const words = texts.reorderPlan.item;
  const { list } = texts.reorderPlan;
  const { facts, steps } = planRow(result.rows, row, result.settings);
  const { period } = result.rows.columns;
  const days = (periods: number) => words.days(formats.count(Math.round(periods * daysIn[period])));
  const isEconomic = (facts.orderCost ?? 0) > 0 && (facts.holdingCost ?? 0) > 0;
  const limit = (name: string, units: number): Step[] => (units > 0 ? [{ name, units }] : []);
  return [
    { name: words.average(list.units[period]), units: facts.averageDemand },
    {
      name: words.deviation,
      units: facts.demandStDev,
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
      note: facts.serviceKind === "cycle" ? "SAFETYSTOCK.CYCLE" : "SAFETYSTOCK.FILL",
    },
    { name: words.reorderPoint, units: steps.reorderPoint, sign: "=", note: "REORDERPOINT" },
    { name: words.onHand, units: facts.onHand },
    { name: words.onOrder, units: facts.onOrder, sign: "+" },
    { name: words.reserved, units: facts.reserved, sign: "−" },
    { name: words.position, units: steps.position, sign: "=" },
    { name: words.need, units: steps.need },
    {
      name: isEconomic ? words.lot.economic : words.lot.review,
      units: steps.lot,
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
    ...settled(texts.reorderPlan, result, row).map(([name, units]): Step => ({
      name,
      units,
      sign: "=",
    })),
  ];
}
