import { html, svg } from "lit/html.js";
import type { Pane } from "./pane";
import type { Intent } from "./intent";
import type { View } from "./view";

/** Drawn in a square of 16. */
const shapes: Record<Intent, View> = {
  error: svg`<circle cx="8" cy="8" r="7" /><path d="M5.5 5.5l5 5m0-5l-5 5" />`,
  warning: svg`<path class="filled" d="M8 1.5L15 14H1z" /><path d="M8 6v4m0 1.6v.4" />`,
  success: svg`<circle cx="8" cy="8" r="7" /><path d="M4.8 8.3l2.2 2.2 4.2-4.6" />`,
  info: svg`<circle cx="8" cy="8" r="7" /><path d="M8 7.2v4.3M8 4.6v.2" />`,
};

/** Told apart by shape, colour and word. */
export function intentIcon({ texts }: Pick<Pane, "texts">, intent: Intent): View {
  return html`<svg
    class="icon ${intent}"
    viewBox="0 0 16 16"
    role="img"
    aria-label=${texts.intents[intent]}
  >
    ${shapes[intent]}
  </svg>`;
}
