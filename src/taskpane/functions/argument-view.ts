import { html, nothing } from "lit/html.js";
import { live } from "lit/directives/live.js";
import { Refusal } from "../../workbook/excel/types";
import type { CatalogueArgument } from "../catalogue/catalogue";
import { wordsFor } from "../catalogue/words-for";
import type { Pane } from "../pane/pane";
import { messageView } from "../pane/views";
import type { View } from "../pane/view";
import { finishEntry, typeEntry } from "./choose-function";
import { fieldId } from "./follow-sheet";
import { blamedArgument } from "./preview-view";
import type { Problem } from "./read-entry";
import { functionsPart } from "./state";

/** One argument: its field, what it means, and what is wrong with what stands there. */
export function argumentView(pane: Pane, argument: CatalogueArgument): View {
  const { name, description, optional, choices } = argument;
  const problem = functionsPart.of(pane).problems[name];
  const words = wordsFor(pane, name);
  return html`<div class="argument">
    <label class="field">
      <span>
        ${words} ${optional ? html`<em>${pane.texts.functions.form.optional}</em>` : nothing}
      </span>
      ${choices.length > 0 ? choiceField(pane, argument) : textField(pane, argument, problem)}
    </label>
    <div class="quiet" id="argument-${name}-what">
      ${words === name ? nothing : html`<code>${name}</code> `}${description}
      ${choicesView(argument)}
    </div>
    ${
      problem === undefined
        ? nothing
        : messageView(pane, "error", problemText(pane, name, problem), `argument-${name}-problem`)
    }
  </div>`;
}

function textField(pane: Pane, { name, optional }: CatalogueArgument, problem?: Problem): View {
  const described = `argument-${name}-what`;
  const isBlamed = problem === undefined && blamedArgument(pane) === name;
  const isWrong = problem !== undefined || isBlamed;
  const why = isBlamed ? "preview-problem" : `argument-${name}-problem`;
  return html`<input
    type="text"
    autocomplete="off"
    autocapitalize="off"
    spellcheck="false"
    id=${fieldId(name)}
    class=${functionsPart.of(pane).field?.id === fieldId(name) ? "picking" : nothing}
    aria-required=${optional ? nothing : "true"}
    aria-invalid=${isWrong ? "true" : nothing}
    aria-describedby=${isWrong ? `${described} ${why}` : described}
    .value=${live(functionsPart.of(pane).entries[name] ?? "")}
    @input=${(event: Event) => typeEntry(pane, name, (event.target as HTMLInputElement).value)}
    @change=${() => finishEntry(pane, name)}
  />`;
}

function choiceField(pane: Pane, { name, choices }: CatalogueArgument): View {
  const entry = functionsPart.of(pane).entries[name] ?? "";
  return html`<select
    id=${fieldId(name)}
    aria-describedby="argument-${name}-what"
    @change=${(event: Event) => chooseEntry(pane, name, (event.target as HTMLSelectElement).value)}
  >
    <option value="" .selected=${live(entry === "")}>${pane.texts.functions.form.leftOut}</option>
    ${choices.map(
      ({ word }) => html`<option value=${word} .selected=${live(entry === word)}>${word}</option>`,
    )}
  </select>`;
}

function chooseEntry(pane: Pane, name: string, word: string): void {
  typeEntry(pane, name, word);
  finishEntry(pane, name);
}

/** The words of a choice, where its description does not explain them already. */
function choicesView({ description, choices }: CatalogueArgument): View {
  if (choices.every(({ word }) => description.includes(`${word}:`))) return nothing;
  return html`<ul>
    ${choices.map(({ word, what }) => html`<li><code>${word}</code> ${what}</li>`)}
  </ul>`;
}

function problemText(pane: Pane, name: string, problem: Problem): string {
  const { problems } = pane.texts.functions.form;
  const { entries, cell } = functionsPart.of(pane);
  const entry = (entries[name] ?? "").trim();
  switch (problem) {
    case "missing":
      return problems.missing;
    case "circular": {
      const address = cell === null || cell instanceof Refusal ? "" : cell.place.address;
      return problems.circular(entry, address);
    }
    default:
      return problems[problem](entry);
  }
}
