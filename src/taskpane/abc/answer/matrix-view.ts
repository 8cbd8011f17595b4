import { html, nothing } from "lit/html.js";
import { abc } from "../state";
import type { MatrixCell } from "../../../engine/classification/matrix-summary";
import { capitals, classNames } from "../classes/class-names";
import { methods } from "../methods/methods";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import { changeTarget } from "./change-target";
import type { Result } from "../classes/result";

/** The nine cells of a matrix, each with its service target. */
export function matrixView(pane: Pane, result: Result): View {
  const { matrix, method } = result;
  const { second } = methods[method];
  if (matrix === null || second === undefined) return nothing;
  const words = pane.texts.look.matrix;
  const { heading, targets } = second.matrix(words);
  const cellOf = (first: string, second: string) =>
    matrix.find((cell) => cell.first === first && cell.second === second) as MatrixCell;
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
          ${second.letters.map((letter) => html`<th scope="col">${letter}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${capitals.map(
          (first) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${second.letters.map((letter) => cellView(pane, result, cellOf(first, letter)))}
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      problem === undefined
        ? nothing
        : html`<p class="message" id="target-problem">
            ${words.badTarget(problem, abc.of(pane).targetProblems[problem] ?? "")}
          </p>`
    }
    <p class="quiet" id="targets-what">${targets}</p>
  </div>`;
}

function cellView(pane: Pane, { settings }: Result, cell: MatrixCell): View {
  const { formats, texts } = pane;
  const words = texts.look.matrix;
  const name = cell.first + cell.second;
  const problem = abc.of(pane).targetProblems[name];
  return html`<td id="cell-${name}">
    <strong class="class-name">${name}</strong>
    <span class="block">${words.items(formats.count(cell.items))}</span>
    <span class="block quiet">${words.itemShare(formats.share(cell.itemShare))}</span>
    <span class="block">${formats.short(cell.value)}</span>
    <span class="block quiet">${words.valueShare(formats.share(cell.valueShare))}</span>
    <label class="target">
      <span class="quiet">${words.target}</span>
      <span class="visually-hidden">${name}</span>
      <span class="percent">
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
      </span>
    </label>
  </td>`;
}
