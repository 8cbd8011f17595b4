import { html, nothing } from "lit/html.js";
import { openPart } from "../pane/tabs/open-part";
import type { Pane } from "../pane/pane";
import { refusalSentence } from "../pane/refusal-sentence";
import type { View } from "../pane/view";
import { button } from "../pane/views";
import { lookAtSelection } from "../selection/look-at-selection";
import type { HasHeader, ListTask } from "./list-task";
import { listsInWorkbookView } from "./lists-in-workbook-view";

/** Why there is no list, and which ones the workbook has. */
export function noListView<Columns extends HasHeader>(
  pane: Pane,
  { prefix, state }: Pick<ListTask<Columns>, "prefix" | "state">,
  what: string,
): View {
  const { listRefusal } = state.of(pane);
  const { see } = pane.texts;
  if (listRefusal === null) return html`<p>${see.looking}</p>`;
  return html`<p class="quiet">${what}</p>
    <p id="${prefix}list-refusal">${refusalSentence(pane.texts, listRefusal)}</p>
    ${listsInWorkbookView(pane, prefix)}
    ${button(pane, {
      id: `${prefix}look-again`,
      text: see.refresh,
      kind: "link",
      press: () => lookAtSelection(pane),
    })}
    ${withoutListView(pane)}`;
}

/** The parts that need no list. */
function withoutListView(pane: Pane): View {
  const { part } = pane.store.state;
  const others = pane.parts.filter(({ id, needsList }) => needsList !== true && id !== part);
  if (others.length === 0) return nothing;
  return html`<p class="quiet">${pane.texts.see.withoutList}</p>
    <p class="row">
      ${others.map(({ id, title }) =>
        button(pane, {
          text: title(pane.texts),
          press: () => {
            pane.focus(`tab-${id}`);
            return openPart(pane, id);
          },
        }),
      )}
    </p>`;
}
