import { html, nothing } from "lit/html.js";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import { button, section } from "../../pane/views";
import { sharePart } from "../state";

import { restore } from "./restore";

/** The press that brings our formulas back. */
export function restoreView(pane: Pane): View {
  const marked = sharePart.of(pane).found?.marked ?? [];
  const wholes = marked.map(
    ({ cells }) => cells.filter(({ mark }) => mark.kind === "whole").length,
  );
  const count = wholes.reduce((sum, one) => sum + one, 0);
  if (count === 0) return nothing;
  const words = pane.texts.share.restore;
  const isProtected = marked.filter((sheet) => sheet.isProtected);
  return section(
    "share-restore",
    words.heading,
    html`<p>${words.what(pane.formats.count(count))}</p>
      ${
        isProtected.length === 0
          ? nothing
          : html`<p>${words.isProtected(isProtected.map((one) => one.sheetName).join(", "))}</p>`
      }
      ${button(pane, { id: "share-restore", text: words.restore, press: () => restore(pane) })}`,
  );
}
