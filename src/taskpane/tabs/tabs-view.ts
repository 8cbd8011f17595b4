import { html, nothing } from "lit/html.js";
import type { Pane } from "../state/pane";
import type { View } from "../state/views";
import { openTab } from "./open-tab";
import { tabNames, type TabName } from "./tool";

const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/** The row of tabs; arrow keys go from one to the next, as in Excel's own panes. */
export function tabsView(pane: Pane): View {
  const { tab } = pane.store.state;
  const { tabs } = pane.texts;
  return html`<div class="tabs" role="tablist" aria-label=${tabs.label}>
    ${tabNames.map(
      (name) =>
        html`<button
          type="button"
          role="tab"
          id="tab-${name}"
          aria-controls="panel"
          aria-selected=${name === tab ? "true" : "false"}
          tabindex=${name === tab ? nothing : "-1"}
          @click=${() => openTab(pane, name)}
          @keydown=${(event: KeyboardEvent) => goOn(pane, event)}
        >
          ${tabs[name]}
        </button>`,
    )}
  </div>`;
}

/** What stands under the tabs. */
export function panelView(pane: Pane, analysis: () => View): View {
  const { tab, tools, toolsMissing } = pane.store.state;
  return html`<div role="tabpanel" id="panel" aria-labelledby="tab-${tab}">
    ${tab === "analysis" ? analysis() : (tools?.[tab].view(pane) ?? waitingView(pane, toolsMissing))}
  </div>`;
}

function waitingView({ texts }: Pane, toolsMissing: boolean): View {
  return html`<p id="tools-state">${toolsMissing ? texts.tabs.missing : texts.tabs.loading}</p>`;
}

function goOn(pane: Pane, event: KeyboardEvent): void {
  const at = tabNames.indexOf(pane.store.state.tab);
  const next = nextTab(event.key, at);
  if (next === undefined) return;
  event.preventDefault();
  pane.focus(`tab-${next}`);
  void openTab(pane, next);
}

function nextTab(key: string, at: number): TabName | undefined {
  if (key === "Home") return tabNames[0];
  if (key === "End") return tabNames[tabNames.length - 1];
  return key in steps ? tabNames[(at + steps[key] + tabNames.length) % tabNames.length] : undefined;
}
