import { html } from "lit/html.js";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";

interface ActionBar {
  id: string;
  /** For screen readers; the buttons speak for themselves. */
  heading: string;
  /** What goes where, and what has just been done. */
  said: View;
  buttons: View;
}

/** What can be done with the answer stays in view, wherever one has scrolled to. */
export function actionBar({ id, heading, said, buttons }: ActionBar): View {
  return html`<section class="actions" aria-labelledby="${id}-heading">
    <h2 id="${id}-heading" class="visually-hidden" tabindex="-1">${heading}</h2>
    ${said}
    <div class="row">${buttons}</div>
  </section>`;
}

/** From the answer straight to what can be done with it; seen once the keyboard has reached it. */
export function toActionsView({ texts }: Pane, id: string): View {
  const go = () =>
    document
      .querySelector<HTMLElement>(`.actions[aria-labelledby="${id}-heading"] button`)
      ?.focus();
  return html`<button type="button" class="skip" id="${id}-skip" @click=${go}>
    ${texts.write.toActions}
  </button>`;
}
