import { html, nothing } from "lit/html.js";
import type { Pane } from "../pane/pane";
import { placeName } from "../pane/place-name";
import type { View } from "../pane/view";
import { button } from "../pane/views";
import { goToList } from "./go-to-list";
import { listsSeen } from "./lists-seen";

/** The lists that the workbook has, each with the press that selects it. */
export function listsInWorkbookView(pane: Pane, prefix: string): View {
  const { lists } = listsSeen.of(pane);
  if (lists === null || lists.length === 0) return nothing;
  const { found } = pane.texts;
  return html`<h2 id="${prefix}lists-heading">${found.lists}</h2>
    <ul class="lists" id="${prefix}lists" aria-labelledby="${prefix}lists-heading">
      ${lists.map(
        ({ place, name }) =>
          html`<li>
            ${button(pane, {
              text: found.listOf(name ?? place.sheetName, pane.formats.count(place.rows - 1)),
              name: found.select(placeName(place)),
              kind: "link",
              press: () => goToList(pane, place),
            })}
          </li>`,
      )}
    </ul>`;
}
