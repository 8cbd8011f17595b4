import { html, nothing } from "lit/html.js";
import type { Pane } from "../pane";
import type { View } from "../view";
import { button } from "../views";
import { prepare } from "./load-part";
import { openPart } from "./open-part";

const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * The row of tabs; arrow keys go from one to the next, as in Excel's own panes. Whoever points to a tab
 * is about to open it: its code is loaded meanwhile.
 */
export function tabsView(pane: Pane): View {
  const { part: open } = pane.store.state;
  return html`<div class="tabs" role="tablist" aria-label=${pane.texts.tabs.label}>
    ${pane.parts.map(
      ({ id, title }) =>
        html`<button
          type="button"
          role="tab"
          id="tab-${id}"
          aria-controls="panel"
          aria-selected=${id === open ? "true" : "false"}
          tabindex=${id === open ? nothing : "-1"}
          @pointerenter=${() => prepare(pane, id)}
          @focus=${() => prepare(pane, id)}
          @click=${() => openPart(pane, id)}
          @keydown=${(event: KeyboardEvent) => goOn(pane, event)}
        >
          ${title(pane.texts)}
        </button>`,
    )}
  </div>`;
}

/** What stands under the tabs. */
export function panelView(pane: Pane): View {
  const { part, partIsMissing } = pane.store.state;
  const open = pane.loaded.get(part);
  return html`<div role="tabpanel" id="panel" aria-labelledby="tab-${part}">
    ${open === undefined ? waitingView(pane, partIsMissing) : open.view(pane)}
  </div>`;
}

function waitingView(pane: Pane, isMissing: boolean): View {
  const { missing, loading, retry } = pane.texts.tabs;
  if (!isMissing) return html`<p id="tools-state">${loading}</p>`;
  const { part } = pane.store.state;
  return html`<p id="tools-state">${missing}</p>
    ${button(pane, {
      id: "load-again",
      text: retry,
      press: () => {
        pane.focus(`tab-${part}`);
        return openPart(pane, part);
      },
    })}`;
}

function goOn(pane: Pane, event: KeyboardEvent): void {
  const ids = pane.parts.map(({ id }) => id);
  const next = nextTab(event.key, ids, ids.indexOf(pane.store.state.part));
  if (next === undefined) return;
  event.preventDefault();
  pane.focus(`tab-${next}`);
  void openPart(pane, next);
}

function nextTab(key: string, ids: string[], at: number): string | undefined {
  if (key === "Home") return ids[0];
  if (key === "End") return ids[ids.length - 1];
  return key in steps ? ids[(at + steps[key] + ids.length) % ids.length] : undefined;
}
