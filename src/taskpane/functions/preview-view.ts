import { html, nothing } from "lit/html.js";
import type { Told } from "../catalogue/ask-function";
import type { CatalogueFunction } from "../catalogue/catalogue";
import type { Pane } from "../pane/pane";
import { messageView } from "../pane/views";
import type { View } from "../pane/view";
import { resultKind } from "./result-kind";
import { shownResult } from "./shown-result";
import { functionsPart } from "./state";

/** As many as say what the rest will look like. */
const [mostRows, mostColumns] = [6, 8];

/** What the cell will show, or the sentence of what is wrong. */
export function previewView(pane: Pane, one: CatalogueFunction): View {
  const { preview } = functionsPart.of(pane);
  const texts = pane.texts.functions.preview;
  if (preview === null) return nothing;
  if (preview === "tooLarge") return html`<p class="quiet" id="preview">${texts.tooLarge}</p>`;
  const { cells } = preview;
  const [[first]] = cells;
  if (cells.length === 1 && cells[0].length === 1) {
    const sentence = sentenceOf(pane, one, first);
    return html`<div class="answer" id="preview">
      <p>${texts.gives} <strong>${shownAt(pane, one, cells, 0, 0)}</strong></p>
      ${sentence === "" ? nothing : messageView(pane, "error", sentence, "preview-problem")}
    </div>`;
  }
  return html`<div class="answer" id="preview">
    <p id="preview-size">${texts.spills(...sizeOf(pane, cells))}</p>
    ${tableView(pane, one, cells)} ${sentencesView(pane, one, cells)}
  </div>`;
}

function sizeOf({ formats }: Pane, cells: Told[][]) {
  return [formats.count(cells.length), formats.count(cells[0].length)] as const;
}

/** As the sheet shows it under the number format that it is meant for. */
function shownAt(
  pane: Pane,
  { name }: CatalogueFunction,
  cells: Told[][],
  row: number,
  column: number,
): string {
  const { entries } = functionsPart.of(pane);
  const kind = resultKind(name, { row, column, columns: cells[0].length, entries });
  return shownResult(pane, cells[row][column].value, kind);
}

function tableView(pane: Pane, one: CatalogueFunction, cells: Told[][]): View {
  const texts = pane.texts.functions.preview;
  const isCut = cells.length > mostRows || cells[0].length > mostColumns;
  return html`<div class="wide" role="group" aria-labelledby="preview-size" tabindex="0">
      <table>
        <tbody>
          ${cells.slice(0, mostRows).map(
            (row, at) =>
              html`<tr>
                ${row
                  .slice(0, mostColumns)
                  .map((_, column) => html`<td>${shownAt(pane, one, cells, at, column)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${isCut ? html`<p class="quiet">${texts.cut}</p>` : nothing}`;
}

/** The first error of several stands for them. */
function sentencesView(pane: Pane, one: CatalogueFunction, cells: Told[][]): View {
  const sentence = cells
    .flat()
    .map((told) => sentenceOf(pane, one, told))
    .find((each) => each !== "");
  return sentence === undefined ? nothing : messageView(pane, "error", sentence, "preview-problem");
}

/** Why it is an error: the function's own sentence, or what its documentation says of that error. */
function sentenceOf(pane: Pane, { errors }: CatalogueFunction, { value, sentence }: Told): string {
  if (sentence !== "" || typeof value !== "string" || !value.startsWith("#")) return sentence;
  const causes = errors.filter(({ error }) => error === value).map(({ cause }) => cause);
  return causes.length > 0 ? causes.join(" ") : pane.texts.functions.preview.unexplained;
}

/** The argument that an error's sentence begins with. */
export function blamedArgument(pane: Pane): string | null {
  const { preview, chosen } = functionsPart.of(pane);
  if (preview === null || preview === "tooLarge") return null;
  const sentences = preview.cells.flat().map(({ sentence }) => sentence);
  const sentence = sentences.find((each) => each !== "");
  return chosen?.arguments.find(({ name }) => sentence?.startsWith(`${name} `))?.name ?? null;
}
