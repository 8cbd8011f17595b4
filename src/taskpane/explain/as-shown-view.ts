import { html, nothing } from "lit/html.js";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import { cellAsShown, type SeenCell } from "../reading/cells/cell-as-shown";

/** A figure as its cell shows it, and the whole of it small beside where that is more. */
export function asShownView(pane: Pane, cell: SeenCell): View {
  const { shown, full } = cellAsShown(pane, cell);
  return html`<strong>${shown}</strong>${
      full === null ? nothing : html` <span class="quiet">${pane.texts.explain.inFull(full)}</span>`
    }`;
}
