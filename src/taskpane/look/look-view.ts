import { html, nothing } from "lit/html.js";
import type { Pane } from "../state/pane";
import { messageAt, section, type View } from "../state/views";
import { chartView } from "./chart-view";
import { classTableView } from "./class-table-view";
import { lookupView } from "./lookup-view";

/** The outcome, seen before anything is written. */
export function lookView(pane: Pane): View {
  const { result, written } = pane.store.state;
  if (result === null) return nothing;
  const { look } = pane.texts;
  return section(
    "look",
    look.heading,
    html`
      ${messageAt(pane, "look")} ${classTableView(pane, result)} ${chartView(pane, result)}
      ${
        result.returns > 0
          ? html`<p>${look.returns(pane.formats.count(result.returns))}</p>`
          : nothing
      }
      ${written.length === 0 ? html`<p class="quiet">${look.nothingWritten}</p>` : nothing}
      ${lookupView(pane, result)}
    `,
  );
}
