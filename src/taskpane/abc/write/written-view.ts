import { html, nothing } from "lit/html.js";
import type { Pane } from "../../pane/pane";
import { messageAt, section } from "../../pane/views";
import type { View } from "../../pane/view";
import { writings } from "../../written/writings";
import { writtenName } from "../../written/written-name";
import { writtenList } from "../../written/written-list";
import { takeBack } from "./write-result";

/** What the pane wrote, also before it was last closed, each with the button that removes it. */
export function writtenView(pane: Pane): View {
  const { written, notesAreNewer } = writings.of(pane);
  if (written.length === 0 && !notesAreNewer) return nothing;
  const { write } = pane.texts;
  return section(
    "written",
    write.written.heading,
    html`${notesAreNewer ? html`<p id="notes-newer">${write.notesAreNewer}</p>` : nothing}
    ${writtenList(
      pane,
      written,
      (each) => writtenName(pane, each),
      (each, evenIfEdited) => takeBack(pane, each, evenIfEdited),
    )}
    ${messageAt(pane, "written")}`,
  );
}
