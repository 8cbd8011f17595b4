import { html, nothing } from "lit/html.js";
import { fileTexts } from "../../../locales/files";
import type { Written } from "../../../workbook/excel/types";
import { actionBar } from "../../list/action-bar";
import type { Pane } from "../../pane/pane";
import { button, messageAt } from "../../pane/views";
import type { View } from "../../pane/view";
import { writings } from "../../written/writings";
import { writtenBy } from "../../written/written-by";
import { writtenFold } from "../../written/written-fold";
import { writtenName } from "../../written/written-name";
import { takeBackWritten } from "../../written/take-back";
import { at, isStale } from "./run-file";
import { fileState } from "./state";
import { fileReportBy, writeFileReport } from "./write-report";

/** What was written of a file, and what can be done with the answer. */
export function fileActionsView(pane: Pane): View {
  const { read, answer, opened } = fileState.of(pane);
  const { write } = fileTexts(pane.language);
  const own = writings.of(pane).written.filter((each) => writtenBy(each) === fileReportBy);
  const written = writtenFold(pane, {
    id: "file-written",
    written: own,
    nameOf: (each) => writtenName(pane, each),
    takeBack: (each, evenIfEdited) => takeBack(pane, each, evenIfEdited),
  });
  if (read === null || answer === null || isStale(read, opened)) {
    return html`${written} ${messageAt(pane, "written")}`;
  }
  return html`${written} ${messageAt(pane, "written")}
  ${actionBar({
    id: "file-write",
    heading: write.heading,
    said: html`${messageAt(pane, "file-report")} ${messageAt(pane, "write")}`,
    buttons: html`${button(pane, {
      ...{ id: "file-report", text: write.button },
      press: () => writeFileReport(pane),
    })}
    ${takeBackView(pane, own[own.length - 1])}`,
  })}`;
}

/** The last that was written; all of it is listed further up. */
function takeBackView(pane: Pane, last: Written | undefined): View {
  if (last === undefined) return nothing;
  const { takeBack: text, takeBackNamed } = pane.texts.write;
  return button(pane, {
    ...{ id: "file-take-back", text, name: takeBackNamed(writtenName(pane, last)) },
    press: () => takeBack(pane, last),
  });
}

function takeBack(pane: Pane, written: Written, evenIfEdited = false): Promise<void> {
  const removal = { name: writtenName(pane, written), at: "written", evenIfEdited };
  return takeBackWritten(pane, written, removal, () => ({ at, heading: "file-heading" }));
}
