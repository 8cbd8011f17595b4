import { html, nothing } from "lit/html.js";
import { itemName, selectItems } from "../list/role-cell";
import type { Pane } from "../pane/pane";
import { say } from "../pane/pane";
import { button, section } from "../pane/views";
import type { View } from "../pane/view";
import { reasonAt, type Advised } from "./advise";
import { capitalIn } from "./items";
import { zeroStockPart } from "./state";

const shownFirst = 20;

/** The items that suit zero stock, and what makes each of them one. */
export function candidatesView(pane: Pane): View {
  const { result, showsAll } = zeroStockPart.of(pane);
  if (result === null || result.ledger.taken === 0) return nothing;
  const words = pane.texts.zeroStock.candidates;
  const { foremost, items, counts } = result;
  const shown = showsAll ? foremost : foremost.slice(0, shownFirst);
  const hasStock = items.cells.onHand !== undefined;
  if (foremost.length === 0) {
    return section("zero-candidates", words.heading, html`<p id="zero-none">${words.none}</p>`);
  }
  return section(
    "zero-candidates",
    words.heading,
    html`<p>${hasStock ? words.byCapital : words.byUnitValue}</p>
      <table class="candidates" id="zero-candidates" aria-labelledby="zero-candidates-heading">
        <thead>
          <tr>
            <th scope="col">${words.item}</th>
            <th scope="col" class="number">${words.unitValue}</th>
            ${hasStock ? html`<th scope="col" class="number">${words.capital}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${candidateViews(pane, result, shown)}
        </tbody>
      </table>
      ${shown.length < foremost.length ? moreView(pane, result) : nothing}
      ${
        showsAll && foremost.length < counts.zero
          ? html`<p class="quiet" id="zero-capped">
              ${words.capped(pane.formats.count(foremost.length), pane.formats.count(counts.zero))}
            </p>`
          : nothing
      }`,
  );
}

function candidateViews(pane: Pane, result: Advised, shown: number[]): View[] {
  const { items } = result;
  const { formats, texts } = pane;
  const { reasons } = texts.zeroStock.result;
  const unitValue = formats.amounts(shown.map((row) => items.unitValue[row]));
  const capital = formats.amounts(shown.map((row) => capitalIn(items, row)));
  const view = (row: number, place: number) =>
    html`<tr>
      <th scope="row">
        ${button(pane, {
          id: `zero-candidate-${place}`,
          text: itemName(pane, items, row),
          kind: "link",
          press: () =>
            selectItems(
              pane,
              items,
              [row],
              "zero-stock-result",
              () => zeroStockPart.of(pane).result?.items,
            ),
        })}
        <span class="quiet block">${reasons[reasonAt(result, row)]}</span>
      </th>
      <td class="number">${unitValue(items.unitValue[row])}</td>
      ${
        items.cells.onHand === undefined
          ? nothing
          : html`<td class="number">${capital(capitalIn(items, row))}</td>`
      }
    </tr>`;
  return shown.map(view);
}

/** The button goes with the press, so the keyboard moves on to the first item it has brought. */
function moreView(pane: Pane, { foremost, counts }: Advised): View {
  const words = pane.texts.zeroStock.candidates;
  const count = pane.formats.count(foremost.length);
  return button(pane, {
    id: "zero-more",
    text: foremost.length < counts.zero ? words.most(count) : words.more(count),
    press: () => {
      zeroStockPart.change(pane, { showsAll: true });
      say(pane, words.expanded(count));
      pane.focus(`zero-candidate-${shownFirst}`);
    },
  });
}
