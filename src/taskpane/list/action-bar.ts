import { html } from "lit/html.js";
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
