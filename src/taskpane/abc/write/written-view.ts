import { html, nothing } from "lit/html.js";
import { fold } from "../../pane/fold";
import type { Pane } from "../../pane/pane";
import { messageAt } from "../../pane/views";
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
  return html`${fold({
    id: "written",
    title: write.written.heading,
    summary: notesAreNewer ? undefined : write.written.count(pane.formats.count(written.length)),
    content: html`${notesAreNewer ? html`<p id="notes-newer">${write.notesAreNewer}</p>` : nothing}
    ${writtenList(
      pane,
      written,
      (each) => writtenName(pane, each),
      (each, evenIfEdited) => takeBack(pane, each, evenIfEdited),
    )}`,
  })}
  ${messageAt(pane, "written")}`;
}
