import { html } from "lit/html.js";
import type { View } from "../pane/view";

/** A part of the screen with its heading, which takes the keyboard when the part appears. */
export function part(id: string, heading: string, content: unknown): View {
  return html`<section aria-labelledby="zero-${id}-heading">
    <h2 id="zero-${id}-heading" tabindex="-1">${heading}</h2>
    ${content}
  </section>`;
}
