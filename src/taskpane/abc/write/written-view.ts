import { html, nothing } from "lit/html.js";
import { writings } from "../../written/writings";
import type { Pane } from "../../pane/pane";
import { button, messageAt, section } from "../../pane/views";
import type { View } from "../../pane/view";
import { takeBack } from "./take-back";
import { writtenName } from "../../written/written-name";

/** What the pane wrote, also before it was last closed, each with the button that removes it. */
export function writtenView(pane: Pane): View {
  const { written, editedSince, notesAreNewer } = writings.of(pane);
  if (written.length === 0 && !notesAreNewer) return nothing;
  const { write } = pane.texts;
  return section(
    "written",
    write.written.heading,
    html`${notesAreNewer ? html`<p id="notes-newer">${write.notesAreNewer}</p>` : nothing}
      <ul class="written">
        ${written.map((each) => {
          const name = writtenName(pane, each);
          return html`<li>
            <p>${name}</p>
            ${button(pane, {
              text: write.takeBack,
              name: write.takeBackNamed(name),
              press: () => takeBack(pane, each),
            })}
            ${
              each === editedSince
                ? button(pane, {
                    text: write.takeBackAnyway,
                    name: write.takeBackAnywayNamed(name),
                    press: () => takeBack(pane, each, true),
                  })
                : nothing
            }
          </li>`;
        })}
      </ul>
      ${messageAt(pane, "written")}`,
  );
}
