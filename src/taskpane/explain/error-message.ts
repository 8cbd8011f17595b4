import { html } from "lit/html.js";
import { intentIcon } from "../pane/intent-icon";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";

/** What is wrong in the cell, before anything else is told of it. */
export function errorMessage(pane: Pane, content: View): View {
  return html`<div class="message error">
    ${intentIcon(pane, "error")}
    <div id="explained-error">${content}</div>
  </div>`;
}
