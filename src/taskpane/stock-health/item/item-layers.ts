import { html, nothing } from "lit/html.js";
import { ageGroup } from "../../../engine/flow/stock-age";
import { batchesOnHand } from "../../../engine/stock-health/batches-on-hand";
import type { AgeLayer } from "../../../engine/stock-health/age-layers";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import type { JudgedRow } from "../work/judge-row";
import type { Judged } from "../work/judged";

/** More lines than this nobody reads in a pane. */
const mostLines = 20;

/** The batches that are there, the first to expire on top. */
export function batchesView(pane: Pane, { facts }: JudgedRow): View {
  const { formats, texts } = pane;
  const words = texts.stockHealth.item;
  const there = batchesOnHand(Math.max(0, facts.onHand), facts.batches);
  const lines = facts.batches
    .map((batch, k) => ({ ...batch, units: there[k] }))
    .filter(({ units }) => units > 0)
    .sort((one, other) => (one.lastDay ?? Infinity) - (other.lastDay ?? Infinity));
  if (lines.length === 0) return nothing;
  return html`<table class="ledger" id="health-item-batches">
      <caption>
        ${words.batches}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.batch}</th>
          <th scope="col" class="number">${words.lastDay}</th>
          <th scope="col" class="number">${words.units}</th>
        </tr>
      </thead>
      <tbody>
        ${lines.slice(0, mostLines).map(
          ({ name, lastDay, daysLeft, units }) =>
            html`<tr>
              <th scope="row">
                ${name || words.unnamed}
                ${(daysLeft ?? 1) <= 0 ? html`<span class="quiet block">${words.expired}</span>` : nothing}
              </th>
              <td>${lastDay === null ? words.never : formats.day(lastDay)}</td>
              <td>${formats.number(units)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${moreView(pane, lines.length)}`;
}

/** The stock by the receipts that cover it, the newest on top. */
export function layersView(pane: Pane, { settings }: Judged, { layers }: JudgedRow): View {
  if (layers === null || layers.length === 0) return nothing;
  const { formats, texts } = pane;
  const words = texts.stockHealth.item;
  const shown = layers.slice(0, mostLines);
  const cost = formats.amounts(shown.map(({ unitCost }) => unitCost));
  return html`<table class="ledger" id="health-item-layers">
      <caption>
        ${words.layers}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.age}</th>
          <th scope="col" class="number">${words.units}</th>
          <th scope="col" class="number">${words.unitCost}</th>
          <th scope="col" class="number">${words.reserve}</th>
        </tr>
      </thead>
      <tbody>
        ${shown.map(
          (layer) =>
            html`<tr>
              <th scope="row">
                ${
                  layer.age === null
                    ? texts.stockHealth.ages.unknown
                    : words.days(formats.count(layer.age))
                }
              </th>
              <td>${formats.number(layer.units)}</td>
              <td>${cost(layer.unitCost)}</td>
              <td>${formats.line(reserveOf(layer, settings))}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="quiet">STOCKAGE</p>
    ${moreView(pane, layers.length)}`;
}

function reserveOf({ age }: AgeLayer, { ageLimits, reserves }: Judged["settings"]): number {
  return reserves[age === null ? ageLimits.length + 1 : ageGroup(age, ageLimits)];
}

function moreView({ texts, formats }: Pane, lines: number): View {
  if (lines <= mostLines) return nothing;
  const { more } = texts.stockHealth.item;
  return html`<p class="quiet">${more(formats.count(lines - mostLines))}</p>`;
}
