import { html, nothing } from "lit/html.js";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import { button, messageAt } from "../../pane/views";
import { writtenList } from "../../written/written-list";
import { writtenName } from "../../written/written-name";
import { sharePart } from "../state";
import { auditsWritten, takeBackAudit, writeAuditSheet } from "./write-audit";

/** The audit sheet: what it is, where it goes, the button, and those that were written. */
export function auditView(pane: Pane): View {
  const { audit } = pane.texts.share;
  const written = auditsWritten(pane);
  const hasCells = (sharePart.of(pane).found?.sheets.length ?? 0) > 0;
  if (!hasCells && written.length === 0) return nothing;
  return html`<h2 id="share-audit-heading" tabindex="-1">${audit.heading}</h2>
    <p>${audit.what}</p>
    ${
      hasCells
        ? html`<p class="quiet">${audit.where(audit.sheetName)}</p>
            ${button(pane, {
              id: "share-audit-write",
              text: audit.write,
              press: () => writeAuditSheet(pane, new Date()),
            })}`
        : nothing
    }
    ${messageAt(pane, "share-audit")}
    ${writtenList(
      pane,
      written,
      (each) => writtenName(pane, each),
      (each, evenIfEdited) => takeBackAudit(pane, each, evenIfEdited),
    )}`;
}
