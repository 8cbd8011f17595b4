import { html, nothing } from "lit/html.js";
import type { Pane } from "../../pane/pane";
import { radiosView } from "../../pane/radios-view";
import type { View } from "../../pane/view";
import { button } from "../../pane/views";
import { sharePart } from "../state";
import { choose } from "./choose";
import { readers, ways, type Way } from "./choices";
import { convert } from "./convert";
import type { CellPlan } from "./plan-cell";
import { reasonsView } from "./reasons-view";

/** Function by function how its formulas can go on, and the press that has them do so. */
export function convertView(pane: Pane): View {
  const { plans, choices } = sharePart.of(pane);
  if (plans.length === 0) return nothing;
  const words = pane.texts.share.convert;
  const ready = plans.filter(({ way }) => way !== "stay").length;
  return html`<section aria-labelledby="share-convert-heading">
    <h2 id="share-convert-heading">${words.heading}</h2>
    ${radiosView(pane, {
      ...{ name: "share-readers", legend: words.readers.legend, ways: readers },
      ...{ words: words.readers.names, chosen: choices.readers },
      choose: (readers) => choose(pane, { readers }),
    })}
    <label class="tick">
      <input
        type="checkbox"
        id="share-guarded"
        .checked=${choices.isGuarded}
        @change=${({ target }: Event) =>
          choose(pane, { isGuarded: target instanceof HTMLInputElement && target.checked })}
      />
      ${words.guarded}
    </label>
    ${
      ready === 0
        ? html`<p id="share-nothing-ready">${words.noneReady}</p>`
        : html`<p>
            ${button(pane, {
              id: "share-convert",
              text: words.convertAll(pane.formats.count(ready)),
              kind: "primary",
              press: () => convert(pane, null),
            })}
          </p>`
    }
    ${tableView(pane, plans)} ${reasonsView(pane, plans)}
  </section>`;
}

function tableView(pane: Pane, plans: readonly CellPlan[]): View {
  const words = pane.texts.share.convert;
  const names = [...new Set(plans.map(({ cell }) => cell.functions[0]))].sort();
  return html`<div class="scroll">
    <table id="share-functions">
      <thead>
        <tr>
          <th scope="col">${words.columns.function}</th>
          ${ways.map((way) => html`<th scope="col" class="number">${words.columns[way]}</th>`)}
          <th scope="col">${words.columns.press}</th>
        </tr>
      </thead>
      <tbody>
        ${names.map((name) => rowView(pane, name, plans))}
      </tbody>
    </table>
  </div>`;
}

function rowView(pane: Pane, name: string, plans: readonly CellPlan[]): View {
  const words = pane.texts.share.convert;
  const own = plans.filter(({ cell }) => cell.functions[0] === name);
  const count = (way: Way) => own.filter((plan) => plan.way === way).length;
  return html`<tr>
    <th scope="row">${name}</th>
    ${ways.map((way) => html`<td class="number">${pane.formats.whole(count(way))}</td>`)}
    <td>
      ${
        count("stay") === own.length
          ? nothing
          : button(pane, {
              id: `share-convert-${name}`,
              text: words.convert,
              name: words.convertNamed(name),
              kind: "link",
              press: () => convert(pane, name),
            })
      }
    </td>
  </tr>`;
}
