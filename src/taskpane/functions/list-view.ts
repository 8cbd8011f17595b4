import { html } from "lit/html.js";
import { live } from "lit/directives/live.js";
import { calledName } from "../catalogue/called-name";
import type { Catalogue, CatalogueFunction } from "../catalogue/catalogue";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import { chooseFunction, searchFunctions } from "./choose-function";
import { functionsPart } from "./state";

/** The search field with what it finds, or the functions by group. */
export function listView(pane: Pane, { functions }: Catalogue): View {
  const { search, found } = functionsPart.of(pane);
  const texts = pane.texts.functions.search;
  return html`<div @keydown=${(event: KeyboardEvent) => goOn(pane, event)}>
    <label class="field">
      <span>${texts.label}</span>
      <input
        type="search"
        autocomplete="off"
        spellcheck="false"
        id="function-search"
        aria-describedby="function-search-what"
        .value=${live(search)}
        @input=${(event: Event) => searchFunctions(pane, (event.target as HTMLInputElement).value)}
      />
    </label>
    <p class="quiet" id="function-search-what">${texts.what}</p>
    ${found === null ? groupsOf(functions).map((group) => groupView(pane, ...group)) : foundView(pane, found, search)}
  </div>`;
}

function foundView(pane: Pane, found: CatalogueFunction[], search: string): View {
  const texts = pane.texts.functions.search;
  if (found.length === 0) return html`<p id="no-function">${texts.none(search.trim())}</p>`;
  return groupView(pane, texts.foundTitle, found);
}

function groupsOf(functions: CatalogueFunction[]): [string, CatalogueFunction[]][] {
  const titles = [...new Set(functions.map(({ group }) => group))];
  return titles.map((title) => [title, functions.filter(({ group }) => group === title)]);
}

function groupView(pane: Pane, title: string, functions: CatalogueFunction[]): View {
  return html`<section>
    <h2>${title}</h2>
    <ul class="functions">
      ${functions.map(
        ({ name, description }) =>
          html`<li>
            <button
              type="button"
              class="function"
              id="function-${name}"
              @click=${() => chooseFunction(pane, name)}
            >
              <strong>${calledName(name, pane.namespace)}</strong>
              <span>${firstSentence(description)}</span>
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}

function firstSentence(description: string): string {
  return /^.*?[.](?=\s|$)/su.exec(description)?.[0] ?? description;
}

/** Arrow keys go from the search field into the list, along it and back. */
function goOn(pane: Pane, event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const area = event.currentTarget as HTMLElement;
  const stops = [...area.querySelectorAll<HTMLElement>("#function-search, button.function")];
  const next = stops[stops.indexOf(event.target as HTMLElement) + step];
  if (next === undefined) return;
  event.preventDefault();
  pane.focus(next.id);
}
