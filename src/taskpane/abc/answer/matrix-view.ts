import { html, nothing } from "lit/html.js";
import { abc } from "../state";
import type { MatrixCell } from "../../../engine/classification/matrix-summary";
import { matrixLetters } from "../classes/run-settings";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import { changeTarget } from "./change-target";
import type { Result } from "../classes/result";

/** The nine cells of a matrix, each with its service target. */
export function matrixView(pane: Pane, result: Result): View {
  const { matrix, method } = result;
  const letters = matrixLetters(method);
  if (matrix === null || letters === null) return nothing;
  const words = pane.texts.look.matrix;
  const cellOf = (first: string, second: string) =>
    matrix.find((cell) => cell.first === first && cell.second === second) as MatrixCell;
  const problem = letters.first
    .flatMap((first) => letters.second.map((second) => first + second))
    .find((name) => abc.of(pane).targetProblems[name] !== undefined);
  return html`<div role="group" aria-labelledby="matrix-heading">
    <h3 id="matrix-heading">
      ${words.headings[method === "twoStage" ? "twoStage" : "steadiness"]}
    </h3>
    <table class="matrix" id="matrix">
      <caption class="visually-hidden">
        ${words.caption}
      </caption>
      <thead>
        <tr>
          <td></td>
          ${letters.second.map((second) => html`<th scope="col">${second}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${letters.first.map(
          (first) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${letters.second.map((second) => cellView(pane, result, cellOf(first, second)))}
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
    <p class="quiet" id="targets-what">
      ${words.targetsWhat[method === "twoStage" ? "twoStage" : "steadiness"]}
    </p>
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
