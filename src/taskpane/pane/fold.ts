import { html, nothing } from "lit/html.js";
import type { View } from "./view";

export interface Fold {
  id: string;
  title: string;
  /** What stands there, while it is closed as well. */
  summary?: View | string;
  content: View;
}

/** A part of the pane in one line, which opens to the whole; its heading takes the keyboard. */
export function fold({ id, title, summary, content }: Fold): View {
  return html`<details class="fold" id="${id}-fold">
    <summary id="${id}-heading">
      <h2>${title}</h2>
      ${summary === undefined ? nothing : html`<span class="summary quiet">${summary}</span>`}
    </summary>
    <div class="folded">${content}</div>
  </details>`;
}
