import { html, nothing } from "lit/html.js";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import { addressesOf } from "../find/blocks-of";
import type { Reason } from "./choices";
import type { CellPlan } from "./plan-cell";

const mostPlaces = 8;

/** Why some stay, with their cells. */
export function reasonsView(pane: Pane, plans: readonly CellPlan[]): View {
  const words = pane.texts.share.convert;
  const byReason = new Map<Reason, CellPlan[]>();
  for (const plan of plans) {
    if (plan.reason === null) continue;
    const known = byReason.get(plan.reason);
    if (known === undefined) byReason.set(plan.reason, [plan]);
    else known.push(plan);
  }
  if (byReason.size === 0) return nothing;
  return html`<h3>${words.why}</h3>
    <ul id="share-stay">
      ${[...byReason].map(
        ([reason, own]) =>
          html`<li>
            ${words.reasons[reason](pane.formats.count(own.length))}
            <span class="quiet">${placesOf(own)}</span>
          </li>`,
      )}
    </ul>`;
}

function placesOf(plans: readonly CellPlan[]): string {
  const sheets = [...new Set(plans.map(({ sheet }) => sheet))];
  return sheets
    .map((sheet) => {
      const cells = plans.filter((plan) => plan.sheet === sheet).map(({ cell }) => cell);
      return `${sheet.sheetName}: ${addressesOf(cells, mostPlaces)}`;
    })
    .join("; ");
}
