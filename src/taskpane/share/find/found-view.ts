import { html, nothing } from "lit/html.js";
import type { Pane } from "../../pane/pane";
import { fold } from "../../pane/fold";
import type { View } from "../../pane/view";
import { cellsIn } from "./cells-in";
import type { Found } from "./found";
import { sheetView } from "./sheet-view";

/** Where our formulas stand: sheet by sheet, and what stands for one by a name. */
export function foundView(pane: Pane, found: Found): View {
  const { find } = pane.texts.share;
  const { sheets, names } = found;
  const cells = cellsIn(sheets).length;
  const count = pane.formats.count(cells);
  if (cells === 0 && names.length === 0) {
    const none = found.marked.length === 0 ? find.none : find.allConverted;
    return html`<p id="share-none">${none}</p>`;
  }
  return html`<div class="answer" id="share-found">
      <p>${find.answer(count, pane.formats.count(sheets.length))}</p>
    </div>
    ${
      cells === 0
        ? nothing
        : fold({
            id: "share-sheets",
            title: find.bySheet,
            summary: find.found(count),
            content: html`${sheets.map((sheet) => sheetView(pane, sheet))}`,
          })
    }
    ${names.length === 0 ? nothing : namesView(pane, found)}`;
}

function namesView({ texts, formats }: Pane, { names }: Found): View {
  const { find } = texts.share;
  return html`<p id="share-names">
    ${find.names(formats.count(names.length), names.map(({ name }) => name).join(", "))}
  </p>`;
}
