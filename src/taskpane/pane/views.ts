import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Intent } from "./intent";
import { intentIcon } from "./intent-icon";
import type { Pane } from "./pane";
import type { View } from "./view";

/** A part of the pane with its heading, which takes the keyboard when the part appears. */
export function section(id: string, heading: string, content: unknown): TemplateResult {
  return html`<section aria-labelledby="${id}-heading">
    <h2 id="${id}-heading" tabindex="-1">${heading}</h2>
    ${content}
  </section>`;
}

/** What has just happened, beside what the user pressed. */
export function messageAt(pane: Pane, at: string): View {
  const { message } = pane.store.state;
  return message?.at === at
    ? messageView(pane, message.intent, message.text, `${at}-message`)
    : nothing;
}

export function messageView(pane: Pane, intent: Intent, text: View | string, id: string): View {
  return html`<div class="message ${intent}">
    ${intentIcon(pane, intent)}
    <p id=${id}>${text}</p>
  </div>`;
}

/** Figures, each with its name. */
export function factsView(facts: [string, string][], id?: string): TemplateResult {
  return html`<dl id=${id ?? nothing}>
    ${facts.map(
      ([name, shown]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${shown}</dd>
        </div>`,
    )}
  </dl>`;
}

export interface ButtonParts {
  id?: string;
  text: string;
  /** For screen readers, where the text alone does not say what it is about. */
  name?: string;
  kind?: "primary" | "link";
  /** Of a button that shows more: whether it does by now. */
  expanded?: boolean;
  press: () => unknown;
}

/** While work is under way a button keeps the keyboard, and pressing it does nothing. */
export function button(
  { store }: Pane,
  { id, text, name, kind, expanded, press }: ButtonParts,
): View {
  const { busy } = store.state;
  return html`<button
    type="button"
    id=${id ?? nothing}
    class=${kind ?? nothing}
    aria-label=${name ?? nothing}
    aria-expanded=${expanded === undefined ? nothing : String(expanded)}
    aria-disabled=${busy ? "true" : nothing}
    @click=${() => (busy ? undefined : press())}
  >
    ${text}
  </button>`;
}
