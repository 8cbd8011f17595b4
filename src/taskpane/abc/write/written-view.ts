import { html } from "lit/html.js";
import type { Pane } from "../../pane/pane";
import { messageAt } from "../../pane/views";
import type { View } from "../../pane/view";
import { writings } from "../../written/writings";
import { writtenFold } from "../../written/written-fold";
import { writtenName } from "../../written/written-name";
import { withAnswer } from "../load-answer";

/** What the pane wrote, also before it was last closed, each with the button that removes it. */
export function writtenView(pane: Pane): View {
  const { written, notesAreNewer } = writings.of(pane);
  const note = notesAreNewer
    ? html`<p id="notes-newer">${pane.texts.write.notesAreNewer}</p>`
    : undefined;
  return html`${writtenFold(pane, {
    id: "written",
    written,
    note,
    nameOf: (each) => writtenName(pane, each),
    takeBack: (each, evenIfEdited) =>
      withAnswer(pane, ({ takeBack }) => takeBack(pane, each, evenIfEdited)),
  })}
  ${written.length > 0 || notesAreNewer ? messageAt(pane, "written") : ""}`;
}
