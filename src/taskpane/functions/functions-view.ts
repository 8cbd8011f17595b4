import { html } from "lit/html.js";
import type { Pane } from "../pane/pane";
import { button } from "../pane/views";
import type { View } from "../pane/view";
import { detailsView } from "./details-view";
import { listView } from "./list-view";
import { loadFunctions } from "./load-functions";
import { functionsPart } from "./state";

/** All functions to search among, or the one that was chosen. */
export function functionsView(pane: Pane): View {
  const { catalogue, isMissing, chosen } = functionsPart.of(pane);
  const { title } = pane.texts.functions;
  if (catalogue === null) {
    return html`<h1>${title}</h1>
      ${waitingView(pane, isMissing)}`;
  }
  return html`<h1>${title}</h1>
    ${chosen === null ? listView(pane, catalogue) : detailsView(pane, chosen)}`;
}

function waitingView(pane: Pane, isMissing: boolean): View {
  const { functions } = pane.texts;
  if (!isMissing) return html`<p id="functions-state">${functions.loading}</p>`;
  return html`<p id="functions-state">${functions.missing}</p>
    ${button(pane, {
      id: "load-functions",
      text: functions.tryAgain,
      press: () => loadFunctions(pane),
    })}`;
}
