import { html, nothing } from "lit/html.js";
import { guard } from "lit/directives/guard.js";
import type { MatrixCell } from "../../../engine/classification/matrix-summary";
import { sumOf } from "../../../engine/compensated-sum";
import { heatLevel } from "../../charts/heat/heat-level";
import type { Pane } from "../../pane/pane";
import { button } from "../../pane/views";
import type { View } from "../../pane/view";
import { capitals, classNames } from "../classes/class-names";
import type { Result } from "../classes/result";
import { methods } from "../methods/methods";
import { itemName } from "../rows/item-name";
import { abc } from "../state";
import { bubblesView } from "./bubbles-view";
import { changeTarget } from "./change-target";
import { closeCell, foremostItems, openCell, openedCell, showCell } from "./opened-cell";
import { valueName } from "./value-name";

/** A pane is no place for more; the sheet has them all. */
const shownItems = 20;

/** The classes of two letters as a heat map by value, each with its service target. */
export function matrixTable(pane: Pane, result: Result): View {
  const { matrix, method } = result;
  const { second } = methods[method];
  if (matrix === null || second === undefined) return nothing;
  const words = pane.texts.look.matrix;
  const { means, total, shade } = pane.texts.charts.matrix;
  const { heading, targets } = second.matrix(words);
  const { letters } = second;
  const head = (letter: string) =>
    html`<span class="class-name">${letter}</span> <span class="means">${means[letter]}</span>`;
  const ofRow = (first: string) => matrix.filter((cell) => cell.first === first);
  const problem = classNames(method).find(
    (name) => abc.of(pane).targetProblems[name] !== undefined,
  );
  return html`<div role="group" aria-labelledby="matrix-heading">
    <h3 id="matrix-heading">${heading}</h3>
    <table class="matrix" id="matrix">
      <caption class="visually-hidden">
        ${words.caption}
      </caption>
      <thead>
        <tr>
          <td></td>
          ${letters.map((letter) => html`<th scope="col">${head(letter)}</th>`)}
          <th scope="col" class="sum">${total}</th>
        </tr>
      </thead>
      <tbody>
        ${capitals.map(
          (first) =>
            html`<tr>
                <th scope="row">${head(first)}</th>
                ${ofRow(first).map((cell) => cellView(pane, result, cell))}
                ${totalView(pane, ofRow(first))}
              </tr>
              <tr class="targets">
                <th scope="row">${words.target}<span class="visually-hidden"> ${first}</span></th>
                ${letters.map((letter) => targetView(pane, result, first + letter))}
                <td></td>
              </tr>`,
        )}
        <tr class="sum">
          <th scope="row">${total}</th>
          ${letters.map((letter) =>
            totalView(
              pane,
              matrix.filter((cell) => cell.second === letter),
            ),
          )}
          ${totalView(pane, matrix)}
        </tr>
      </tbody>
    </table>
    ${
      problem === undefined
        ? nothing
        : html`<p class="problem" id="target-problem">
            ${words.badTarget(problem, abc.of(pane).targetProblems[problem] ?? "")}
          </p>`
    }
    ${openedView(pane, result)}
    <p class="quiet">${shade}</p>
    <p class="quiet" id="targets-what">${targets}</p>
    ${bubblesView(pane, result)}
  </div>`;
}

function cellView(pane: Pane, result: Result, cell: MatrixCell): View {
  const { formats, texts } = pane;
  const words = pane.texts.charts.matrix;
  const name = cell.first + cell.second;
  const count = formats.count(cell.items);
  const share = formats.share(cell.valueShare);
  const isOpen = openedCell(pane) === name;
  return html`<td id="cell-${name}" class="heat heat-${heatLevel(cell.valueShare)}">
    <button
      type="button"
      id="open-${name}"
      class="cell"
      aria-expanded=${isOpen ? "true" : "false"}
      aria-label=${words.open(name, count, share)}
      @click=${() => (isOpen ? closeCell(pane) : openCell(pane, result, name))}
    >
      <strong class="class-name">${name}</strong>
      <span class="share">${share}</span>
      <span class="items">${texts.look.matrix.items(count)}</span>
    </button>
  </td>`;
}

function totalView({ formats, texts }: Pane, cells: MatrixCell[]): View {
  const items = sumOf(cells.map((cell) => cell.items));
  const share = sumOf(cells.map(({ valueShare }) => valueShare));
  return html`<td class="sum">
    <span class="share">${formats.share(share)}</span>
    <span class="items">${texts.look.matrix.items(formats.count(items))}</span>
  </td>`;
}

function targetView(pane: Pane, { settings }: Result, name: string): View {
  const { formats, texts } = pane;
  const words = texts.look.matrix;
  const problem = abc.of(pane).targetProblems[name];
  return html`<td>
    <label class="target">
      <span class="visually-hidden">${words.target} ${name}</span>
      <input
        type="text"
        inputmode="decimal"
        autocomplete="off"
        id="target-${name}"
        aria-invalid=${problem === undefined ? nothing : "true"}
        aria-describedby=${problem === undefined ? "targets-what" : "target-problem"}
        .value=${problem ?? formats.lineEntry(settings.targets[name])}
        @change=${(event: Event) =>
          changeTarget(pane, name, (event.target as HTMLInputElement).value)}
      />
      ${texts.choose.percent}
    </label>
  </td>`;
}

/** The first items of the cell that was pressed. */
function openedView(pane: Pane, result: Result): View {
  const { formats } = pane;
  const words = pane.texts.charts.matrix;
  const name = openedCell(pane);
  const cell = result.matrix?.find(({ first, second }) => first + second === name);
  if (name === null || cell === undefined) return nothing;
  const count = formats.count(cell.items);
  return html`<div
    class="cell-items"
    id="cell-items"
    role="group"
    aria-labelledby="cell-items-title"
  >
    <p id="cell-items-title" class="place">
      ${words.itemsOf(name, count, formats.share(cell.valueShare))}
    </p>
    ${
      cell.items === 0
        ? html`<p>${words.none(name)}</p>`
        : html`${guard([result, name], () => itemsView(pane, result, name))}
          ${
            cell.items > shownItems
              ? html`<p class="quiet">${words.first(formats.count(shownItems), count)}</p>`
              : nothing
          }
          ${button(pane, {
            id: "show-cell",
            text: words.show,
            press: () => showCell(pane, result, name),
          })}`
    }
    ${button(pane, { id: "close-cell", text: words.close, press: () => closeCell(pane) })}
  </div>`;
}

function itemsView(pane: Pane, result: Result, name: string): View {
  const { texts, formats } = pane;
  const { checked } = abc.of(pane);
  if (checked === null) return nothing;
  const { values } = result.items;
  const shown = foremostItems(result, name, shownItems);
  const amount = formats.amounts(shown.map((item) => values[item]));
  return html`<table class="changes">
    <thead>
      <tr>
        <th scope="col">${pane.texts.charts.matrix.item}</th>
        <th scope="col" class="number">${valueName(pane)}</th>
      </tr>
    </thead>
    <tbody>
      ${shown.map(
        (item) =>
          html`<tr>
            <td>${itemName(texts, checked.rows, result.items, item)}</td>
            <td class="number">${amount(values[item])}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
