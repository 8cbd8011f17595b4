import { html, nothing } from "lit/html.js";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import type { Planned } from "../plan/plan-list";
import { stepsOf } from "./steps";

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
