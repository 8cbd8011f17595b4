import { html, nothing } from "lit/html.js";
import { calledName } from "../catalogue/called-name";
import type { DoneByPart, NoFunction } from "../catalogue/catalogue";
import type { Pane } from "../pane/pane";
import { openPart } from "../pane/tabs/open-part";
import { button } from "../pane/views";
import type { View } from "../pane/view";
import type { Nearest } from "./find-nearest";

/** What there is instead of a function for what was searched for. */
export function nearestView(pane: Pane, { noFunction, part }: Nearest): View {
  return html`<div class="answer" id="nearest">
    ${noFunction === null ? nothing : noFunctionView(pane, noFunction)}
    ${part === null ? nothing : partView(pane, part)}
  </div>`;
}

function noFunctionView(pane: Pane, { what, nearest, because }: NoFunction): View {
  const name = calledName(nearest, pane.namespace);
  return html`<p id="no-such-function">
    ${pane.texts.functions.search.nearest(what, name, because)}
  </p>`;
}

function partView(pane: Pane, { part, does }: DoneByPart): View {
  const entry = pane.parts.find(({ id }) => id === part);
  if (entry === undefined) return nothing;
  const title = entry.title(pane.texts);
  const texts = pane.texts.functions.search;
  return html`<p id="part-does">${texts.part(title, does)}</p>
    ${button(pane, {
      id: "open-part",
      text: texts.openPart(title),
      press: () => openPart(pane, part),
    })}`;
}
