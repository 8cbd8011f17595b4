import { html, nothing } from "lit/html.js";
import { live } from "lit/directives/live.js";
import { calledName } from "../catalogue/called-name";
import type { Catalogue, CatalogueFunction } from "../catalogue/catalogue";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import { chooseFunction, searchFunctions, toggleGroup } from "./choose-function";
import { nearestView } from "./nearest-view";
import { oftenAsked } from "./often-asked";
import { functionsPart } from "./state";

/** The search field with what it finds, or what is often asked, and the functions by group. */
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
    ${found === null ? allView(pane, functions) : foundView(pane, found, search)}
  </div>`;
}

function foundView(pane: Pane, found: CatalogueFunction[], search: string): View {
  const texts = pane.texts.functions.search;
  const { nearest } = functionsPart.of(pane);
  if (found.length === 0 && nearest === null) {
    return html`<p id="no-function">${texts.none(search.trim())}</p>`;
  }
  return html`${nearest === null ? nothing : nearestView(pane, nearest)}
  ${
    found.length === 0
      ? nothing
      : html`<section>
          <h2>${texts.foundTitle}</h2>
          ${functionsView(pane, found, "function")}
        </section>`
  }`;
}

function allView(pane: Pane, functions: CatalogueFunction[]): View {
  const titles = [...new Set(functions.map(({ group }) => group))];
  const texts = pane.texts.functions;
  return html`<section>
      <h2>${texts.often}</h2>
      ${functionsView(pane, oftenAsked(functions), "often")}
    </section>
    <section>
      <h2>${texts.all(pane.formats.count(functions.length))}</h2>
      ${titles.map((title, k) =>
        groupView(
          pane,
          `group-${k}`,
          title,
          functions.filter(({ group }) => group === title),
        ),
      )}
    </section>`;
}

/** Folded, so that all groups are seen at once. */
function groupView(pane: Pane, id: string, title: string, functions: CatalogueFunction[]): View {
  const isOpen = functionsPart.of(pane).openGroups.includes(title);
  return html`<h3 class="group">
      <button
        type="button"
        id=${id}
        aria-expanded=${isOpen ? "true" : "false"}
        @click=${() => toggleGroup(pane, title)}
      >
        <span>${title}</span> <span class="count">${pane.formats.whole(functions.length)}</span>
      </button>
    </h3>
    ${isOpen ? functionsView(pane, functions, "function") : nothing}`;
}

function functionsView(pane: Pane, functions: CatalogueFunction[], kind: string): View {
  return html`<ul class="functions">
    ${functions.map(
      ({ name, question }) =>
        html`<li>
          <button
            type="button"
            class="function"
            id="${kind}-${name}"
            @click=${() => chooseFunction(pane, name)}
          >
            ${question} <span>${calledName(name, pane.namespace)}</span>
          </button>
        </li>`,
    )}
  </ul>`;
}

/** Arrow keys go from the search field into the list, along it and back. */
function goOn(pane: Pane, event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const area = event.currentTarget as HTMLElement;
  const stops = [...area.querySelectorAll<HTMLElement>("#function-search, li button, h3 button")];
  const next = stops[stops.indexOf(event.target as HTMLElement) + step];
  if (next === undefined) return;
  event.preventDefault();
  pane.focus(next.id);
}
