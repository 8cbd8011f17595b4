import { html, nothing } from "lit/html.js";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import { button, messageAt } from "../pane/views";
import { auditView } from "./audit/audit-view";
import { againView } from "./again/again-view";
import { convertView } from "./convert/convert-view";
import { foundView } from "./find/found-view";
import { lookThrough } from "./find/look-through";
import { restoreView } from "./restore/restore-view";
import { sharePart } from "./state";
import { toldView } from "./tell/told-view";

/** What else can be done with what was found, each below the one before. */
const sections: readonly ((pane: Pane) => View)[] = [
  toldView,
  againView,
  convertView,
  restoreView,
  auditView,
];

/** A workbook for colleagues without the add-in. */
export function shareView(pane: Pane): View {
  const { share } = pane.texts;
  const { found } = sharePart.of(pane);
  return html`<h1>${share.title}</h1>
    <p>${share.what}</p>
    ${button(pane, {
      id: "share-look",
      text: found === null ? share.find.look : share.find.lookAgain,
      ...(found === null && { kind: "primary" as const }),
      press: () => lookThrough(pane),
    })}
    ${messageAt(pane, "share")} ${found === null ? nothing : foundView(pane, found)}
    ${sections.map((section) => section(pane))}`;
}
